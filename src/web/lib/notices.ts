/**
 * Notices on the desktop when a step falls due while a window is open.
 * Invariants: off until the explorer asks for them and the browser allows them; a step is told of once by one browser.
 */
const kept = 'askwell.notices';
const toldKey = 'askwell.told';

/** The most steps remembered as told. */
const mostTold = 500;

/** True where the browser knows notices at all. */
export function canNotify(): boolean {
  return 'Notification' in globalThis;
}

/** True when notices were asked for, and are allowed. */
export function hasNotices(): boolean {
  return canNotify() && localStorage.getItem(kept) === 'on' && Notification.permission === 'granted';
}

/** Turns notices on, asking the browser, or off; answers whether they are on. */
export async function keepNotices(isOn: boolean): Promise<boolean> {
  if (!isOn) {
    localStorage.removeItem(kept);
    return false;
  }
  if ((await Notification.requestPermission()) !== 'granted') return false;
  localStorage.setItem(kept, 'on');
  return true;
}

function readTold(): readonly string[] {
  try {
    const told: unknown = JSON.parse(localStorage.getItem(toldKey) ?? '[]');
    return Array.isArray(told) ? told.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** A step as a notice names it. */
interface ToldStep {
  readonly id: string;
  readonly title: string;
  readonly state: string;
}

/** Which steps to tell of: those that press now and did not when the list was read before. */
export function newlyDue(
  before: readonly ToldStep[],
  now: readonly ToldStep[],
  told: readonly string[],
): readonly ToldStep[] {
  const pressed = new Set([...before.filter(({ state }) => state !== 'soon').map(({ id }) => id), ...told]);
  return now.filter(({ id, state }) => state !== 'soon' && !pressed.has(id));
}

/** Tells of the steps that fell due between two readings. */
export function tellOfSteps(before: readonly ToldStep[], now: readonly ToldStep[]): void {
  if (!hasNotices()) return;
  const told = readTold();
  const fresh = newlyDue(before, now, told);
  for (const { id, title } of fresh) new Notification('Askwell', { body: title, tag: id });
  if (fresh.length === 0) return;
  const ids = [...told, ...fresh.map(({ id }) => id)].slice(-mostTold);
  localStorage.setItem(toldKey, JSON.stringify(ids));
}
