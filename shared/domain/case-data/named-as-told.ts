/** Sees a name that is told as one: "childs name is Torin", "name of yp is Jaxx", "the babys called Wren". */
import { canBeName, hasCapital, isGivenName } from './name.ts';
import { noWord, plainWords, type Word } from './words.ts';

const child =
  '(?:child|baby|babe|boy|girl|lad|lass|kid|yp|pupil|sibling|brother|sister|mum|mam|dad|nan|bairn|young person|little one|son|daughter|twin)';
const told = new RegExp(
  [
    `^${child}s? (?:real |first |last |full |sur)?names?(?: is| was| :| =| s)? `,
    `^(?:name|nickname|surname|initials) (?:of|for) (?:the |my |our |this )?${child}s?(?: is| was| :| =)? `,
    `^${child}s? (?:is |was |are |were )?(?:called|named|known as) `,
    '^(?:surname|maiden name|family name|second name|last name)(?: is| was| :)? ',
    '^(?:his|her|their) (?:real |first |full )?names? (?:is|was|are|:) ',
    '^(?:kids|children|boys|girls|twins|babies|brothers|sisters) (?:are |were )?(?:called|named) ',
  ].join('|'),
);
/** What one of these begins with. */
const firstWord = new RegExp(
  `^(?:${child}s?|young|little|names?|nickname|surname|initials|maiden|family|second|last|his|her|their|kids|children|babies)$`,
);
const reach = 7;

/** Works without apostrophes; "when dad called Priya" is somebody ringing a colleague. */
export function isNamedAsTold(words: readonly Word[], at: number): boolean {
  if (!firstWord.test(words[at]?.plain ?? '')) return false;
  const [link] = told.exec(`${plainWords(words, at, at + reach)} `) ?? [''];
  if (link === '') return false;
  const name = words[at + link.trim().split(' ').length] ?? noWord;
  if (/ called $/.test(link) && !/ (?:is|was|are|were) called $|s called $/.test(link)) {
    return (
      /^(?:child|baby|boy|girl|lad|lass|kid|yp|pupil|bairn|twin)/.test(link) &&
      isGivenName(name) &&
      isMentioned(words, at)
    );
  }
  return isGivenName(name) || (hasCapital(name) && canBeName(name));
}

function isMentioned(words: readonly Word[], at: number): boolean {
  return /^(?:the|a|my|our|this|one|little|wee)$/.test(words[at - 1]?.plain ?? '');
}
