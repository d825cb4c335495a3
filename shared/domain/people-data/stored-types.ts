/** What kinds of document there are: each has its row in the data map, or nothing is built (P22). */

export const storedTypes = [
  'team',
  'change',
  'ambition',
  'barriers',
  'priorities',
  'check-ins',
  'pulse',
  'channel',
  'addresses',
  'programme',
  'evidence',
  'left-out',
  'reflections',
  'sense',
  'blueprint',
  'experiment',
  'edition',
  'person',
  'mailbox',
] as const;

export type StoredType = (typeof storedTypes)[number];

export function isStoredType(type: string): type is StoredType {
  return (storedTypes as readonly string[]).includes(type);
}
