/** The screens of the web and how each is reached in the sample notebook. */
import type { Page } from '@playwright/test';
import { connectionsFile } from './connections.ts';

/** Asks the server for something of the sample, to find the record that a screen shows. */
type Find = <Body>(path: string) => Promise<Body>;

interface Listed {
  readonly items: readonly {
    readonly id: string;
    readonly name?: string;
    readonly state?: string;
    readonly startsAt?: string;
    readonly displayName?: string;
    readonly sentAt?: string | null;
  }[];
}

/** One screen. */
export interface Screen {
  /** The name of its pictures; the same as of the drawing it is held against, where there is one. */
  readonly name: string;
  readonly path: (find: Find) => string | Promise<string>;
  /** What is there once the screen stands; the h1 unless told. */
  readonly ready?: string;
  /** In the own, empty notebook instead of the sample. */
  readonly isOwn?: boolean;
  /** Only what fits the window, for lists of thousands. */
  readonly isWindow?: boolean;
  /** What to press before the picture is taken. */
  readonly prepare?: (page: Page) => Promise<void>;
}

async function personNamed(find: Find, name: string): Promise<string> {
  const { items } = await find<Listed>(`/contacts?q=${encodeURIComponent(name)}`);
  const found = items.find((person) => person.displayName === name) ?? items[0];
  if (found === undefined) throw new Error(`the sample knows nobody called ${name}`);
  return found.id;
}

/** The last talk held, the one that still is to be gone through. */
async function lastTalk(find: Find): Promise<string> {
  const { items } = await find<Listed>('/interviews?state=held&limit=1');
  return items[0]?.id ?? '';
}

/** The next talk ahead. */
async function nextTalk(find: Find): Promise<string> {
  const { items } = await find<Listed>('/interviews?state=planned');
  return (
    items.toSorted((one, other) => ((one.startsAt ?? '') < (other.startsAt ?? '') ? -1 : 1))[0]?.id ?? ''
  );
}

async function firstCareer(find: Find): Promise<string> {
  const { items } = await find<Listed>('/careers');
  return items[0]?.id ?? '';
}

export const screens: readonly Screen[] = [
  {
    name: 'welcome',
    path: () => '/',
    isOwn: true,
    prepare: async (page) => {
      if (await page.getByRole('textbox', { name: 'Which work makes you curious?' }).isHidden()) return;
      await page
        .getByRole('textbox', { name: 'Which work makes you curious?' })
        .fill('Environmental consultant');
      await page.keyboard.press('Enter');
      await page.getByText('Another').waitFor();
    },
  },
  { name: 'today', path: () => '/' },
  {
    name: 'today-thanks',
    path: () => '/',
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Thank Ben Okafor', exact: true }).click();
      await page.getByRole('list', { name: 'Chain of thanks' }).waitFor();
    },
  },
  {
    name: 'today-reason',
    path: () => '/',
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Thank Ben Okafor', exact: true }).click();
      await page.getByRole('button', { name: 'More about: Thank Ben Okafor' }).click();
      await page.getByRole('menuitem', { name: 'Won’t do, with a reason' }).click();
      await page.getByRole('textbox', { name: 'Why not?' }).waitFor();
    },
  },
  { name: 'week', path: () => '/week' },
  { name: 'week-own', path: () => '/week', isOwn: true },
  { name: 'people', path: () => '/people', isWindow: true },
  { name: 'contact', path: async (find) => `/people/${await personNamed(find, 'Ben Okafor')}` },
  { name: 'career', path: async (find) => `/careers/${await firstCareer(find)}` },
  { name: 'career-people', path: async (find) => `/careers/${await firstCareer(find)}?part=people` },
  { name: 'career-talks', path: async (find) => `/careers/${await firstCareer(find)}?part=talks` },
  { name: 'career-about', path: async (find) => `/careers/${await firstCareer(find)}?part=about` },
  { name: 'careers', path: () => '/careers' },
  {
    name: 'contact-edit',
    path: async (find) => `/people/${await personNamed(find, 'Ben Okafor')}?edit=true`,
  },
  { name: 'letters', path: () => '/letters' },
  {
    name: 'letter-sent',
    path: async (find) => `/letters/${(await find<Listed>('/letters?sent=true')).items[0]?.id ?? ''}`,
  },
  {
    name: 'interview-arrange',
    path: async (find) => `/interviews/${await nextTalk(find)}?part=arrange`,
  },
  {
    name: 'interview-afterwards',
    path: async (find) => `/interviews/${await lastTalk(find)}?part=afterwards`,
  },
  {
    name: 'letter',
    path: async (find) => {
      const { items } = await find<Listed>('/letters?sent=false');
      return `/letters/${items[0]?.id ?? ''}`;
    },
  },
  { name: 'interviews', path: () => '/interviews' },
  { name: 'numbers', path: () => '/numbers', ready: 'table' },
  { name: 'numbers-own', path: () => '/numbers', isOwn: true },
  { name: 'interview-prepare', path: async (find) => `/interviews/${await nextTalk(find)}` },
  { name: 'interview-brief', path: async (find) => `/interviews/${await nextTalk(find)}?part=brief` },
  {
    name: 'conversation',
    path: async (find) => `/interviews/${await nextTalk(find)}/conversation`,
    isWindow: true,
  },
  { name: 'debrief', path: async (find) => `/interviews/${await lastTalk(find)}/debrief` },
  {
    name: 'import',
    path: () => '/import',
    prepare: async (page) => {
      const known = ['Ben,Okafor,,ben.okafor@halden.example,Halden Environmental,Project manager,1 Feb 2024'];
      const again = [
        'Grace,Lindholm,https://www.linkedin.com/in/person-0,,,,1 Feb 2024',
        ',,,,,,17 Apr 2022',
      ];
      await page.locator('input[type=file]').setInputFiles(connectionsFile(40, [...known, ...again]));
      await page.getByRole('heading', { level: 1, name: 'Connections.csv' }).waitFor();
      await page.getByText('Ben Okafor').first().waitFor();
    },
  },
  { name: 'import-begin', path: () => '/import' },
  { name: 'settings', path: () => '/settings' },
  { name: 'settings-matters', path: () => '/settings?part=matters' },
  { name: 'settings-rules', path: () => '/settings?part=rules' },
  { name: 'settings-notebook', path: () => '/settings?part=notebook' },
  { name: 'changes', path: () => '/changes' },
  { name: 'changes-trash', path: () => '/changes?part=trash' },
  { name: 'changes-own', path: () => '/changes', isOwn: true },
];
