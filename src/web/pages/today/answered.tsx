/** What a host answered, recorded without leaving Today. */
import { Outcome } from '../../features/requests/outcome.tsx';
import { Dialog } from '../../ui/dialog.tsx';

interface AnsweredProps {
  readonly requestId: string;
  readonly onClose: () => void;
}

/** The dialog; it closes once the answer is recorded. */
export function Answered({ requestId, onClose }: AnsweredProps) {
  return (
    <Dialog title="What became of it?" isOpen onClose={onClose}>
      <Outcome requestId={requestId} isTitled={false} onDone={onClose} />
    </Dialog>
  );
}
