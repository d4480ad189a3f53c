/** A talk: arranging it, knowing before it, its questions, and what comes after. */
import { IconPrinter } from '@tabler/icons-react';
import { Link, useSearch } from '@tanstack/react-router';
import { timeWords } from '../../../domain/next-steps/step-words.ts';
import { Agenda } from '../../features/agenda/agenda.tsx';
import { hostClock } from '../../features/talks/talk-rows.tsx';
import { daysAway, shortDay, weekdayAndDate, weekdayWords } from '../../lib/day-words.ts';
import { useKeys } from '../../lib/keys.ts';
import { PartLinks } from '../../lib/part-links.tsx';
import buttonStyles from '../../ui/button.module.css';
import { Button } from '../../ui/button.tsx';
import { Columns, Page, PageHead } from '../../ui/page.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { Afterwards } from './afterwards.tsx';
import { Arrange } from './arrange.tsx';
import type { Brief } from './brief.ts';
import { BriefPart, BriefPrint } from './brief-part.tsx';
import { TalkNotes } from './talk-notes.tsx';

const parts = ['arrange', 'brief', 'questions', 'afterwards'] as const;
type Part = (typeof parts)[number];
const partWords: Readonly<Record<Part, string>> = {
  arrange: 'Arrange',
  brief: 'Brief',
  questions: 'Questions',
  afterwards: 'Afterwards',
};

interface TalkProps {
  readonly brief: Brief;
  readonly now: string;
  readonly zone: string;
}

function whenWords(startsAt: string, now: string, zone: string): string {
  const away = daysAway(startsAt, now, zone);
  if (away === 0) return 'today';
  if (away === 1) return 'tomorrow';
  return away > 0 ? `in ${away} days` : shortDay(startsAt, now, zone);
}

/** The page of a talk. */
export function Talk({ brief, now, zone }: TalkProps) {
  const { interview, contact } = brief;
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const isAhead = interview.state === 'planned';
  const usual: Part = isAhead ? 'questions' : 'afterwards';
  const part = parts.find((one) => one === search['part']) ?? usual;
  useKeys(part === 'questions' ? {} : { p: () => print() });
  const away = daysAway(interview.startsAt, now, zone);
  const day =
    away >= 0 && away < 7 ? weekdayWords(interview.startsAt, zone) : shortDay(interview.startsAt, now, zone);
  const lead = [
    `${weekdayAndDate(interview.startsAt, zone)}, ${timeWords(interview.startsAt, zone)}, ${interview.minutes} minutes.`,
    hostClock(interview, zone) === '' ? '' : `${hostClock(interview, zone)}.`,
    interview.place === null ? '' : `${interview.place}.`,
  ];
  return (
    <Page>
      <title>{`${day} with ${contact.displayName} · Askwell`}</title>
      <div data-page="talk">
        <PageHead
          when={whenWords(interview.startsAt, now, zone)}
          title={`${day} with ${contact.displayName}`}
          lead={lead.filter((words) => words !== '').join(' ')}
          acts={
            <>
              <Button onPress={() => print()}>
                <IconPrinter size={15} stroke={1.75} aria-hidden="true" />
                Print the brief
              </Button>
              {isAhead ? (
                <Link
                  to="/interviews/$interviewId/conversation"
                  params={{ interviewId: interview.id }}
                  className={`${buttonStyles['button']} ${buttonStyles['filled']}`}
                >
                  Talk
                </Link>
              ) : null}
            </>
          }
        >
          <Tabs label="The talk">
            <PartLinks parts={parts.map((one) => ({ part: one, words: partWords[one] }))} shown={part} />
          </Tabs>
        </PageHead>
        <Columns aside={<TalkNotes brief={brief} now={now} zone={zone} />}>
          {part === 'arrange' ? <Arrange brief={brief} /> : null}
          {part === 'brief' ? <BriefPart brief={brief} now={now} zone={zone} /> : null}
          {part === 'questions' ? <Agenda interview={interview} zone={zone} /> : null}
          {part === 'afterwards' ? <Afterwards brief={brief} now={now} zone={zone} /> : null}
        </Columns>
        <BriefPrint brief={brief} now={now} zone={zone} />
      </div>
    </Page>
  );
}
