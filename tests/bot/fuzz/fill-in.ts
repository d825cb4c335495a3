/** Fills in a card's boxes as somebody in good faith would. */
import type { AnyCard } from '../../support/chat.ts';

export const sentences = [
  ...[
    'Walk and talk',
    'Share a desk day',
    'Duty signs off vouchers',
    'Fewer forms for foster care',
  ],
  ...['Ask two families', 'Try it for a fortnight', 'We have more time to listen', 'Thursdays'],
];
const days = ['2026-11-23', '2026-12-01', '2027-01-15', '2026-11-30'];

/** Gives the next pick. */
export type NextPick = () => number;

export function inputsOf(node: AnyCard): readonly AnyCard[] {
  if (Array.isArray(node)) return node.flatMap(inputsOf);
  if (node === null || typeof node !== 'object') return [];
  const own = typeof node.type === 'string' && node.type.startsWith('Input.') ? [node] : [];
  return [...own, ...Object.values(node).flatMap(inputsOf)];
}

export function fillIn(card: AnyCard, pick: NextPick): Record<string, unknown> {
  return Object.fromEntries(inputsOf(card).map((input) => [input.id, toWords(input, pick)]));
}

export function oneOf<T>(items: readonly T[], pick: NextPick): T | undefined {
  return items[pick() % Math.max(1, items.length)];
}

function toWords(input: AnyCard, pick: NextPick): string {
  const isLeftAlone = pick() % 8 === 0;
  if (isLeftAlone) return input.value ?? '';
  switch (input.type) {
    case 'Input.ChoiceSet': {
      const chosen = oneOf<AnyCard>(input.choices ?? [], pick)?.value ?? '';
      const other = oneOf<AnyCard>(input.choices ?? [], pick)?.value ?? '';
      return input.isMultiSelect && chosen !== other ? `${chosen},${other}` : chosen;
    }
    case 'Input.Date':
      return oneOf(days, pick) ?? '';
    case 'Input.Time':
      return '10:15';
    default:
      return /minutes|people/.test(input.id) ? '3' : (oneOf(sentences, pick) ?? '');
  }
}
