/** Holds the questions on living with the work: rewards, problems, whom it suits, and choosing it again. */
import { type BankQuestion, bankQuestion } from './question.ts';

const rewards = [
  bankQuestion('rewards', 'rewards-good-day', 'What does a good day at work leave you with?', {
    mustAsk: true,
  }),
  bankQuestion('rewards', 'rewards-proudest', 'Which piece of your work are you proudest of?', {
    minutes: 3,
    story: true,
  }),
  bankQuestion(
    'rewards',
    'rewards-unexpected',
    'What do you enjoy about it today that you had not expected to enjoy?',
  ),
  bankQuestion('rewards', 'rewards-thanks', 'Whose thanks means most to you in this work?'),
  bankQuestion('rewards', 'rewards-dull-afternoon', 'On a dull afternoon, what keeps you at it?'),
  bankQuestion(
    'rewards',
    'rewards-lasting',
    'What about the work has stayed good ever since your first year?',
  ),
];

const problems = [
  bankQuestion(
    'problems',
    'problems-underestimated',
    'What do newcomers underestimate about the hard side of this work?',
    { mustAsk: true },
  ),
  bankQuestion('problems', 'problems-bad-day', 'What does a bad day in this work consist of?', {
    minutes: 2,
  }),
  bankQuestion(
    'problems',
    'problems-mend',
    'If you could mend one thing about the way the field works, what would it be?',
  ),
  bankQuestion(
    'problems',
    'problems-go-wrong',
    'What can go wrong in this work even when people are careful?',
    { minutes: 2 },
  ),
  bankQuestion(
    'problems',
    'problems-let-go',
    'How do those who last in this work leave it behind in the evening?',
    { minutes: 2 },
  ),
  bankQuestion(
    'problems',
    'problems-grumbles',
    'When people in the field grumble among themselves, what is it mostly about?',
    { leadIn: 'I mean the field as a whole, not the place you work, and we can skip it.' },
  ),
  bankQuestion('problems', 'problems-mistake', 'Which mistake at work has taught you most?', {
    story: true,
    leadIn: 'Tell me this one only if you care to.',
  }),
];

const fit = [
  bankQuestion('fit', 'fit-does-well', 'What sort of person does well in this work?'),
  bankQuestion('fit', 'fit-leaving', 'What usually makes people leave this field?'),
  bankQuestion('fit', 'fit-early-signs', 'How early can you tell that somebody is going to like it?'),
  bankQuestion('fit', 'fit-wrong-reasons', 'For what wrong reasons do people choose this work?'),
  bankQuestion('fit', 'fit-habit-of-mind', 'Which habit of mind has the work trained into you?'),
  bankQuestion('fit', 'fit-how-long', 'How long do people tend to stay in a post like this one?'),
  bankQuestion(
    'fit',
    'fit-where-i-struggle',
    'From what I have told you about myself, where would you expect me to struggle?',
    { minutes: 3 },
  ),
];

const again = [
  bankQuestion(
    'again',
    'again-at-the-start',
    'If you stood at the start once more, knowing all you know, what would you choose?',
    { mustAsk: true, leadIn: 'Answer this one only as far as you like.' },
  ),
  bankQuestion('again', 'again-differently', 'What would you do differently on the way to where you are?'),
  bankQuestion('again', 'again-twenty-five', 'What would you go back to tell yourself at twenty-five?', {
    story: true,
  }),
  bankQuestion('again', 'again-advice-ignored', 'What advice did you ignore that turned out to be right?', {
    story: true,
  }),
  bankQuestion(
    'again',
    'again-friends-daughter',
    "If a good friend's daughter had set her heart on this work, what would you say to her?",
  ),
  bankQuestion(
    'again',
    'again-other-road',
    'Which road did you not take that still comes to mind now and then?',
    { story: true, leadIn: 'A more personal one, so please skip it if you would rather.' },
  ),
];

/** Questions on rewards, problems, fit and choosing again, in this order; within a topic the likeliest first. */
export const lifeQuestions: readonly BankQuestion[] = [...rewards, ...problems, ...fit, ...again];
