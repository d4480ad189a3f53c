/** Nothing is drawn for what comes at once. */
import { useEffect, useState } from 'react';

/** True once a wait has lasted for a while; false again as soon as it ends. */
export function useDelayed(isWaiting: boolean, milliseconds: number): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setTimeout(() => setIsOver(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setIsOver(false);
    };
  }, [isWaiting, milliseconds]);
  return isWaiting && isOver;
}
