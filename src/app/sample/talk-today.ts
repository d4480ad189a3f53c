/** The talk of the sample that is just behind: eleven notes, three of them already gone through, thanks still owed. */
import type { SampleTalk } from './story.ts';

export const benTalk: SampleTalk = {
  host: 'ben',
  career: 'consultant',
  start: 'today',
  minutes: 30,
  took: 28,
  setting: 'phone',
  note: 'He is on sites all week and said: any day, weekends too. I call him.',
  researched: [-3, '20:15'],
  rehearsed: [-1, '19:40'],
  agenda: ['path-how-you-came', 'day-largest-share', 'home-by-six', 'fit-does-well'],
  notes: [
    {
      minute: 2,
      tag: 'fact',
      question: 'path-how-you-came',
      text: 'soil science, then Halden, 11 yrs. first job: 40 borings logged twice because the first log got wet',
    },
    {
      minute: 4,
      tag: 'fact',
      question: 'home-by-six',
      text: 'weeks: 50 normal. principals 55, more in busy months: “Fifty is honest. Ask a principal and they’ll say fifty-five.”',
      finding: {
        topic: 'hours',
        confidence: 'high',
        text: '50 hours in a normal week; principals say 55, more in the busy months.',
        quote: 'Fifty is honest. Ask a principal and they’ll say fifty-five.',
      },
    },
    {
      minute: 7,
      tag: 'opinion',
      text: 'worst = “Writing the same paragraph for four clients.”',
      finding: {
        topic: 'problems',
        kind: 'opinion',
        text: 'The same paragraph again and again, for client after client.',
        quote: 'Writing the same paragraph for four clients.',
      },
    },
    {
      minute: 10,
      tag: 'fact',
      question: 'day-largest-share',
      text: '“Half of this job is explaining mud to lawyers.”',
      finding: {
        topic: 'day',
        text: 'About half of his time goes into explaining results to people who are not scientists.',
        quote: 'Half of this job is explaining mud to lawyers.',
        quoteOk: true,
      },
    },
    { minute: 13, tag: 'fact', text: 'one Phase I = 3 weeks, he runs 12 reports a season, 4 at a time' },
    {
      minute: 15,
      tag: 'fact',
      text: 'invoices! “I send the bill and I answer for the bill.” a day a month',
    },
    {
      minute: 18,
      tag: 'opinion',
      question: 'fit-does-well',
      text: 'chem teachers do well? “patience and plain words, you have both or you’d have quit.” laughs',
    },
    { minute: 20, tag: 'fact', text: 'travel: 2 nights a month as a manager. as a beginner it was 10' },
    { minute: 22, tag: 'advice', text: 'walk one Phase I site before deciding anything. he means it' },
    {
      minute: 24,
      tag: 'name',
      text: 'Sue Park, Kestrel Ground, drilling: “sees us from outside.” he asks her first',
      named: 'sue',
    },
    {
      minute: 26,
      tag: 'promise',
      text: 'I send him the school’s soil data, the 60 samples',
      promise: { by: 'me', text: 'Send Ben the school’s soil data, all sixty samples', on: 4 },
    },
  ],
  promises: [{ by: 'them', text: 'Ask Sue Park whether I may write to her', on: 5 }],
};
