/** One tap: you were in touch. */
import { recordId } from '../../lib/record-id.ts';
import { useWrite } from '../../lib/use-write.ts';

/** Who was touched. */
export interface Touched {
  readonly contactId: string;
  readonly name: string;
}

/** Records that you were in touch with somebody just now; it can be undone. */
export function useTouched() {
  return useWrite({
    write: (client, { contactId }: Touched, { context, at }) =>
      client.touches.create(
        { id: recordId(Date.parse(at)), contactId, at, by: 'me', way: 'message' },
        { context },
      ),
    words: (_touch, { name }) => `In touch with ${name} today.`,
  });
}
