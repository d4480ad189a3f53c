/** The first schema: notebooks, everything in them, their changes, search, imports and sign-ins. Never edited once released. */
import type { Kysely } from 'kysely';
import type { Dialect } from '../dialect.ts';
import { flag, index, integer, records, refers, sortKey, text } from './0001-columns.ts';
import { foundation, history } from './0001-foundation.ts';
import { importing } from './0001-importing.ts';

async function ownPage(db: Kysely<unknown>, d: Dialect): Promise<void> {
  await records(db, d, 'settings', text('own'));
  await records(db, d, 'profiles', text('name?', 'statement?', 'skills', 'interests', 'values'));
  await records(db, d, 'criteria', text('name', 'note?'), integer('weight'));
  await records(
    db,
    d,
    'careers',
    text('name', 'also_called', 'why?', 'want_to_learn?', 'state', 'decided_at?'),
  );
  await records(db, d, 'step_decisions', text('step_id', 'kind', 'at', 'until?', 'reason?'));
  await records(
    db,
    d,
    'questions',
    text('text', 'topic'),
    integer('minutes'),
    flag(d, 'sensitive', 'research_first', 'story'),
  );
}

async function people(db: Kysely<unknown>, d: Dialect): Promise<void> {
  await records(db, d, 'organizations', text('name', 'website?', 'note?'), sortKey(d));
  await index(db, 'organizations', 'sort_key');
  await records(
    db,
    d,
    'contacts',
    text('given_name?', 'family_name?', 'prefix?', 'credentials?', 'nickname?', 'display_name', 'title?'),
    text(
      'organization_id?',
      'organization_name?',
      'emails',
      'phones',
      'addresses',
      'links',
      'relation?',
      'circle?',
    ),
    text('how_known?', 'region?', 'zone?', 'note?', 'connected_on?'),
    flag(d, 'family_name_first', 'do_not_contact'),
    sortKey(d),
    refers('organization_id', 'organizations', 'contacts'),
  );
  await index(db, 'contacts', 'sort_key');
  await index(db, 'contacts', 'organization_id');
}

async function asking(db: Kysely<unknown>, d: Dialect): Promise<void> {
  await records(
    db,
    d,
    'requests',
    text('contact_id', 'career_id', 'referrer_id?', 'note?', 'chosen_at?', 'state'),
    integer('minutes_asked'),
    refers('contact_id', 'contacts', 'requests'),
    refers('career_id', 'careers', 'requests'),
    refers('referrer_id', 'contacts', 'requests'),
  );
  await index(db, 'requests', 'contact_id');
  await index(db, 'requests', 'career_id');
  await index(db, 'requests', 'referrer_id');
  await index(db, 'requests', 'created_at');
  await records(
    db,
    d,
    'interviews',
    text(
      'contact_id',
      'career_id',
      'request_id?',
      'starts_at',
      'zone',
      'setting',
      'place_kind?',
      'place?',
      'note?',
    ),
    text('state', 'ended_at?', 'moved_at?'),
    integer('minutes'),
    refers('contact_id', 'contacts', 'interviews'),
    refers('career_id', 'careers', 'interviews'),
    refers('request_id', 'requests', 'interviews'),
  );
  await index(db, 'interviews', 'contact_id');
  await index(db, 'interviews', 'career_id');
  await index(db, 'interviews', 'request_id');
  await index(db, 'interviews', 'starts_at');
  await records(
    db,
    d,
    'referrals',
    text('from_contact_id', 'to_contact_id', 'interview_id?', 'may_use_name', 'at', 'note?'),
    refers('from_contact_id', 'contacts', 'referrals'),
    refers('to_contact_id', 'contacts', 'referrals'),
    refers('interview_id', 'interviews', 'referrals'),
  );
  await index(db, 'referrals', 'from_contact_id');
  await index(db, 'referrals', 'to_contact_id');
  await index(db, 'referrals', 'interview_id');
}

