/** Chooses somebody to be asked about a career; the request to write follows on Today. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../lib/use-api.ts';
import { useCareers } from '../../lib/use-careers.ts';
import { useWrite } from '../../lib/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import styles from './outcome.module.css';

const lengths = ['15', '20', '30'] as const;
const nobody = 'nobody';

interface ChooseToAskProps {
  readonly contactId: string;
  readonly name: string;
}

interface Chosen {
  readonly careerId: string;
  readonly minutes: (typeof lengths)[number];
  readonly referrerId: string;
}

/** A line of careers; pressing one opens the rest. */
export function ChooseToAsk({ contactId, name }: ChooseToAskProps) {
  const { queries } = useApi();
  const careers = useCareers() ?? [];
  const [chosen, setChosen] = useState<Chosen>();
  const referrals = useQuery(queries.referrals.list.queryOptions({ input: { contactId } })).data;
  const givers = (referrals?.items ?? []).filter((referral) => referral.toContactId === contactId);
  const nameOf = (id: string) => referrals?.people.find((person) => person.id === id)?.displayName ?? '';
  const ask = useWrite({
    write: (client, { careerId, minutes, referrerId }: Chosen, { context, at }) =>
      client.requests.create(
        {
          contactId,
          careerId,
          minutesAsked: Number(minutes),
          at,
          ...(referrerId === nobody ? {} : { referrerId }),
        },
        { context },
      ),
    words: () => `${name} is chosen. The request is to be written.`,
    onDone: () => setChosen(undefined),
  });
  if (careers.length === 0) return null;
  return (
    <section className={styles['outcome']} aria-label="Ask them">
      <h2>Ask them about</h2>
      <div className={styles['acts']}>
        {careers.map((career) => (
          <Button
            key={career.id}
            strength={chosen?.careerId === career.id ? 'filled' : 'line'}
            onPress={() =>
              setChosen({
                careerId: career.id,
                minutes: '20',
                referrerId: givers[0]?.fromContactId ?? nobody,
              })
            }
          >
            {career.name}
          </Button>
        ))}
      </div>
      {chosen === undefined ? null : (
        <div className={styles['detail']}>
          <Choice
            legend="For how long"
            options={lengths.map((value) => ({ value, words: `${value} minutes` }))}
            value={chosen.minutes}
            onChange={(minutes) => setChosen({ ...chosen, minutes })}
          />
          {givers.length === 0 ? null : (
            <Choice
              legend="Through"
              options={[
                ...givers.map(({ fromContactId }) => ({
                  value: fromContactId,
                  words: nameOf(fromContactId),
                })),
                { value: nobody, words: 'Nobody' },
              ]}
              value={chosen.referrerId}
              onChange={(referrerId) => setChosen({ ...chosen, referrerId })}
            />
          )}
          <div className={styles['acts']}>
            <Button strength="filled" isBusy={ask.isPending} onPress={() => ask.mutate(chosen)}>
              Choose them
            </Button>
            <Button strength="subtle" onPress={() => setChosen(undefined)}>
              Cancel
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}
