/** Sees "mum of Ellie-May", "Aisha and her brother", "Tom (child)". */
import { childWordAt } from './child-words.ts';
import { canBeName, hasCapital, isGivenName } from './name.ts';
import { places } from './places.ts';
import { noWord, plainWords, type Word } from './words.ts';

const title = /^(?:mr|mrs|ms|miss|mx)$/;
const ownKin =
  /^(?:and|&|with|\+) (?:his|her|their) (?:\w+ )?(?:mum|mam|dad|mother|father|parents|brother|sister|sibling|gran|nan|carer|family|son|daughter|children|kids|baby|twin)/;
const kinOf = /^(?:of|to)$/;

export function isNamedByRelation(words: readonly Word[], at: number): boolean {
  return isKinOf(words, at) || isWithKin(words, at) || isExplained(words, at);
}

/** "mum of Ellie-May Carter", "dad to Kyle", "family of Tom". */
function isKinOf(words: readonly Word[], at: number): boolean {
  const kin = childWordAt(words, at);
  if (!kin || kin.last.possessive || !kinOf.test(words[kin.end]?.plain ?? '')) return false;
  const name = words[kin.end + 1] ?? noWord;
  if (kin.kind === 'group' || words[kin.end]?.plain === 'to') return isGivenName(name);
  return canBeName(name) && !places.has(name.plain);
}

/** "Tom and his mum", "Mrs Wrobel and her three kids". */
function isWithKin(words: readonly Word[], at: number): boolean {
  const name = words[at] ?? noWord;
  const isNamed = isGivenName(name) || (title.test(words[at - 1]?.plain ?? '') && canBeName(name));
  if (!isNamed || name.possessive) return false;
  return ownKin.test(plainWords(words, at + 1, at + 6));
}

/** "Tom (child)", "Kyle B (YP)". */
function isExplained(words: readonly Word[], at: number): boolean {
  const name = words[at] ?? noWord;
  if (!canBeName(name)) return false;
  const surname = hasCapital(words[at + 1] ?? noWord) ? 1 : 0;
  const [mark, kin] = [words[at + 1 + surname] ?? noWord, childWordAt(words, at + 2 + surname)];
  return mark.text === '(' && kin !== undefined && /^[),]$/.test(words[kin.end]?.text ?? '');
}
