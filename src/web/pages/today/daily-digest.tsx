/** The day as a message to oneself: opened in the mail program or copied, never sent from here; shown only where it was asked for. */
import { useQuery } from '@tanstack/react-query';
import { useActs } from '../../lib/acts.tsx';
import { useApi } from '../../lib/use-api.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { SideNote } from '../../ui/page.tsx';
import styles from './today-notes.module.css';

/** Longer addresses are refused by mail programs. */
const mostAddressCharacters = 1_900;

/** An address that opens a message; its text is cut where mail programs would refuse it. */
export function digestAddress(to: string, subject: string, text: string): string {
  const begun = `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=`;
  let lines = text.replaceAll('\n', '\r\n');
  while (begun.length + encodeURIComponent(lines).length > mostAddressCharacters) {
    lines = lines.slice(0, lines.lastIndexOf('\r\n', lines.length - 3));
  }
  return begun + encodeURIComponent(lines);
}

/** The note; nothing while the setting is off. */
export function DailyDigest() {
  const { queries } = useApi();
  const isOn = useQuery(queries.settings.get.queryOptions()).data?.values['dailyDigest'] === true;
  return isOn ? <Message /> : null;
}

function Message() {
  const { queries } = useApi();
  const acts = useActs();
  const { data } = useQuery(queries.nextSteps.digest.queryOptions());
  if (data === undefined) return null;
  const { to, subject, text } = data;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(`${subject}\n\n${text}`);
    acts.done({ words: 'The message is copied.', operations: [] });
  };
  return (
    <SideNote title="Your day as a message">
      <p>{subject}</p>
      <p className={styles['acts']}>
        {to === null ? null : (
          <ButtonLink href={digestAddress(to, subject, text)}>Mail it to yourself</ButtonLink>
        )}
        <Button onPress={() => void copy()}>Copy it</Button>
      </p>
      {to === null ? (
        <p>Your own mail address is not written down; it stands in the settings, About you.</p>
      ) : null}
    </SideNote>
  );
}
