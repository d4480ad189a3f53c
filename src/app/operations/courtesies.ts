/** Answers for what is owed to people: the gratitude chain of a talk, and what to have in mind before writing again. */

import type { Interview } from '../../domain/interviews/interview.ts';
import {
  type OpeningFacts,
  openingToHost,
  openingToReferrer,
  openingUpTheChain,
} from '../../domain/learning/opening-sentence.ts';
import { findTellingWords } from '../../domain/learning/said.ts';
import { type CourtesyLink, gratitudeChain } from '../../domain/next-steps/gratitude.ts';
import { newsSince } from '../../domain/next-steps/news-since.ts';
import { dayWords } from '../../domain/next-steps/step-words.ts';
import { lastInTouch } from '../../domain/people/touch.ts';
import { localDay } from '../../domain/time/local-day.ts';
import { loadRecord, look, os } from '../base.ts';
import { stepsInput } from '../next-steps/steps-at.ts';
import type { Reader } from '../ports/store.ts';
import { askingByPerson } from './asking-by-person.ts';
import { peopleNamed } from './with-people.ts';

/** What of a talk no other talk could have supplied. */
async function openingFacts(
  reader: Reader,
  { id, startsAt, endedAt }: Interview,
  host: string,
  reading: { readonly at: string; readonly zone: string },
): Promise<OpeningFacts> {
  const findings = await reader.all('finding', { interviewId: id });
  const notes = await reader.all('note', { interviewId: id });
  const today = localDay(reading.at, reading.zone);
  const day = dayWords(endedAt ?? startsAt, { today, zone: reading.zone });
  return { said: findTellingWords({ findings, notes }), host, day };
}

/** Everybody of the chain with their name, and the sentence a letter to them may begin with. */
function shownLinks(links: readonly CourtesyLink[], names: ReadonlyMap<string, string>, facts: OpeningFacts) {
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  return links.map(({ contactId, referral, ledToId, ...link }, place) => {
    const between = links
      .slice(1, place)
      .toReversed()
      .map((other) => nameOf(other.contactId) ?? '');
    const opening =
      place === 0
        ? openingToHost(facts)
        : place === 1
          ? openingToReferrer(facts)
          : openingUpTheChain(facts, between);
    return {
      ...link,
      contactId,
      displayName: nameOf(contactId) ?? '',
      referralId: referral?.id ?? null,
      ledTo: nameOf(ledToId),
      opening,
    };
  });
}

export const courtesies = {
  courtesies: os.interviews.courtesies.handler(({ context, input: { id } }) =>
    look(context, async (reader) => {
      const talk = await loadRecord(reader, 'interview', id);
      const at = context.world.clock.now();
      const above = await reader.views.referralsAbove(talk.contactId);
      const people = [talk.contactId, ...above.map(({ fromContactId }) => fromContactId)];
      const steps = await stepsInput(context, reader, await reader.stepFacts([...new Set(people)]), at);
      const links = gratitudeChain(steps, id);
      const named = await peopleNamed(
        reader,
        links.map(({ contactId }) => contactId),
      );
      const names = new Map(named.map((person) => [person.id, person.displayName]));
      const host = names.get(talk.contactId) ?? '';
      const facts = await openingFacts(reader, talk, host, { at, zone: steps.facts.zone });
      return { at, links: shownLinks(links, names, facts) };
    }),
  ),
};

/** The most notes, words and news a reminder shows. */
const mostNotes = 5;
const mostWords = 3;
const mostNews = 5;

/** The last touch with a person, from whatever record tells of it. */
async function touchOf(reader: Reader, contactId: string) {
  const asked = askingByPerson(await reader.views.askingOf([contactId]))(contactId);
  return lastInTouch([
    ...asked.requests.map(({ touchedAt }) => touchedAt),
    ...asked.talks.map(({ state, endedAt }) => (state === 'held' ? endedAt : null)),
    ...asked.letters.map(({ sentAt }) => sentAt),
    ...asked.touches.map(({ at }) => at),
  ]);
}

/** What happened since, of which this person may like to hear. */
async function sinceTouch(reader: Reader, contactId: string, touchedAt: string | null) {
  if (touchedAt === null) return [];
  const said = await reader.all('finding', { contactId });
  const careers = await reader.allOf('career', 'id', [...new Set(said.map(({ careerId }) => careerId))]);
  const talks = await reader.allOf(
    'interview',
    'careerId',
    careers.map(({ id }) => id),
  );
  const held = talks.filter((talk) => talk.contactId !== contactId && (talk.endedAt ?? '') > touchedAt);
  const people = await peopleNamed(
    reader,
    held.map((talk) => talk.contactId),
  );
  return newsSince({
    touchedAt,
    careers,
    advice: said.filter(({ kind }) => kind === 'advice'),
    promises: await reader.all('promise', { contactId, by: 'me' }),
    talks: held,
    nameOf: (id) => people.find((person) => person.id === id)?.displayName ?? '',
  });
}

export const reminder = {
  reminder: os.contacts.reminder.handler(({ context, input: { id: contactId } }) =>
    look(context, async (reader) => {
      await loadRecord(reader, 'contact', contactId);
      const touchedAt = await touchOf(reader, contactId);
      const held = await reader.all('interview', { contactId, state: 'held' });
      const last = held.toSorted((one, other) => (one.startsAt > other.startsAt ? -1 : 1))[0];
      const notes = last === undefined ? [] : await reader.all('note', { interviewId: last.id });
      const quoted = await reader.list(
        'finding',
        { contactId, declined: false },
        { known: 'quote', limit: mostWords },
      );
      const since = await sinceTouch(reader, contactId, touchedAt);
      return {
        touchedAt,
        talkedAt: last?.endedAt ?? null,
        notes: notes.slice(0, mostNotes).map(({ text, at }) => ({ text, at })),
        words: quoted.items.map(({ quote, at, createdAt }) => ({ text: quote ?? '', at: at ?? createdAt })),
        since: since.slice(0, mostNews),
      };
    }),
  ),
};
