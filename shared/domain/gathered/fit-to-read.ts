/** What earlier versions gathered, as anybody may read it: of a role only that a yes was needed (P19). */
import { cleanRole } from './clean-words.ts';
import type { Asked, GatheredItem, Said } from './gathered.ts';

/**
 * Earlier versions gathered how somebody was won over and where they stood, and let a name stand for a role. That stays
 * stored, where a digest may be of it, and is shown nowhere.
 */
export function fitToRead<Item extends Pick<GatheredItem, 'said'>>(item: Item): Item {
  return { ...item, said: toFit(item.said) };
}

function toFit(said: Said): Said {
  if (said.kind === 'not-yet') return { ...said, asked: toFitAsked(said.asked) };
  if (said.kind !== 'needed') return said;
  const { kind, how } = said;
  return how === 'said-yes'
    ? { kind, how, asked: toFitAsked(said.asked) }
    : { kind, how, role: cleanRole(said.role) };
}

function toFitAsked(asked: Asked): Asked {
  return 'ofRole' in asked ? { ofRole: cleanRole(asked.ofRole) } : asked;
}
