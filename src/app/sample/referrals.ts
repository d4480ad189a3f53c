/** Who named whom in the sample, and touches that were neither letter nor talk. */
import type { SampleReferral, SampleTouch } from './story.ts';

export const sampleReferrals: readonly SampleReferral[] = [
  {
    from: 'ito',
    to: 'marta',
    when: [-62, '12:40'],
    mayUseName: 'yes',
    note: '“Tell her I still have her maps.”',
  },
  { from: 'marta', to: 'priya', mayUseName: 'yes', note: '“She will tell you about the driving.”' },
  {
    from: 'marta',
    to: 'ben',
    when: [-16, '16:20'],
    mayUseName: 'yes',
    note: '“He’ll tell you about the boring parts.”',
  },
  {
    from: 'marta',
    to: 'ruth',
    when: [-16, '16:20'],
    mayUseName: 'yes',
    note: '“She reads what we write. Ask her what she skips.”',
  },
  { from: 'ben', to: 'sue', mayUseName: 'ask_first', note: 'He asks her himself, in about a week.' },
  { from: 'jonas', to: 'dana', when: [-42, '18:10'], mayUseName: 'yes' },
  { from: 'dana', to: 'tomas', mayUseName: 'yes', note: '“Ask him why. He likes being asked.”' },
  { from: 'dana', to: 'kay', mayUseName: 'ask_first', note: 'Dana wants to ask her at the reunion first.' },
  { from: 'ingrid', to: 'wes', mayUseName: 'yes', note: '“Three years in and still muddy.”' },
  { from: 'ingrid', to: 'len', mayUseName: 'yes' },
  { from: 'aisha', to: 'felix', mayUseName: 'yes', note: '“He will disagree with me about everything.”' },
  { from: 'marcus', to: 'joan', when: [-22, '10:15'], mayUseName: 'yes' },
  { from: 'naomi', to: 'gil', mayUseName: 'yes', note: '“He has closed more shows than I have opened.”' },
  { from: 'carol', to: 'rosa', mayUseName: 'yes', note: '“She left and came back. Ask her what for.”' },
];

export const sampleTouches: readonly SampleTouch[] = [
  {
    with: 'ito',
    when: [-62, '12:40'],
    by: 'me',
    way: 'in_person',
    note: 'Lunch at the faculty table. He drew the valley on a napkin and named Marta.',
  },
  {
    with: 'jonas',
    when: [-42, '18:10'],
    by: 'them',
    way: 'phone',
    note: 'He had asked Dana at the coffee machine: yes, and I may say that he sent me.',
  },
  {
    with: 'priya',
    when: [-19, '20:05'],
    by: 'them',
    way: 'message',
    note: 'A photo of a rig in the rain: “This is the glamour.” I answered with the rust in our lab sink.',
  },
  {
    with: 'marta',
    when: [-16, '16:20'],
    by: 'them',
    way: 'phone',
    note: 'Asked how it is going, and named Ben and Ruth. I may use her name with both.',
  },
  {
    with: 'carol',
    when: [-5, '12:20'],
    by: 'me',
    way: 'in_person',
    note: 'Told her over lunch how it went with Rosa.',
  },
  {
    with: 'luis',
    when: [-12, '07:35'],
    by: 'them',
    way: 'in_person',
    note: 'Met him at the bus stop. His rig is at the old cannery this month.',
  },
];

/** A question the explorer put off until the day the giver of the name asks it herself. */
export const samplePutOff = { from: 'dana', to: 'kay', until: [21, '09:00'] } as const;

/** A report the explorer decided not to write. */
export const sampleLeftOut = {
  from: 'marta',
  to: 'ben',
  reason: 'My thanks for Ben will tell her that we talked.',
} as const;
