/** Stands until the page is written. */
export function ConversationPage() {
  return null;
}
