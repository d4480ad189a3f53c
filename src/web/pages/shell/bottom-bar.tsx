/** The bar at the foot of a phone. */
import { IconBriefcase, IconMessages, IconPlus, IconSun, IconUsers } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import styles from './bottom-bar.module.css';

const icon = { size: 22, stroke: 1.5, 'aria-hidden': true } as const;

/** Where to go, and what can be begun, within reach of a thumb. */
export function BottomBar({ onBegin }: { onBegin: () => void }) {
  return (
    <nav className={styles['bar']} aria-label="Pages">
      <Link to="/" activeOptions={{ exact: true, includeSearch: false }} className={styles['item']}>
        <IconSun {...icon} />
        Today
      </Link>
      <Link to="/people" activeOptions={{ includeSearch: false }} className={styles['item']}>
        <IconUsers {...icon} />
        People
      </Link>
      <Button className={styles['add'] ?? ''} aria-label="Begin something" onPress={onBegin}>
        <IconPlus {...icon} />
      </Button>
      <Link to="/interviews" activeOptions={{ includeSearch: false }} className={styles['item']}>
        <IconMessages {...icon} />
        Talks
      </Link>
      <Link to="/careers" activeOptions={{ includeSearch: false }} className={styles['item']}>
        <IconBriefcase {...icon} />
        Careers
      </Link>
    </nav>
  );
}
