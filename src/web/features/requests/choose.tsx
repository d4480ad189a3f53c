/** Chooses somebody to be asked about a career; the request to write follows on Today. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { defaultSettings } from '../../../domain/settings/settings.ts';
import { recordId } from '../../lib/record-id.ts';
import { useApi } from '../../lib/use-api.ts';
import { useCareers } from '../../lib/use-careers.ts';
import { useFindPeople } from '../../lib/use-find-people.ts';
import { useWrite } from '../../lib/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Finder, type FinderOption } from '../../ui/finder.tsx';
import { lengthsFor } from './lengths.ts';
import styles from './outcome.module.css';

/** Stands for going without a referrer. */
const nobody = 'nobody';

interface ChooseToAskProps {
  readonly contactId: string;
  readonly name: string;
}

/** What is chosen about whom; `id` makes a second try the same request. */
interface Chosen {
  readonly id: string;
  readonly careerId: string;
  readonly minutes: string;
  readonly referrerId: string;
  /** Who could introduce the explorer; undefined for nobody. */
  readonly introducer: FinderOption | undefined;
  readonly introducerWords: string;
}

function beginChoice(careerId: string, minutes: number, referrerId: string): Chosen {
  // an id carries the time only so that ids sort; nothing is recorded by it
  const id = recordId(Date.now());
  return { id, careerId, minutes: `${minutes}`, referrerId, introducer: undefined, introducerWords: '' };
}

/** One button, and the form it opens. */
export function ChooseToAsk({ contactId, name }: ChooseToAskProps) {
  const { queries } = useApi();
  const careers = useCareers();
  const [chosen, setChosen] = useState<Chosen>();
  const referrals = useQuery(queries.referrals.list.queryOptions({ input: { contactId } })).data;
  const setting = useQuery(queries.settings.get.queryOptions()).data?.values['askMinutes'];
  const usual = typeof setting === 'number' ? setting : defaultSettings.askMinutes;
  const givers = (referrals?.items ?? []).filter(({ toContactId }) => toContactId === contactId);
  const ask = useWrite({
    write: (client, { id, careerId, minutes, referrerId, introducer }: Chosen, { context, at }) => {
      const through =
        referrerId !== nobody
          ? { referrerId }
          : introducer === undefined
            ? {}
            : { introducerId: introducer.key };
      const input = { id, contactId, careerId, minutesAsked: Number(minutes), at, ...through };
      return client.requests.create(input, { context });
    },
    words: () => `${name} is chosen. The request is to be written.`,
    onDone: () => setChosen(undefined),
  });
  const [first] = careers ?? [];
  if (careers === undefined) return null;
  if (first === undefined) {
    return (
      <section className={styles['outcome']} aria-label="Ask for a talk">
        <p className={styles['none']}>
          To ask {name} for a talk, say first which work you are curious about.{' '}
          <Link to="/careers" className="link">
            Careers
          </Link>
        </p>
      </section>
    );
  }
  const begin = (): void => setChosen(beginChoice(first.id, usual, givers[0]?.fromContactId ?? nobody));
  return (
    <section className={styles['outcome']} aria-label="Ask for a talk">
      {chosen === undefined ? (
        <Button onPress={begin}>Ask {name} for a talk</Button>
      ) : (
        <ChooseForm
          contactId={contactId}
          chosen={chosen}
          careers={careers}
          givers={givers.map(({ fromContactId }) => ({
            value: fromContactId,
            words: referrals?.people.find(({ id }) => id === fromContactId)?.displayName ?? 'Somebody',
          }))}
          usual={usual}
          name={name}
          isBusy={ask.isPending}
          onChange={setChosen}
          onSave={() => ask.mutate(chosen)}
        />
      )}
    </section>
  );
}

interface ChooseFormProps {
  readonly contactId: string;
  readonly chosen: Chosen;
  readonly careers: readonly { readonly id: string; readonly name: string }[];
  /** Who led to them. */
  readonly givers: readonly { readonly value: string; readonly words: string }[];
  readonly usual: number;
  readonly name: string;
  readonly isBusy: boolean;
  readonly onChange: (chosen: Chosen | undefined) => void;
  readonly onSave: () => void;
}

/** About which work, for how long, through whom. */
function ChooseForm(props: ChooseFormProps) {
  const { contactId, chosen, careers, givers, usual, name, isBusy, onChange, onSave } = props;
  const introducers = useFindPeople(chosen.introducerWords).filter(({ key }) => key !== contactId);
  return (
    <form
      className={styles['detail']}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) onSave();
      }}
    >
      <Choice
        legend="About which work"
        options={careers.map(({ id, name: words }) => ({ value: id, words }))}
        value={chosen.careerId}
        onChange={(careerId) => onChange({ ...chosen, careerId })}
      />
      <Choice
        legend="For how long"
        options={lengthsFor(usual).map((value) => ({ value, words: `${value} minutes` }))}
        value={chosen.minutes}
        onChange={(minutes) => onChange({ ...chosen, minutes })}
      />
      {givers.length === 0 ? null : (
        <Choice
          legend="Through whom"
          options={[...givers, { value: nobody, words: 'Nobody' }]}
          value={chosen.referrerId}
          onChange={(referrerId) => onChange({ ...chosen, referrerId })}
        />
      )}
      {chosen.referrerId === nobody ? (
        <Finder
          label="Who could introduce you?"
          hint="Somebody who knows them; leave it empty to write yourself."
          words={chosen.introducerWords}
          onWords={(introducerWords) => onChange({ ...chosen, introducerWords })}
          options={introducers}
          chosen={chosen.introducer}
          onChoose={(introducer) => onChange({ ...chosen, introducer })}
        />
      ) : null}
      <div className={styles['acts']}>
        <Button strength="filled" type="submit" isBusy={isBusy}>
          Choose {name}
        </Button>
        <Button strength="subtle" onPress={() => onChange(undefined)}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
