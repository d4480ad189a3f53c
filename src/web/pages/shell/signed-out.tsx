/** What stands in place of the notebook in a browser that is not signed in. */
import { Button } from '../../ui/button.tsx';
import { Nothing } from '../../ui/nothing.tsx';
import { Entry, Page, PageHead } from '../../ui/page.tsx';

/** How to get in. */
export function SignedOut({ onRetry }: { onRetry: () => void }) {
  return (
    <main id="page">
      <Page>
        <PageHead title="This browser is not signed in." />
        <Entry>
          <Nothing
            sentence="Open the link that Askwell printed."
            reason="It stands where Askwell was started, in the terminal, and signs this browser in once. Each start prints a new one; “askwell link” prints another."
          >
            <Button onPress={onRetry}>Look again</Button>
          </Nothing>
        </Entry>
      </Page>
    </main>
  );
}
