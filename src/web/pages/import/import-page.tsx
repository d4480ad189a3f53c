/** Taking in people from a file: choosing one, and one that was chosen. */
import { useNavigate, useParams } from '@tanstack/react-router';
import { ChooseFile } from '../../features/importing/choose-file.tsx';
import { EarlierImports } from '../../features/importing/earlier-imports.tsx';
import { useImports } from '../../features/importing/use-imports.ts';
import { useReadFile, useStopImport } from '../../features/importing/use-taking-in.ts';
import { readRefusal } from '../../lib/refusal.ts';
import { useNotebook } from '../../lib/use-notebook.ts';
import { useSteps } from '../../lib/use-steps.ts';
import { Columns, Entry, Page, PageHead, SideNote } from '../../ui/page.tsx';
import styles from './import-page.module.css';
import { OneImport } from './one-import.tsx';

/** The page of both addresses. */
export function ImportPage() {
  const { importId } = useParams({ strict: false });
  return importId === undefined ? <NewImport /> : <OneImport key={importId} id={importId} />;
}

function NewImport() {
  const navigate = useNavigate();
  const { notebook } = useNotebook();
  const at = useSteps().data?.at;
  const sending = useReadFile((importId) => void navigate({ to: '/import/$importId', params: { importId } }));
  const stop = useStopImport();
  const runs = useImports(sending.isPending).data?.items ?? [];
  const begun = sending.isPending ? runs.find(({ state }) => state === 'reading') : undefined;
  return (
    <Page>
      <title>Take in people · Askwell</title>
      <PageHead
        when="Import"
        title="Bring your people along"
        lead="You know more people than you think. Bring the list, look at it, and take in whom you want."
      />
      <Columns
        aside={
          <SideNote title="How to get the file from LinkedIn">
            <ol className={styles['how']}>
              <li>Open Settings, then Data privacy, then “Get a copy of your data”.</li>
              <li>Tick Connections and ask for the archive.</li>
              <li>Wait for the mail, and bring the zip as it came.</li>
            </ol>
          </SideNote>
        }
      >
        <Entry>
          <ChooseFile
            reading={
              sending.isPending
                ? { name: sending.variables.name, rows: begun?.progress.done ?? 0 }
                : undefined
            }
            refusal={sending.isError ? readRefusal(sending.error) : undefined}
            onFile={(file) => sending.mutate(file)}
            onStop={begun === undefined ? undefined : () => stop.mutate(begun.id)}
          />
        </Entry>
        {notebook === undefined || at === undefined ? null : (
          <EarlierImports runs={runs} at={at} zone={notebook.zone} />
        )}
      </Columns>
    </Page>
  );
}
