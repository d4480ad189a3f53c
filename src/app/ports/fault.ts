/** How the store says no: thrown out of a transaction, which is then undone whole. */

/** What the store can refuse or fail at. */
export type StoreFaultCode =
  | 'invalid_input'
  | 'not_found'
  | 'id_taken'
  | 'changed_since'
  | 'already_undone'
  | 'nothing_to_undo'
  | 'erased'
  | 'wrong_state'
  | 'version_conflict'
  | 'disk_full'
  | 'store_broken'
  | 'store_newer'
  | 'store_busy';

/** A refusal or failure of the store, with its facts. */
export class StoreFault extends Error {
  readonly code: StoreFaultCode;
  readonly data: Readonly<Record<string, unknown>>;

  constructor(code: StoreFaultCode, data: Readonly<Record<string, unknown>> = {}) {
    super(code);
    this.name = 'StoreFault';
    this.code = code;
    this.data = data;
  }
}
