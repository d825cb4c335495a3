/** What somebody else has chosen meanwhile, in words, to stand below a box; empty where they took it back. */
import type { Choice } from './Boxes.tsx';

export function toNowWords<Value extends string>(
  now: Value | null | undefined,
  words: Readonly<Record<Value, string>>,
): string | undefined {
  if (now === undefined) return undefined;
  return now === null ? '' : words[now];
}

/** Of several. */
export function toChosenWords(
  now: readonly string[] | undefined,
  choices: readonly Choice[],
): string | undefined {
  return (
    now && choices.flatMap(({ value, label }) => (now.includes(value) ? [label] : [])).join('; ')
  );
}
