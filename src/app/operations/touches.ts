/** Answers for touches: being in touch without a letter or a talk. */
import {
  change,
  createOnce,
  loadAtVersion,
  loadRecord,
  named,
  os,
  removeRecord,
  textOrNull,
} from '../base.ts';
import { namesContact, pageWithPeople } from './with-people.ts';

export const touches = {
  list: os.touches.list.handler(({ context, input = {} }) => {
    const { contactId, ...page } = input;
    return pageWithPeople(
      context,
      (reader) => reader.list('touch', named({ contactId }), page),
      namesContact,
    );
  }),
  create: os.touches.create.handler(({ context, input, path }) =>
    change(context, path, async (writer) => {
      await loadRecord(writer, 'contact', input.contactId);
      return createOnce(context, writer, 'touch', input, (id) => ({
        id,
        contactId: input.contactId,
        at: input.at,
        by: input.by ?? 'me',
        way: input.way ?? 'other',
        note: textOrNull(input.note),
      }));
    }),
  ),
  update: os.touches.update.handler(({ context, input: { id, version, ...fields }, path }) =>
    change(context, path, async (writer) =>
      writer.update('touch', await loadAtVersion(writer, 'touch', id, version), named(fields)),
    ),
  ),
  delete: os.touches.delete.handler(({ context, input, path }) =>
    removeRecord(context, path, 'touch', input),
  ),
};
