/** Says on a change's card where it went in a blueprint, so that nobody's idea disappears into a document (P19). */
import type { Went } from '../../shared/domain/blueprint/where-it-went.ts';
import type { SmallChange } from '../../shared/domain/small-change/small-change.ts';
import { toWentWords } from '../../shared/text/news-words.ts';
import { text } from '../../shared/text/text.ts';
import { loadWhereItWent } from '../../shared/use-cases/blueprint/load-where-it-went.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import type { Turn } from './conversation.ts';

type Change = Pick<SmallChange, 'id' | 'teamId' | 'scope' | 'learning' | 'goes'>;

/** Only what was told, or is for the blueprint, can be in one. Undefined where it is not, or where nobody can say just now. */
export async function findWentWords(
  change: Change,
  { actor }: Pick<Turn, 'actor'>,
  deps: Pick<Deps, 'store'>,
): Promise<string | undefined> {
  const { scope, learning, goes } = change;
  const mayBeIn = scope === 'for-the-blueprint' || learning.decision !== null || goes.length > 0;
  if (!mayBeIn) return undefined;
  const find = await loadWhereItWent(change.teamId, actor, deps);
  return find.ok ? toWhereItWentWords(find.value(change.id)) : undefined;
}

/** Undefined: it is not in the blueprint. */
export function toWhereItWentWords({ isIn, experiments, ...went }: Went): string | undefined {
  if (went.pillars.length + experiments.length === 0)
    return isIn ? text.askedInChat.went.putIn : undefined;
  return toWentWords({ ...went, experiments: experiments.map(({ number }) => number) });
}
