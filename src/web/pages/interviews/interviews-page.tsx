/** Stands until the page is written. */
export function InterviewsPage() {
  return null;
}
