/** One row of a file: what would become of it and why; in hand, both people side by side and the decision. */
import { IconArrowsLeftRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { capital } from '../../../domain/next-steps/step-words.ts';
import type { RowDecision } from '../../../domain/people/import.ts';
import { useApi } from '../../lib/use-api.ts';
import { Button } from '../../ui/button.tsx';
import { Segments } from '../../ui/segments.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';
import {
  decisionWords,
  figure,
  type ImportRow,
  isLikelyOnly,
  rowName,
  rowReason,
  rowWork,
} from './import-words.ts';
import styles from './importing.module.css';

/** What can be done with a row, and with the one in hand. */
export interface RowActs {
  readonly onOpen: (rowId: string) => void;
  readonly onDecide: (row: ImportRow, decision: RowDecision) => void;
  /** Somebody else of the notebook is meant. */
  readonly onAsk: (row: ImportRow) => void;
}

interface ImportRowProps {
  readonly row: ImportRow;
  readonly isOpen: boolean;
  /** Undefined once nothing can be decided any more. */
  readonly acts: RowActs | undefined;
}

function toneOf(row: ImportRow): Tone {
  if (row.decision === 'new') return 'ink';
  if (row.decision === 'skip') return 'none';
  return isLikelyOnly(row) ? 'soon' : 'plain';
}

/** The row; drawn anew only when something of it changed. */
export const RowOfImport = memo(function RowOfImport({ row, isOpen, acts }: ImportRowProps) {
  if (isOpen && acts !== undefined) return <OpenRow row={row} acts={acts} />;
  const name = rowName(row);
  return (
    <div role="listitem" className={`${styles['row']} ${row.decision === 'skip' ? styles['isOut'] : ''}`}>
      <Tag tone={toneOf(row)}>{decisionWords(row)}</Tag>
      <span className={styles['name']}>
        {acts === undefined && row.contactId !== null ? (
          <Link to="/people/$contactId" params={{ contactId: row.contactId }} className="link">
            {name}
          </Link>
        ) : (
          name
        )}
      </span>
      <span className={styles['work']}>{rowWork(row.person)}</span>
      <span className={styles['why']}>{rowReason(row)}</span>
      {acts === undefined || row.person === null ? null : (
        <span className={styles['change']}>
          <Button
            strength="quiet"
            aria-label={`Decide ${name}`}
            aria-expanded={false}
            onPress={() => acts.onOpen(row.id)}
          >
            Decide
          </Button>
        </span>
      )}
    </div>
  );
});

const decisions: readonly { readonly value: RowDecision; readonly words: string }[] = [
  { value: 'same_person', words: 'Same person' },
  { value: 'new', words: 'New person' },
  { value: 'skip', words: 'Leave out' },
];

function OpenRow({ row, acts }: { row: ImportRow; acts: RowActs }) {
  const name = rowName(row);
  const isSame = row.decision === 'same_person';
  return (
    <div role="listitem" className={styles['open']} aria-current="true">
      <div>
        <b>{name}</b>
        <small>{rowWork(row.person)}</small>
        {row.person?.emails.map((address) => (
          <small key={address}>{address}</small>
        ))}
      </div>
      <IconArrowsLeftRight size={18} stroke={1.6} aria-hidden="true" />
      <div>
        {isSame && row.contactId !== null ? (
          <Contact id={row.contactId} />
        ) : (
          <small>Nobody in the notebook</small>
        )}
      </div>
      <div className={styles['decide']}>
        <Segments
          legend={`What ${name} is`}
          isLegendHidden
          options={decisions}
          value={row.decision}
          onChange={(decision) => acts.onDecide(row, decision)}
        />
        <Button strength="quiet" onPress={() => acts.onAsk(row)}>
          {isSame ? 'Somebody else' : 'Somebody of the notebook'}
        </Button>
      </div>
      <p className={styles['about']}>
        Line {figure(row.line)}. {capital(row.reason)}
      </p>
    </div>
  );
}

/** The person of the notebook that the row is taken for. */
function Contact({ id }: { id: string }) {
  const { queries } = useApi();
  const contact = useQuery(queries.contacts.get.queryOptions({ input: { id } })).data;
  if (contact === undefined) return null;
  return (
    <>
      <b>
        <Link to="/people/$contactId" params={{ contactId: id }} className="link">
          {contact.displayName}
        </Link>
      </b>
      <small>{[contact.title, contact.organizationName].filter(Boolean).join(', ')}</small>
      {contact.emails.map(({ address }) => (
        <small key={address}>{address}</small>
      ))}
    </>
  );
}
