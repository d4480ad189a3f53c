/** Where the notebook lies and how a copy of it is made. */
import { Section } from '../../ui/page.tsx';
import styles from './settings.module.css';

/** In plain words. */
export function WhereItLives() {
  return (
    <Section when="Computer" title="Where it lives">
      <p className={styles['text']}>
        On the computer that Askwell runs on, in one file: <code>askwell.db</code>, in the folder{' '}
        <code>.askwell</code> of your home unless you named another at the start. Nothing of it goes anywhere
        else.
      </p>
      <p className={styles['text']}>
        <b>To back it up,</b> stop Askwell and copy that folder. To get it back, stop Askwell, put the copy in
        its place and start again. A copy made before somebody was erased still holds them: delete it, or
        erase them again.
      </p>
    </Section>
  );
}
