/** The bar at the foot of a phone. */
import { IconPlus, IconSun } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import styles from './bottom-bar.module.css';

/** Where to go, and the one act, within reach of a thumb. */
export function BottomBar({ onAddPerson }: { onAddPerson: () => void }) {
  return (
    <nav className={styles['bar']} aria-label="Pages">
      <Link to="/" className={styles['item']}>
        <IconSun size={22} stroke={1.5} aria-hidden="true" />
        Today
      </Link>
      <Button className={styles['add'] ?? ''} aria-label="Add a person" onPress={onAddPerson}>
        <IconPlus size={22} stroke={1.5} aria-hidden="true" />
      </Button>
    </nav>
  );
}
