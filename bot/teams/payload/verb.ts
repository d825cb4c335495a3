/** Finds the verb of a pressed button: in the action itself, or in the data it carries. */

export function verbOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('verb' in value)) return undefined;
  return typeof value.verb === 'string' ? value.verb : undefined;
}
