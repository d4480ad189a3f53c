/** Holds the questions on the work itself: the day, the hours, routine, skills and the people around it. */
import { type BankQuestion, bankQuestion } from './question.ts';

const day = [
  bankQuestion(
    'day',
    'day-last-tuesday',
    'Think of last Tuesday: what did you do, from the first thing to the last?',
    { mustAsk: true },
  ),
  bankQuestion('day', 'day-largest-share', 'Which task takes the largest share of your week?'),
  bankQuestion(
    'day',
    'day-unseen-work',
    'What part of your work would somebody looking on from outside never notice?',
  ),
  bankQuestion('day', 'day-first-hour', 'How does the first hour of your working day go?'),
  bankQuestion(
    'day',
    'day-finished-lately',
    'What have you finished lately that shows best what your work is for?',
    { story: true },
  ),
  bankQuestion('day', 'day-newcomer', "What fills a newcomer's days in the first three months?"),
  bankQuestion(
    'day',
    'day-listed-tasks',
    'The official description lists [tasks you read about]; which of them hardly comes up where you work?',
    { researchFirst: true },
  ),
];

const hours = [
  bankQuestion('hours', 'hours-normal-week', 'How long is an ordinary week for people who do this work?'),
  bankQuestion('hours', 'hours-peak', 'When does the work pile up in the course of a year?'),
  bankQuestion('hours', 'hours-evenings', 'How often does the work reach into an evening or a weekend?'),
  bankQuestion('hours', 'hours-say', 'How much say do people in this work have over their own timetable?'),
  bankQuestion('hours', 'hours-away', 'How many nights a month does this work keep people away from home?'),
  bankQuestion('hours', 'hours-fullest-week', 'What did the fullest week of your past year look like?', {
    minutes: 3,
    story: true,
  }),
  bankQuestion(
    'hours',
    'hours-advertised',
    'The adverts I read speak of [hours you found]; how close does that come to what happens?',
    { researchFirst: true },
  ),
];

const routine = [
  bankQuestion(
    'routine',
    'routine-mix',
    'How much of your week repeats itself, set against what nobody could have foreseen?',
  ),
  bankQuestion(
    'routine',
    'routine-last-surprise',
    'What was the last thing at work that took you by surprise?',
    { story: true },
  ),
  bankQuestion('routine', 'routine-missed', 'Which part of the routine would you miss if it were gone?'),
  bankQuestion(
    'routine',
    'routine-over-years',
    'How has the balance between the familiar and the new shifted for you over the years?',
  ),
  bankQuestion('routine', 'routine-ahead', 'How far ahead can you tell what a week is going to hold?'),
];

const skills = [
  bankQuestion(
    'skills',
    'skills-without-which',
    'Without which skill does a person simply not last in this work?',
    { mustAsk: true },
  ),
  bankQuestion(
    'skills',
    'skills-not-taught',
    'What did you have to learn on the job because no course had taught it?',
  ),
  bankQuestion(
    'skills',
    'skills-good-hand',
    "When you look at a colleague's piece of work, what tells you that it is good?",
  ),
  bankQuestion(
    'skills',
    'skills-overrated',
    'Which skill do beginners polish that turns out to matter little?',
  ),
  bankQuestion('skills', 'skills-first-year', 'What do people in their first year most often still lack?'),
  bankQuestion(
    'skills',
    'skills-test-myself',
    'How could I find out by myself, within a month, whether I have a hand for this?',
  ),
  bankQuestion(
    'skills',
    'skills-tools',
    'The lists I found name [tools you read about]; which of those would you learn first?',
    { researchFirst: true },
  ),
];

const people = [
  bankQuestion(
    'people',
    'people-alone',
    'How much of your week do you spend among others rather than by yourself?',
  ),
  bankQuestion('people', 'people-whose-opinion', 'Whose opinion of your work counts from day to day?'),
  bankQuestion('people', 'people-decide', 'How are decisions made in a team like yours?'),
  bankQuestion(
    'people',
    'people-unwritten',
    'How does somebody new pick up the rules that nobody has written down?',
  ),
  bankQuestion('people', 'people-formality', 'How formal are people with one another in this field?'),
  bankQuestion(
    'people',
    'people-disagree',
    'What usually happens when colleagues in this field disagree about the work?',
    { leadIn: 'I mean the field in general, without names, and we can leave it out.' },
  ),
  bankQuestion(
    'people',
    'people-welcome',
    'Which groups or readings would you point out to somebody unsure of being welcome in this field?',
    { leadIn: 'Skip this one freely if you would rather not speak to it.' },
  ),
];

/** Questions on day, hours, routine, skills and people, in this order; within a topic the likeliest first. */
export const workQuestions: readonly BankQuestion[] = [...day, ...hours, ...routine, ...skills, ...people];
