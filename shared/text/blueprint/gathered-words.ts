/** Puts what was gathered in words: those of the people it is from wherever there are any. */
import type { Said, Words } from '../../domain/gathered/gathered.ts';
import { toMonthWords } from '../dates.ts';
import { toTimeWords } from '../time-words.ts';
import { text } from '../views/blueprint.ts';

export function toGatheredWords(said: Said): string {
  const { leftOut, ...words } = text.tab.blueprint;
  switch (said.kind) {
    case 'learned':
    case 'happened':
    case 'noticed':
    case 'reflection':
      return said.words === null ? leftOut : text.quote(said.words);
    case 'for-the-blueprint':
      return [
        said.words ?? leftOut,
        ...(said.benefit === null ? [] : [said.benefit]),
        ...(said.beyond === null ? [] : [`${text.beyonds[said.beyond]}.`]),
      ].join('\n');
    case 'needed':
      return toNeededWords(said);
    case 'not-yet':
      return words.needed.notYet(toAskedWords(said.asked), said.because ?? leftOut);
    case 'stuck':
      return words.stuck(text.stages[said.stage], toMonthWords(said.since));
    case 'time':
      return toTimeWords(said.released);
    case 'barrier-theme':
      return words.theme(said.name ?? leftOut, said.barriers);
  }
}

function toNeededWords(said: Extract<Said, { readonly kind: 'needed' }>): string {
  const { needed } = text.tab.blueprint;
  switch (said.how) {
    case 'came-round':
      return needed.came(toRoleWords(said.role));
    case 'stands':
      return needed.notCome(toRoleWords(said.role));
    case 'said-yes':
      return needed.came(toAskedWords(said.asked));
  }
}

function toAskedWords(asked: Extract<Said, { readonly kind: 'not-yet' }>['asked']): string {
  const { askedAs, askedSomebody } = text.tab.blueprint;
  if ('ofRole' in asked) return toRoleWords(asked.ofRole);
  return asked.as === null ? askedSomebody : askedAs[asked.as];
}

function toRoleWords(role: Words): string {
  return role === null ? text.tab.blueprint.needed.somebody : text.ask.theRole(role);
}
