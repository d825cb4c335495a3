/** Finding a small change again: by its short id in chat, or by its words to share it (P2). */
import { ChangeCardInput } from '../../../shared/contracts/cards/change.ts';
import { type SmallChange, shortId } from '../../../shared/domain/small-change/small-change.ts';
import type { Said } from '../../../shared/text/commands/said.ts';
import { toSentence } from '../../../shared/text/sentences.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import type { FoundChange } from '../../../shared/use-cases/small-change/load-open-changes.ts';
import { searchChanges } from '../../../shared/use-cases/small-change/search-changes.ts';
import { toIds } from '../../cards/actions.ts';
import { renderChangeCard } from '../../cards/change-card.ts';
import type { Card } from '../../cards/render-card.ts';
import { renderWhichChangeCard, type WhichRow } from '../../cards/which-change.ts';
import {
  type Conversation,
  type Finding,
  type Found,
  forViewer,
  onlyForYou,
  press,
  type Reply,
  type Turn,
} from '../../dialogue/conversation.ts';
import { type ChangeInTeam, withChange, withNumber } from '../../dialogue/find-change.ts';
import { findWentWords } from '../../dialogue/where-it-went.ts';
import { renderSharedChangeCard } from './shared-change.card.ts';

/** As many as fit in the list without scrolling far. */
const mostFound = 10;

/** As many as are looked through in a chat. */
const mostShown = 5;

export const find: Conversation = {
  says: [
    { wish: 'find', callback: showNamed },
    { wish: 'owner', callback: sayWhoHasIt },
  ],
  presses: { 'find.open': press(ChangeCardInput, openShared) },
  searches: { find: search },
};

/** By its id, or by some of its words. */
async function showNamed(turn: Turn, { number, words }: Said, deps: Deps): Promise<Reply> {
  if (number !== null) return showNumber(turn, number, deps);
  const searched = await searchChanges(
    { typed: toSearched(words), limit: mostShown },
    turn.actor,
    deps,
  );
  if (!searched.ok) return { text: toSentence(searched.error) };
  const { found, teams } = searched.value;
  if (found.length === 0) return { text: text.find.nothing };
  const rows = found.map((each) => toRow(each, teams.length > 1));
  return onlyForYou({ card: renderWhichChangeCard({ heading: text.find.oneOfThese, rows }) });
}

/** Every word is looked for, so none that says nothing. */
function toSearched(words: string): string {
  return words.replace(/\b(?:the|a|an|that|those|our|my|some|again|please)\b|[?!.]/gi, ' ');
}

function toRow({ change, team }: FoundChange, saysTeam: boolean): WhichRow {
  const id = shortId(change.number);
  return {
    change,
    lead: saysTeam ? text.choose.inTeam(id, team.name) : id,
    title: text.find.open(id),
    ...{ verb: 'change.show', data: toIds(change) },
  };
}

/** A question is answered first; the card says the rest. */
async function sayWhoHasIt(turn: Turn, said: Said, deps: Deps): Promise<Reply> {
  const { number } = said;
  return number === null ? showNamed(turn, said, deps) : showNumber(turn, number, deps, toWhoHasIt);
}

function toWhoHasIt({ number, owner, status }: SmallChange): string {
  const { whoHas, nobodyHas, canBeTaken } = text.own;
  const id = shortId(number);
  if (owner) return whoHas(id, owner.name);
  return status === 'open' ? `${nobodyHas(id)} ${canBeTaken(id)}` : nobodyHas(id);
}

function showNumber(
  turn: Turn,
  number: number,
  deps: Deps,
  toNotice?: (change: SmallChange) => string,
): Promise<Reply> {
  return withNumber(turn, number, deps, {
    one: async (change) => ({
      card: renderChangeCard(change, {
        ...{ ...forViewer(turn, deps), went: await findWentWords(change, turn, deps) },
        ...(toNotice && { notice: toNotice(change) }),
      }),
    }),
    several: (found) => ({ card: askWhich(number, found) }),
  });
}

function askWhich(number: number, found: readonly ChangeInTeam[]): Card {
  const id = shortId(number);
  return renderWhichChangeCard({
    heading: text.choose.several(id),
    rows: found.map(({ change, team }) => ({
      ...{ change, lead: team.name, title: text.find.openOf(id, team.name) },
      ...{ verb: 'change.show', data: toIds(change) },
    })),
  });
}

async function search(turn: Turn, typed: string, deps: Deps): Promise<Finding> {
  const searched = await searchChanges({ typed, limit: mostFound }, turn.actor, deps);
  if (!searched.ok) return { text: toSentence(searched.error) };
  const { found, teams } = searched.value;
  if (found.length === 0)
    return { text: typed.trim() === '' ? text.find.empty : text.find.nothing };
  return { found: found.map((each) => toFound(each, teams.length > 1)) };
}

function toFound(found: FoundChange, saysTeam: boolean): Found {
  const { number, title, stage, scope } = found.change;
  const about = [shortId(number), text.stages[stage], text.scope[scope]];
  return {
    title,
    about: [...about, ...(saysTeam ? [found.team.name] : [])].join(' · '),
    card: renderSharedChangeCard(found),
  };
}

/** The card was shared with everybody; what can be done with the change is only for who asks. */
async function openShared(turn: Turn, input: ChangeCardInput, deps: Deps): Promise<Reply> {
  const reply = await withChange(turn, input, deps, ({ change }) =>
    renderChangeCard(change, forViewer(turn, deps)),
  );
  return 'card' in reply ? { ...reply, onlyForYou: true } : reply;
}
