/** All careers, with how much was heard about each. */
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { AddCareer } from '../../features/careers/add-career.tsx';
import styles from '../../features/careers/career.module.css';
import { countOf } from '../../lib/count-words.ts';
import { useCareers } from '../../lib/use-careers.ts';
import { useOverview } from '../../lib/use-overview.ts';
import { Entry, Page, PageHead, Section } from '../../ui/page.tsx';

/** The page. */
export function CareersPage() {
  const headingId = useId();
  const careers = useCareers();
  const counts = useOverview()?.careers ?? [];
  if (careers === undefined) return <Page>{null}</Page>;
  return (
    <Page>
      <title>Careers · Askwell</title>
      <PageHead title="Careers" lead={careers.length === 0 ? 'Which work makes you curious?' : ''} />
      <Entry>
        <ul className={styles['people']}>
          {careers.map((career) => {
            const count = counts.find(({ careerId }) => careerId === career.id);
            return (
              <li key={career.id}>
                <span />
                <span>
                  <Link to="/careers/$careerId" params={{ careerId: career.id }}>
                    <b>{career.name}</b>
                  </Link>
                  <small>{career.why}</small>
                </span>
                <small>{count === undefined ? '' : countOf(count.talksHeld, 'talk')}</small>
              </li>
            );
          })}
        </ul>
      </Entry>
      <Section title="Another career">
        <div id={headingId}>
          <AddCareer labelledBy={headingId} />
        </div>
      </Section>
    </Page>
  );
}
