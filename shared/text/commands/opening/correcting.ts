/** Takes off a sentence what only says that it puts something right: "no wait, I meant the referral form". */

const slip = `(?:oops|whoops|sorry|no|nope|wait|hang on|hold on|actually|oh|ah|um|er|erm|i mean)`;
const slips = String.raw`(?:${slip}[\s,.!…–—-]+)`;
const mark = String.raw`\s*(?::|,|[–—]|\s-)+\s*`;

/** "It should say who is in" may be what is to be different, so by itself it needs a mark. */
const leadIns: readonly RegExp[] = [
  leadIn(
    String.raw`${slips}+(?:it|that|this)\s+should\s+(?:say|read|have\s+said)(?:${mark}|\s+(?!(?:on|in|at|who|what|where|when|how|that)\b))`,
  ),
  leadIn(String.raw`(?:it|that|this)\s+should\s+(?:say|read|have\s+said)\s*:\s*`),
  leadIn(
    String.raw`${slips}*(?:what\s+)?i\s+(?:(?:actually|really|just)\s+)?(?:meant|mean)(?:\s+to\s+(?:say|write|type|put)|\s+(?:was|is))?(?:${mark}|\s+(?!(?:it|to|by|that|well|business|for|in|them)\b))`,
  ),
  leadIn(String.raw`${slips}*(?:a\s+|small\s+|slight\s+)*correction${mark}`),
];

function leadIn(written: string): RegExp {
  return new RegExp(`^${written}(?=\\S+\\s+\\S)([\\s\\S]+)$`, 'iu');
}

/** What is left, as it was typed; null where a sentence begins otherwise. */
export function findCorrected(typed: string): string | null {
  const found = leadIns.map((each) => each.exec(typed)).find(Boolean);
  return found?.[1]?.trim() ?? null;
}
