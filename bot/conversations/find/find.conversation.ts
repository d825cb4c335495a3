/** Finding a small change again: by its short id in chat, or by its words to share it (P2). */
import { ChangeCardInput } from '../../../shared/contracts/card-input.ts';
import type { TeamRef } from '../../../shared/domain/person.ts';
import { readShortId, shortId } from '../../../shared/domain/small-change/small-change.ts';
import { toSentence } from '../../../shared/text/sentences.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { findChangeByNumber } from '../../../shared/use-cases/find-change-by-number.ts';
import { type FoundChange, searchChanges } from '../../../shared/use-cases/search-changes.ts';
import { renderChangeCard } from '../../cards/change-card.ts';
import {
  type Conversation,
  type Finding,
  type Found,
  forViewer,
  press,
  type Reply,
  refusal,
  type Turn,
} from '../../conversation.ts';
import { whichTeam } from '../../which-team.ts';
import { withChange } from '../../with-change.ts';
import { renderSharedChangeCard } from './shared-change.card.ts';
import { renderWhichChangeCard } from './which-change.card.ts';

/** As many as fit in the list without scrolling far. */
const mostFound = 10;

export const find: Conversation = {
  says: [
    {
      select: (message) => readShortId(message)?.toString() ?? null,
      callback: (turn, number, deps) => showNumber(turn, Number(number), deps),
    },
  ],
  presses: { 'find.open': press(ChangeCardInput, openShared) },
  searches: { find: search },
};

/** In a channel its own team's; elsewhere that of any team the person is in. */
async function showNumber(turn: Turn, number: number, deps: Deps): Promise<Reply> {
  const which = await whichTeam(turn, deps);
  if (!which.ok) return refusal(which.error);
  const { team, others } = which.value;
  const looked = await Promise.all(
    [...(team ? [team] : []), ...others].map((each) => lookIn(each, number, turn, deps)),
  );

  const found = looked.flatMap((look) => (look.ok ? [look.value] : []));
  const [first] = found;
  if (first && found.length === 1)
    return { card: renderChangeCard(first.change, forViewer(turn, deps)) };
  if (first) return { card: renderWhichChangeCard(number, found) };
  const isBusy = looked.some((look) => !look.ok && look.error.kind === 'busy');
  return isBusy ? refusal({ kind: 'busy' }) : { text: text.find.noSuch(shortId(number)) };
}

async function lookIn(team: TeamRef, number: number, { actor }: Turn, deps: Deps) {
  const found = await findChangeByNumber({ teamId: team.id, number }, actor, deps);
  return found.ok ? { ok: true as const, value: { change: found.value, team } } : found;
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
