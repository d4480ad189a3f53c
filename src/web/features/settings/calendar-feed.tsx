/** The private calendar address of a notebook: opened, shown once, and closed. */
import { IconCopy } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { weekdayAndDate } from '../../lib/day-words.ts';
import { readRefusal } from '../../lib/refusal.ts';
import { useApi } from '../../lib/use-api.ts';
import { useWrite } from '../../lib/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/page.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import styles from './settings.module.css';

/** An address as it was told, and when it was opened. */
interface ToldAddress {
  readonly address: string;
  readonly openedAt: string;
}

/** The section; days are said in the notebook's zone. */
export function CalendarFeed({ zone }: { zone: string }) {
  const { queries } = useApi();
  const { data: feed, error, refetch } = useQuery(queries.calendarFeed.get.queryOptions());
  const refused = error === null || feed !== undefined ? undefined : readRefusal(error);
  return (
    <Section
      when="Calendar"
      title="Calendar"
      lead="Your talks and the days of what is due, in the calendar program you use."
    >
      <p className={styles['text']}>
        Askwell makes an address for it. A program on this computer that subscribes to it looks again every
        quarter of an hour; what is done or moved here changes there. A program elsewhere reaches the address
        only where Askwell is reached by https.
      </p>
      {refused === undefined ? null : <Notice {...refused} onRetry={() => void refetch()} />}
      {feed === undefined ? null : <Address openedAt={feed.openedAt} zone={zone} />}
    </Section>
  );
}

/** The button that closed the address is gone with it: the keyboard goes on from the one in its place. */
function focusButton(place: HTMLElement | null): void {
  place?.querySelector('button')?.focus();
}

function Address({ openedAt, zone }: { openedAt: string | null; zone: string }) {
  const [told, setTold] = useState<ToldAddress>();
  const [wasClosed, setWasClosed] = useState(false);
  const opening = useWrite({
    write: (client, _input: undefined, { context }) => client.calendarFeed.open(undefined, { context }),
    words: () => (openedAt === null ? 'The calendar address is open.' : 'The earlier address is closed.'),
    onDone: setTold,
  });
  const closing = useWrite({
    write: (client, _input: undefined, { context }) => client.calendarFeed.revoke(undefined, { context }),
    words: () => 'The calendar address is closed.',
    onDone: () => setWasClosed(true),
  });
  const open = () => (opening.isPending ? undefined : opening.mutate(undefined));
  if (openedAt === null) {
    return (
      <p className={styles['acts']} ref={wasClosed ? focusButton : null}>
        <Button isBusy={opening.isPending} onPress={open}>
          Open a calendar address
        </Button>
      </p>
    );
  }
  return (
    <>
      {told?.openedAt === openedAt ? (
        <Told key={openedAt} address={told.address} />
      ) : (
        <p className={styles['text']}>
          An address is open since {weekdayAndDate(openedAt, zone)}. Askwell keeps no copy of it to show: if
          it is lost, make a new one, and the old one is closed.
        </p>
      )}
      <p className={styles['acts']}>
        <Button isBusy={opening.isPending} onPress={open}>
          Make a new address
        </Button>
        <Button
          strength="subtle"
          isBusy={closing.isPending}
          onPress={() => (closing.isPending ? undefined : closing.mutate(undefined))}
        >
          Close the address
        </Button>
      </p>
    </>
  );
}

/** The address while it can be seen; it is a line of text, so that it can be copied by hand as well. */
function Told({ address }: { address: string }) {
  const [copied, setCopied] = useState('');
  // only an address for others says where it is; one for this computer is where the page is
  const whole = new URL(address, location.origin).href;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(whole);
      setCopied('Copied.');
    } catch {
      setCopied('The browser does not let it be copied. Select it and copy it yourself.');
    }
  };
  return (
    <div className={styles['form']}>
      <TextInput
        label="Calendar address"
        hint="It is shown this once. Whoever has it can read names and days: give it to your calendar program and nobody else."
        value={whole}
        isReadOnly
        takesFocus
        spellCheck="false"
        onFocus={({ target }) => (target instanceof HTMLInputElement ? target.select() : undefined)}
      />
      <p className={styles['acts']}>
        <Button strength="filled" onPress={() => void copy()}>
          <IconCopy size={15} stroke={1.75} aria-hidden="true" />
          Copy the address
        </Button>
        <span role="status">{copied}</span>
      </p>
    </div>
  );
}
