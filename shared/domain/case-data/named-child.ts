/** Sees children and families named in the text (P3), as well as that can be done without knowing who is who. */
import { hasInitialsWithAge } from './initials-with-age.ts';
import { isNamedAfterChildWord } from './named-after-child-word.ts';
import { isNamedAsTold } from './named-as-told.ts';
import { isNamedByAge } from './named-by-age.ts';
import { isNamedByOwner } from './named-by-owner.ts';
import { isNamedByRelation } from './named-by-relation.ts';
import { isNamedFamily } from './named-family.ts';
import { isNamedInCare } from './named-in-care.ts';
import { toWords } from './words.ts';

const signs = [
  isNamedAfterChildWord,
  isNamedAsTold,
  isNamedByAge,
  isNamedByOwner,
  isNamedByRelation,
  isNamedFamily,
  isNamedInCare,
];

/** A name alone is a colleague's and passes; a name tied to a child word, an age, a relative or a placement does not. */
export function hasNamedChild(text: string): boolean {
  const words = toWords(text);
  return (
    hasInitialsWithAge(text) || words.some((_, at) => signs.some((isSign) => isSign(words, at)))
  );
}
