/**
 * Every way the program says no, in two total tables: code → HTTP status and exit code, code → words.
 * A new code does not compile without both.
 */

/** Every error code. */
export const errorCodes = [
  'invalid_input',
  'invalid_file',
  'no_people_found',
  'file_too_large',
  'not_signed_in',
  'forbidden_origin',
  'not_found',
  'version_conflict',
  'id_taken',
  'changed_since',
  'already_undone',
  'nothing_to_undo',
  'erased',
  'wrong_state',
  'do_not_contact',
  'referrer_did_not_refer',
  'own_referrer',
  'request_already_open',
  'illegal_event',
  'too_many_follow_ups',
  'unfilled_prompt',
  'letter_already_sent',
  'ends_before_start',
  'not_advice',
  'notebook_in_use',
  'disk_full',
  'store_broken',
  'store_newer',
  'store_busy',
  'already_running',
  'port_taken',
  'bad_configuration',
  'internal',
] as const;
/** A way the program says no. */
export type ErrorCode = (typeof errorCodes)[number];

/** HTTP status and exit code of every error. Exit codes: 2 usage, 3 not found, 4 refused, 5 conflict, 6 machine, 1 fault. */
export const errorStatus = {
  invalid_input: { http: 400, exit: 2 },
  invalid_file: { http: 422, exit: 4 },
  no_people_found: { http: 422, exit: 4 },
  file_too_large: { http: 413, exit: 4 },
  not_signed_in: { http: 401, exit: 4 },
  forbidden_origin: { http: 403, exit: 4 },
  not_found: { http: 404, exit: 3 },
  version_conflict: { http: 409, exit: 5 },
  id_taken: { http: 409, exit: 5 },
  changed_since: { http: 409, exit: 5 },
  already_undone: { http: 409, exit: 5 },
  nothing_to_undo: { http: 409, exit: 5 },
  erased: { http: 410, exit: 3 },
  wrong_state: { http: 409, exit: 5 },
  do_not_contact: { http: 422, exit: 4 },
  referrer_did_not_refer: { http: 422, exit: 4 },
  own_referrer: { http: 422, exit: 4 },
  request_already_open: { http: 409, exit: 5 },
  illegal_event: { http: 422, exit: 4 },
  too_many_follow_ups: { http: 422, exit: 4 },
  unfilled_prompt: { http: 422, exit: 4 },
  letter_already_sent: { http: 409, exit: 5 },
  ends_before_start: { http: 422, exit: 4 },
  not_advice: { http: 422, exit: 4 },
  notebook_in_use: { http: 409, exit: 5 },
  disk_full: { http: 507, exit: 6 },
  store_broken: { http: 500, exit: 6 },
  store_newer: { http: 500, exit: 6 },
  store_busy: { http: 503, exit: 6 },
  already_running: { http: 500, exit: 6 },
  port_taken: { http: 500, exit: 6 },
  bad_configuration: { http: 500, exit: 2 },
  internal: { http: 500, exit: 1 },
} as const satisfies Record<ErrorCode, { readonly http: number; readonly exit: number }>;

/** Facts of one error, as they go into its words and to the caller. */
export type ErrorData = Readonly<Record<string, unknown>>;

/** What happened and what to do about it. */
export interface ErrorWords {
  readonly message: string;
  readonly remedy: string;
}

/** One error as every door shows it. */
export interface ErrorBody extends ErrorWords {
  readonly code: ErrorCode;
  readonly data: ErrorData;
}
