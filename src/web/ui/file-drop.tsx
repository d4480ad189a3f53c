/** A place to drop a file on, with a button that opens the list of files. */
import { IconFileImport } from '@tabler/icons-react';
import { DropZone, FileTrigger, isFileDropItem } from 'react-aria-components';
import { Button } from './button.tsx';
import styles from './file-drop.module.css';

interface FileDropProps {
  readonly label: string;
  /** The words on the button. */
  readonly words: string;
  readonly hint: string;
  /** Endings and media types that the list of files offers. */
  readonly accept: readonly string[];
  readonly onFile: (file: File) => void;
}

/** One file, dropped or chosen. */
export function FileDrop({ label, words, hint, accept, onFile }: FileDropProps) {
  return (
    <DropZone
      aria-label={label}
      className={styles['drop'] ?? ''}
      onDrop={(event) => {
        const item = event.items.find(isFileDropItem);
        if (item !== undefined) void item.getFile().then(onFile);
      }}
    >
      <IconFileImport size={22} stroke={1.5} aria-hidden="true" />
      <FileTrigger
        acceptedFileTypes={accept}
        onSelect={(files) => {
          const file = files?.[0];
          if (file !== undefined) onFile(file);
        }}
      >
        <Button strength="filled">{words}</Button>
      </FileTrigger>
      <p className={styles['hint']}>{hint}</p>
    </DropZone>
  );
}
