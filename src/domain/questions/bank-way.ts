/** Holds the questions on the way into the work and onward: entry, path, pay and outlook. */
import { type BankQuestion, bankQuestion } from './question.ts';

const entry = [
  bankQuestion('entry', 'entry-ways-in', 'How do people usually find their way into this work?'),
  bankQuestion('entry', 'entry-worth-cost', 'Which part of your training has proved worth what it cost?'),
  bankQuestion('entry', 'entry-side-doors', 'What ways in have you seen that no brochure ever mentions?'),
  bankQuestion('entry', 'entry-first-posts', 'What do first posts in this field look like?'),
  bankQuestion('entry', 'entry-changers', 'How do people fare who come to this from another line of work?'),
  bankQuestion(
    'entry',
    'entry-before-paying',
    'What would you have somebody try out before they pay for any training?',
  ),
  bankQuestion(
    'entry',
    'entry-beyond-paper',
    'The register asks for [degree or licence]; what do employers around here expect beyond that?',
    { researchFirst: true },
  ),
  bankQuestion(
    'entry',
    'entry-real-length',
    'The course pages speak of [length of training]; how long does it take people in practice?',
    { researchFirst: true },
  ),
];

const path = [
  bankQuestion('path', 'path-how-you-came', 'How did you come to do this work?', {
    minutes: 3,
    story: true,
    mustAsk: true,
  }),
  bankQuestion(
    'path',
    'path-turning-point',
    'Which moment sent your working life in the direction it took?',
    { story: true },
  ),
  bankQuestion('path', 'path-steps', 'Which steps lead from a first post to work like yours?'),
  bankQuestion('path', 'path-started-alongside', 'Where are the people now who started alongside you?', {
    minutes: 3,
  }),
  bankQuestion('path', 'path-sideways', 'What other work do people move on to from here?', { minutes: 3 }),
  bankQuestion('path', 'path-first-rung', 'How long do people stay on the first rung before the next one?', {
    minutes: 3,
  }),
  bankQuestion(
    'path',
    'path-your-move',
    'Your profile shows the move from [one post] to [the next]; what led you to it?',
    { researchFirst: true, story: true },
  ),
];

const pay = [
  bankQuestion(
    'pay',
    'pay-beginners',
    'The published figure for beginners is about [amount you found]; how does that compare with what newcomers see around here?',
    {
      researchFirst: true,
      leadIn: 'This is about beginners in the field, not about you, and we can skip it.',
    },
  ),
  bankQuestion(
    'pay',
    'pay-where-in-range',
    'The published range runs from [low] to [high]; what mostly decides where a beginner lands in it?',
    { researchFirst: true, leadIn: 'A question on money in the field, only if you like to take it.' },
  ),
  bankQuestion('pay', 'pay-growth', 'How does pay in this field tend to move over the first ten years?', {
    leadIn: 'I ask about the field as a whole; leave it out if you would rather.',
  }),
  bankQuestion(
    'pay',
    'pay-beside-wage',
    'Beside the wage itself, what makes a real difference to people in this field?',
    { leadIn: 'In general terms only, and we can skip this.' },
  ),
  bankQuestion(
    'pay',
    'pay-wish-known',
    'What do beginners in this field wish they had known about money before they signed?',
    { leadIn: 'Nobody in particular, just what one hears; skip it if you like.' },
  ),
  bankQuestion('pay', 'pay-steady', 'How steady is income in this line of work from month to month?', {
    leadIn: 'For people in the field generally, if you care to say.',
  }),
];

const outlook = [
  bankQuestion('outlook', 'outlook-since-you-began', 'What has changed most in this work since you began?'),
  bankQuestion(
    'outlook',
    'outlook-machines',
    'Which parts of the work do you expect machines to take over within ten years?',
  ),
  bankQuestion(
    'outlook',
    'outlook-still-people',
    'What will this work still need a person for in twenty years?',
    {
      minutes: 2,
    },
  ),
  bankQuestion(
    'outlook',
    'outlook-starting-now',
    'If you were starting out now, which corner of the field would you choose?',
    { minutes: 2 },
  ),
  bankQuestion('outlook', 'outlook-watching', 'Which development in the field do you follow most closely?', {
    minutes: 2,
  }),
  bankQuestion(
    'outlook',
    'outlook-projection',
    'The published projection says [figure you found]; what does it miss, seen from inside?',
    { researchFirst: true },
  ),
  bankQuestion(
    'outlook',
    'outlook-trade-press',
    'I read in the trade press that [a change]; how do you expect it to play out?',
    { researchFirst: true },
  ),
];

/** Questions on entry, path, pay and outlook, in this order; within a topic the likeliest first. */
export const wayQuestions: readonly BankQuestion[] = [...entry, ...path, ...pay, ...outlook];
