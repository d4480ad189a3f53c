/** Stands until the page is written. */
export function CareerPage() {
  return null;
}
