/** Letters of the sample that confirm a talk: day, hour on both clocks, place or who calls, and a number to reach her. */
import type { SampleLetter, TalkWords, When } from './story.ts';

const number = '503 555 0117';

function confirmation(
  to: string,
  when: When,
  greeting: string,
  lines: (talk: TalkWords) => readonly string[],
): SampleLetter {
  return {
    to,
    kind: 'confirmation',
    when,
    subject: 'Our talk, and the questions I would ask',
    body: (talk) => [greeting, ...lines(talk), `Should anything come up, I am at ${number}.`, 'Lea Brandt'],
  };
}

export const confirmations: readonly SampleLetter[] = [
  confirmation('marta', [-53, '16:15'], 'Dear Ms. Reyes,', ({ day, time }) => [
    `I look forward to ${day}, ${time}, thirty minutes by video. The link is the one I sent last week, and I will be there five minutes early.`,
    'I would ask about your way from the lab to the rig, a normal week, what newcomers underestimate, and whom else I should hear. Pass over any of it.',
  ]),
  confirmation('ingrid', [-45, '17:30'], 'Dear Ms. Solheim,', ({ day, time }) => [
    `A word about ${day}: ${time}, twenty minutes by video, and I stop on time. I send the link that morning.`,
    'My questions: what six people can do that two hundred cannot, how a year runs, and what you would do again.',
  ]),
  confirmation('priya', [-41, '16:40'], 'Dear Ms. Raman,', ({ day, time }) => [
    `May I call you on ${day}, ${time}, for twenty minutes, as we said? I will dial your mobile. If you are driving, do not answer, and I will try again when you write.`,
  ]),
  confirmation('dana', [-34, '16:05'], 'Dear Ms. Whitfield,', ({ day, time }) => [
    `I will be at the café by the ferry on ${day}, ${time}, for thirty minutes. I have a green jacket and a notebook.`,
    'I would ask about your move from a firm to a company, your week, and who does well in it.',
  ]),
  confirmation('tomas', [-19, '16:10'], 'Dear Mr. Ferreira,', ({ day, time }) => [
    `We said ${day}, ${time}, by video for twenty minutes. The link follows in the morning.`,
    'I would ask what the fourteen years were like, what made you stop, and what you would tell somebody at the start.',
  ]),
  confirmation('ben', [-1, '09:04'], 'Dear Mr. Okafor,', ({ day, time }) => [
    `I will call you on ${day}, ${time}, on 503 555 0142, for thirty minutes, and stop on time.`,
    'I would ask how a project runs from the first call to the last invoice, how long the weeks are, what goes wrong, who does well in it, and who sees it differently from you.',
  ]),
  confirmation('aisha', [-38, '16:50'], 'Hi Aisha,', ({ day, time }) => [
    `I will call you on ${day}, ${time}; twenty minutes, and then you may go back to your titrators.`,
  ]),
  confirmation('felix', [-30, '15:40'], 'Dear Mr. Arnold,', ({ day, time }) => [
    `Our talk is on ${day}, ${time}, twenty minutes by video. I have tested the link from my classroom.`,
    'I would ask how a manual comes about, what a year on one’s own looks like, and how people begin.',
  ]),
  confirmation('joan', [-14, '16:25'], 'Dear Ms. Petrakis,', ({ day, time }) => [
    `I will call you on ${day}, ${time}, for twenty minutes. My questions are about what makes you read on in a sample, how the work has changed, and how people who come from elsewhere fare.`,
  ]),
  confirmation('naomi', [-25, '16:30'], 'Dear Naomi,', ({ day, time }) => [
    `I will be at the staff entrance on ${day}, ${time}, with safety glasses and closed shoes, for thirty minutes.`,
  ]),
  confirmation('rosa', [-10, '17:00'], 'Dear Ms. Delgado,', ({ day, time }) => [
    `May I call you on ${day}, ${time}, for twenty minutes? I would ask what you compared when you left, and what when you came back.`,
  ]),
];
