/** Stands until the page is written. */
export function LetterPage() {
  return null;
}
