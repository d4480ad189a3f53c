/** The field and the filters above the list of everybody. */
import { IconSearch } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { circles } from '../../../domain/people/contact.ts';
import { useCareers } from '../../lib/use-careers.ts';
import { type Filter, Filters } from '../../ui/filters.tsx';
import { KeyCap } from '../../ui/key-cap.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './people-search.module.css';
import { type RosterFilter, type RosterQuery, rosterFilters } from './roster.ts';

const filterWords: Readonly<Record<RosterFilter, string>> = {
  talk_ahead: 'Talk ahead',
  thanks_owed: 'Thanks owed',
  waiting: 'Waiting',
  to_write: 'To write to',
  thanked: 'Thanked',
  not_asked: 'Never asked',
};

/** The circles in words. */
export const circleWords: Readonly<Record<(typeof circles)[number], string>> = {
  family: 'Family',
  friends: 'Friends',
  teachers: 'Teachers',
  former_colleagues: 'Former colleagues',
  alumni: 'Alumni',
  neighbours: 'Neighbours',
  people_met: 'People you met',
};

/** What the words of the list's query are called for "nothing found". */
export function filterLabel(filter: RosterFilter): string {
  return filterWords[filter];
}

interface PeopleSearchProps {
  readonly query: Omit<RosterQuery, 'alsoFound'>;
  readonly counts: Readonly<Record<RosterFilter, number>>;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onChange: (query: Partial<Omit<RosterQuery, 'alsoFound'>>) => void;
}

/** The field, the filters, and two lists to choose from. */
export function PeopleSearch({ query, counts, field, onChange }: PeopleSearchProps) {
  const careers = useCareers() ?? [];
  const filters = rosterFilters
    .filter((key) => counts[key] > 0 || query.filter === key)
    .map((key): Filter<RosterFilter> => ({ key, words: filterWords[key], count: counts[key] }));
  const everyone = 'everyone';
  return (
    <div className={styles['search']}>
      <label className={styles['field']}>
        <IconSearch size={15} stroke={1.75} aria-hidden="true" />
        <input
          ref={field}
          type="search"
          aria-label="Find people by name, employer, title or note"
          placeholder="Name, employer, title, note"
          value={query.words}
          onChange={(event) => onChange({ words: event.target.value })}
        />
        <KeyCap>/</KeyCap>
      </label>
      <Filters
        label="Where it stands"
        filters={filters}
        value={query.filter}
        onChange={(filter) => onChange({ filter })}
      />
      <div className={styles['more']}>
        <Select
          label="Circle"
          isLabelHidden
          options={[
            { value: everyone, words: 'Any circle' },
            ...circles.map((circle) => ({ value: circle, words: circleWords[circle] })),
          ]}
          value={query.circle ?? everyone}
          onChange={(circle) => onChange({ circle: circle === everyone ? null : circle })}
        />
        {careers.length === 0 ? null : (
          <Select
            label="Career"
            isLabelHidden
            options={[
              { value: everyone, words: 'Any career' },
              ...careers.map(({ id, name }) => ({ value: id, words: name })),
            ]}
            value={query.careerId ?? everyone}
            onChange={(careerId) => onChange({ careerId: careerId === everyone ? null : careerId })}
          />
        )}
      </div>
    </div>
  );
}
