/** Sees "child Tom", "baby Aisha", "siblings Jay and Mia", "a boy called Tom", "child J.S." */
import { type ChildWord, childWordAt } from './child-words.ts';
import {
  areInitials,
  canBeName,
  hasCapital,
  isGivenName,
  isLoneInitial,
  isServiceName,
  isSurname,
  looksLikeName,
} from './name.ts';
import { noWord, plainWords, type Word } from './words.ts';

const workedWith = /^(?:children|kids|family|families|people|parents|grandparents|carers|leavers)$/;
const everyOne = /^(?:each|every|any|another|whichever|which|per|no)$/;
const anyone = /^(?:a|an|one|this|that)$/;
const verb =
  /(?:^(?:has|had|have|is|was|will|can|could|would|met|saw|knew|took|held|gave|see|work|visit|support|hold|know|meet)|[a-z]s|ed)$/;
/** "Child Appreciation", "Baby Signing": what is done with children, not who they are. */
const activity = /(?:tion|sion|ment|ing|[ae]nc[ey]|ity|ness|ship|hood|ism|ics)$/;
const called = /^(?:(?:who )?(?:is |was )?(?:called|named|known as|aka)|is) /;
const worksIn =
  /^(?:\S+ )?(?:in|from|of|at) (?:business|finance|it|hr|legal|admin|housing|health|reception|commissioning|the)\b|^barbers/;
const openingMark = /^[:("'=-]$/;

export function isNamedAfterChildWord(words: readonly Word[], at: number): boolean {
  const child = childWordAt(words, at);
  if (!child || isOfTheHouse(words, child)) return false;
  if (child.last.possessive) return isToldName(words, child);
  return (
    hasInitials(words, child) ||
    hasNameNext(words, child) ||
    hasNameBehindMark(words, child) ||
    isToldName(words, child) ||
    isCalled(words, child)
  );
}

/** "Sister Blessing in business support", "Uncle Ben's rice": no family's. */
function isOfTheHouse(words: readonly Word[], { end, last }: ChildWord): boolean {
  const next = words[end + 1] ?? noWord;
  if (/^(?:sister|brother|mother|father)$/.test(last.plain) && hasCapital(last))
    return worksIn.test(plainWords(words, end + 1, end + 5));
  return last.plain === 'uncle' && next.plain === 'rice';
}

function hasInitials(words: readonly Word[], child: ChildWord): boolean {
  const isShouted = child.last.text === child.last.text.toUpperCase() && child.last.text.length > 3;
  if (isShouted) return words[child.end + 1]?.text === '.' && areInitials(words, child.end);
  return (
    areInitials(words, child.end) || (child.kind === 'child' && isLoneInitial(words, child.end))
  );
}

function hasNameNext(words: readonly Word[], child: ChildWord): boolean {
  const name = words[child.end] ?? noWord;
  if (isFamilyName(name, child) && !isGivenName(name)) return true;
  const unlisted =
    looksLikeName(name) &&
    !activity.test(name.plain) &&
    trustsCapital(child) &&
    !isServiceName(words, child.end);
  return (isGivenName(name) || unlisted) && !isSomebodyWhoWorks(words, child);
}

function isFamilyName(name: Word, { last }: ChildWord): boolean {
  return isSurname(name) && (hasCapital(name) || /^(?:family|teulu|unborn)$/.test(last.plain));
}

/** In title case every word has a capital, and a group's next word is more often a service than a name. */
function trustsCapital({ kind, first }: ChildWord): boolean {
  if (kind === 'group') return false;
  return !hasCapital(first) || (kind === 'child' && first.opens && !first.plain.endsWith('s'));
}

/** "each child Priya visits", "the families Sam and Priya support": the name is a colleague's. */
function isSomebodyWhoWorks(words: readonly Word[], child: ChildWord): boolean {
  const before = words[child.start - 1] ?? noWord;
  if (!workedWith.test(child.last.plain) && !everyOne.test(before.plain)) return false;
  const isPair = /^(?:and|&)$/.test(words[child.end + 1]?.plain ?? '');
  if (isPair && /^(?:children|kids)$/.test(child.last.plain)) return false;
  return verb.test(words[child.end + (isPair ? 3 : 1)]?.text ?? '');
}

/** "YP: Kyle", "the child (Tom)", "the child, Tom, …". */
function hasNameBehindMark(words: readonly Word[], { end }: ChildWord): boolean {
  const [mark, name, next] = [0, 1, 2].map((step) => words[end + step] ?? noWord);
  if (!mark || !name || !isGivenName(name)) {
    return mark !== undefined && /^[:(]$/.test(mark.text) && areInitials(words, end + 1);
  }
  return openingMark.test(mark.text) || (mark.text === ',' && /^[,(]$/.test(next?.text ?? ''));
}

/** "the child's name is Tom", "name of child Tom" is seen as "child Tom". */
function isToldName(words: readonly Word[], { end }: ChildWord): boolean {
  if (!/^(?:name|initials)$/.test(words[end]?.plain ?? '')) return false;
  const link = /^(?:is|was|:|-|=)$/.test(words[end + 1]?.plain ?? '') ? 2 : 1;
  const name = words[end + link] ?? noWord;
  return canBeName(name) || areInitials(words, end + link);
}

/** "a boy called Tom", "the child is Tom", "a girl known as Ellie"; but not "when mum called Priya". */
function isCalled(words: readonly Word[], child: ChildWord): boolean {
  const [link] = called.exec(plainWords(words, child.end, child.end + 5)) ?? [''];
  const nameAt = child.end + link.split(' ').length - 1;
  const name = words[nameAt] ?? noWord;
  if (link === '') return false;
  if (link === 'is ')
    return child.kind === 'child' && isGivenName(name) && !isDoing(words[nameAt + 1]);
  const isOneOfThem = anyone.test(words[child.start - 1]?.plain ?? '');
  return canBeName(name) && (child.kind === 'child' || isOneOfThem || link !== 'called ');
}

/** "the young person is Priya meeting": hardly anyone types it, so only "-ing" is looked at. */
function isDoing(next: Word = noWord): boolean {
  return next.plain.endsWith('ing');
}
