/** Reads the commands that bring words of their own, which stay as they were typed: log, barrier, reflect, update, pause. */
import { afterTeam, isAboutPause } from '../pause-replies.ts';
import { withoutAsking } from './asking.ts';
import { findTime } from './away.ts';
import { findAfterLogLead } from './opening/log-lead.ts';
import { findRewording } from './opening/rewording.ts';
import type { Said } from './said.ts';
import { mendWord } from './spelling/slips.ts';

const gap = '[\\s:;,.!–—-]+';
const politeEnd = /[\s,.–—-]+(?:please|pls|plz|thanks|thank you|ta|cheers)(?:\s+x+)?[.!\s]*$/i;
const quoted = /^["“”„«']([\s\S]+)["“”»']$/;

const idea = '(?:small change|change|idea|suggestion|experiment)';
const one = `(?:(?:a|an|another|this|that|my|our|the|one|new|following|next)\\s+)*${idea}`;
const mark = '\\s*(?::|;|,|\\.|\\?|–|—|\\s-)+\\s*';
/** What is said of it on the way to it. */
const aside =
  '(?:as a (?:small change|change)|for (?:me|us|trying this|(?:the )?(?:board|bored|list)|later)|on the (?:board|list)|with the (?:rest|others|other ones)|before (?:i|we) (?:forget|lose it)|will (?:you|ya|ye)|yeah|please|pls|thank you|thanks|ta|mate|duck|pet|love|la|bab|hun)';
const thought =
  "(?:(?:i[’']?ve |i |just )?(?:had|got|have) (?:an idea|a thought|one)(?:\\s+[\\w’']+){0,5}?,?\\s+so\\s+)?";
/** "a change to the rota" is what somebody thought of, "a change: ask the duty desk" what they log. */
const joined = '\\s+(?!(?:to|in|of|for|from|at|on|with|about|is|the)\\b)(?:that\\s+)?';
const raise =
  "(?:(?:can i |i want to |log|raise|add|report|record|put in|put up|note|flag|name|submit|i have|ive got|i['’]ve got|there['’]?s|there is|got|have|here['’]?s)\\s+)?";
const kept = '(?:\\s+(?:confidentially|anonymously|in confidence|without my name))?';

const reflect = `reflect(?:ion)?${kept}`;
/** "Reflect on cases together" is what somebody thought of, and so is "Reflect the family's words in each plan". */
const reflectAsVerb =
  "(?:(?:on|upon|in|with|back|together|about|as|at|after|before|what|how|whether|why|once|each|every|for|by|more|less)\\b|[^.!?]*\\b(?:in|into|within|through)\\s+(?:the|our|their|each|every|all|a)\\s+(?:[\\w’']+\\s+)?(?:plan|record|assessment|report|letter|note|minute|agenda|form)s?\\b)";
const helped = '(?:really\\s+)?(?:helped|went\\s+well|made\\s+(?:a|the|all\\s+the)\\s+difference)';
const inTheWay = '(?:got|stood|been)\\s+in\\s+(?:the|our|my)\\s+way';
/** What somebody says helped comes behind "was" or a mark. */
const wasThat = `(?:\\s+(?:for\\s+)?(?:us|me|everyone|the team|our team))?(?:\\s+(?:most|a lot|the most))?(?:\\s+(?:was|is|were)\\s+(?:that\\s+)?|${mark})(?=\\S)(?!(?:and|or|but|what)\\b)`;
const heres = `(?:${reflect}${gap})?(?:(?:this is|here(?:[’']?s| is)|say|note|i(?:[’']d| would) like to say|i want to say)\\s+)?`;

type Form = { readonly wish: Said['wish']; readonly pattern: RegExp };

const forms: readonly Form[] = [
  form(
    'reflect.helped',
    `${heres}(?:what(?:[’']s|\\s+has|\\s+really)?\\s+${helped}|something\\s+(?:that\\s+)?${helped}|(?:the|one|another)\\s+thing\\s+(?:that|which)\\s+${helped})${wasThat}`,
  ),
  form(
    'reflect.hindered',
    `${heres}(?:what|(?:one|another)\\s+thing\\s+(?:that|which))(?:[’']s|\\s+has|\\s+really)?\\s+(?:${inTheWay}|hindered|held\\s+us\\s+(?:back|up)|(?:didn[’']?t|did not)\\s+help)${wasThat}`,
  ),
  form('reflect', `(?:(?:add|a|another|my)\\s+)*${reflect}(?:${mark}|\\s+that\\s+)(?=\\S)`),
  form('reflect', `reflect${kept}\\s+(?!${reflectAsVerb})(?=\\S)`),
  form(
    'barrier',
    `${raise}(?:(?:a|an|another|one|new|confidential)\\s+)*(?:barrier|obstacle|blocker)${kept}(?:\\s+(?:is that|is|that)\\s+|${gap}|$)`,
  ),
  form(
    'barrier',
    `(?:the|this|my|our|one|main|biggest)(?:\\s+(?:main|biggest|other))?\\s+barrier(?:\\s+(?:is that|is)\\s+|${mark})`,
  ),
  form(
    'barrier',
    `barriers${mark}(?!\\s*(?:which|what|who|how|show|list|grouped|all|please|pls|any|so far|open)\\b)`,
  ),
  form(
    'barrier',
    `(?:${raise}something[’']?s?|(?:need|want|i need|i want) to flag something|this is|heres|here[’']s)(?:\\s+(?:that[’']?s|which is|getting|standing|is))*\\s+(?:in\\s+(?:the|our|my)\\s+way|blocking us|holding us (?:back|up))${mark}`,
  ),
  form(
    'find',
    `(?:theres|there[’']?s|where[’']?s|where is|find(?: me)?|show me|look for|look up|search(?: for)?|is there|did (?:some|any)(?:one|body) (?:do|log|put in))\\s+(?:(?:the|that|a|any|my)\\s+)?(?:one|change|idea|thing|something|anything)\\s+(?:about|on|with|for|to do with)\\s+(?!the (?:smiley )?faces|how the week)`,
  ),
  /** A change has a name on it: what else there is, is said before anything is logged. */
  form(
    'privacy',
    `log\\s+(?:this|that|it|${one}|one)\\s+(?:anonymously|confidentially|in confidence|without my name(?: on it)?)${mark}`,
  ),
  form('log.command', `log(?:\\s+(?:this|that|it|down|the following|for me))*${mark}`),
  form('log.command', `log(?:\\s+(?:down|for me))?\\s+${one}(?:${mark}|${joined}|$)`),
  form('log.command', `log\\s+(?:in\\s+|down\\s+)?that\\s+`),
  form(
    'log.command',
    `(?:put|take|note|get|record|register|enter|add|log|write)\\s+(?:down\\s+)?(?:this\\s+|it\\s+|that\\s+|the\\s+following\\s+|what\\s+follows\\s+)?(?:down\\s+)?as\\s+a\\s+(?:small\\s+)?change(?:,?\\s+${aside})*(?:${mark}|\\s+)(?:that\\s+)?`,
  ),
  form(
    'log.command',
    `(?:a\\s+)?new small change\\s+(?:please|pls|for you)\\b(?:\\s+(?:bab|mate|love))?[\\s:,.-]*`,
  ),
  form(
    'log.command',
    `(?:add|pop|stick)\\s+(?:one|another)\\s+(?:in|on|for us|for me)(?:\\s+la|\\s+mate)?${mark}`,
  ),
  form(
    'log.command',
    `${thought}(?:put|pop|stick|write|note|get|jot|take|bung|chuck|whack|sling|shove|type|save)\\s+(?:this|that|it|one|us|me|the following|a new one|a new idea|another one|another)(?:\\s+(?:one|idea))?\\s+(?:up|down|in|on)(?:,?\\s+${aside})*(?:${mark}|(?<=pls|please|pet|love|mate|duck|bab|hun)\\s+|\\s+(?:it is|it[’']s|its)(?:\\s+um+)?\\s+)(?:that\\s+)?`,
  ),
  form(
    'log.command',
    `(?:(?:new|another|heres|here[’']s|(?:i |i[’']?ve )?(?:got|have|had)|a)\\s+)?(?:an?\\s+|another\\s+)?(?:new\\s+|little\\s+|small\\s+)?(?:one|idea|thought|suggestion|change)\\s+(?:for (?:you|u|ya|us|me|(?:the )?(?:board|bored|list)|this)|(?:(?:that|which) )?(?:i (?:would|should|['’]?d) (?:like|love|want) |i want )?to (?:log|add|put (?:down|up|in|forward)|share|suggest|raise|record|note|propose|offer)|(?:i|we) (?:had|thought of)(?: (?:today|yesterday|just now|this morning))?)(?:,?\\s+${aside})*(?:${mark}|(?<=pls|please)\\s+)(?:(?:it is|it[’']s|its) (?:that )?)?`,
  ),
  form(
    'log.command',
    `(?:add|put|stick|pop|get|write|chuck)\\s+(?:this|that|it|one|another|the following)\\s+(?:to|on|onto|in)\\s+(?:the|our)\\s+(?:board|list|wall)(?:,?\\s+${aside})*${mark}`,
  ),
  form('log.command', `lo[fhjkbvt]\\s+(?:this|that|it|one|${one})(?:,?\\s+${aside})*(?:${gap})`),
  form('log.command', `(?:(?:a|here[’']?s a) )?(?:new|another) (?:one|idea|suggestion)${mark}`),
  form(
    'log.command',
    `(?:put|note|write|take|get|jot) (?:(?:this|that) )?down(?: for (?:me|us))?\\s*[:,;–—-]\\s*`,
  ),
  form('log.command', `log(?:${gap}|$)`),
  form(
    'log.command',
    `(?:(?:add|submit|record|note|enter|register|put in|put down|suggest|raise|create|make|enter|i have|ive got|i[’']ve got|i had|ive had|i[’']ve had|here[’']?s|share|propose)\\s+)?${one}(?:\\s+(?:for|to|on|from) (?:you|us|me|the board|the team|the list|log|add|try|small changes))?(?:${mark}|$)`,
  ),
];

function form(wish: Said['wish'], beginning: string): Form {
  return { wish, pattern: new RegExp(`^(?:${beginning})([\\s\\S]*)$`, 'iu') };
}

/** After these, "log" is what somebody does all day: "Log in once a day, not once for every form". */
const logAsVerb =
  /^log(?:ging)?\s+(?:in(?!\s+that\b)|on|off|out|into|onto|back|all|every|each|both|how|when|where|who|whose|which|once|everything|only|less|fewer|more|it|them|calls|visits|contacts|mileage|hours|times|cases|supervisions?|recordings|notes|(?:books?|sheets?)(?! (?:a|an|the|in)\b))\b/i;

/** A word that is said of a change, its id, and what somebody has to say about it. */
const ofChange = {
  back: 'move.back',
  'go back': 'move.back',
  edit: 'edit',
  undo: 'undo',
  withdraw: 'withdraw',
} as const;
const about = new RegExp(
  `^(${Object.keys(ofChange).join('|')})[\\s,:–—-]+sc[\\s\\p{Pd}]*0*([1-9]\\d{0,8})(?!\\d)[\\s.!?:,;\\p{Pd}]+([\\s\\S]+)$`,
  'iu',
);
const update =
  /^(?:update|progress|news|an? update|note)(?:\s+(?:on|for|of|about|to))?[\s:,–—-]+sc[\s\p{Pd}]*0*([1-9]\d{0,8})(?!\d)[\s.!?:,;\p{Pd}]+([\s\S]+)$/iu;
const openStage =
  /^(?:open |start |begin |go to |move (?:us |the team )?to )?(?:the )?stage[\s:,–—-]+([\p{L}\d]+)[.!?\s]*$/iu;
const pause = /^(?:pause|snooze|mute)(?:[\s:,–—-]+|$)([\s\S]*)$/iu;

export function readWithWords(typed: string): Said | null {
  for (const line of withoutAsking(typed)) {
    const said = readLine(line);
    if (said) return said;
  }
  return null;
}

function readLine(line: string): Said | null {
  return (
    readRewording(line) ??
    readAbout(line) ??
    readUpdate(line) ??
    readPause(line) ??
    readStage(line) ??
    readForms(mendFirst(line))
  );
}

/** Said at the end of a line, or in the middle of one: "legal take no calls, can you put it down as a barrier". */
const later: readonly Form[] = [
  {
    wish: 'barrier',
    pattern:
      /^([\s\S]+?)[,.]?\s+(?:can|could|will|would)\s+(?:you|u|i)\s+(?:put|log|raise|stick|add)\s+(?:it|that|this)\s+(?:down\s+|up\s+|in\s+)?as\s+a\s+(?:barrier|blocker)\b/i,
  },
  {
    wish: 'log.command',
    pattern:
      /\b(?:can|could|will|would)\s+(?:you|u|ya|i)\s+(?:please\s+|just\s+|pls\s+)?log\s*[:,;–—-]\s*([\s\S]+)$/i,
  },
  {
    wish: 'log.command',
    pattern:
      /^(?:please\s+)?(?:(?:can|could|will|would)\s+(?:you|u|i)|i(?:[’']d|\s+would)\s+like\s+(?:you\s+)?to)\s+(?:please\s+|kindly\s+|just\s+)?(?:record|note|put\s+down|write\s+down|get\s+down|take\s+down|register|add)\s+(?:please\s+)?that\s+([\s\S]+)$/i,
  },
  /** Said again, louder, to a phone that heard another word. */
  { wish: 'log.command', pattern: /\sLOG(?:\s+ffs)?\s*[.,:;–—-]\s*([\s\S]+)$/ },
  { wish: 'barrier', pattern: /\sBARRIER(?:\s+ffs)?\s*[.,:;–—-]\s*([\s\S]+)$/ },
];

function readForms(line: string): Said | null {
  if (logAsVerb.test(line)) return null;
  for (const { wish, pattern } of [...forms, ...later]) {
    const words = pattern.exec(line)?.[1];
    if (words !== undefined) return { wish, words: tidyWords(words), number: null };
  }
  const logged = findAfterLogLead(line);
  return logged === null ? null : { wish: 'log.command', words: tidyWords(logged), number: null };
}

function readUpdate(line: string): Said | null {
  const [, digits, words = ''] = update.exec(line) ?? [];
  return digits === undefined
    ? null
    : { wish: 'progress.update', words: words.trim(), number: Number(digits) };
}

function readRewording(line: string): Said | null {
  const found = findRewording(line);
  return found && { wish: 'edit', ...found };
}

function readAbout(line: string): Said | null {
  const [, word = '', digits, words = ''] = about.exec(line) ?? [];
  const wish = ofChange[word.toLowerCase() as keyof typeof ofChange];
  if (digits === undefined) return null;
  /** What is said of an edit is why, not the words it is to have (`opening/rewording.ts`). */
  return { wish, words: wish === 'edit' ? '' : words.trim(), number: Number(digits) };
}

function readStage(line: string): Said | null {
  const named = openStage.exec(line)?.[1];
  return named === undefined
    ? null
    : { wish: 'stage.open', words: named.toLowerCase(), number: null };
}

function readPause(line: string): Said | null {
  const rest = pause.exec(line)?.[1];
  if (rest === undefined) return null;
  const ofTeam = afterTeam(rest);
  if (ofTeam !== null) return { wish: 'set-up.pause', words: ofTeam, number: null };
  return isAboutPause(rest) ? { wish: 'quiet.pause', words: toUntil(rest), number: null } : null;
}

/** "till I’m back from leave on the 5th" is until the 5th. */
function toUntil(rest: string): string {
  return /\b(?:back|return)/i.test(rest) ? findTime(rest) || rest : rest;
}

/** A slip in the word that says what is wished for; all others stay as they are. */
function mendFirst(line: string): string {
  const [first = ''] = /^\p{L}+/u.exec(line) ?? [];
  const mended = mendWord(first.toLowerCase());
  return mended === first.toLowerCase() ? line : mended + line.slice(first.length);
}

function tidyWords(words: string): string {
  const polite = words.replace(politeEnd, '').trim();
  return (quoted.exec(polite)?.[1] ?? polite).trim();
}
