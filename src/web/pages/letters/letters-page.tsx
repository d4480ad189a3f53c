/** Stands until the page is written. */
export function LettersPage() {
  return null;
}
