import { describe, expect, it } from 'vitest';
import { everything } from './example-everything.ts';
import { clock, stepsAt } from './example-notebook.ts';
import { type StepKind, stepKinds } from './step.ts';

interface Sentences {
  readonly kind: StepKind;
  readonly rule: string;
  readonly minutes: number;
  readonly title: string;
  readonly reason: string;
  readonly label: string;
  readonly operation: string;
  readonly input: Readonly<Record<string, string>>;
}

const sentences: readonly Sentences[] = [
  {
    kind: 'choose_people',
    rule: '10',
    minutes: 10,
    title: 'Choose two people to ask about Arborist',
    reason: 'One person so far. One talk is an anecdote; three can be compared.',
    label: 'Choose people',
    operation: 'requests.create',
    input: { careerId: 'trees' },
  },
  {
    kind: 'ask_introduction',
    rule: '8',
    minutes: 10,
    title: 'Ask Pam Example to introduce you to Ola Example',
    reason:
      'You chose Ola Example on 31 December 2019, and Pam Example knows them. An introduction opens more doors than a letter out of the blue.',
    label: 'Ask for the introduction',
    operation: 'letters.create',
    input: { kind: 'introduction', contactId: 'pam', requestId: 'door' },
  },
  {
    kind: 'write_request',
    rule: '16',
    minutes: 15,
    title: 'Write to Ben Example',
    reason:
      'You chose Ben Example on 31 December 2019 for a talk about River engineer; nothing has gone out yet.',
    label: 'Write the request',
    operation: 'letters.create',
    input: { kind: 'request', contactId: 'ben', requestId: 'write' },
  },
  {
    kind: 'follow_up',
    rule: '41',
    minutes: 5,
    title: 'Follow up with Marta Example, once',
    reason:
      'You wrote on 4 May; five business days have passed. This is the only nudge; after it the request is closed kindly.',
    label: 'Write the nudge',
    operation: 'letters.create',
    input: { kind: 'follow_up', contactId: 'marta', requestId: 'nudge' },
  },
  {
    kind: 'close_request',
    rule: '45',
    minutes: 1,
    title: 'Close the request to Ito Example',
    reason:
      'You last wrote on 10 April and no answer came. Nobody is chased further; who else could tell you?',
    label: 'Close it',
    operation: 'requests.addEvent',
    input: { id: 'close', kind: 'no_answer' },
  },
  {
    kind: 'answer_decline',
    rule: '47',
    minutes: 5,
    title: 'Thank Dana Example for the answer',
    reason: 'Dana Example said no on 11 May. Thank them, and ask who else might be willing.',
    label: 'Write the reply',
    operation: 'letters.create',
    input: { kind: 'decline_reply', contactId: 'dana', requestId: 'no' },
  },
  {
    kind: 'ask_again',
    rule: '50',
    minutes: 10,
    title: 'Ask Ruth Example again',
    reason: 'Ruth Example said on 1 May that now was not the time and named 11 May.',
    label: 'Write again',
    operation: 'letters.create',
    input: { kind: 'request', contactId: 'ruth', requestId: 'later' },
  },
  {
    kind: 'reply_acceptance',
    rule: '34',
    minutes: 5,
    title: 'Agree a time with Ada Example',
    reason: 'Ada Example said yes on 11 May. One business day is long enough to keep them waiting.',
    label: 'Agree a time',
    operation: 'interviews.create',
    input: { contactId: 'ada', careerId: 'rivers', requestId: 'yes' },
  },
  {
    kind: 'confirm',
    rule: '53',
    minutes: 3,
    title: 'Confirm Wednesday with Kai Example',
    reason: 'The talk is on Wednesday, 10:00 am. A word one business day before leaves time to answer.',
    label: 'Confirm',
    operation: 'letters.create',
    input: { kind: 'confirmation', contactId: 'kai', interviewId: 'ahead' },
  },
  {
    kind: 'send_questions',
    rule: '55',
    minutes: 5,
    title: 'Send Sue Example the questions',
    reason: 'The talk is on Wednesday, 3:00 pm. Two business days before, there is time to think about them.',
    label: 'Write the questions',
    operation: 'letters.create',
    input: { kind: 'further_question', contactId: 'sue', interviewId: 'planned' },
  },
  {
    kind: 'research',
    rule: '62',
    minutes: 20,
    title: 'Find out about Kai Example’s work',
    reason: 'The talk is on Wednesday, 10:00 am. What a website answers need not be asked.',
    label: 'Record that you read up',
    operation: 'interviews.addEvent',
    input: { id: 'ahead', kind: 'researched' },
  },
  {
    kind: 'plan_agenda',
    rule: '64',
    minutes: 10,
    title: 'Plan the 30 minutes with Kai Example',
    reason:
      'The talk is on Wednesday, 10:00 am, and no question is chosen yet. Put the most important first.',
    label: 'Plan the talk',
    operation: 'interviews.putAgenda',
    input: { id: 'ahead' },
  },
  {
    kind: 'rehearse',
    rule: '68',
    minutes: 10,
    title: 'Rehearse the talk with Kai Example',
    reason: 'The talk is on Wednesday, 10:00 am. Say your statement and the first question aloud once.',
    label: 'Record that you rehearsed',
    operation: 'interviews.addEvent',
    input: { id: 'ahead', kind: 'rehearsed' },
  },
  {
    kind: 'hold',
    rule: '60',
    minutes: 30,
    title: 'Talk with Kai Example',
    reason: 'Wednesday, 10:00 am, for 30 minutes.',
    label: 'Record that it was held',
    operation: 'interviews.addEvent',
    input: { id: 'ahead', kind: 'held' },
  },
  {
    kind: 'debrief',
    rule: '103',
    minutes: 15,
    title: 'Write down what Mia Example said',
    reason: 'You talked until 9:30 am on 1 April. After a night the gist is left, not the words.',
    label: 'Sort the notes',
    operation: 'interviews.createDebrief',
    input: { id: 'old' },
  },
  {
    kind: 'thank_host',
    rule: '93',
    minutes: 10,
    title: 'Thank Lou Example',
    reason: 'You talked from 9:00 am to 9:30 am on 12 May. Most advice says thanks within a day.',
    label: 'Write the thanks',
    operation: 'letters.create',
    input: { kind: 'thank_you', contactId: 'lou', interviewId: 'held' },
  },
  {
    kind: 'thank_referrer',
    rule: '100',
    minutes: 5,
    title: 'Thank Ben Example for Lou Example',
    reason:
      'Ben Example led you to Lou Example, and you talked on 12 May. One letter also tells that you met.',
    label: 'Write the thanks',
    operation: 'letters.create',
    input: { kind: 'referrer_thanks', contactId: 'ben', interviewId: 'held' },
  },
  {
    kind: 'report_back',
    rule: '101',
    minutes: 5,
    title: 'Tell Ben Example that you met Lou Example',
    reason: 'Ben Example gave you the name. You talked on 12 May.',
    label: 'Tell them',
    operation: 'letters.create',
    input: {
      kind: 'report_back',
      contactId: 'ben',
      referralId: 'ben>lou',
      stage: 'met',
      interviewId: 'held',
    },
  },
  {
    kind: 'ask_referral_permission',
    rule: '87',
    minutes: 5,
    title: 'Ask Mia Example about Rex Example',
    reason:
      'Mia Example gave you the name on 4 May and wanted to ask first. Seven days have passed; ask once whether you may write.',
    label: 'Ask about the name',
    operation: 'letters.create',
    input: { kind: 'introduction', contactId: 'mia', referralId: 'mia>rex' },
  },
  {
    kind: 'contact_referral',
    rule: '101',
    minutes: 15,
    title: 'Write to Noa Example',
    reason: 'Lou Example gave you the name on 12 May. Names are best followed while fresh.',
    label: 'Write the request',
    operation: 'requests.create',
    input: { contactId: 'noa', referrerId: 'lou' },
  },
  {
    kind: 'keep_promise',
    rule: '102',
    minutes: 15,
    title: 'Keep your word to Lou Example',
    reason: 'On 12 May you promised, for 13 May: “send the map”.',
    label: 'Record it as done',
    operation: 'promises.addEvent',
    input: { id: 'word', kind: 'done' },
  },
  {
    kind: 'tell_advice_done',
    rule: '114',
    minutes: 5,
    title: 'Tell Mia Example you followed the advice',
    reason:
      'The advice was “read the permit file”. You did it on 11 May; hearing that is worth more than thanks.',
    label: 'Tell them',
    operation: 'letters.create',
    input: { kind: 'keep_in_touch', contactId: 'mia' },
  },
  {
    kind: 'check_back',
    rule: '112',
    minutes: 5,
    title: 'Check back with Mia Example',
    reason: 'You talked on 1 April and thanked them on 1 April. 28 days on, tell what came of it.',
    label: 'Write a few lines',
    operation: 'letters.create',
    input: { kind: 'keep_in_touch', contactId: 'mia' },
  },
  {
    kind: 'keep_in_touch',
    rule: '113',
    minutes: 5,
    title: 'Keep in touch with Pam Example',
    reason:
      'You were last in touch on 5 January; you keep in touch every 90 days. Bring something: news, an article, thanks.',
    label: 'Write a few lines',
    operation: 'letters.create',
    input: { kind: 'keep_in_touch', contactId: 'pam' },
  },
  {
    kind: 'share_decision',
    rule: '116',
    minutes: 5,
    title: 'Tell Mia Example what you decided',
    reason:
      'You decided on 11 May to go on with River engineer, and Mia Example helped. Whoever helped likes to know the end.',
    label: 'Write the news',
    operation: 'letters.create',
    input: { kind: 'decision_news', contactId: 'mia' },
  },
];

describe('what each kind of step says, and what completes it', () => {
  it.each(sentences)('$kind', ({ kind, label, operation, input, ...said }) => {
    const step = stepsAt(everything, clock('2026-05-12 12:00')).find((one) => one.kind === kind);
    expect(step).toMatchObject({ kind, ...said });
    expect(step?.action).toEqual({ label, operation, input });
  });

  it('leaves no kind out', () => {
    expect(sentences.map(({ kind }) => kind)).toEqual([...stepKinds]);
  });
});
