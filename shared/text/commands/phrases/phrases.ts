/**
 * Compiles phrases as they are written down here: `(a|b)` is one of these, `[a]` may be missing, `<name>` is a list
 * of words with a name, `…` stands for any words, and `$` is the end of the line.
 */

/** By name; in a list there is ` / ` between what may stand for each other. */
export type Lists = Readonly<Record<string, string>>;

/** Any of the phrases, each word with the space behind it. */
export function toSource(written: string, lists: Lists): string {
  return toPhrases(written, lists).map(toSteps).join('|');
}

/** One phrase that has its lists filled in, each word with the space behind it. */
export function toSteps(phrase: string): string {
  return splitAt(phrase, ' ').map(toStep).join('');
}

/** Each phrase with its lists filled in. */
export function toPhrases(written: string, lists: Lists): readonly string[] {
  return toLines(written).map((phrase) => fillIn(phrase, lists));
}

/** The words with one of which a phrase begins that has its lists filled in; null where that may be any. */
export function toFirstWords(phrase: string): ReadonlySet<string> | null {
  const words = new Set<string>();
  for (const step of splitAt(phrase, ' ').filter((each) => each !== '' && !look.test(each))) {
    const isGroup = /^[([]/.test(step);
    if (!isGroup && !/^\w+$/.test(step)) return null;
    const firsts = isGroup ? splitAt(step.slice(1, -1), '|').map(toFirstWords) : [new Set([step])];
    for (const first of firsts) {
      if (first === null) return null;
      for (const word of first) words.add(word);
    }
    if (!step.startsWith('[')) return words;
  }
  return null;
}

/** Each step that may not be left out, with the words one of which it begins with; none that may be any word. */
export function toNeededSteps(
  phrase: string,
): readonly { readonly step: string; readonly words: ReadonlySet<string> }[] {
  return splitAt(phrase, ' ').flatMap((step) => {
    const mayBeAnything = step === '' || step.startsWith('[') || look.test(step);
    const words = mayBeAnything ? null : toFirstWords(step);
    return words === null ? [] : [{ step, words }];
  });
}

/** A phrase a line, or several with ` / ` between them; a line that stands further in goes on with the one above. */
function toLines(written: string): readonly string[] {
  const margin = /^\n( *)/.exec(written)?.[1] ?? '';
  return written
    .replaceAll(new RegExp(`([|([]?)\\n${margin} +(?=\\S)`, 'g'), (_, open: string) => open || ' ')
    .split(/ ?\/?\n| \/ /)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

function fillIn(phrase: string, lists: Lists): string {
  const filled = phrase.replace(/<([\w-]+)>/g, (_, name: string) => {
    const list = lists[name];
    if (list === undefined) throw new Error(`No list is called ${name}.`);
    return `(${toLines(list).join('|')})`;
  });
  return filled === phrase ? phrase : fillIn(filled, lists);
}

function toChoices(phrase: string): string {
  return splitAt(phrase, '|').map(toSteps).join('|');
}

/** `(?=a|b)` and the like look at what is before or after. */
const look = /^\((\?<?[=!])/;

/** Each word takes the space behind it, so that one left out leaves none. */
function toStep(step: string): string {
  if (step === '') return '';
  if (step === '$') return '$';
  const [, around] = look.exec(step) ?? [];
  if (around !== undefined) return `(${around}${toChoices(step.slice(around.length + 1, -1))})`;
  if (step === '…') return '(?:\\S+ )+?';
  if (step.startsWith('[')) return `(?:${toChoices(step.slice(1, -1))})?`;
  if (step.startsWith('(')) return `(?:${toChoices(step.slice(1, -1))})`;
  return `${step} `;
}

/** Not within brackets. */
function splitAt(phrase: string, mark: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let begin = 0;
  for (let at = 0; at < phrase.length; at += 1) {
    const letter = phrase[at];
    if (letter === '(' || letter === '[') depth += 1;
    if (letter === ')' || letter === ']') depth -= 1;
    if (letter !== mark || depth !== 0) continue;
    parts.push(phrase.slice(begin, at));
    begin = at + 1;
  }
  return [...parts, phrase.slice(begin)];
}
