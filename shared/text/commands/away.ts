/** Hears that somebody is away, or wants to hear nothing for a while, however they put it: "im on leave till the 5th". */

import { withoutAsking } from './asking.ts';
import type { Said } from './said.ts';

const number =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a couple of|couple of|a few|few|several)';
const unit = '(?:days?|wks?|weeks?|fortnights?|months?|years?)';
const day =
  '(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?';
const feast =
  '(?:christmas|xmas|crimbo|new year|easter|half term|the (?:weekend|holidays|hols|summer|break|bank holiday)|summer|eid|diwali|ramadan)';
/** Every word of it: "no one listens" is not for one anything. */
const time = [
  '(?:until|untill|til|till|up to) \\S+(?: \\S+){0,6}',
  '(?:from|as of|starting|between) \\S+(?: \\S+){0,8}',
  `(?:for )?(?:the )?(?:next |coming )?(?:or so |about |around )?${number} ?${unit}(?: or (?:so|two))?(?: off| leave| holiday)?`,
  'for (?:now|a bit|a while|ages|the time being|the foreseeable|good|the moment|a little while)',
  '(?:for )?(?:the )?(?:rest of|remainder of|whole of|whole) (?:the |this )?(?:day|week|month|year|afternoon)',
  `(?:for )?(?:all |just )?(?:this|next|the|all|the whole) (?:day|week|wk|month|morning|afternoon|weekend|term|fortnight|${day})`,
  `(?:this|next) (?:couple of|few|\\d|two|three) ${unit}`,
  'today|tonight|tomorrow|tomoz|the morrow',
  `(?:over|for|during|through|at|after) ${feast}(?: \\S+){0,3}`,
  `on ${day}(?: \\S+){0,3}|on the \\d+\\S*(?: \\S+)?|after ${day}|${day}`,
  `(?:while|when|whilst) (?:im|i am) \\S+(?: \\S+){0,6}`,
]
  .map((each) => `(?:${each})`)
  .join('|');
const end =
  '(?:(?: now| please| pls| thanks| thank you| ta| x+| so| then| though| again| cheers))*';
const when = `(?: (${time}))?${end}`;
const iAm =
  '(?:i am|im|i will be|ill be|i shall be|am|going to be|will be|i have got|ive got|i have|i ve got|ive booked|got|having|taking|i am having|im having|im taking|i take|i took|got some|on my|currently|i am currently|im currently)';
const away =
  '(?:going |off |away |out |now |currently |going off |starting |starting my |a |a week |two weeks |some |my |2 weeks |week )*(?:on |for |for my )?(?:my |some )?(?:leave|annual leave|a ?/?l|holiday|holidays|hols|vacation|sick leave|off|away|off sick|off work|off ill|off poorly|sick|ill|poorly|out of (?:the )?office|ooo|out|not in|not working|not at work|not in work|maternity leave|paternity leave|mat leave|parental leave|adoption leave|study leave|compassionate leave|special leave|toil|a course|training|jury service|secondment|signed off|non working|working elsewhere|unavailable|abroad)(?: work| sick| ill| poorly| from work)?';
const me =
  '(?:me|my messages|messages|msgs|cards|notifications|reminders|prompts|check ins|checkins|alerts|the messages|the cards|it|this|everything|the check in|the check ins|the reminders|the bot|the weekly card|you)';
const write =
  '(?:message|send|text|contact|bother|ping|write|write to|remind|nag|notify|chase|email|disturb|ask)';

const shapes: readonly RegExp[] = [
  new RegExp(`^${iAm} ${away}${when}$`),
  new RegExp(`^${away}${when}$`),
  new RegExp(
    `^(?:${iAm} )?(?:not )?(?:back|in again|back in|back at work|back in work|return|returning)(?: in| at work| in work| in the office)? (?!from)((?:on |after )?(?:${time}|\\d.*))${end}$`,
  ),
  new RegExp(
    `^(?:pause|snooze|mute|hold|silence|suspend|hush|quiet|stop|hold off|pause sending|turn off|switch off|hide)(?: ${me})*(?: ${write})?(?: ${me})* (${time})${end}$`,
  ),
  new RegExp(
    `^(?:pause|snooze|hold off|take a break|have a break|a break|give me a break|silence|pause sending)(?: ${me})*(?: from (?:messages|this|these|you|the messages))?(?: (?:for a bit|for a while|for now))?()${end}$`,
  ),
  new RegExp(
    `^(?:dont|do not|no|please dont|stop)(?: ${write}(?:ing)?)?(?: any)?(?: more)?(?: ${me})*(?: any)?(?: ${me})* (${time})${end}$`,
  ),
  new RegExp(
    `^(?:skip|miss|not|leave me out|count me out|nothing|no card|no check in)(?: me)?(?: for)? (this week|this weeks|this fortnight|next fortnight|this one|next week|today|this month|tomorrow|this monday)(?: check in| one| card)?${end}$`,
  ),
  new RegExp(
    `^(?:no messages|no cards|no check in|no reminders|no check ins|peace and quiet|some peace|quiet please|leave me alone|do not disturb|dnd) (${time})${end}$`,
  ),
  new RegExp(`^(?:do not disturb|dnd)()${end}$`),
];

