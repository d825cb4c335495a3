/** Gives the phrases one plain form to read, so that case, punctuation, short forms and quick typing hide nothing. */
import { givenNames } from '../case-data/given-names.ts';
import { normaliseText } from '../case-data/normalise-text.ts';

/** Letters, digits, a mark or the end of a line; a hyphen inside a word only parts it. */
const pieces = /[\p{L}\p{M}']+|\d+|[^\s\p{L}\p{M}\d'-]|-(?![\p{L}\d])|\n/gu;
const word = /[\p{L}\d]/u;

const shortForms: readonly (readonly [RegExp, string])[] = [
  [/^(?:can't|cant|cannot)$/, 'can not'],
  [/^(?:won't|wont)$/, 'will not'],
  [/^(is|are|was|were|has|have|had|do|does|did|would|could|should|must)n'?t$/, '$1 not'],
  [/^(?:havnt|hasent)$/, 'has not'],
  [/^(?:dosent|dosnt|doesent)$/, 'does not'],
  [/^(he|she|it|that|there|who|what|here|this)'s$/, '$1 is'],
  [/^(he|she)s$/, '$1 is'],
  [/^(?:whos|theres|thats)$/, 'there is'],
  [/^(i|we|you|they)'ve$|^(i|we|they)ve$/, '$1$2 have'],
  [/^(we|you|they)'re$|^(they)re$/, '$1$2 are'],
  [/^i'?m$/, 'i am'],
  [/^(\p{L}+)'ll$/u, '$1 will'],
  [/^(\p{L}+)'d$/u, '$1 would'],
  [/^gonna$/, 'going to'],
  [/^wanna$/, 'want to'],
  [/^(?:anymore)$/, 'any more'],
  [/^(?:noone)$/, 'no one'],
  [/^(?:bein|beeing)$/, 'being'],
  [/^(?:hittin|hiting)$/, 'hitting'],
  [/^(?:brus|bruse|brusies|bruices|bruses)$/, 'bruises'],
  [/^(?:disapeared|dissapeared|dissappeared)$/, 'disappeared'],
  [/^(?:scard|scarred)$/, 'scared'],
  [/^(?:suicidle|sucidal|suisidal)$/, 'suicidal'],
  [/^(?:wistleblow|whistelblow)/, 'whistleblow'],
  [/^w$/, 'with'],
];
/** How people say it where they come from, and words without their last letter. */
const slang: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bairn: 'child',
    bairns: 'children',
    wean: 'child',
    weans: 'children',
    bab: 'baby',
    yute: 'boy',
    yutes: 'boys',
    blokes: 'men',
    bloke: 'man',
    missin: 'missing',
    drivin: 'driving',
    stinkin: 'stinking',
    beatin: 'beating',
    touchin: 'touching',
    sellin: 'selling',
    sleepin: 'sleeping',
    screamin: 'screaming',
    polis: 'police',
    neet: 'night',
    telt: 'told',
    hoose: 'house',
    oot: 'out',
    cos: 'because',
    gettin: 'getting',
    goin: 'going',
  }),
);

/** Most words are none of these, and one look tells. */
const anyShortForm = new RegExp(
  shortForms.map(([pattern]) => pattern.source.replace(/\((?!\?)/g, '(?:')).join('|'),
  'u',
);
const possessive = /'s$|'$/;
const age = / (?:years?|yrs?|months?|mths?|weeks?)(?: \.)? old(?= )| \d+ (?:yo|y \. o)(?= )/g;
const stepFamily =
  / (?:step|foster) (?:\. )?(dad|mum|father|mother|brother|sister|parent|son|daughter)s?(?= )/g;

/** "dads been smacking them", "little un": said quickly. */
const kinIs =
  / (mum|mam|dad|nan|gran|stepdad|stepmum|uncle|brother|sister)s (?=(?:\. )?(?:been|got|hitting|drinking|drunk|threatening|using|hurting|smacking|pissed) )/g;
const littleOne = / (?:little|wee)(?: \.)? (?:un|uns|'un|ones?)(?= )/g;

/** " he is being hit . " — lower case, no accents, a space on either side, one " . " for any run of marks. */
export function toPlainWords(text: string): string {
  const words = Array.from(normaliseText(text).normalize('NFD').toLowerCase().matchAll(pieces))
    .map(([piece]) => toPlainWord(piece.replace(/\p{M}/gu, '')))
    .filter((piece) => piece !== '');
  return ` ${words.join(' ')} `
    .replace(/ \.(?: \.)+(?= )/g, ' .')
    .replace(/^ \. /, ' ')
    .replace(age, ' yearold')
    .replace(stepFamily, ' step$1')
    .replace(kinIs, ' $1 is ')
    .replace(littleOne, ' little one');
}

function toPlainWord(piece: string): string {
  if (!word.test(piece)) return piece === '&' ? 'and' : /^'+$/.test(piece) ? '' : '.';
  const bare = piece.replace(/^'+/, '');
  const form = anyShortForm.test(bare) && shortForms.find(([pattern]) => pattern.test(bare));
  if (form) return bare.replace(form[0], form[1]);
  const plain = bare.replace(possessive, '').replaceAll("'", '');
  return givenNames.has(plain) ? 'somename' : (slang.get(plain) ?? plain);
}
