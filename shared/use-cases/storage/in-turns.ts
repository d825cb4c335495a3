/** Does much for many people a few at a time: a store asked for everything at once only says that it is busy. */

/** How many are under way at once. */
const atOnce = 24;

export async function inTurns<T>(tasks: readonly (() => Promise<T>)[]): Promise<readonly T[]> {
  const done: T[] = [];
  for (let next = 0; next < tasks.length; next += atOnce)
    done.push(...(await Promise.all(tasks.slice(next, next + atOnce).map((task) => task()))));
  return done;
}
