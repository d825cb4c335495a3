/** As much of somebody's words as is taken in at a glance: whole words of it. */

/** Two lines of a card. */
const glance = 140;

/** What is cut off stands where the words themselves stand. */
export function toGlance(words: string): string {
  if (words.length <= glance) return words;
  return `${words.slice(0, glance).replace(/\s+\S*$/, '')}…`;
}

/** From a little before the place where they differ from other words, so that the difference is in it. */
export function toGlanceAt(words: string, at: number): string {
  const from = words.length <= glance ? 0 : words.lastIndexOf(' ', Math.max(0, at - 30)) + 1;
  return from === 0 ? toGlance(words) : `…${toGlance(words.slice(from))}`;
}
