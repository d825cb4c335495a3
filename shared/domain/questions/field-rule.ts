/** What is asked of the words in one box. */

/** `limit` is in characters as JavaScript counts them (UTF-16 code units). */
export type FieldRule = {
  readonly limit: number;
  readonly required: boolean;
  /** Line breaks become spaces. */
  readonly oneLine?: boolean;
};
