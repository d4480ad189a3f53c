/** What the search-or-do field offers before anything is written: the next steps, then places, then what can be begun. */
import { useNavigate } from '@tanstack/react-router';
import type { NextStep } from '../../../domain/next-steps/step.ts';
import type { Command } from '../../features/search/commands.ts';
import { stepWhen } from '../../features/steps/step-when.ts';
import { stepAddress } from '../../lib/step-address.ts';
import { useCareers } from '../../lib/use-careers.ts';
import { useNotebook } from '../../lib/use-notebook.ts';
import { useSteps } from '../../lib/use-steps.ts';
import type { ShellActs } from './shell-acts.ts';

/** How many steps are offered. */
const mostSteps = 5;

/** The places by name. */
const places = [
  { key: 'today', words: 'Today', address: '/', alsoCalled: 'home steps due' },
  { key: 'people', words: 'People', address: '/people', alsoCalled: 'contacts hosts' },
  { key: 'letters', words: 'Letters', address: '/letters', alsoCalled: 'drafts mail' },
  { key: 'interviews', words: 'Interviews', address: '/interviews', alsoCalled: 'talks' },
  { key: 'numbers', words: 'What came of asking', address: '/numbers', alsoCalled: 'numbers answers thanks' },
  { key: 'import', words: 'Take in people from a file', address: '/import', alsoCalled: 'import LinkedIn' },
  { key: 'changes', words: 'What changed', address: '/changes', alsoCalled: 'history undo trash' },
  { key: 'settings', words: 'Settings', address: '/settings', alsoCalled: 'profile criteria zone sample' },
] as const;

/** The commands as of now. */
export function useCommands(acts: ShellActs, onKeys: () => void): readonly Command[] {
  const navigate = useNavigate();
  const { notebook } = useNotebook();
  const steps = useSteps().data;
  const careers = useCareers() ?? [];
  const open = (to: string): void => void navigate({ to });
  const doStep = (step: NextStep): void => {
    const address = stepAddress(step);
    void navigate(address ?? { to: '/' });
  };
  return [
    ...(steps?.steps ?? []).slice(0, mostSteps).map((step) => ({
      key: `step:${step.id}`,
      words: step.title,
      aside:
        steps === undefined || notebook === undefined ? '' : stepWhen(step, steps.at, notebook.zone).words,
      act: () => doStep(step),
    })),
    { key: 'add', words: 'Add a person', aside: '', alsoCalled: 'new contact', act: acts.addPerson },
    {
      key: 'talked',
      words: 'I just talked with…',
      aside: '',
      alsoCalled: 'record unplanned talk',
      act: () => acts.justTalked(),
    },
    ...places.map(({ key, words, address, alsoCalled }) => ({
      key,
      words,
      aside: 'page',
      alsoCalled,
      act: () => open(address),
    })),
    ...careers.map(({ id, name }) => ({
      key: `career:${id}`,
      words: name,
      aside: 'career',
      act: () => open(`/careers/${id}`),
    })),
    { key: 'keys', words: 'Keys', aside: '', alsoCalled: 'shortcuts help', act: onKeys },
  ];
}
