/** Stands until the form is written. */
export function JustTalked(_props: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly contactId: string | undefined;
}) {
  return null;
}
