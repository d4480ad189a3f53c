/** Stands until the page is written. */
export function TalkPage() {
  return null;
}
