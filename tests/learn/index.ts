/** Writes the weights of words anew: `npm run learn`, after lines were added to the corpus. */
import { writeFileSync } from 'node:fs';
import { toPlainWords } from '../../shared/domain/safeguarding/plain-words.ts';
import { toSigns } from '../../shared/domain/safeguarding/signs.ts';
import { type Learned, learn } from './learn.ts';
import { readTaughtLines } from './lines.ts';

const file = new URL('../../shared/domain/safeguarding/learned-weights.json', import.meta.url);
/** Less than that decides nothing. */
const least = 0.05;

const lines = readTaughtLines().map(({ text, concerns }) => ({
  signs: toSigns(toPlainWords(text)),
  concerns,
}));
const concern = learn(
  lines.map(({ signs, concerns }) => ({ signs, isOfKind: concerns.length > 0 })),
);
const child = learn(
  lines
    .filter(({ concerns }) => concerns.length === 1)
    .map(({ signs, concerns }) => ({ signs, isOfKind: concerns.includes('child-at-risk') })),
);

writeFileSync(file, `${JSON.stringify(toTable(), null, 2)}\n`);

function toTable() {
  const signs = [...new Set([...concern.weights.keys(), ...child.weights.keys()])].toSorted();
  const weights = signs.flatMap((sign) => {
    const both = [toWeight(concern, sign), toWeight(child, sign)];
    return both.every((weight) => Math.abs(weight) < least) ? [] : [[sign, both] as const];
  });
  return {
    before: { concern: toRounded(concern.before), child: toRounded(child.before) },
    weights: Object.fromEntries(weights),
  };
}

function toWeight({ weights }: Learned, sign: string): number {
  return toRounded(weights.get(sign) ?? 0);
}

function toRounded(weight: number): number {
  return Math.round(weight * 100) / 100;
}
