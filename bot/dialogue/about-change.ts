/** A word such as edit, said of a change: with its short id it is done, by itself it is asked of which. */
import {
  isOwnChange,
  readLeadingShortId,
  type SmallChange,
  shortId,
} from '../../shared/domain/small-change/small-change.ts';
import { text } from '../../shared/text/text.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import {
  type FoundChange,
  loadOpenChanges,
} from '../../shared/use-cases/small-change/load-open-changes.ts';
import { toIds } from '../cards/actions.ts';
import { renderWhichChangeCard, type WhichRow } from '../cards/which-change.ts';
import { beginning, type Reply, refusal, type SaysRoute, type Turn } from './conversation.ts';
import { type ChangeInTeam, withNumber } from './find-change.ts';
import { everyTeam } from './find-team.ts';
import { answerAlone } from './keep-to-company.ts';

export type AboutChange = {
  readonly word: keyof typeof text.choose.headings;
  /** The verb of each change to choose from. */
  readonly verb: string;
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

/** Any other sentence that begins with the word is not for this route. */
export function aboutChange(about: AboutChange): SaysRoute {
  const said = beginning(text.commands[about.word], async (turn, rest, deps) => {
    const named = readLeadingShortId(rest);
    if (named) return withNamed(about, turn, named, deps);
    return turn.where === 'group'
      ? answerAlone(turn, (alone) => chooseOwn(about, alone, deps), deps)
      : chooseOwn(about, turn, deps);
  });
  const select = (message: string) => {
    const rest = said.select(message);
    const isForIt = rest !== null && (isBlank(rest) || readLeadingShortId(rest) !== null);
    return isForIt ? rest : null;
  };
  return { ...said, select };
}

function isBlank(rest: string): boolean {
  return /^[\s.!?…]*$/.test(rest);
}

type Named = NonNullable<ReturnType<typeof readLeadingShortId>>;

function withNamed(
  { one, several, verb }: AboutChange,
  turn: Turn,
  { number, words }: Named,
  deps: Deps,
): Promise<Reply> {
  return withNumber(turn, number, deps, {
    one: (change) => one(turn, change, words, deps),
    several: (found) => {
      if (several) return several(turn, found, words, deps);
      const heading = text.choose.several(shortId(number));
      const rows = found.map((each) => toRow(each, verb, true, deps));
      return { card: renderWhichChangeCard({ heading, rows }) };
    },
  });
}

/** Nothing is guessed: the person sees their open changes, and chooses. */
async function chooseOwn({ word, verb }: AboutChange, turn: Turn, deps: Deps): Promise<Reply> {
  const teams = await everyTeam(turn, deps);
  if (!teams.ok) return refusal(teams.error);
  const ids = teams.value.map(({ id }) => id);
  const open = await loadOpenChanges(ids, turn.actor, deps);
  if (!open.ok) return refusal(open.error);

  const own = open.value.found.filter(({ change }) => isOwnChange(change, turn.actor.id));
  if (own.length === 0) return { text: text.choose.none(word) };
  const card = renderWhichChangeCard({
    heading: text.choose.headings[word],
    intro: text.choose.intro(word),
    rows: own.map((each) => toRow(each, verb, open.value.teams.length > 1, deps)),
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
