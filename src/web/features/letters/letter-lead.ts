/** The sentence under the name on a letter: what they do, and whether the name of who led to them may stand in it. */
import type { NamePermission } from '../../../domain/referrals/referral.ts';

/** What the sentence is made of. */
export interface LeadFacts {
  readonly title: string | null;
  readonly organizationName: string | null;
  /** Who led to them; undefined where nobody did, or where the letter does not turn on it. */
  readonly referral: { readonly name: string; readonly mayUseName: NamePermission } | undefined;
}

const permissionWords: Readonly<Record<NamePermission, (name: string) => string>> = {
  yes: (name) => `You may say that ${name} sent you.`,
  no: (name) => `${name} named them, and does not want to be mentioned.`,
  ask_first: (name) => `${name} named them, and wants to be asked before you use the name.`,
};

/** The sentence; empty where nothing is known. */
export function letterLead({ title, organizationName, referral }: LeadFacts): string {
  const work = [title, organizationName].filter((part) => part !== null).join(' at ');
  const sentences = [
    work === '' ? '' : `${work}.`,
    referral === undefined ? '' : permissionWords[referral.mayUseName](referral.name),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
