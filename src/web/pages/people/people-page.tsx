/** Stands until the page is written. */
export function PeoplePage() {
  return null;
}
