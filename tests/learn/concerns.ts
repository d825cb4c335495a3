/** Learns what tells of a child at risk or of wrongdoing, and how to tell the two apart. */
import { toPlainWords } from '../../shared/domain/safeguarding/plain-words.ts';
import { toSigns } from '../../shared/domain/safeguarding/signs.ts';
import { learn } from './learn.ts';
import { readTaughtLines } from './lines.ts';
import { isWorthKeeping, toRounded, weightOf } from './weights.ts';

/** Less than that decides nothing. */
const least = 0.05;

export function learnConcerns() {
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
  const signs = [...new Set([...concern.weights.keys(), ...child.weights.keys()])].toSorted();
  const weights = signs.flatMap((sign) => {
    const both = [weightOf(concern, sign), weightOf(child, sign)];
    return both.some((weight) => isWorthKeeping(weight, least)) ? [[sign, both] as const] : [];
  });
  return {
    before: { concern: toRounded(concern.before), child: toRounded(child.before) },
    weights: Object.fromEntries(weights),
  };
}
