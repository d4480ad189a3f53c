/**
 * The next steps of a notebook at a moment, reading only the people who may have one.
 * Invariants: the answer is what a full reading would give; only the present and what follows the last answer is
 * remembered, an earlier moment is read in full.
 */
import { enoughPeople } from '../../domain/next-steps/career-steps.ts';
import type { NextStepsInput, NotebookFacts } from '../../domain/next-steps/facts.ts';
import { nextSteps } from '../../domain/next-steps/next-steps.ts';
import type { NextStep } from '../../domain/next-steps/step.ts';
import type { Call } from '../context.ts';
import { loadSettingValues } from '../operations/setting-values.ts';
import type { Reader } from '../ports/store.ts';
import { awakePeople, foreseeAll, foreseeTouched, type QuietPeople, touchedPeople } from './quiet-people.ts';

/** The next steps of a notebook at a moment. */
export async function stepsAt(call: Call, reader: Reader, at: string): Promise<NextStep[]> {
  const latest = await reader.views.latestOperation();
  const quiet = call.world.quiet.get(reader.notebookId);
  const touched = quiet === undefined ? undefined : await touchedSince(reader, quiet, latest, at);
  return quiet === undefined || touched === undefined
    ? readEverything(call, reader, at, latest)
    : readAwake(call, reader, quiet, touched, at, latest ?? quiet.seenUpTo);
}

/** Whom changes since the last answer touched; undefined when only a full reading tells. */
async function touchedSince(
  reader: Reader,
  quiet: QuietPeople,
  latest: string | null,
  at: string,
): Promise<readonly string[] | undefined> {
  if (at < quiet.at || latest === null) return undefined;
  if (latest === quiet.seenUpTo) return [];
  const changed = await reader.views.stepChangesSince(quiet.seenUpTo);
  return changed === undefined ? undefined : touchedPeople(quiet, changed);
}

async function readEverything(
  call: Call,
  reader: Reader,
  at: string,
  latest: string | null,
): Promise<NextStep[]> {
  const input = await stepsInput(call, reader, await reader.stepFacts(), at);
  // an earlier moment says nothing of what is remembered of the present
  const isPresent = at >= (call.world.quiet.get(reader.notebookId)?.at ?? '');
  if (latest !== null && isPresent) call.world.quiet.set(reader.notebookId, foreseeAll(input, latest));
  return nextSteps(input);
}

async function readAwake(
  call: Call,
  reader: Reader,
  quiet: QuietPeople,
  touched: readonly string[],
  at: string,
  seenUpTo: string,
): Promise<NextStep[]> {
  const sparse = (await reader.views.careerPeople(enoughPeople)).filter(
    ({ contactIds }) => contactIds.length < enoughPeople,
  );
  const people = new Set([
    ...awakePeople(quiet, touched, at),
    ...sparse.flatMap(({ contactIds }) => contactIds),
  ]);
  const input = await stepsInput(call, reader, await reader.stepFacts([...people]), at);
  call.world.quiet.set(reader.notebookId, foreseeTouched(quiet, input, touched, seenUpTo));
  const careers = new Set(sparse.map(({ careerId }) => careerId));
  return nextSteps(input).filter(({ contactId, careerId }) =>
    contactId === null ? careerId !== null && careers.has(careerId) : people.has(contactId),
  );
}

/** What next steps are decided from at a moment, of records read already. */
export async function stepsInput(
  call: Call,
  reader: Reader,
  facts: NotebookFacts,
  at: string,
): Promise<NextStepsInput> {
  const settings = await loadSettingValues(reader);
  const regions = new Set(
    [facts.region, ...facts.contacts.map((contact) => contact.region)].filter((region) => region !== null),
  );
  // business days reach a few weeks beyond what is recorded, so the neighbouring years are enough for open steps
  const year = Number(at.slice(0, 4));
  const holidays = call.world.holidays.calendar([...regions], [year - 1, year, year + 1]);
  return { facts, settings, holidays, at };
}
