import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionBank } from './bank.ts';
import { checkQuestion, mostQuestionWords, type QuestionRule } from './checks.ts';

const rulesOf = (text: string) => checkQuestion(text).map((problem) => problem.rule);

interface Cases {
  readonly flagged: readonly string[];
  readonly passed: readonly string[];
}

/** Questions at fault, and questions that look like them and are not, by rule. */
const cases: Readonly<Record<Exclude<QuestionRule, 'closed' | 'double' | 'leading'>, Cases>> = {
  'asks-for-job': {
    flagged: [
      'Are you hiring?',
      'Is your company hiring at the moment?',
      'Are you currently recruiting?',
      'Do you have any openings on your team?',
      'Are there any vacancies in your department?',
      'Do you know of any job openings for me?',
      'I’m not asking for a job, but do you have any open positions?',
      'What openings do you have right now?',
      'Could you refer me?',
      'Could you refer me to your hiring manager?',
      'Would you recommend me to your director?',
      'Could you introduce me to someone in HR?',
      'Could you pass my resume on to your manager?',
      'Who could I send my CV to?',
      'Would you put in a good word for me?',
      'Could I intern at your firm?',
      'May I work with you next summer?',
      'How do I apply here?',
      'How can I apply for a job with you?',
      'Would you hire someone with my background?',
      'What would it take for you to hire me?',
      'Could you help me find a job?',
      'Could you get me an interview?',
      'Is there a position for me on your team?',
      'I am looking for an internship; what do you suggest?',
      'What would you pay me?',
      'When will your team be hiring?',
      'Does your firm plan to hire this year?',
      'Would you keep me in mind when something comes up?',
      'What is the hiring manager’s email?',
      'Could you arrange an interview for me, or give me a chance?',
      'What are my chances of getting in?',
      'Would there be a place for me in your lab?',
      'Is there any chance of a job here?',
      'Could I send you my resume?',
      'Do you take interns?',
      'Do you need any help this summer?',
      'Could you let me know when a position opens up?',
      'I’d love to work for you; how could that happen?',
      'I’m applying for the analyst role at your firm; what should I stress?',
      'Can you put me in touch with the recruiter?',
      'Would you vouch for me?',
    ],
    passed: [
      'How do people usually get in?',
      'What do first posts look like?',
      'When you hire, what do you look for in a piece of work?',
      'How did they come to hire you?',
      'How are openings in this field usually announced?',
      'Which opening night do you remember best?',
      'How are hire cars priced?',
      'What made you take a job like this?',
      'What is the biggest job you ever had on a roof?',
      'How do people apply for the licence?',
      'How would I apply for the licence once the course is over?',
      'How could I apply what you learnt to my own studies?',
      'Who else sees this differently?',
      'Could you introduce me to someone who sees this differently?',
      'Could you refer me to a good book on this?',
      'Which reference book would you recommend?',
      'How could I find work to watch for a day?',
      'What would tell me that this is the right job for me?',
      'What do you answer when people ask you “are you hiring?”',
      'Which career opportunities for botanists do people overlook?',
      'May I use your name when I write to them?',
      'What did your first interview teach you?',
      'What should be on a resume in this field?',
      'What puts people off their first post?',
      'How open is the position of women in this trade?',
      'How do people get a job like yours?',
      'What helped you most in getting a job in this field?',
      'When do you need help from the others?',
      'What tends to be on a strong application in this field?',
      'I am applying to graduate schools; which of them taught you most?',
      'How do you decide whom to take on as a client?',
      'How do you take on apprentices in this trade?',
      'What would make someone like me stand out?',
      'What internship shaped you most?',
    ],
  },
  personal: {
    flagged: [
      'How much do you earn?',
      'What do you make a year?',
      'How much are you paid?',
      'What was your starting salary?',
      'How old are you?',
      'At what age did you start?',
      'Are you married?',
      'Do you have children?',
      'How does your wife feel about the hours?',
      'How is your health holding up?',
      'Where are you originally from?',
      'What is your religion?',
      'Where do you live?',
      'Why were you laid off?',
      'What do you think of your boss?',
      'Is your manager a fair person?',
      'Could you tell me what you earn?',
      'When will you retire?',
      'Are you religious?',
    ],
    passed: [
      'What do you make of the new rules?',
      'How do you make a sampling plan?',
      'How old is the method you use?',
      'How do people with children manage the shifts?',
      'How is your health service organised day to day?',
      'What does your partner agency do differently?',
      'Where are most of your patients from?',
      'How does your pay scale reward experience?',
      'What does your manager’s report decide?',
      'What do people in this field earn once the training is behind them, compared with what I read?',
      'What do you think of the new manager training?',
      'What keeps you in good spirits in winter?',
      'How does your visa team decide?',
      'How did your family business get by?',
      'How does shift work affect people’s health?',
      'What ages are the people you work with?',
    ],
  },
  'look-up-first': {
    flagged: [
      'How many people does your company employ?',
      'When was the firm founded?',
      'What does your company do?',
      'Where is your agency?',
      'What products do you sell?',
      'What degree do you need?',
      'Which licences are required for this work?',
      'Do you need a degree for this?',
      'Is a licence required?',
      'What are the entry requirements?',
      'How long is the course?',
      'How much does the training cost?',
      'What is the average salary?',
      'How much do beginners earn?',
      'How much does a surveyor make?',
      'What is the job outlook?',
      'Is the field growing?',
      'What does OSHA stand for?',
      'What does a surveyor do?',
      'What are the main duties?',
      'Where did you study?',
      'How long have you worked here?',
      'What education is required?',
      'How much does the job pay?',
      'What is a paralegal?',
      'Who are your competitors?',
      'What are the requirements to become a nurse?',
    ],
    passed: [
      'How many people do you see in a day?',
      'How many people work beside you on a project?',
      'Which part of your degree do you still use?',
      'What qualification mattered less than you expected?',
      'How long did it take you to feel at home in the work?',
      'What does a good week do for you?',
      'What does a newcomer do in the first month?',
      'What do you do on a Monday?',
      'What is changing in the field?',
      'Which of your duties surprised you?',
      'I read that the median is about 52,000; how does the starting pay compare around here?',
      'The site says the course takes two years; how long is the training in practice?',
      'According to the register a degree is required; what do employers here expect beyond it?',
      'The adverts I found ask for a licence; what licence do you really need in the first year?',
      'How long have you wanted to do this?',
      'What does your company do differently from others?',
      'What does it pay to know early?',
      'What training would you have somebody do first?',
      'What is a good way to practise?',
      'How big is the difference between a good and a bad week?',
      'What does a day in the life of a nurse look like?',
      'How do you define a good result?',
    ],
  },
  'too-long': {
    flagged: [`How would you ${'really '.repeat(mostQuestionWords - 2)}begin?`],
    passed: [
      `How would you ${'really '.repeat(mostQuestionWords - 4)}begin?`,
      'How – if at all – does it pay to wait?',
    ],
  },
  jargon: {
    flagged: ['How does the NPDES permit change your week?', 'What do BIM models spare you?'],
    passed: [
      'What does AI change in the US?',
      'WHAT WOULD YOU CHANGE?',
      'How do I find out?',
      'What is plan B?',
    ],
  },
  prompt: {
    flagged: ['The register asks for [degree]; what do employers expect beyond that?'],
    passed: ['What do employers expect beyond a degree?', 'How do brackets [] help?'],
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

describe('checkQuestion', () => {
  it.each(questionBank.map((question) => [question.id, question.text]))(
    'has nothing against %s',
    (_id, text) => {
      const serious = checkQuestion(text).filter((problem) => problem.severity !== 'note');
      expect(serious).toEqual([]);
    },
  );

  it('stops only an ask for a job', () => {
    const misshapen = ['Do you like it?', 'What is it, and how does it feel?', 'Surely it pays?'];
    const severities = new Map(
      [...Object.values(cases).flatMap(({ flagged }) => flagged), ...misshapen].flatMap((text) =>
        checkQuestion(text).map(({ rule, severity }) => [rule, severity] as const),
      ),
    );
    expect(Object.fromEntries(severities)).toEqual({
      'asks-for-job': 'error',
      personal: 'warning',
      'look-up-first': 'warning',
      closed: 'warning',
      double: 'warning',
      leading: 'warning',
      'too-long': 'warning',
      jargon: 'note',
      prompt: 'note',
    });
  });

  it('says where the fault stands in the text as typed', () => {
    const text = 'Thank you “so” much. Then: are  you hiring?';
    const problem = checkQuestion(text).find(({ rule }) => rule === 'closed');
    expect(text.slice(problem?.start, problem?.end)).toBe('are  you hiring?');
  });

  it.each(['', '   ', '?!', '…'])('has nothing to say to %j', (text) => {
    expect(checkQuestion(text)).toEqual([]);
  });

  it('keeps every fault inside the text, in order, and the same each time', () => {
    const words = fc.constantFrom(
      ...Object.values(cases).flatMap(({ flagged, passed }) => [...flagged, ...passed]),
    );
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(words, { maxLength: 3 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const problems = checkQuestion(text);
        expect(checkQuestion(text)).toEqual(problems);
        for (const [place, { start, end }] of problems.entries()) {
          expect(start).toBeGreaterThanOrEqual(problems[place - 1]?.start ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
