/** The words of every error: what happened, where, and what to do. Names of people never go in here, only what the caller sent. */
import type { ErrorCode, ErrorData, ErrorWords } from './errors.ts';

type Words = ErrorWords | ((data: ErrorData) => ErrorWords);

/** A fact as text, or a stand-in when the fact is missing. */
function say(data: ErrorData, key: string, otherwise: string): string {
  const fact = data[key];
  return typeof fact === 'string' || typeof fact === 'number' ? String(fact) : otherwise;
}

/** Words a reader or rule already chose (file readers name the line), else a general sentence. */
function given(data: ErrorData, message: string, remedy: string): ErrorWords {
  return { message: say(data, 'message', message), remedy: say(data, 'remedy', remedy) };
}

const words: Readonly<Record<ErrorCode, Words>> = {
  invalid_input: (data) => ({
    message: say(data, 'summary', 'The input does not have the shape this operation takes.'),
    remedy: 'Correct the fields named in data.issues and send it again; nothing was saved.',
  }),
  invalid_file: (data) =>
    given(
      data,
      'The file could not be read.',
      'Export it again from where it came from; nothing was taken in.',
    ),
  no_people_found: (data) =>
    given(
      data,
      'No people were found in the file.',
      'Choose the Connections.csv of the export; nothing was taken in.',
    ),
  file_too_large: (data) =>
    given(
      data,
      'The file is larger than Askwell reads.',
      'Split it into files below the limit; nothing was taken in.',
    ),
  not_signed_in: {
    message: 'This call carries no valid sign-in for this notebook.',
    remedy: 'Open the link that "askwell serve" prints, or send a valid token.',
  },
  forbidden_origin: (data) => ({
    message: `Calls from ${say(data, 'from', 'there')} are not taken.`,
    remedy: 'Use the address Askwell prints at its start; set ASKWELL_ORIGIN if others are to reach it.',
  }),
  not_found: (data) =>
    given(
      data,
      `There is no ${say(data, 'kind', 'record')} with the id ${say(data, 'id', 'given')} in this notebook.`,
      'Check the id and the notebook; if it was deleted, it is in the trash.',
    ),
  version_conflict: (data) => ({
    message: `This ${say(data, 'kind', 'record')} was changed since it was read: it is at version ${say(data, 'currentVersion', 'unknown')}.`,
    remedy: 'Look at data.current, bring both changes together, and send that version.',
  }),
  id_taken: (data) => ({
    message: `The id ${say(data, 'id', 'given')} was already used to create something else.`,
    remedy: 'Make a new id for a new record.',
  }),
  changed_since: (data) => ({
    message: `This cannot be undone any more: ${say(data, 'what', 'a record')} was changed since.`,
    remedy: 'Undo the later changes first; they are named in data.records.',
  }),
  already_undone: {
    message: 'This was undone already.',
    remedy: 'To have it back, undo the undoing; it is in the list of changes.',
  },
  nothing_to_undo: {
    message: 'There is nothing left here to undo.',
    remedy: 'The list of changes shows what can be undone.',
  },
  erased: {
    message: 'This person was erased at their wish or yours; nothing is kept to undo.',
    remedy: 'Add the person anew if they agree to be kept.',
  },
  wrong_state: (data) =>
    given(
      data,
      'This cannot be done in the state the record is in.',
      'Read the record again; data.state tells where it stands.',
    ),
  do_not_contact: {
    message: 'This person is marked "do not contact".',
    remedy: 'Choose somebody else, or take the mark off if they changed their mind.',
  },
  referrer_did_not_refer: {
    message: 'The referrer has not referred this contact.',
    remedy: 'Record the referral first (POST /api/referrals), then name the referrer.',
  },
  own_referrer: {
    message: 'A contact cannot be their own referrer.',
    remedy: 'Leave the referrer out, or name who sent you.',
  },
  request_already_open: {
    message: 'A request to this contact about this career is still open.',
    remedy: 'Go on with the open request in data.requestId, or withdraw it first.',
  },
  illegal_event: (data) =>
    given(
      data,
      'This cannot have happened at this point.',
      'Check the kind and the instant; data.state tells where it stands.',
    ),
  too_many_follow_ups: (data) => ({
    message: `This host was followed up ${say(data, 'followUps', 'as')} times, which is all your settings allow.`,
    remedy: 'Close the request kindly, or change the setting maxFollowUps.',
  }),
  unfilled_prompt: (data) => ({
    message: `The letter still has an unfilled prompt: ${say(data, 'first', '[prompt]')}.`,
    remedy: 'Finish it in your own words, or take the prompt out; data.prompts tells where they stand.',
  }),
  letter_already_sent: {
    message: 'This letter was sent already.',
    remedy: 'Write a new letter; a sent one stays as it went out.',
  },
  ends_before_start: {
    message: 'The talk cannot end before it starts.',
    remedy: 'Check endedAt and minutes against the start.',
  },
  not_advice: {
    message: 'Only a finding of the kind "advice" can be done.',
    remedy: 'Set its kind to advice first, or record a promise.',
  },
  notebook_in_use: {
    message: 'This notebook cannot be discarded: it is your own, not a sample.',
    remedy: 'Only sample notebooks are discarded in one act.',
  },
  disk_full: {
    message: 'The disk is full. The last change was not saved; everything before it is.',
    remedy: 'Free some space, then try again.',
  },
  store_broken: (data) => ({
    message: `The notebook file ${say(data, 'file', '')} is damaged or is not an Askwell notebook; it was left as it is.`,
    remedy: 'Put a backup in its place, or move the file away to begin a new notebook.',
  }),
  store_newer: (data) => ({
    message: `The notebook was written by a newer Askwell (schema ${say(data, 'found', '?')}, this one knows ${say(data, 'known', '?')}).`,
    remedy: 'Start the newer Askwell; nothing was changed.',
  }),
  store_busy: {
    message: 'Another program is writing to the notebook and did not finish in time.',
    remedy: 'Try again in a moment.',
  },
  already_running: (data) => ({
    message: `Askwell is already running on the folder ${say(data, 'folder', 'given')} (process ${say(data, 'pid', '?')}).`,
    remedy: 'Use the one that runs, or name another folder with --data.',
  }),
  port_taken: (data) => ({
    message: `Port ${say(data, 'port', '?')} on ${say(data, 'host', 'this machine')} is taken by another program.`,
    remedy: 'Name another with --port or ASKWELL_PORT.',
  }),
  bad_configuration: (data) => ({
    message: say(data, 'summary', 'The configuration has faults.'),
    remedy: 'Correct every fault named; nothing was started.',
  }),
  internal: {
    message: 'Askwell met a fault of its own. Nothing of this call was saved.',
    remedy: 'Try again; if it comes back, the log names the fault.',
  },
};

/** The words of one error with its facts filled in. */
export function errorWords(code: ErrorCode, data: ErrorData): ErrorWords {
  const entry = words[code];
  return typeof entry === 'function' ? entry(data) : entry;
}
