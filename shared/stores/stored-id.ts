/** Makes any id one that Cosmos DB takes and that survives a URL; SQLite keeps the same form, so ids sort alike. */
/** Cosmos DB's limit on an id, in bytes: an id of 200 characters fits whatever they are. */
const longestStoredId = 1_023;

/**
 * Letters, digits, `_`, `-` and `:` stay; every other UTF-16 unit becomes `~` and four hex digits.
 * Different ids never meet. Throws a RangeError for an id that is empty or too long.
 */
export function toStoredId(id: string): string {
  const stored = id.replace(
    /[^\w:-]/g,
    (unit) => `~${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  if (stored.length === 0 || stored.length > longestStoredId) {
    throw new RangeError('A document id has between 1 and 200 characters.');
  }
  return stored;
}
