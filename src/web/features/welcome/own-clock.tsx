/** By which clock times are offered: the notebook's zone, and another one where that is wrong. */
import { useMemo, useState } from 'react';
import type { Notebook } from '../../../domain/settings/notebook.ts';
import { placeOfZone } from '../../lib/day-words.ts';
import { useWrite } from '../../lib/use-write.ts';
import { knownZones, zoneChoices } from '../../lib/zones.ts';
import { Select } from '../../ui/select.tsx';
import styles from './welcome-parts.module.css';

/** The zone in a sentence, and the list behind "Change". */
export function OwnClock({ notebook }: { notebook: Notebook }) {
  const [isChanging, setIsChanging] = useState(false);
  const zones = useMemo(() => zoneChoices(knownZones(), notebook.zone), [notebook.zone]);
  const change = useWrite({
    write: (client, zone: string, { context }) =>
      client.notebooks.update({ id: notebook.id, version: notebook.version, zone }, { context }),
    words: ({ zone }) => `Times are those of ${placeOfZone(zone)} now.`,
    onDone: () => setIsChanging(false),
  });
  if (isChanging) {
    return (
      <div className={styles['zone']}>
        <Select
          label="Where are you?"
          options={zones}
          value={notebook.zone}
          onChange={(zone) => (zone === notebook.zone ? setIsChanging(false) : change.mutate(zone))}
        />
      </div>
    );
  }
  return (
    <p className={styles['clock']}>
      <span>
        When somebody says yes, you offer days and times as they are in <b>{placeOfZone(notebook.zone)}</b>.
      </span>
      <button type="button" className="link" onClick={() => setIsChanging(true)}>
        Change
      </button>
    </p>
  );
}
