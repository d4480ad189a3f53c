/**
 * Keys that act on the page.
 * Invariants: nothing but search-or-do acts while something is typed, nothing at all while a dialog is open; single letters can be
 * turned off for good in this browser.
 */
import { type RefObject, useEffect, useRef } from 'react';

const storageKey = 'askwell.single-letter-keys';

/** What the keys do, by `KeyboardEvent.key` in lower case; `mod+z` stands for ⌘Z or Ctrl Z. */
export type KeyActs = Readonly<Record<string, () => void>>;

/** True on machines whose command key is ⌘. */
export function isMac(): boolean {
  return /mac|iphone|ipad/iu.test(navigator.platform);
}

/** Whether single letters act; on unless turned off. */
export function hasLetterKeys(): boolean {
  return localStorage.getItem(storageKey) !== 'off';
}

/** Turns single letters on or off for this browser. */
export function keepLetterKeys(isOn: boolean): void {
  if (isOn) localStorage.removeItem(storageKey);
  else localStorage.setItem(storageKey, 'off');
}

/** What fades out takes no keys any more, though it has the focus until it is gone. */
function isLeaving(element: Element): boolean {
  return element.closest('[data-exiting]') !== null;
}

/** True where keys belong to what is typed or chosen. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || isLeaving(target)) return false;
  return target.closest('input, textarea, select, [contenteditable]') !== null;
}

/** How a key pressed with the command key is drawn: "⌘ Z" on a Mac, else "Ctrl Z". */
export function modWords(key: string): string {
  return `${isMac() ? '⌘' : 'Ctrl'} ${key}`;
}

/** The name of a key press among `KeyActs`; undefined for presses that are never ours. */
export function keyName(
  event: Pick<KeyboardEvent, 'key' | 'metaKey' | 'ctrlKey' | 'altKey'>,
  mac: boolean,
): string | undefined {
  const { key, metaKey, ctrlKey, altKey } = event;
  if (altKey) return undefined;
  const isModified = mac ? metaKey : ctrlKey;
  if (isModified) return `mod+${key.toLowerCase()}`;
  return metaKey || ctrlKey ? undefined : key.toLowerCase();
}

function isDialogOpen(): boolean {
  return [...document.querySelectorAll('[role="dialog"]')].some((dialog) => !isLeaving(dialog));
}

/** Search-or-do opens from wherever one is; every other key belongs to the field that is typed into. */
function isHeardWhileTyping(name: string | undefined): boolean {
  return name === 'mod+k';
}

function isLetter(name: string): boolean {
  return /^.$/u.test(name);
}

/**
 * Lets keys act while the component is shown. What stands `around` a page hears a key only when the page has no use for it,
 * whichever of the two was there first.
 */
export function useKeys(acts: KeyActs, place: 'page' | 'around' = 'page'): void {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      if (isDialogOpen()) return;
      const name = keyName(event, isMac());
      if (isTyping(event.target) && !isHeardWhileTyping(name)) return;
      if (name === undefined || (event.repeat && isLetter(name) && !/[jk]/u.test(name))) return;
      const act = latest.current[name];
      if (act === undefined || (isLetter(name) && !hasLetterKeys())) return;
      event.preventDefault();
      act();
    };
    const heard = place === 'page' ? document : window;
    heard.addEventListener('keydown', onKeyDown as EventListener);
    return () => heard.removeEventListener('keydown', onKeyDown as EventListener);
  }, [place]);
}

/** How long a first key waits for its second. */
const secondKeyMilliseconds = 1_500;

/** Lets two keys one after the other act, the first always the same: G then T. */
export function useKeyPairs(first: string, acts: KeyActs): void {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(() => {
    let firstAt = Number.NEGATIVE_INFINITY;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.isComposing || isTyping(event.target) || !hasLetterKeys()) return;
      if (isDialogOpen()) return;
      const name = keyName(event, isMac());
      const isSecond = event.timeStamp - firstAt < secondKeyMilliseconds;
      firstAt = name === first && !isSecond ? event.timeStamp : Number.NEGATIVE_INFINITY;
      const act = isSecond && name !== undefined ? latest.current[name] : undefined;
      if (act === undefined) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      act();
    };
    // before the page hears it: the second key is not its own
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [first]);
}

/** Lets keys act inside one part of the page, also while something is typed there. */
export function useKeysWithin(part: RefObject<HTMLElement | null>, acts: KeyActs): void {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(() => {
    const element = part.current;
    const onKeyDown = (event: KeyboardEvent): void => {
      const act = event.isComposing ? undefined : latest.current[keyName(event, isMac()) ?? ''];
      if (act === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [part]);
}
