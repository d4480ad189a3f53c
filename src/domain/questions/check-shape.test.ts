import { describe, expect, it } from 'vitest';
import { checkQuestion } from './checks.ts';

const rulesOf = (text: string) => checkQuestion(text).map((problem) => problem.rule);

/** Questions of an unhelpful shape, and questions that look like them and are not, by rule. */
const cases = {
  closed: {
    flagged: [
      'Do you like your work?',
      'Is it stressful?',
      'So, are the hours long?',
      'Looking back, would you choose it again?',
      'When you started, did you expect this?',
      'Can a person with no training manage it?',
      'Could you tell me if you enjoy it?',
      'Is the work mostly routine or mostly new?',
      'Have you ever wanted to leave?',
      'In your team, do people work late?',
      'May I ask whether you like it?',
      'You work weekends?',
      'Is there anything you regret?',
    ],
    passed: [
      'Could you tell me how you started?',
      'Would you describe a bad week?',
      'Can you walk me through last Tuesday?',
      'Would you mind telling me what surprised you?',
      'May I use your name?',
      'May I ask you about the hard side of it?',
      'Describe a week in March.',
      'Tell me about the last thing you finished.',
      'When do you do your best work?',
      'Where is the pressure felt most?',
      'In what way did the training help?',
      'When you started, what did you expect?',
      'If you could change one thing, what would it be?',
      'I read the report. How does it look from inside?',
      'To whom do you show a draft first?',
      'Given all that, would you choose it again, and why?',
      'You said the season is short; what do you do in winter?',
      'And the evenings?',
      'It is quiet in June, so what do people do then?',
    ],
  },
  double: {
    flagged: [
      'How do you spend your day, and what are the busy times?',
      'What do you like and dislike about it?',
      'What are the pros and cons?',
      'How did you start? What would you do differently?',
      'What does a week look like and is it always so?',
      'What do you read, or which people do you follow?',
      'What is the best and worst part of it?',
      'Who taught you and where did you meet them, where do they work now?',
      'How did you train, and would you do it again?',
      'What are the rewards and challenges?',
      'What skills do you need, and where did you learn them?',
    ],
    passed: [
      'How and why did the field change?',
      'What is the difference between what you planned and what happened?',
      'What separates those who stay and those who leave?',
      'What do research and development owe one another?',
      'What should I read or watch?',
      'How do you and your colleagues share the work?',
      'May I ask you something about money? What do beginners see?',
      'What do you answer when someone asks “what is it for?” at a party?',
      'How do you choose between what to keep and what to throw away?',
      'What did you really think on your first day??',
      'How does it feel when the season is over and the people are gone?',
      'What would you change, and why?',
      'How do you find out what a client wants and what they only say they want?',
    ],
  },
  leading: {
    flagged: [
      'Don’t you think the hours are too long?',
      'It’s a wonderful job, isn’t it?',
      'You enjoy it, right?',
      'Surely the pay is poor?',
      'Do you agree that the field is dying?',
      'Wouldn’t you say that it is a young person’s game?',
      'How boring is the paperwork?',
      'Why is the management so bad?',
      'I assume the first years are hard; how did you bear them?',
      'What do you hate about it?',
      'Everyone knows it is badly run; how do you cope?',
      'Why are you still here?',
      'You must love it; what is the best part?',
      'Is it true that everybody burns out?',
      'How much do you love your job?',
    ],
    passed: [
      'How do you explain a risk clearly to patients?',
      'What course of study would you choose?',
      'What would you say to a beginner?',
      'Why don’t more people do this?',
      'How stressful is the season for newcomers?',
      'What is right about the way it is done?',
      'What do you imagine the field will look like in ten years?',
      'What makes some people sure of it from the start?',
      'Why does it take so long to qualify?',
      'How do you still find time to read?',
      'What did people not agree on?',
      'How do you decide that a step must be repeated?',
      'I imagine it varies; what does a slow week look like?',
    ],
  },
};

describe.each(Object.entries(cases))('%s', (rule, { flagged, passed }) => {
  it.each(flagged)('finds it in: %s', (text) => {
    expect(rulesOf(text)).toContain(rule);
  });
  it.each(passed)('does not find it in: %s', (text) => {
    expect(rulesOf(text)).not.toContain(rule);
  });
});
