/** What belongs to an answer: when and how it came, the day to ask again, or who was named. */
import { channelWords } from '../../../domain/letters/letter-words.ts';
import { type NamePermission, namePermissions } from '../../../domain/referrals/referral.ts';
import { channels } from '../../../domain/requests/request.ts';
import { useFindPeople } from '../../lib/use-find-people.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Finder } from '../../ui/finder.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import styles from './outcome.module.css';
import { aheadWords, type Said } from './use-outcome.ts';

const permissionWords: Readonly<Record<NamePermission, string>> = {
  yes: 'Yes',
  ask_first: 'They want to ask first',
  no: 'No',
};

interface OutcomeDetailProps {
  readonly said: Said;
  readonly name: string;
  readonly contactId: string;
  readonly today: string;
  readonly isBusy: boolean;
  readonly onChange: (said: Said | undefined) => void;
  readonly onSave: () => void;
}

/** The detail, saved by its own button where an answer needs it. */
export function OutcomeDetail(props: OutcomeDetailProps) {
  const { said, today, isBusy, onChange, onSave } = props;
  const needsMore = said.kind === 'later' || said.kind === 'named_other';
  const isNamed = said.other !== undefined || said.otherName.trim() !== '';
  const isReady = said.day <= today && (said.kind === 'later' ? said.until > today : isNamed);
  return (
    <form
      className={styles['detail']}
      onSubmit={(event) => {
        event.preventDefault();
        if (needsMore && isReady && !isBusy) onSave();
      }}
    >
      {said.kind === 'named_other' ? <WhoElse {...props} /> : null}
      {said.kind === 'later' ? (
        <TextInput
          label="Ask again on"
          type="date"
          takesFocus
          value={said.until}
          onChange={(until) => onChange({ ...said, until })}
          error={said.until > today ? undefined : 'Say a day that is still ahead.'}
        />
      ) : null}
      <TextInput
        label="When they answered"
        type="date"
        takesFocus={!needsMore}
        hint="Left empty, it is now."
        value={said.day}
        onChange={(day) => onChange({ ...said, day })}
        error={said.day > today ? aheadWords : undefined}
      />
      <Select
        label="How"
        placeholder="Not said"
        options={channels.map((value) => ({ value, words: channelWords[value] }))}
        value={said.channel}
        onChange={(channel) => onChange({ ...said, channel })}
      />
      <div className={styles['acts']}>
        {needsMore ? (
          <Button strength="filled" type="submit" isBusy={isBusy}>
            Write it down
          </Button>
        ) : null}
        <Button strength="subtle" onPress={() => onChange(undefined)}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

/** Who was named, of the notebook or new, and whether that may be said there. */
function WhoElse({ said, name, contactId, onChange }: OutcomeDetailProps) {
  const options = useFindPeople(said.otherName).filter(({ key }) => key !== contactId);
  return (
    <>
      <Finder
        label="Whom did they name?"
        hint="Somebody of the notebook, or a new name."
        takesFocus
        words={said.otherName}
        onWords={(otherName) => onChange({ ...said, otherName })}
        options={options}
        chosen={said.other}
        onChoose={(other) => onChange({ ...said, other })}
      />
      <Choice
        legend={`May you say that ${name} sent you?`}
        options={namePermissions.map((value) => ({ value, words: permissionWords[value] }))}
        value={said.mayUseName}
        onChange={(mayUseName) => onChange({ ...said, mayUseName })}
      />
    </>
  );
}
