/** Choosing a file, and how far it has been read. */
import type { Refusal } from '../../lib/refusal.ts';
import { Button } from '../../ui/button.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { figure } from './import-words.ts';
import styles from './importing.module.css';

interface ChooseFileProps {
  /** The file on its way; undefined while none is. */
  readonly reading: { readonly name: string; readonly rows: number } | undefined;
  /** Why the last one was not read. */
  readonly refusal: Refusal | undefined;
  readonly onFile: (file: File) => void;
  /** Stops the reading; undefined as long as nothing has begun that could be stopped. */
  readonly onStop: (() => void) | undefined;
}

/** The place for a file. */
export function ChooseFile({ reading, refusal, onFile, onStop }: ChooseFileProps) {
  if (reading !== undefined) {
    return (
      <div className={styles['stack']}>
        <p role="status">
          Reading {reading.name}
          {reading.rows === 0 ? '.' : `: ${figure(reading.rows)} rows so far.`}
        </p>
        <div className={styles['wide']}>
          <Progress label={`Reading ${reading.name}`} done={reading.rows} />
        </div>
        {onStop === undefined ? null : <Button onPress={onStop}>Stop</Button>}
      </div>
    );
  }
  return (
    <div className={styles['stack']}>
      {refusal === undefined ? null : <Notice message={refusal.message} remedy={refusal.remedy} />}
      <div className={styles['wide']}>
        <FileDrop
          label="The file to read"
          words={refusal === undefined ? 'Choose a file' : 'Choose another file'}
          hint="Connections.csv of LinkedIn, or the whole zip as it came. Or drop it here. Nothing is taken in before you have seen it."
          accept={['.csv', '.zip', 'text/csv', 'application/zip']}
          onFile={onFile}
        />
      </div>
    </div>
  );
}
