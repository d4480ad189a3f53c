/**
 * Does the works on imports to their end, and sees that what is stopped or fails is taken back.
 * Invariant: whoever is relieved of a work does nothing more, for another is at it.
 */
import type { ApplyAct } from '../../app/ports/imports.ts';
import type { Breathe } from '../../app/ports/world.ts';
import { type ImportWork, statesOfWork, workAfterFailure, workToStop } from '../../domain/people/import.ts';
import { asStoreFault } from '../faults.ts';
import { Stopped, takeIn } from './import-apply.ts';
import { dropPrepared, dropRows } from './import-clearing.ts';
import { takeInAgain } from './import-redo.ts';
import { type TakenBack, takeBack } from './import-undo.ts';
import { inTurns } from './import-upkeep.ts';
import {
  type ImportPlace,
  type Job,
  Relieved,
  type Standing,
  type Taken,
  takeWork,
  type Work,
} from './import-work.ts';

/** Who gets a turn while a work goes on, and, where somebody wants to know, how far it is, whether to stop, and what failed. */
export type Course = { readonly breathe: Breathe } & Partial<
  Pick<ApplyAct, 'progress' | 'stopped' | 'problemOf'>
>;

const nothing: TakenBack = { removed: 0, kept: [] };

/** Goes on with a job to its end, and drops what is not needed after it. */
async function finish(job: Job, course: Course): Promise<TakenBack> {
  const { writer, notebookId, importId, breathe } = job;
  if (job.work.kind === 'apply') {
    const { progress = () => undefined, stopped = () => false } = course;
    await takeIn(job, { progress, stopped });
    await dropPrepared(writer, notebookId, importId, breathe);
    return nothing;
  }
  if (job.work.kind === 'redo') {
    await takeInAgain(job);
    return nothing;
  }
  const taken = await takeBack(job);
  if (job.work.kind === 'cancel') await dropRows(writer, notebookId, importId, breathe);
  return taken;
}

/** A work that takes back what another came to do. */
export function workBack(
  { ids }: ImportPlace,
  kind: ImportWork,
  work: Work,
  by: Pick<Work, 'at' | 'who'>,
): Work {
  return {
    kind,
    operationId: ids.next(),
    undoes: work.operationId,
    at: by.at,
    who: by.who,
    takenTo: null,
  };
}

/** Takes back what a job came to do; the import then stands where `kind` leads to. */
async function giveUp(job: Job, kind: ImportWork, course: Course, problem?: string): Promise<void> {
  const work = await takeWork(job, job.token, ({ state, worker }) => {
    // done after all, or taken over: then nothing is to be taken back
    if (worker !== job.token || state !== statesOfWork[job.work.kind].during) throw new Relieved();
    return { work: workBack(job, kind, job.work, job.work), problem };
  });
  await finish({ ...job, work }, course);
}

/** Gives up after a failure; what fails again is kept as it is, to be taken up or cancelled later. */
async function giveUpAfter(thrown: unknown, job: Job, course: Course): Promise<void> {
  const kind = workAfterFailure(job.work.kind);
  if (kind === undefined) return;
  try {
    await giveUp(job, kind, course, course.problemOf?.(asStoreFault(thrown)));
  } catch {
    // what failed first is what is told
  }
}

async function doJob(job: Job, course: Course): Promise<TakenBack> {
  try {
    return await finish(job, course);
  } catch (thrown) {
    if (thrown instanceof Stopped) await giveUp(job, workToStop(job.work.kind), course);
    else {
      if (!(thrown instanceof Relieved)) await giveUpAfter(thrown, job, course);
      throw thrown;
    }
    return nothing;
  }
}

/**
 * Takes a work on and does it; what is stopped or fails is taken back, and a failure thrown. Answers undefined when somebody
 * else took the work over.
 */
export async function doWork(
  place: ImportPlace,
  course: Course,
  decide: (standing: Standing) => Taken,
): Promise<(TakenBack & { readonly work: Work }) | undefined> {
  const token = place.workers.enter();
  try {
    const work = await takeWork(place, token, decide);
    const taken = await inTurns(place.writer, course.breathe, (breathe) =>
      doJob({ ...place, token, work, breathe }, course),
    );
    return { ...taken, work };
  } catch (thrown) {
    if (thrown instanceof Relieved) return undefined;
    throw thrown;
  } finally {
    place.workers.leave(token);
  }
}
