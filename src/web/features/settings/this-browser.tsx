/** What this browser remembers for itself: light or dark, and whether single letters act. */
import { useState } from 'react';
import { hasLetterKeys, keepLetterKeys } from '../../lib/keys.ts';
import { canNotify, hasNotices, keepNotices } from '../../lib/notices.ts';
import { keepScheme, keptScheme, type Scheme } from '../../lib/scheme.ts';
import { Section } from '../../ui/page.tsx';
import { Segments } from '../../ui/segments.tsx';
import { Tick } from '../../ui/tick.tsx';
import styles from './settings.module.css';

const schemeWords: readonly { readonly value: Scheme; readonly words: string }[] = [
  { value: 'system', words: 'As the computer' },
  { value: 'light', words: 'Light' },
  { value: 'dark', words: 'Dark' },
];

/** The choices. */
export function ThisBrowser() {
  const [scheme, setScheme] = useState(keptScheme);
  const [hasLetters, setHasLetters] = useState(hasLetterKeys);
  const [notices, setNotices] = useState(hasNotices);
  return (
    <Section when="Browser" title="This browser">
      <div className={styles['stack']}>
        <Segments
          legend="Light or dark"
          options={schemeWords}
          value={scheme}
          onChange={(chosen) => {
            keepScheme(chosen);
            setScheme(chosen);
          }}
        />
        <Tick
          isTicked={hasLetters}
          onChange={(isOn) => {
            keepLetterKeys(isOn);
            setHasLetters(isOn);
          }}
        >
          Single letters act on the page, such as N for somebody new. They never do while you type.
        </Tick>
        {canNotify() ? (
          <Tick
            isTicked={notices}
            onChange={(isOn) => {
              void keepNotices(isOn).then(setNotices);
            }}
          >
            A notice on the desktop when a step falls due, while Askwell is open. It names the step, nothing
            more.
          </Tick>
        ) : null}
      </div>
    </Section>
  );
}
