/** Letters of the sample that ask for a talk about writing, exhibits and teaching. */
import type { SampleLetter } from './story.ts';

export const lettersToOthers: readonly SampleLetter[] = [
  {
    to: 'aisha',
    kind: 'request',
    when: [-40, '17:05'],
    subject: 'Nadia’s old roommate: what do you write all day?',
    body: [
      'Dear Aisha,',
      'This is Lea, Nadia’s roommate from the house with the green stairs. I still teach chemistry, and I am finding out what else someone does who likes to explain things.',
      'You write the manuals for the titrators we use in class. I would like to hear how you get from an engineer’s head to a page that a tenth-grader can follow, and whether teachers make good writers or only think so.',
      'Do you have twenty minutes for a phone call, whenever it suits you in the next weeks? It is for information only. I will text Nadia if I do not hear from you.',
      'Thank you!',
      'Lea',
    ],
  },
  {
    to: 'felix',
    kind: 'request',
    when: [-35, '15:45'],
    subject: 'Aisha Rahman suggested I write: manuals on one’s own',
    body: [
      'Dear Mr. Arnold,',
      'Aisha Rahman suggested I write to you; she says you will disagree with her about everything. I teach chemistry in Portland and am finding out what technical writing is like, employed and on one’s own.',
      'Your manual for the hand pump is the clearest page on a dangerous thing that I know. I would like to hear how such a page comes about, and how you live on them.',
      'Could you spare twenty minutes by video, at an hour that suits you in Berlin? It is for information only. I will write once more in a week.',
      'Many thanks,',
      'Lea Brandt',
    ],
  },
  {
    to: 'marcus',
    kind: 'request',
    channel: 'linkedin',
    when: [-25, '16:00'],
    body: [
      'Hello Mr. Feld, I listened in on your writers’ evening and have thought about “test the page, not the writer” since. I teach chemistry and am finding out how people get into this work. Might I ask you about it by phone, 20 minutes, when convenient? For information only. Thanks! Lea Brandt',
    ],
  },
  {
    to: 'joan',
    kind: 'request',
    when: [-20, '16:30'],
    subject: 'Marcus Feld suggested I write: who gets in as a writer',
    body: [
      'Dear Ms. Petrakis,',
      'Marcus Feld suggested I write to you: he said you have read more beginners’ samples than anyone he knows. I teach chemistry in Portland and am finding out what technical writing is like.',
      'Two writers have told me opposite things about how people start. You see it from the other end, and I would like to hear what makes you read on.',
      'Would twenty minutes by phone or video be possible, whenever it suits you in the next weeks? I ask for information only. If I hear nothing I will write once more in a week.',
      'Thank you,',
      'Lea Brandt',
    ],
  },
  {
    to: 'naomi',
    kind: 'request',
    when: [-30, '17:20'],
    subject: 'The teacher who asked about the valves in the tide tank',
    body: [
      'Dear Naomi,',
      'Last year you showed my class the tide tank, and we talked about valves until the bus left without me. Since then I have been finding out what people do who explain things for a living, and yours is the work I know least about.',
      'I would like to see where an exhibit is made and hear how one dies. Could I come by for thirty minutes, on an afternoon that suits you? It is for information only, and I will bring my own safety glasses. I will write once more in a week.',
      'Thank you,',
      'Lea Brandt',
    ],
  },
  {
    to: 'gil',
    kind: 'request',
    when: [-10, '16:10'],
    subject: 'Naomi Castellanos suggested I write: how a show begins',
    body: [
      'Dear Mr. Abrams,',
      'Naomi Castellanos suggested I write to you; she says you have closed more shows than she has opened. I teach chemistry in Portland and am finding out what exhibit work is like, in houses larger and smaller.',
      'Naomi showed me the workshop. I would like to hear what happens before that: who decides that there will be a show, and what is left of the first idea.',
      'Would twenty minutes by video suit you, at any hour in the next three weeks? It is for information only, and I will write once more in about a week.',
      'Thank you for reading this.',
      'Lea Brandt',
    ],
  },
  {
    to: 'rosa',
    kind: 'request',
    when: [-15, '17:15'],
    subject: 'Carol Jensen suggested I write: leaving and coming back',
    body: [
      'Dear Ms. Delgado,',
      'Carol Jensen suggested I write to you. She has the room next to mine at Alder Creek, and she told me you went to a lab for four years and then came back to teaching.',
      'I have taught chemistry for six years and am finding out whether to stay. Most people I ask have done one thing or the other. I would like to hear from somebody who can compare.',
      'Could we talk for twenty minutes by phone, any evening that suits you? Only to learn from it; I will write once more in a week.',
      'Thank you,',
      'Lea Brandt',
    ],
  },
];
