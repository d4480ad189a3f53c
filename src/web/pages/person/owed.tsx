/** What is owed to one person now: the first thing with its act, the others in a line each. */
import { Link } from '@tanstack/react-router';
import type { NextStep } from '../../../domain/next-steps/step.ts';
import styles from '../../features/people/person.module.css';
import { stepWhen } from '../../features/steps/step-when.ts';
import { stepAddress } from '../../lib/step-address.ts';
import { useSteps } from '../../lib/use-steps.ts';
import buttonStyles from '../../ui/button.module.css';
import { Entry } from '../../ui/page.tsx';

/** Nothing where nothing is owed. */
export function Owed({ contactId, zone }: { contactId: string; zone: string }) {
  const { data } = useSteps();
  const steps = (data?.steps ?? []).filter((step) => step.contactId === contactId);
  const [first, ...others] = steps;
  if (first === undefined || data === undefined) return null;
  return (
    <Entry when={stepWhen(first, data.at, zone).words}>
      <div className={styles['owed']}>
        <div>
          <h2>{first.title}</h2>
          <p>{first.reason}</p>
          {others.map((step) => (
            <p key={step.id} className={styles['more']}>
              <Link {...addressOf(step)} className="link">
                {step.title}
              </Link>
            </p>
          ))}
        </div>
        <Link {...addressOf(first)} className={`${buttonStyles['button']} ${buttonStyles['filled']}`}>
          {first.action.label}
        </Link>
      </div>
    </Entry>
  );
}

/** What needs more than a press has its page; the rest is pressed on Today. */
function addressOf(step: NextStep) {
  return stepAddress(step) ?? { to: '/' };
}
