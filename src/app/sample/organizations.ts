/** The employers in the sample's story, each with its size. */
import type { SampleOrganization } from './story.ts';

export const sampleOrganizations: readonly SampleOrganization[] = [
  {
    name: 'Halden Environmental',
    website: 'https://halden.example',
    note: '240 people in five offices, 80 of them in Portland. Site investigation and cleanup. Three of my sources work here, so count them as nearly one.',
  },
  {
    name: 'Northbank Utilities',
    website: 'https://northbank.example',
    note: '900 people. Water and power for three counties; eleven people in compliance.',
  },
  {
    name: 'Solheim Ecology',
    website: 'https://solheim.example',
    note: '6 people in Seattle. Wetlands and stream restoration.',
  },
  { name: 'Arbor & Stone', note: '60 people. Geotechnical and environmental work along the coast.' },
  {
    name: 'Riverside College',
    website: 'https://riverside-college.example',
    note: 'Community college, about 4,000 students, 12 people in earth sciences.',
  },
  {
    name: 'Platte Basin Authority',
    website: 'https://plattebasin.example',
    note: '340 people, four offices, public. Reviews about 1,900 site reports a year.',
  },
  { name: 'Kestrel Ground', note: '25 people. Drilling and soil testing.' },
  {
    name: 'Cape Harbor Cold Storage',
    note: '450 people in Massachusetts; an environmental staff of two.',
  },
  { name: 'City of Marlow', note: 'A town of 38,000. The planning office has nine people.' },
  { name: 'Tern & Company', note: '1,100 people, nationwide. Remediation engineering.' },
  {
    name: 'Quarry Instruments',
    website: 'https://quarry.example',
    note: '180 people. Lab balances and titrators; six writers.',
  },
  { name: 'Lakeshore Medical', note: '2,600 people in Chicago. Infusion pumps; twenty-two writers.' },
  { name: 'Hollis Labs', note: '70 people. Software for laboratories; two writers.' },
  {
    name: 'Cascadia Science Hall',
    website: 'https://cascadia-hall.example',
    note: '120 people in Portland, about 400,000 visitors a year. A shop of nine builds the exhibits.',
  },
  {
    name: 'Harborlight Museum',
    note: '310 people in Boston. Plans its own shows and lends them out.',
  },
  { name: 'Alder Creek High School', note: 'My school: 1,400 students, 82 teachers, 9 of them in science.' },
  { name: 'Tualatin Ridge High School', note: '1,900 students, 14 science teachers, a lab technician.' },
  { name: 'Fairmount State University', note: 'Where I studied. 11,000 students.' },
];
