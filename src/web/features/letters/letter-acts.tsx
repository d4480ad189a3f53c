/** What can be done with a letter that is written: carry it to where it goes, and say that it went. */
import { IconCopy, IconPrinter } from '@tabler/icons-react';
import type { Channel } from '../../../domain/requests/request.ts';
import { modWords } from '../../lib/keys.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import styles from './letter-desk.module.css';
import { sentWords } from './letter-ways.ts';
import type { WrittenWhen } from './sent-when.ts';

interface LetterActsProps {
  readonly channel: Channel;
  /** When it went out, where that was not just now. */
  readonly when: WrittenWhen | undefined;
  readonly onWhen: (when: WrittenWhen | undefined) => void;
  /** The link into the mail program; undefined where the letter cannot go that way or is not ready. */
  readonly mail: string | undefined;
  /** The link is longer than mail programs take. */
  readonly isTooLong: boolean;
  /** True once there is a draft to throw away. */
  readonly isKept: boolean;
  readonly isBusy: boolean;
  readonly told: string;
  readonly onSent: () => void;
  readonly onCopy: (instead: boolean) => void;
  readonly onAnotherTime: () => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** The acts, and under them what came of the last one. */
export function LetterActs(props: LetterActsProps) {
  const { channel, when, onWhen, mail, isTooLong, isKept, isBusy, told } = props;
  const icon = { size: 15, stroke: 1.75, 'aria-hidden': true } as const;
  return (
    <>
      {when === undefined ? null : (
        <div className={styles['moment']}>
          <TextInput
            label="On"
            type="date"
            takesFocus
            value={when.day}
            onChange={(day) => onWhen({ ...when, day })}
          />
          <TextInput
            label="At"
            type="time"
            value={when.time}
            onChange={(time) => onWhen({ ...when, time })}
          />
          <Button strength="subtle" onPress={() => onWhen(undefined)}>
            Just now
          </Button>
        </div>
      )}
      <div className={styles['acts']}>
        <Button
          strength="filled"
          className={styles['main'] ?? ''}
          keyCap={modWords('↵')}
          isBusy={isBusy}
          onPress={props.onSent}
        >
          {sentWords(channel)}
        </Button>
        {mail === undefined ? null : isTooLong ? (
          <Button onPress={() => props.onCopy(true)}>Open in mail</Button>
        ) : (
          <ButtonLink href={mail}>Open in mail</ButtonLink>
        )}
        <Button onPress={() => props.onCopy(false)}>
          <IconCopy {...icon} />
          Copy
        </Button>
        <Button onPress={() => print()}>
          <IconPrinter {...icon} />
          Print
        </Button>
        <Menu
          label="More about this letter"
          acts={[
            { key: 'time', words: 'It went out another time', onAct: props.onAnotherTime },
            ...(isKept ? [{ key: 'trash', words: 'Throw the draft away', onAct: props.onRemove }] : []),
          ]}
        />
        <Button strength="subtle" keyCap="Esc" onPress={props.onClose}>
          Close
        </Button>
      </div>
      <p className={styles['told']} role="status">
        {told}
      </p>
    </>
  );
}
