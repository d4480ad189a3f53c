/** Stands until the page is written. */
export function CareersPage() {
  return null;
}
