/** Hears the words that a change is to have instead, as they were typed: "rename SC-13 to Share a desk day". */
const id = String.raw`sc[\s\p{Pd}]*0*([1-9]\d{0,8})(?!\d)(?:['’]s\s+(?:title|wording|name|words))?`;
const ofIt = String.raw`(?:the\s+)?(?:title|wording|name|words|text)\s+(?:of|on|in|for)\s+`;
const joined = String.raw`\s*,?\s+(?:to(?:\s+(?:say|read|be|be called))?|as|so\s+(?:that\s+)?it\s+(?:says|reads))\s*:?\s+`;
const marked = String.raw`\s*(?::|\s[–—-])\s+`;

const forms: readonly RegExp[] = [
  form(
    `(?:change|rename|reword|edit|retitle|amend|correct|rephrase|rewrite|alter)\\s+(?:${ofIt})?${id}${joined}`,
  ),
  form(
    `(?:rename|reword|edit|retitle|amend|correct|rephrase|rewrite)\\s+(?:${ofIt})?${id}${marked}`,
  ),
  form(String.raw`${id}\s+should\s+(?:say|read|be\s+called)(?:\s*:|(?=\s+["“„«]))\s*`),
];

function form(beginning: string): RegExp {
  return new RegExp(`^${beginning}([\\s\\S]+)$`, 'iu');
}

/** Where it is to go, whose it is to be or how it is weighed: no words of its own. */
const ofSomethingElse =
  /^(?:the |a |be |be in |in )?(?:mission|develop(?:ment)?|influence|grow|next (?:stage|column)|(?:some|any)(?:one|body) else|another (?:owner|person|date|day|stage)|(?:very )?(?:high|low|big|small|little|tiny|massive|easy|hard|medium) (?:impact|effort|effect))\b|\bsomething else[.!]?$/iu;

const quoted = /^["“”„«']([\s\S]+)["“”»'][.!]?$/u;

export type Rewording = { readonly number: number; readonly words: string };

/** A single word is hardly a title, so the words that stand now are edited then. */
export function findRewording(line: string): Rewording | null {
  const [, digits, rest = ''] = forms.map((each) => each.exec(line)).find(Boolean) ?? [];
  const title = rest.trim();
  if (digits === undefined || ofSomethingElse.test(title)) return null;
  const words = /\s/.test(title) ? (quoted.exec(title)?.[1] ?? title).trim() : '';
  return { number: Number(digits), words };
}
