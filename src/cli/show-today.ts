/** `askwell today`: what to do now and why, most pressing first. */
import type { NextStep, StepState } from '../domain/next-steps/step.ts';
import type { Client } from './caller.ts';
import type { Terminal } from './host.ts';
import { formatMoment, wrapText } from './text-layout.ts';

const headings = { late: 'Late', due: 'Due', soon: 'Soon' } as const satisfies Record<StepState, string>;

/** Prints the next steps at a moment, by default now. */
export async function showToday(
  client: Client,
  terminal: Terminal,
  options: {
    readonly at?: string | undefined;
    readonly notebook?: string | undefined;
    readonly json: boolean;
  },
): Promise<void> {
  const { at, steps } = await client.nextSteps.list(options.at === undefined ? {} : { at: options.at });
  if (options.json) {
    terminal.out(`${JSON.stringify({ at, steps })}\n`);
    return;
  }
  const zone = await findZone(client, options.notebook);
  terminal.out(`${formatSteps(steps, { at, zone, columns: terminal.columns })}\n`);
}

async function findZone(client: Client, notebookId: string | undefined): Promise<string> {
  const { items } = await client.notebooks.list();
  const meant = items.find(({ id, kind }) =>
    notebookId === undefined ? kind === 'own' : id === notebookId.toLowerCase(),
  );
  return meant?.zone ?? 'UTC';
}

/** The steps as text, grouped by how pressing they are. */
export function formatSteps(
  steps: readonly Pick<NextStep, 'title' | 'state' | 'reason' | 'dueAt' | 'lateAt' | 'stillWorthDoing'>[],
  view: { readonly at: string; readonly zone: string; readonly columns: number },
): string {
  if (steps.length === 0) return 'Nothing is due.';
  const groups = (['late', 'due', 'soon'] as const).map((state) => {
    const members = steps.filter((step) => step.state === state);
    return members.length === 0
      ? []
      : [`${headings[state]}\n${members.map((step) => formatStep(step, view)).join('\n')}`];
  });
  return groups.flat().join('\n\n');
}

function formatStep(
  step: Parameters<typeof formatSteps>[0][number],
  { at, zone, columns }: Parameters<typeof formatSteps>[1],
): string {
  const say = (moment: string) => formatMoment(moment, zone, at);
  const when = {
    late:
      step.lateAt === null
        ? ''
        : `late since ${say(step.lateAt)}${step.stillWorthDoing ? ', still worth doing' : ''}`,
    due: step.lateAt === null ? '' : `until ${say(step.lateAt)}`,
    soon: step.dueAt === null ? '' : `due ${say(step.dueAt)}`,
  }[step.state];
  const title = when === '' ? step.title : `${step.title} (${when})`;
  return `${wrapText(title, columns, '  ')}\n${wrapText(step.reason, columns, '      ')}`;
}
