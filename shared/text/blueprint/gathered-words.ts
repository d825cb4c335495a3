/** Puts what was gathered in words: those of the people it is from wherever there are any. */
import {
  examplesShown,
  type GatheredItem,
  type Said,
  type Words,
} from '../../domain/gathered/gathered.ts';
import { toMonthWords } from '../dates.ts';
import { toTimeWords } from '../time-words.ts';
import { text } from '../views/blueprint.ts';

/** Read by people who know no number of a change: where it says nothing by itself, it says of which change it is. */
export function toGatheredWords({ said, from }: Pick<GatheredItem, 'said' | 'from'>): string {
  return toWords(said, 'title' in from ? from.title : null);
}

/** Where what the change is called stands beside it. */
export function toSaidWords(said: Said): string {
  return toWords(said, null);
}

/** How many barriers of a theme are counted and not told in their words; null where all are. */
export function toNotShownWords(said: Said): string | null {
  if (said.kind !== 'barrier-theme') return null;
  const { confidential, more } = text.tab.blueprint.notShown;
  const shown = said.examples.length;
  const others = said.barriers - shown;
  if (others < 1) return null;
  return shown < examplesShown ? confidential(others) : more(others);
}

function toWords(said: Said, change: Words): string {
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
      return toNeededWords(said, change);
    case 'not-yet':
      return words.needed.notYet(toAskedWords(said.asked), change, said.because ?? leftOut);
    case 'stuck':
      return words.stuck(change, text.stages[said.stage], toMonthWords(said.since));
    case 'time':
      return words.time(change, toTimeWords(said.released));
    case 'barrier-theme':
      return words.theme(said.name ?? leftOut, said.barriers);
  }
}

function toNeededWords(said: Extract<Said, { readonly kind: 'needed' }>, change: Words): string {
  const { needed } = text.tab.blueprint;
  switch (said.how) {
    case 'came-round':
      return needed.came(toRoleWords(said.role), change);
    case 'stands':
      return needed.notCome(toRoleWords(said.role), change);
    case 'said-yes':
      return needed.came(toAskedWords(said.asked), change);
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
