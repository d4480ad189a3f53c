/** The explorer of the sample: what she says of herself, what matters to her, what she looks into and asks. */
import type { Criterion, Profile } from '../../domain/careers/profile.ts';
import type { OwnQuestion } from '../../domain/questions/own-question.ts';
import type { SampleCareer } from './story.ts';

export const sampleProfile: Pick<Profile, 'name' | 'statement' | 'skills' | 'interests' | 'values'> = {
  name: 'Lea Brandt',
  statement: [
    'I have taught chemistry at Alder Creek High School in Portland for six years.',
    'I like the part where something invisible turns out to have a reason: why the creek behind the school runs orange after rain, why one corner of the garden grows nothing.',
    'Two summers ago my students and I mapped the soil around the school, sixty samples, and the city used our map to move a playground.',
    'I have not forgotten that.',
    'I write a lot, mostly instructions that thirty people must be able to follow without asking me, and I am patient with people who do not understand a thing the first time.',
    'I am less good at selling, and I do not like to be away from home for weeks.',
    'Before I choose anything I am talking with people who do work I might like: in environmental consulting, in technical writing, in museums, and also with teachers who stayed.',
    'I am not looking for a position with anyone.',
    'I want to know what the days are like, what wears people out, and what they would do again.',
    'That is why I asked you.',
  ].join(' '),
  skills: [
    'explaining hard things plainly',
    'running a lab safely',
    'writing instructions',
    'reading data with a class watching',
    'patience',
  ],
  interests: ['water and soil', 'maps', 'plain language', 'how things break', 'exhibits one may touch'],
  values: ['evenings at home', 'work that ends in something', 'being told the truth', 'staying in Portland'],
};

export const sampleCriteria: readonly Pick<Criterion, 'name' | 'weight' | 'note'>[] = [
  { name: 'Evenings at home', weight: 5, note: 'Five of seven would be fine. Two of seven would not.' },
  { name: 'Working with people', weight: 4, note: 'Not only next to them.' },
  { name: 'Learning something hard', weight: 4, note: null },
  { name: 'Pay after five years', weight: 3, note: 'At least what I earn now: 67,000 dollars.' },
  { name: 'Time outdoors', weight: 2, note: 'A day a week would do.' },
];

export const sampleCareers: readonly SampleCareer[] = [
  {
    key: 'consultant',
    name: 'Environmental consultant',
    alsoCalled: ['Site assessor', 'Remediation scientist', 'Environmental scientist'],
    why: 'Outdoors part of the time, still chemistry, and it ends in something cleaned up.',
    wantToLearn: 'How many evenings it costs, how much of it is writing, and who leaves.',
  },
  {
    key: 'writer',
    name: 'Technical writer',
    alsoCalled: ['Documentation specialist', 'Content designer'],
    why: 'I explain hard things for a living already.',
    wantToLearn: 'Whether a beginner without a software past gets in, and what is left for people to write.',
  },
  {
    key: 'exhibits',
    name: 'Exhibit developer',
    alsoCalled: ['Museum educator', 'Interpretive planner'],
    why: 'Teaching with things, to people who may walk away.',
    wantToLearn: 'How a museum decides, and what such a job lives on.',
  },
  {
    key: 'teacher',
    name: 'Chemistry teacher, now',
    alsoCalled: ['Staying'],
    why: 'The one I know. It deserves the same questions as the others.',
    wantToLearn: 'What makes the second ten years good, for those who stayed.',
  },
];

/** Questions of her own, by the keys under which agendas insist on them. */
export const sampleQuestions: readonly (Pick<OwnQuestion, 'text' | 'topic' | 'minutes'> &
  Partial<Pick<OwnQuestion, 'sensitive' | 'story'>> & { readonly key: string })[] = [
  {
    key: 'thin-reports',
    text: 'From your side of the desk, which part of consultants’ reports is thin?',
    topic: 'skills',
    minutes: 4,
  },
  {
    key: 'agency-week',
    text: 'How does a week at an agency differ from a week at a firm?',
    topic: 'day',
    minutes: 4,
  },
  {
    key: 'home-by-six',
    text: 'In the past month, how many evenings were you home by six?',
    topic: 'hours',
    minutes: 2,
  },
  {
    key: 'last-exhibit',
    text: 'What had gone wrong with the last exhibit you took out again?',
    topic: 'problems',
    minutes: 3,
    story: true,
  },
];