async function letters(db: Kysely<unknown>, d: Dialect): Promise<void> {
  await records(
    db,
    d,
    'letters',
    text(
      'contact_id',
      'kind',
      'channel',
      'subject?',
      'body',
      'sent_at?',
      'request_id?',
      'interview_id?',
      'referral_id?',
      'stage?',
    ),
    refers('contact_id', 'contacts', 'letters'),
    refers('request_id', 'requests', 'letters'),
    refers('interview_id', 'interviews', 'letters'),
    refers('referral_id', 'referrals', 'letters'),
  );
  for (const column of ['contact_id', 'request_id', 'interview_id', 'referral_id', 'created_at']) {
    await index(db, 'letters', column);
  }
  await records(
    db,
    d,
    'request_events',
    text('request_id', 'kind', 'at', 'channel?', 'until?', 'contact_id?', 'letter_id?'),
    refers('request_id', 'requests', 'request_events'),
    refers('contact_id', 'contacts', 'request_events'),
    refers('letter_id', 'letters', 'request_events'),
  );
  for (const column of ['request_id', 'contact_id', 'letter_id']) await index(db, 'request_events', column);
}

async function talks(db: Kysely<unknown>, d: Dialect): Promise<void> {
  await records(
    db,
    d,
    'interview_events',
    text('interview_id', 'kind', 'at', 'ended_at?', 'letter_id?'),
    integer('minutes?'),
    refers('interview_id', 'interviews', 'interview_events'),
    refers('letter_id', 'letters', 'interview_events'),
  );
  await index(db, 'interview_events', 'interview_id');
  await index(db, 'interview_events', 'letter_id');
  const belongs = (table: string) => refers('interview_id', 'interviews', table);
  await records(db, d, 'agendas', text('interview_id', 'items'), belongs('agendas'));
  await records(db, d, 'notes', text('interview_id', 'question_id?', 'tag?', 'text', 'at'), belongs('notes'));
  await records(
    db,
    d,
    'debriefs',
    text('interview_id', 'at', 'new_facts', 'surprised?', 'liked', 'disliked', 'reactions', 'opinion?'),
    text('misconceptions', 'red_flags', 'still_open', 'note?'),
    belongs('debriefs'),
  );
  await index(db, 'agendas', 'interview_id');
  await index(db, 'notes', 'interview_id', 'at');
  await index(db, 'debriefs', 'interview_id');
}

async function learning(db: Kysely<unknown>, d: Dialect): Promise<void> {
  await records(
    db,
    d,
    'findings',
    text(
      'career_id',
      'contact_id',
      'interview_id?',
      'question_id?',
      'topic',
      'kind',
      'basis?',
      'confidence?',
      'scope?',
    ),
    text('value', 'quote?', 'note?', 'at?', 'on?', 'done_at?'),
    flag(d, 'quote_ok', 'declined'),
    refers('career_id', 'careers', 'findings'),
    refers('contact_id', 'contacts', 'findings'),
    refers('interview_id', 'interviews', 'findings'),
  );
  for (const column of ['contact_id', 'interview_id', 'created_at']) await index(db, 'findings', column);
  await index(db, 'findings', 'career_id', 'topic');
  await records(
    db,
    d,
    'promises',
    text('interview_id?', 'contact_id', 'by', 'text', 'on?', 'at?', 'done_at?', 'dropped_at?'),
    refers('contact_id', 'contacts', 'promises'),
    refers('interview_id', 'interviews', 'promises'),
  );
  for (const column of ['contact_id', 'interview_id', 'created_at']) await index(db, 'promises', column);
  await records(
    db,
    d,
    'deed_events',
    text('promise_id?', 'finding_id?', 'kind', 'at'),
    refers('promise_id', 'promises', 'deed_events'),
    refers('finding_id', 'findings', 'deed_events'),
  );
  await index(db, 'deed_events', 'promise_id');
  await index(db, 'deed_events', 'finding_id');
}

/** Makes every table from nothing. */
export async function begin(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  await foundation(db, dialect);
  await ownPage(db, dialect);
  await people(db, dialect);
  await asking(db, dialect);
  await letters(db, dialect);
  await talks(db, dialect);
  await learning(db, dialect);
  await history(db, dialect);
  await importing(db, dialect);
}
