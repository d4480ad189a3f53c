/** Stands until the page is written. */
export function PersonPage() {
  return null;
}
