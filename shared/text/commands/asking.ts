/**
 * Takes off a line what is only said to the bot before what is wanted of it: "hi, could you please …". Fewer than the
 * lead-ins of whole lines, because what follows may be anything: "we need to log every visit twice" is a sentence.
 */
import { once } from '../../domain/once.ts';
import { asksPolitely, politeLists } from './en-GB-politeness.ts';
import { toSource } from './phrases/phrases.ts';
import { toPlain } from './spelling/plain.ts';

const beforeWords = `
  ${asksPolitely.trim()}
  (hi|hello|hey|hiya|heya|morning|afternoon|evening|good (morning|afternoon|evening)) [there|again|bot|small changes]
  please / aye / reyt / pls / plz / kindly / just / so / and / also / now / then / um / umm / er / erm / right / ok /
  okay / oh / sorry / yes / yeah / quick one / quickly / bot / let me / trying to / (can|could|will|would) u / i wanna /
  (want|wanna|would like|id like|im trying|help me|can you help me) to / wanna / help me / (how|where) (do|can) i
`;
const asking = once(
  () => new RegExp(`^(?:${toSource(beforeWords, { ...politeLists, we: 'i' })})`, 'u'),
);

/** No lead-in is longer, in letters. */
const reach = 120;

/** The line, and then the same with less and less before it. */
export function* withoutAsking(typed: string): Iterable<string> {
  let line = typed.trim();
  while (true) {
    yield line;
    const [before] = asking().exec(`${toPlain(line.slice(0, reach))} `) ?? [];
    const rest = before === undefined ? line : withoutWords(line, before.trim());
    if (rest === line || rest === '') return;
    line = rest;
  }
}

const word = /^[^\p{L}\p{N}]*[\p{L}\p{M}\p{N}'’‘´`]+/u;

/** Without the plain words with which the typed line begins. */
function withoutWords(line: string, words: string): string {
  let rest = line;
  for (let left = words.split(' ').length; left > 0; left -= 1) rest = rest.replace(word, '');
  return toPlain(line.slice(0, line.length - rest.length)) === words
    ? rest.replace(/^[\s,.:;!?–—-]+/u, '')
    : line;
}

/** Where a wish may have a reason before or after it: "Before I write anything, who can see it?" */
const between =
  /[.?!;…]+(?=\s|$)|,\s+|\s+[–—-]+\s+|\s+(?=(?:and (?:i )?(?:would|should|wish to|want to|need to|am hoping)|because|since|cos|so that|so i|so we|as (?:i|we|my|our|it|they|he|she|the|somebody|someone)|before i|when you|if (?:i|you) (?:may|might|would|could))\b)/iu;

/** A reason is no wish, whatever words it has. */
const isReason = /^(?:because|since|cos|so that|so i|so we|as|before i|after|while|although)\b/iu;

/** The parts of a line that has more than one, as they were typed. */
export function toClauses(typed: string): readonly string[] {
  const clauses = typed
    .split(between)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  return clauses.length < 2 ? [] : clauses.filter((clause) => !isReason.test(clause));
}
