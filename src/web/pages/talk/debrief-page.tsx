/** Stands until the page is written. */
export function DebriefPage() {
  return null;
}
