/** What every record of a notebook carries, whatever its subject. */

/** Identity and history of a record; all instants are UTC ISO-8601 text with milliseconds and `Z`. */
export interface RecordBase {
  /** UUIDv7, made by the client or the server. */
  readonly id: string;
  /** Counts from 1; an update carries the version it read. */
  readonly version: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A record without what the store adds: the shape in which it is created. */
export type NewRecord<Kept extends RecordBase> = Omit<Kept, 'version' | 'createdAt' | 'updatedAt'>;

/** A value or nothing kept; `null` says "not known", never zero or empty. */
export type Maybe<Value> = Value | null;
