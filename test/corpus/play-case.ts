/** Plays a case at a door: calls what it calls, holds every answer to what the case expects, and writes down all that was said. */
import { expect } from 'vitest';
import type { CallStep, Case, CaseStep, Fields, MomentStep } from './case.ts';
import type { Answer, Door } from './door.ts';
import { fillIn } from './references.ts';

/** One thing said at a door. */
export interface Said {
  readonly call: string;
  readonly answer: unknown;
}

/** How often, and how far apart, an answer is asked for again. */
const mostAskings = 200;
const askAgainAfterMilliseconds = 25;

interface Play {
  readonly door: Door;
  readonly kept: Map<string, unknown>;
  /** The names of people answered so far, by their ids. */
  readonly people: Map<string, string>;
  readonly said: Said[];
  notebookId: string | undefined;
}

/** Plays a case in a notebook of its own; answers everything the door said, in order. */
export async function playCase(played: Case, door: Door): Promise<readonly Said[]> {
  const play: Play = { door, kept: new Map(), people: new Map(), said: [], notebookId: undefined };
  const notebook = await callStep(play, {
    call: 'notebooks.create',
    input: { name: 'Case', ...played.notebook },
    as: 'notebook',
  });
  play.notebookId = (notebook as { readonly id: string }).id;
  for (const [index, step] of played.steps.entries()) {
    try {
      await takeStep(play, step);
    } catch (thrown) {
      if (thrown instanceof Error) thrown.message = `step ${index + 1}, ${nameOf(step)}: ${thrown.message}`;
      throw thrown;
    }
  }
  return play.said;
}

function nameOf(step: CaseStep): string {
  return 'call' in step ? `${step.call} ${JSON.stringify(step.input)}` : `at ${step.at}`;
}

async function takeStep(play: Play, step: CaseStep): Promise<void> {
  if ('call' in step) await callStep(play, step);
  else await askWhatIsNext(play, step);
}

async function callStep(play: Play, step: CallStep): Promise<unknown> {
  const input = fillIn(step.input, play.kept) as Fields;
  const answer = await askUntil(play, step, input);
  const { body } = answer;
  play.said.push({ call: step.call, answer: body });
  if (step.refused !== undefined) {
    expect(body).toMatchObject({ code: step.refused, data: fillIn(step.data ?? {}, play.kept) as Fields });
    return body;
  }
  expect(answer, JSON.stringify(body)).toMatchObject({ ok: true });
  rememberPeople(play, body);
  if (step.as !== undefined) play.kept.set(step.as, body);
  if (step.answers !== undefined) expect(body).toMatchObject(fillIn(step.answers, play.kept) as Fields);
  if (step.fitsMinutes !== undefined) holdToMinutes(body, step.fitsMinutes);
  return body;
}

async function askUntil({ door, kept, notebookId }: Play, step: CallStep, input: Fields): Promise<Answer> {
  const wanted = step.until === undefined ? undefined : (fillIn(step.until, kept) as Fields);
  for (let asking = 1; ; asking += 1) {
    const answer = await door.call(step.call, input, notebookId);
    const body = answer.body as unknown as Fields;
    if (wanted === undefined || Object.entries(wanted).every(([name, value]) => body[name] === value))
      return answer;
    if (asking === mostAskings) throw new Error(`still ${JSON.stringify(body)}`);
    await new Promise((resolve) => setTimeout(resolve, askAgainAfterMilliseconds));
  }
}

/** Everyone has a name and an id, alone or in a list. */
function rememberPeople(play: Play, body: unknown): void {
  if (typeof body !== 'object' || body === null) return;
  const { id, displayName, items } = body as Fields;
  if (typeof id === 'string' && typeof displayName === 'string') play.people.set(id, displayName);
  if (Array.isArray(items)) for (const item of items) rememberPeople(play, item);
}

interface ShownStep {
  readonly kind: string;
  readonly contactId: string | null;
  readonly state: string;
}

/** Nearly every career of a case wants more people: that is listed only where the case speaks of it. */
function isTold(next: readonly string[], kind: string): boolean {
  return next.some((line) => line.startsWith(kind));
}

async function askWhatIsNext(play: Play, { at, next, where = {} }: MomentStep): Promise<void> {
  const { steps } = (await callStep(play, { call: 'nextSteps.list', input: { at } })) as {
    readonly steps: readonly ShownStep[];
  };
  const named = steps
    .filter(({ kind }) => kind !== 'choose_people' || isTold(next, kind))
    .map((step) => ({
      step,
      name: `${step.kind} ${play.people.get(step.contactId ?? '') ?? 'nobody'}`,
    }));
  expect(named.map(({ step, name }) => `${name}: ${step.state}`)).toEqual(next);
  for (const [name, fields] of Object.entries(where)) {
    const found = named.find((other) => other.name === name)?.step;
    expect(found, name).toMatchObject(fillIn(fields, play.kept) as Fields);
  }
}

function holdToMinutes(body: unknown, most: number): void {
  const { items } = body as {
    readonly items: readonly { readonly part: string; readonly minutes: number }[];
  };
  const asked = items.filter((item) => item.part !== 'spare');
  const minutes = asked.reduce((sum, item) => sum + item.minutes, 0);
  expect(minutes, 'minutes of the agenda').toBeLessThanOrEqual(most);
  expect(asked.filter((item) => item.part === 'question').length, 'questions').toBeGreaterThan(2);
  expect(minutes, 'minutes of the agenda').toBeGreaterThan(most / 2);
}
