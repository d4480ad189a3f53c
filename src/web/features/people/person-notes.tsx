/** The side notes of a person: how to reach them and your notes. */

import { placeOfZone } from '../../lib/day-words.ts';
import { Facts } from '../../ui/facts.tsx';
import { SideNote } from '../../ui/page.tsx';
import type { KeptContact } from './contact-edit.ts';
import styles from './person.module.css';

interface PersonNotesProps {
  readonly contact: KeptContact;
  readonly zone: string;
}

function reach(contact: KeptContact, zone: string) {
  const named = (label: string | null, usual: string) => label ?? usual;
  return [
    ...contact.emails.map(
      (one) =>
        [
          named(one.label, 'Mail'),
          <a key={one.address} className="link" href={`mailto:${one.address}`}>
            {one.address}
          </a>,
        ] as const,
    ),
    ...contact.phones.map(
      (one) =>
        [
          named(one.label, 'Phone'),
          <a key={one.number} className="link" href={`tel:${one.number.replace(/[^+\d]/gu, '')}`}>
            {one.number}
          </a>,
        ] as const,
    ),
    ...contact.addresses.map(
      (one) =>
        [
          named(one.label, 'Post'),
          [...one.lines, one.country ?? ''].filter((part) => part !== '').join(', '),
        ] as const,
    ),
    ...contact.links.map(
      (one) =>
        [
          named(one.label, 'Page'),
          <a key={one.url} className="link" href={one.url} rel="noreferrer noopener" target="_blank">
            {one.url.replace(/^https?:\/\/(www\.)?/u, '')}
          </a>,
        ] as const,
    ),
    ['Clock', contact.zone === null || contact.zone === zone ? 'yours' : placeOfZone(contact.zone)] as const,
  ];
}

/** All side notes. */
export function PersonNotes({ contact, zone }: PersonNotesProps) {
  return (
    <>
      <SideNote title="Reach them">
        <Facts facts={reach(contact, zone)} />
      </SideNote>
      {contact.howKnown === null ? null : (
        <SideNote title="How you know them">
          <p>{contact.howKnown}</p>
        </SideNote>
      )}
      {contact.note === null ? null : (
        <SideNote title="Your notes">
          <p className={styles['notes']}>{contact.note}</p>
        </SideNote>
      )}
    </>
  );
}
