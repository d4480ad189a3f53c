/** Answers for one person's whole story: everything between them and the explorer. */
import type { RecordBase } from '../../domain/kernel/record.ts';
import { compareGiven } from '../../domain/referrals/chain.ts';
import type { Referral } from '../../domain/referrals/referral.ts';
import { loadRecord, look, os } from '../base.ts';
import type { Reader } from '../ports/store.ts';
import { chainLinks } from './chain-links.ts';
import { peopleNamed } from './with-people.ts';

/** Newest first, as these records are listed everywhere. */
function newestFirst<Kept extends RecordBase>(
  records: readonly Kept[],
  by: (record: Kept) => string = (record) => record.createdAt,
): Kept[] {
  const order = (record: Kept) => `${by(record)} ${record.id}`;
  return records.toSorted((one, other) => (order(one) > order(other) ? -1 : 1));
}

/** Requests to a person, newest first, each with what happened to it. */
async function requestsTo(reader: Reader, contactId: string) {
  const requests = newestFirst(await reader.all('request', { contactId }));
  const ids = requests.map((request) => request.id);
  const events = Map.groupBy(
    await reader.allOf('request_event', 'requestId', ids),
    (event) => event.requestId,
  );
  return requests.map((request) => ({ ...request, events: events.get(request.id) ?? [] }));
}

/** Talks with a person, latest first, each with what happened to it. */
async function talksWith(reader: Reader, contactId: string) {
  const talks = newestFirst(await reader.all('interview', { contactId }), (talk) => talk.startsAt);
  const ids = talks.map((talk) => talk.id);
  const events = Map.groupBy(
    await reader.allOf('interview_event', 'interviewId', ids),
    (event) => event.interviewId,
  );
  return talks.map((talk) => ({ ...talk, events: events.get(talk.id) ?? [] }));
}

/** Names given by a person and of them, first given first. */
async function referralsOf(reader: Reader, contactId: string, above: readonly Referral[]) {
  const given = await reader.all('referral', { fromContactId: contactId });
  const received = above.filter((referral) => referral.toContactId === contactId);
  return [...given, ...received].toSorted(compareGiven);
}

export const story = {
  story: os.contacts.story.handler(({ context, input }) =>
    look(context, async (reader) => {
      const { id: contactId } = input;
      const contact = await loadRecord(reader, 'contact', contactId);
      const requests = await requestsTo(reader, contactId);
      const above = await reader.views.referralsAbove(contactId);
      const referrals = await referralsOf(reader, contactId, above);
      const chain = await chainLinks(reader, contactId, above);
      const others = [
        ...referrals.flatMap((referral) => [referral.fromContactId, referral.toContactId]),
        ...requests.flatMap((request) => [
          request.referrerId,
          ...request.events.map((event) => event.contactId),
        ]),
        ...chain.map((link) => link.contactId),
      ];
      return {
        contact,
        requests,
        letters: newestFirst(await reader.all('letter', { contactId })),
        interviews: await talksWith(reader, contactId),
        findings: await reader.all('finding', { contactId }),
        promises: newestFirst(await reader.all('promise', { contactId })),
        referrals,
        touches: newestFirst(await reader.all('touch', { contactId }), (touch) => touch.at),
        chain,
        people: await peopleNamed(
          reader,
          others.filter((id) => id !== contactId),
        ),
      };
    }),
  ),
};
