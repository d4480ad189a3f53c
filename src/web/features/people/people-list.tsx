/** The list of everybody: who they are, where it stands, through whom, and when you were last in touch. */
import { Link, useNavigate } from '@tanstack/react-router';
import { Avatar } from '../../ui/avatar.tsx';
import { Tag } from '../../ui/tag.tsx';
import { VirtualRows } from '../../ui/virtual-rows.tsx';
import styles from './people-list.module.css';
import type { RosterPerson } from './roster.ts';
import { standingWords, touchedWords } from './standing-words.ts';

interface PeopleListProps {
  readonly people: readonly RosterPerson[];
  readonly now: string;
  readonly zone: string;
  readonly order: 'name' | 'touched';
  readonly onOrder: (order: 'name' | 'touched') => void;
  /** Rows are higher where a thumb presses them. */
  readonly rowHeight: number;
}

/** The list with its heads. */
export function PeopleList({ people, now, zone, order, onOrder, rowHeight }: PeopleListProps) {
  const navigate = useNavigate();
  return (
    <VirtualRows
      label="People"
      items={people}
      keyOf={(person) => person.id}
      rowHeight={rowHeight}
      rowClassName={styles['row'] ?? ''}
      onOpen={(person) => void navigate({ to: '/people/$contactId', params: { contactId: person.id } })}
      head={<Heads order={order} onOrder={onOrder} />}
    >
      {(person) => <Cells person={person} now={now} zone={zone} />}
    </VirtualRows>
  );
}

function Heads({ order, onOrder }: Pick<PeopleListProps, 'order' | 'onOrder'>) {
  const sort = (key: 'name' | 'touched', words: string) => (
    <span role="columnheader" aria-sort={order === key ? 'ascending' : 'none'}>
      <button
        type="button"
        className={order === key ? styles['sorted'] : undefined}
        onClick={() => onOrder(key)}
      >
        {words}
      </button>
    </span>
  );
  return (
    <div role="row" className={`${styles['row']} ${styles['heads']}`}>
      <span role="columnheader">
        <span className={styles['hidden']}>Initials</span>
      </span>
      {sort('name', 'Name')}
      <span role="columnheader">Title</span>
      <span role="columnheader">Employer</span>
      <span role="columnheader">Where it stands</span>
      <span role="columnheader">Through</span>
      {sort('touched', 'Touched')}
    </div>
  );
}

function Cells({ person, now, zone }: { person: RosterPerson; now: string; zone: string }) {
  const standing = standingWords(person, now, zone);
  return (
    <>
      <span role="gridcell">
        <Avatar name={person.displayName} />
      </span>
      <span role="gridcell" className={styles['name']}>
        <Link to="/people/$contactId" params={{ contactId: person.id }} tabIndex={-1}>
          {person.displayName}
        </Link>
        <small className={styles['under']}>
          {[person.title, person.organizationName].filter((part) => part !== null).join(', ')}
        </small>
      </span>
      <span role="gridcell">{person.title}</span>
      <span role="gridcell">{person.organizationName}</span>
      <span role="gridcell">
        <Tag tone={standing.tone}>{standing.words}</Tag>
      </span>
      <span role="gridcell" className={styles['quiet']}>
        {person.through}
      </span>
      <span role="gridcell" className={styles['quiet']}>
        {touchedWords(person.touchedAt, now, zone)}
      </span>
    </>
  );
}
