/** A word such as edit, said of a change: with its short id it is done, by itself it is asked of which. */

import type { ChangeSummary } from '../../shared/contracts/stored/documents.ts';
import {
  isOwnChange,
  type SmallChange,
  shortId,
} from '../../shared/domain/small-change/small-change.ts';
import type { Said, Wish } from '../../shared/text/commands/said.ts';
import { text } from '../../shared/text/text.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import {
  type FoundChange,
  loadOpenChanges,
} from '../../shared/use-cases/small-change/load-open-changes.ts';
import { toIds } from '../cards/actions.ts';
import { renderWhichChangeCard, type WhichRow } from '../cards/which-change.ts';
import { type Reply, refusal, type SaysRoute, type Turn } from './conversation.ts';
import { type ChangeInTeam, withNumber } from './find-change.ts';
import { everyTeam } from './find-team.ts';
import { answerAlone } from './keep-to-company.ts';

export type AboutChange = {
  readonly wish: Wish & keyof typeof text.choose.headings;
  /** The verb of each change to choose from. */
  readonly verb: string;
  /** Of their own open changes, those it can be done to; all of them unless told. */
  readonly isFor?: (change: ChangeSummary) => boolean;
  /** It happens without another press. */
  readonly isDoneAtOnce?: true;
  /** `words` are those after the short id. */
  readonly one: (turn: Turn, change: SmallChange, words: string, deps: Deps) => Promise<Reply>;
  /** Several teams have a change of that number. Unless told, the person chooses and `verb` does the rest. */
  readonly several?: (
    turn: Turn,
    found: readonly ChangeInTeam[],
    words: string,
    deps: Deps,
  ) => Promise<Reply>;
};

export function aboutChange(about: AboutChange): SaysRoute {
  return {
    wish: about.wish,
    callback: async (turn, said, deps) => {
      if (said.number !== null) return withNamed(about, turn, said, said.number, deps);
      return turn.where === 'group'
        ? answerAlone(turn, (alone) => chooseOwn(about, alone, deps), deps)
        : chooseOwn(about, turn, deps);
    },
  };
}

/** What was only guessed is chosen with a press, even where there is one to choose. */
function withNamed(
  { one, several, wish, verb, isDoneAtOnce }: AboutChange,
  turn: Turn,
  { words, isGuess }: Said,
  number: number,
  deps: Deps,
): Promise<Reply> {
  return withNumber(turn, number, deps, {
    one: (change, team) => {
      if (!(isGuess && isDoneAtOnce)) return one(turn, change, words, deps);
      const rows = [toRow({ change, team }, verb, false, deps)];
      return { card: renderWhichChangeCard({ heading: text.choose.headings[wish], rows }) };
    },
    several: (found) => {
      if (several) return several(turn, found, words, deps);
      const heading = text.choose.several(shortId(number));
      const rows = found.map((each) => toRow(each, verb, true, deps));
      return { card: renderWhichChangeCard({ heading, rows }) };
    },
  });
}

/** Nothing is guessed: the person sees their open changes, and chooses. */
async function chooseOwn(
  { wish, verb, isFor = () => true }: AboutChange,
  turn: Turn,
  deps: Deps,
): Promise<Reply> {
  const teams = await everyTeam(turn, deps);
  if (!teams.ok) return refusal(teams.error);
  const ids = teams.value.map(({ id }) => id);
  const open = await loadOpenChanges(ids, turn.actor, deps);
  if (!open.ok) return refusal(open.error);

  const own = open.value.found.filter(({ change }) => isOwnChange(change, turn.actor.id));
  const fitting = own.filter(({ change }) => isFor(change));
  if (own.length > 0 && fitting.length === 0)
    return { text: text.choose.noneFor(text.choose.words[wish]) };
  if (own.length === 0) return { text: text.choose.none(text.choose.words[wish]) };
  const card = renderWhichChangeCard({
    heading: text.choose.headings[wish],
    intro: text.choose.intro(text.choose.words[wish]),
    rows: fitting.map((each) => toRow(each, verb, open.value.teams.length > 1, deps)),
  });
  return { card };
}

function toRow(
  { change, team }: FoundChange,
  verb: string,
  saysTeam: boolean,
  { newId }: Deps,
): WhichRow {
  const { choose } = text;
  const id = shortId(change.number);
  return {
    change,
    lead: saysTeam ? choose.inTeam(id, team.name) : id,
    title: saysTeam ? choose.oneOf(id, team.name) : choose.one(id),
    verb,
    data: { ...toIds(change), commandId: newId() },
  };
}
