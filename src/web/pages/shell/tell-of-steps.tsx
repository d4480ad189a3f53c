/** Tells on the desktop of steps that fall due while this window is open, where that was asked for. */
import { useEffect, useRef } from 'react';
import { tellOfSteps } from '../../lib/notices.ts';
import { useSteps } from '../../lib/use-steps.ts';

/** Nothing to see on the page. */
export function TellOfSteps() {
  const { data } = useSteps();
  const before = useRef<NonNullable<typeof data>['steps']>(undefined);
  useEffect(() => {
    if (data === undefined) return;
    // what pressed already when the window opened is on the page
    if (before.current !== undefined) tellOfSteps(before.current, data.steps);
    before.current = data.steps;
  }, [data]);
  return null;
}
