/** A step's rule by its number; where a setting stands behind the rule, the number opens the note that says why. */
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { Button } from 'react-aria-components';
import { late } from '../../lib/late.tsx';
import { useApi } from '../../lib/use-api.ts';
import styles from './step-row.module.css';

const WhyNote = late(async () => (await import('../../ui/why-note.tsx')).WhyNote);

/** Settings are described by the program, not by the notebook: one reading lasts. */
const describedForMilliseconds = 3_600_000;

interface RuleNoteProps {
  readonly rule: string;
  readonly title: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** The number of a rule. */
export function RuleNote({ rule, title, isOpen, onOpenChange }: RuleNoteProps) {
  const { queries } = useApi();
  const anchor = useRef<HTMLButtonElement>(null);
  const described = useQuery(queries.settings.describe.queryOptions({ staleTime: describedForMilliseconds }));
  const reasons = (described.data?.items ?? [])
    .filter((setting) => setting.rules.includes(rule))
    .map((setting) => setting.reason);
  if (reasons.length === 0) return <span className={styles['ruleWords']}>Rule {rule}</span>;
  return (
    <>
      <Button
        ref={anchor}
        className={styles['rule'] ?? ''}
        aria-haspopup="dialog"
        aria-label={`Why? Rule ${rule}`}
        onPress={() => onOpenChange(!isOpen)}
      >
        Rule {rule}
      </Button>
      {isOpen ? (
        <WhyNote anchor={anchor} title={title} label={`Rule ${rule}`} onClose={() => onOpenChange(false)}>
          {reasons.map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
          <p>It is a setting: change it where your field or your sense says otherwise.</p>
        </WhyNote>
      ) : null}
    </>
  );
}
