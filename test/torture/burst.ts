/** A burst of writes from many callers at once, each with records of its own, until the server is gone. */
import { type CallServer, ServerGone } from './call-server.ts';
import { type Memory, type Remembered, remember } from './memory.ts';

/** What callers need. */
interface Burst {
  readonly call: CallServer;
  readonly memory: Memory;
  readonly careerId: string;
}

type Writer = (burst: Burst) => Promise<void>;

/** People of the burst, by which they are told from those of the import. */
const family = 'Burstwell';

/** Writes until the server is gone; what is refused on the way is a fault. */
export async function runBurst(burst: Burst): Promise<void> {
  const writers: Writer[] = [
    addPeople,
    changeOne,
    askByLetter,
    talkAndDebrief,
    deleteAndUndo,
    takeNotes,
    addPeople,
  ];
  await Promise.all(writers.map((writer) => untilGone(burst, writer)));
}

async function untilGone(burst: Burst, writer: Writer): Promise<void> {
  try {
    for (;;) await writer(burst);
  } catch (thrown) {
    if (!(thrown instanceof ServerGone)) throw thrown;
  }
}

async function addPerson({ call, memory }: Burst, givenName: string): Promise<Remembered> {
  const { id } = await call('contacts.create', { givenName, familyName: family });
  return remember(memory, 'contact', id);
}

const addPeople: Writer = async (burst) => {
  await addPerson(burst, 'Ada');
};

/** One person whose title counts how often it was changed. */
const changeOne: Writer = async (burst) => {
  const person = await addPerson(burst, 'Ben');
  person.count = { acknowledged: 0, tried: 0 };
  for (let tried = 1; tried <= 10; tried += 1) {
    person.count.tried = tried;
    const { version } = await burst.call('contacts.update', {
      id: person.id,
      version: person.version,
      title: String(tried),
    });
    person.version = version;
    person.count.acknowledged = tried;
    burst.memory.acknowledged += 1;
  }
};

/** A letter that was sent writes itself, its event and the state of its request at once. */
const askByLetter: Writer = async (burst) => {
  const { call, memory, careerId } = burst;
  const { id: contactId } = await addPerson(burst, 'Carla');
  const { id: requestId } = await call('requests.create', { contactId, careerId });
  const request = remember(memory, 'request', requestId);
  const { id } = await call('letters.create', {
    contactId,
    requestId,
    kind: 'request',
    channel: 'email',
    subject: 'A question',
    body: 'Dear Carla, could I ask you about your work for 20 minutes?',
    sentAt: '2026-05-06T14:30:00Z',
  });
  request.version = 2;
  remember(memory, 'letter', id);
};

interface Debriefed {
  readonly id: string;
  readonly findingIds: readonly string[];
  readonly promiseIds: readonly string[];
  readonly contactIds: readonly string[];
  readonly referralIds: readonly string[];
}

/** A debrief with what came out of the talk: seven records at once. */
const talkAndDebrief: Writer = async (burst) => {
  const { call, memory, careerId } = burst;
  const { id: contactId } = await addPerson(burst, 'Dana');
  const { id } = await call('interviews.create', {
    contactId,
    careerId,
    startsAt: '2026-05-06T14:30:00Z',
    zone: 'America/Denver',
    minutes: 20,
    setting: 'phone',
  });
  const talk = remember(memory, 'interview', id);
  await call('interviews.addEvent', { id, kind: 'held', at: '2026-05-06T14:50:00Z' });
  talk.version = 2;
  const done = await call<Debriefed>('interviews.createDebrief', {
    id,
    findings: [
      { topic: 'day', text: 'Mornings are quiet.' },
      { topic: 'pay', declined: true },
    ],
    promises: [{ by: 'me', text: 'send the map' }],
    people: [{ givenName: 'Emil', familyName: family }],
  });
  remember(memory, 'debrief', done.id);
  for (const finding of done.findingIds) remember(memory, 'finding', finding);
  for (const promise of done.promiseIds) remember(memory, 'promise', promise);
  for (const person of done.contactIds) remember(memory, 'contact', person);
  for (const referral of done.referralIds) remember(memory, 'referral', referral);
};

/** A person deleted, and had back. */
const deleteAndUndo: Writer = async (burst) => {
  const { call, memory } = burst;
  const person = await addPerson(burst, 'Femi');
  person.mayBeGone = true;
  const { operationId } = await call<{ operationId: string }>('contacts.delete', { id: person.id });
  person.mayBeThere = false;
  memory.acknowledged += 1;
  person.mayBeThere = true;
  await call('changes.undo', { operationId });
  person.mayBeGone = false;
  person.version = 2;
  memory.acknowledged += 1;
};

/** Notes with ids made by the caller, as a device without a network would make them. */
const takeNotes: Writer = async (burst) => {
  const { call, memory, careerId } = burst;
  const { id: contactId } = await addPerson(burst, 'Greta');
  const { id: interviewId } = await call('interviews.create', {
    contactId,
    careerId,
    startsAt: '2026-05-07T14:30:00Z',
    zone: 'America/Denver',
    minutes: 20,
    setting: 'phone',
  });
  remember(memory, 'interview', interviewId);
  for (let number = 1; number <= 8; number += 1) {
    const id = crypto.randomUUID();
    await call('interviews.addNote', {
      interviewId,
      id,
      text: `Note ${number}: the gauges were read at dawn.`,
      at: '2026-05-07T14:35:00Z',
    });
    remember(memory, 'note', id);
  }
};
