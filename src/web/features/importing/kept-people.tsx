/** Who stayed when an import was taken back, and why. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useApi } from '../../lib/use-api.ts';
import { Section } from '../../ui/page.tsx';
import { figure } from './import-words.ts';
import styles from './importing.module.css';

/** The first are named; the others are counted. */
const mostNamed = 20;

interface Kept {
  readonly contactId: string;
  readonly reason: string;
}

/** The list; nothing when everybody went. */
export function KeptPeople({ kept }: { kept: readonly Kept[] }) {
  if (kept.length === 0) return null;
  const others = kept.length - mostNamed;
  return (
    <Section
      when="Stayed"
      title={kept.length === 1 ? 'One person stayed' : `${figure(kept.length)} people stayed`}
      lead="Something later refers to them, or they were changed since."
    >
      <ul className={styles['earlier']}>
        {kept.slice(0, mostNamed).map((one) => (
          <KeptPerson key={one.contactId} kept={one} />
        ))}
      </ul>
      {others > 0 ? <p className={styles['acts']}>And {figure(others)} more.</p> : null}
    </Section>
  );
}

function KeptPerson({ kept: { contactId, reason } }: { kept: Kept }) {
  const { queries } = useApi();
  const contact = useQuery(queries.contacts.get.queryOptions({ input: { id: contactId } })).data;
  return (
    <li>
      <Link to="/people/$contactId" params={{ contactId }} className="link">
        {contact?.displayName ?? 'Somebody'}
      </Link>
      <span>{reason}</span>
    </li>
  );
}
