/** How a reader takes in what earlier versions of the app wrote: stored shapes only grow. */

/** Stands for an instant that was not kept: before anything the app has ever stored. */
export const longAgo = '1970-01-01T00:00:00.000Z';

/**
 * For `z.preprocess`: a key that was called something else is read under its earlier name too, given as
 * `{ name: 'earlierName' }`. Where both are there the name of today counts. Goes around an object or a
 * whole union, never around a part of a discriminated union, whose kind zod could then not see.
 */
export function renamed(names: Readonly<Record<string, string>>): (stored: unknown) => unknown {
  return (stored) => {
    if (!isRecord(stored)) return stored;
    const earlier = Object.entries(names).filter(([, before]) => Object.hasOwn(stored, before));
    const taken = Object.fromEntries(earlier.map(([name, before]) => [name, stored[before]]));
    const gone = new Set(earlier.map(([, before]) => before));
    const kept = Object.entries(stored).filter(([key]) => !gone.has(key));
    return { ...taken, ...Object.fromEntries(kept) };
  };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