const mostWords = 14;

export function toAway(typed: string): Said | null {
  for (const line of withoutAsking(typed)) {
    const spoken = toSpoken(line);
    if (spoken.split(' ').length > mostWords) return null;
    const found = shapes.map((shape) => shape.exec(spoken)).find(Boolean);
    const words = findEnd(spoken) ?? toTime(found?.[1] ?? '');
    if (found) return { wish: 'quiet.pause', words, number: null, isGuess: true };
  }
  return null;
}

const month =
  '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|ober)?';
const date = `(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?${month})?(?: \\d{4})?`;
const lastDay = `(?:after )?(?:(?:next )?${day}(?: ${date})?|next (?:week|wk)|tomorrow|tomoz|\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|${date}|${month}(?: \\d{1,2}(?:st|nd|rd|th)?)?|xmas|christmas|(?:the )?new year|easter|(?:the )?half ?term|(?:the )?(?:next |may |spring |summer |august )?bank holiday|(?:the )?end of term)`;
const anyEnd = new RegExp(
  `\\b(?:until|untill|till?|while(?= (?:the )?\\d)|back(?: in)?(?: from (?:my )?(?:annual |maternity |paternity |sick )?(?:leave|holidays?|hols))?|return(?:ing)?(?: from (?:my )?(?:annual )?(?:leave|holidays?|hols))?|(?:try|catch|ask|message|ping) me)(?: again)?(?: at work)?(?: on)? (${lastDay})(?= |$)`,
);
const anyLength = new RegExp(
  `\\b(?:(?:for )?(?:the )?(?:next )?${number} ?${unit}|(?:this|next|all) (?:week|wk|month)|(?:the )?rest of (?:the |this )?(?:day|week|month)|for (?:now|a bit|a while|the time being|the moment)|today|tomorrow)(?= |$)`,
);

/** When something is said of a time in a longer line: the words that say until when or for how long, or none. */
export function findTime(line: string): string {
  const spoken = toSpoken(line);
  return findEnd(spoken) ?? toTime(anyLength.exec(spoken)?.[0] ?? '');
}

/** The day with which it ends. */
function findEnd(spoken: string): string | null {
  const day = anyEnd.exec(spoken)?.[1];
  return day === undefined ? null : `until ${toDay(day)}`;
}

/** Small letters without apostrophes and marks, but with those of a date. */
function toSpoken(line: string): string {
  return line
    .toLowerCase()
    .replace(/['’‘´`]/g, '')
    .replace(/\p{Extended_Pictographic}/gu, '')
    .replace(/(?<!\d)[./-]|[./-](?!\d)|[^\p{L}\d\s./-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The end of it: "from monday until the 5th" is until the 5th, "back on monday" until Monday. */
function toTime(when: string): string {
  const [, until] = /\b(?:until|till?|to|up to)\s+(.+)$/.exec(when) ?? [];
  if (until !== undefined) return `until ${toDay(until)}`;
  if (
    /^(?:on|after|back)\b|^(?:next week|tomorrow|\w+day)$/.test(when) &&
    !/^next week$/.test(when)
  )
    return `until ${toDay(when)}`;
  return when.replace(/^(?:all|as of|starting|from)\s+/, '');
}

function toDay(day: string): string {
  return day
    .replace(
      /^(?:on|after(?! (?:the )?(?:easter|christmas|xmas|new year|half|\w+ bank|bank|end))|i(?:m| am) back(?: on)?|the)\s+/,
      '',
    )
    .replace(/^(?:on|the)\s+/, '');
}
