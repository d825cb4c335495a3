/** What earlier versions gathered, as anybody may read it: of a role only that a yes was needed (P19). */
import { cleanRole } from './clean-words.ts';
import { type Asked, type GatheredItem, type Said, withoutStance } from './gathered.ts';

/**
 * Earlier versions gathered how somebody was won over and where they stood, and let a name stand for a role. That stays
 * stored, where a digest may be of it, and is shown nowhere.
 */
export function fitToRead<Item extends Pick<GatheredItem, 'said'>>(item: Item): Item {
  return { ...item, said: toFit(item.said) };
}

function toFit(said: Said): Said {
  if (said.kind === 'not-yet') return { ...said, asked: toFitAsked(said.asked) };
  const plain = withoutStance(said);
  if (plain.kind !== 'needed') return plain;
  return plain.how === 'said-yes'
    ? { ...plain, asked: toFitAsked(plain.asked) }
    : { ...plain, role: cleanRole(plain.role) };
}

function toFitAsked(asked: Asked): Asked {
  return 'ofRole' in asked ? { ofRole: cleanRole(asked.ofRole) } : asked;
}
