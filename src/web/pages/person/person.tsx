/** A person once they are read. */
import { IconPencil } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Lately } from '../../features/changes/lately.tsx';
import { AddReferral } from '../../features/people/add-referral.tsx';
import { ContactForm } from '../../features/people/contact-form.tsx';
import { ErasePerson } from '../../features/people/erase-person.tsx';
import { PersonNotes } from '../../features/people/person-notes.tsx';
import { PersonTimeline } from '../../features/people/person-timeline.tsx';
import { ReferralChain } from '../../features/people/referral-chain.tsx';
import { type Story, timelineOf } from '../../features/people/timeline.ts';
import { ChooseToAsk } from '../../features/requests/choose.tsx';
import { Outcome } from '../../features/requests/outcome.tsx';
import { isWaitingForAnswer } from '../../features/requests/outcome-words.ts';
import { useTouched } from '../../features/touches/use-touched.ts';
import { useKeys } from '../../lib/keys.ts';
import { useCareers } from '../../lib/use-careers.ts';
import { useWrite } from '../../lib/use-write.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { Columns, Entry, Page, PageHead } from '../../ui/page.tsx';
import { useShellActs } from '../shell/shell-acts.ts';
import { Owed } from './owed.tsx';

interface PersonProps {
  readonly story: Story;
  readonly now: string;
  readonly zone: string;
}

/** The page of a person. */
export function Person({ story, now, zone }: PersonProps) {
  const { contact } = story;
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const isEditing = search['edit'] === true;
  const navigate = useNavigate();
  const careers = useCareers() ?? [];
  const params = { contactId: contact.id };
  const edit = (is: boolean): void =>
    void navigate({ to: '/people/$contactId', params, search: is ? { edit: true } : {}, replace: true });
  useKeys(isEditing ? {} : { e: () => edit(true) });
  const careerName = (id: string) => careers.find((career) => career.id === id)?.name ?? 'a career';
  const work = [contact.title, contact.organizationName].filter((part) => part !== null).join(' at ');
  return (
    <Page>
      <title>{`${contact.displayName} · Askwell`}</title>
      <div data-page="person">
        <PageHead
          title={contact.displayName}
          lead={work}
          before={<Avatar name={contact.displayName} size="large" />}
          acts={isEditing ? undefined : <PersonActs story={story} onEdit={() => edit(true)} />}
        >
          {isEditing ? null : <ReferralChain story={story} now={now} zone={zone} />}
        </PageHead>
        {isEditing ? (
          <Entry>
            <ContactForm contact={contact} onClose={() => edit(false)} />
          </Entry>
        ) : (
          <Columns
            aside={
              <>
                <PersonNotes contact={contact} zone={zone} />
                <Lately contactId={contact.id} now={now} zone={zone} />
              </>
            }
          >
            <Owed contactId={contact.id} zone={zone} />
            <Asking story={story} />
            <PersonTimeline items={timelineOf(story, { now, zone, careerName })} now={now} zone={zone} />
          </Columns>
        )}
      </div>
    </Page>
  );
}

/** What became of the request that waits, or whom to ask about what. */
function Asking({ story }: { story: Story }) {
  const waiting = story.requests.find((request) => isWaitingForAnswer(request.state));
  const isOpen = story.requests.some(({ state }) => state === 'chosen' || state === 'accepted');
  if (waiting !== undefined) {
    return (
      <Entry>
        <Outcome requestId={waiting.id} />
      </Entry>
    );
  }
  if (isOpen || story.contact.doNotContact) return null;
  return (
    <Entry>
      <ChooseToAsk contactId={story.contact.id} name={story.contact.displayName} />
    </Entry>
  );
}

function PersonActs({ story, onEdit }: { story: Story; onEdit: () => void }) {
  const { contact } = story;
  const { justTalked } = useShellActs();
  const navigate = useNavigate();
  const [open, setOpen] = useState<'erase' | 'named_by' | 'names'>();
  const touched = useTouched();
  const leaveAlone = useWrite({
    write: (client, doNotContact: boolean, { context }) =>
      client.contacts.update({ id: contact.id, version: contact.version, doNotContact }, { context }),
    words: (_kept, doNotContact) =>
      doNotContact
        ? `${contact.displayName} is left alone.`
        : `${contact.displayName} may be written to again.`,
  });
  const remove = useWrite({
    write: (client, id: string, { context }) =>
      client.contacts.delete({ id, version: contact.version }, { context }),
    words: () => `${contact.displayName} is in the trash.`,
    onDone: () => void navigate({ to: '/people' }),
  });
  const close = (): void => setOpen(undefined);
  return (
    <>
      <Button keyCap="E" onPress={onEdit}>
        <IconPencil size={15} stroke={1.75} aria-hidden="true" />
        Edit
      </Button>
      <Menu
        label={`More about ${contact.displayName}`}
        acts={[
          { key: 'talked', words: 'I just talked with them', onAct: () => justTalked(contact.id) },
          {
            key: 'touched',
            words: 'In touch today',
            onAct: () => touched.mutate({ contactId: contact.id, name: contact.displayName }),
          },
          { key: 'named_by', words: 'Who named them', onAct: () => setOpen('named_by') },
          { key: 'names', words: 'Whom they named', onAct: () => setOpen('names') },
          {
            key: 'alone',
            words: contact.doNotContact ? 'May be written to again' : 'Leave them alone',
            onAct: () => leaveAlone.mutate(!contact.doNotContact),
          },
          { key: 'trash', words: 'Move to the trash', onAct: () => remove.mutate(contact.id) },
          { key: 'erase', words: 'Erase for good', onAct: () => setOpen('erase') },
        ]}
      />
      {open === 'named_by' || open === 'names' ? (
        <AddReferral person={contact} direction={open} isOpen onClose={close} />
      ) : null}
      <ErasePerson
        story={story}
        isOpen={open === 'erase'}
        onClose={close}
        onErased={() => void navigate({ to: '/people' })}
      />
    </>
  );
}
