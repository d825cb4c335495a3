/** What somebody reads or hears of a card, by the names Adaptive Cards has for it. */

const readable = new Set([
  ...['text', 'title', 'label', 'placeholder', 'errorMessage', 'altText', 'fallbackText', 'speak'],
]);

export function readableIn(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, part]) =>
    typeof part === 'string' && readable.has(key) ? [part] : readableIn(part),
  );
}
