/**
 * What people type after the word pause, read in English: whether it is about a pause at all, and what to say when
 * it is not clear.
 */

import { toDayWords } from './dates.ts';
import type { PauseProblem } from './reading/parse-pause.ts';
import { text } from './text.ts';

/** As long as "until Monday the 5th of January 2027". */
const mostWords = 8;
const fewWords = 3;
const aTeam = /^(?:the |my |our )?team\b\s*/i;
const aTime = /^(?:until|till?|for|the next|\w+ (?:day|week|fortnight|month|year)s?)\b/i;

/** "duty calls while we write up our notes" is an idea, and "2 weeks" is not; a team's pause is another matter. */
export function isAboutPause(rest: string): boolean {
  const words = rest.trim().split(/\s+/);
  if (aTeam.test(rest)) return false;
  return words.length <= (aTime.test(rest) ? mostWords : fewWords);
}

/** What follows in `team 2 weeks`; null where it is not about a team. */
export function afterTeam(rest: string): string | null {
  return aTeam.test(rest) ? rest.replace(aTeam, '') : null;
}

/** Says what was not clear, without repeating it, and how to say it. */
export function toPauseProblem(problem: PauseProblem, examples: string): string {
  const { problems, orIdea } = text.quiet;
  switch (problem.kind) {
    case 'not-understood':
      return `${problems['not-understood']} ${examples} ${orIdea}`;
    case 'no-such-day':
      return `${problems['no-such-day']} ${examples}`;
    case 'differs':
      return problems.differs;
    case 'past':
      return `${problems.past(toDayWords(problem.day))} ${examples}`;
    case 'too-long':
      return `${problems['too-long'](toDayWords(problem.latest))} ${examples}`;
  }
}
