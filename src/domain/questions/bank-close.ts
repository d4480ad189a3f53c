/**
 * Holds the questions on what comes next, and the closing asks.
 *
 * The closing asks stand in the order of their worth: a short close takes the first of them.
 */
import { type BankQuestion, bankQuestion } from './question.ts';

const next = [
  bankQuestion('next', 'next-read', 'What should I read or watch to understand this field better?'),
  bankQuestion('next', 'next-taste', 'How could somebody get a taste of this work for a day or two?'),
  bankQuestion(
    'next',
    'next-open-events',
    'Which gatherings of the field are open to people who are still finding out?',
  ),
  bankQuestion('next', 'next-in-my-place', 'What would you do next in my place?'),
  bankQuestion(
    'next',
    'next-course',
    'Which course or short training gave you more than its title promised?',
  ),
  bankQuestion(
    'next',
    'next-group-found',
    'I found [association or group]; what would somebody at my stage gain from going?',
    { researchFirst: true },
  ),
];

/** @source rules 85–90 */
const closing = [
  bankQuestion('next', 'close-other-view', 'Who else sees this work differently from the way you do?', {
    minutes: 1,
    mustAsk: true,
    close: true,
    why: 'One more view that differs teaches more than another that agrees.',
  }),
  bankQuestion('next', 'close-use-name', 'When I write to them, may I use your name?', {
    minutes: 1,
    mustAsk: true,
    close: true,
    kind: 'permission',
    why: 'A name may be used only where its owner said yes.',
  }),
  bankQuestion(
    'next',
    'close-stay-in-touch',
    'May I write to you once in a while, to tell you what came of this?',
    {
      minutes: 1,
      close: true,
      kind: 'permission',
      why: 'People who gave advice like to hear what became of it.',
    },
  ),
  bankQuestion('next', 'close-forgot', 'What should I have asked you that did not occur to me?', {
    minutes: 1,
    close: true,
    why: 'They know what matters in the work, and you may have missed it.',
  }),
  bankQuestion('next', 'close-address', 'Where may I send you a note of thanks?', {
    minutes: 1,
    close: true,
    why: 'Written thanks need an address the host likes to be reached at.',
  }),
];

/** Questions on what comes next, then the closing asks in the order of their worth. */
export const closeQuestions: readonly BankQuestion[] = [...next, ...closing];
