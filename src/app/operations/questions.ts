/** Answers for questions: the bank's and the explorer's own. */
import { questionBank } from '../../domain/questions/bank.ts';
import { checkQuestion } from '../../domain/questions/checks.ts';
import type { OwnQuestion } from '../../domain/questions/own-question.ts';
import type { PlannableQuestion } from '../../domain/questions/question.ts';
import { topicFacts } from '../../domain/questions/topics.ts';
import { change, createOnce, loadAtVersion, named, openReader, os, removeRecord } from '../base.ts';

/** An own question as agendas see it. */
export function plannable(question: OwnQuestion): PlannableQuestion {
  const { id, topic, text, minutes, researchFirst, sensitive, story } = question;
  return { id, topic, text, minutes, researchFirst, sensitive, story, mustAsk: false, close: false };
}

function shownOwn(question: OwnQuestion) {
  return { ...plannable(question), own: true, version: question.version, leadIn: null };
}

const shownBank = questionBank.map((question) => ({
  id: question.id,
  own: false,
  version: null,
  text: question.text,
  topic: question.topic,
  minutes: question.minutes,
  sensitive: question.sensitive,
  researchFirst: question.researchFirst,
  story: question.story,
  leadIn: question.leadIn,
  mustAsk: question.mustAsk,
  close: question.close,
}));

export const questions = {
  list: os.questions.list.handler(async ({ context, input }) => {
    const own = await (await openReader(context)).all('question', {});
    const items = [...shownBank, ...own.map(shownOwn)];
    const topic = input?.topic;
    return {
      items: topic === undefined ? items : items.filter((question) => question.topic === topic),
      nextCursor: null,
    };
  }),
  check: os.questions.check.handler(({ input }) => ({
    problems: [...checkQuestion(input.text)],
  })),
  create: os.questions.create.handler(({ context, input, path }) =>
    change(context, path, async (writer) =>
      shownOwn(
        await createOnce(context, writer, 'question', input, (id) => ({
          id,
          text: input.text,
          topic: input.topic,
          minutes: input.minutes ?? topicFacts[input.topic].minutes,
          sensitive: input.sensitive ?? false,
          researchFirst: input.researchFirst ?? false,
          story: input.story ?? false,
        })),
      ),
    ),
  ),
  update: os.questions.update.handler(({ context, input: { id, version, ...fields }, path }) =>
    change(context, path, async (writer) =>
      shownOwn(
        await writer.update('question', await loadAtVersion(writer, 'question', id, version), named(fields)),
      ),
    ),
  ),
  delete: os.questions.delete.handler(({ context, input, path }) =>
    removeRecord(context, path, 'question', input),
  ),
};
