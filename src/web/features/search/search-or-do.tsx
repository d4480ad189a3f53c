/** One field for people, places and acts: written words narrow what can be done and find what was written down. */
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { useApi } from '../../lib/use-api.ts';
import { type Command, foundCommand, listLines } from './commands.ts';
import styles from './search-or-do.module.css';

/** How many of what was written down are listed. */
const mostFound = 12;

interface SearchOrDoProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** What can be done, the likeliest first. */
  readonly commands: readonly Command[];
  /** Goes to an address of the web. */
  readonly onOpen: (address: string) => void;
}

/** The field over the page with its list. */
export function SearchOrDo({ isOpen, onClose, commands, onOpen }: SearchOrDoProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable
      className={styles['scrim'] ?? ''}
    >
      <Modal className={styles['sheet'] ?? ''}>
        <Dialog aria-label="Search or do" className={styles['dialog'] ?? ''}>
          <Field commands={commands} onOpen={onOpen} onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Field({ commands, onOpen, onClose }: Omit<SearchOrDoProps, 'isOpen'>) {
  const { queries } = useApi();
  const [written, setWritten] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const words = written.trim();
  const { data, isFetching } = useQuery({
    ...queries.search.all.queryOptions({ input: { q: words, limit: mostFound } }),
    enabled: words !== '',
    placeholderData: keepPreviousData,
  });
  const found = (data?.items ?? []).flatMap((hit) => foundCommand(hit, onOpen) ?? []);
  const lines = listLines(commands, found, written);
  return (
    <Autocomplete inputValue={written} onInputChange={setWritten}>
      <SearchField aria-label="Search or do" className={styles['field'] ?? ''}>
        <IconSearch size={18} stroke={1.6} aria-hidden="true" />
        <Input
          ref={input}
          className={styles['input'] ?? ''}
          placeholder="A person, a place, something to do"
        />
      </SearchField>
      <Menu
        aria-label="Found"
        className={styles['list'] ?? ''}
        items={lines.map((line) => ({ ...line, id: line.key }))}
        onAction={(key) => {
          onClose();
          lines.find((line) => line.key === key)?.act();
        }}
        renderEmptyState={() => (
          <p className={styles['none']}>{isFetching ? 'Looking' : `Nothing here is called “${words}”.`}</p>
        )}
      >
        {(line) => (
          <MenuItem id={line.key} textValue={line.words} className={styles['line'] ?? ''}>
            <span className={styles['words']}>{line.words}</span>
            <span className={styles['aside']}>{line.aside}</span>
          </MenuItem>
        )}
      </Menu>
    </Autocomplete>
  );
}
