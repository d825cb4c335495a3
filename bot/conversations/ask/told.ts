/** Somebody says what was answered to an ask: the card where it is told, as far as it is theirs to tell. */
import { type Ask, rolesAwaited } from '../../../shared/domain/small-change/asks.ts';
import type { SmallChange } from '../../../shared/domain/small-change/small-change.ts';
import { findNamedIn } from '../../../shared/domain/team/find-people.ts';
import type { Member } from '../../../shared/domain/team/team.ts';
import { findWhoAnswered } from '../../../shared/text/commands/who-answered.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import type { LoadedChange } from '../../../shared/use-cases/small-change/load-change.ts';
import { renderChangeCard } from '../../cards/change-card.ts';
import type { Card } from '../../cards/render-card.ts';
import { forViewer, type Turn } from '../../dialogue/conversation.ts';
import { renderAskCard, renderAskForm } from './ask.card.ts';

/** Where nobody was asked yet, whoever answered stands in the form to ask. */
export function renderTold(turn: Turn, loaded: LoadedChange, said: string, deps: Deps): Card {
  const { change, team } = loaded;
  const named = findNamedIn(team.members, said);
  const ask = named ? findAskOf(change, named) : findAwaited(change, findWhoAnswered(said));
  if (!ask) return renderAskOf(turn, loaded, named, said, deps);
  return named && named.id !== turn.actor.id
    ? renderChangeCard(change, {
        ...forViewer(turn, deps),
        notice: text.ask.theirsToSay(named.name),
      })
    : renderAskCard({ change, ask, newId: deps.newId });
}

function findAskOf({ asks }: SmallChange, { id }: Member): Ask | undefined {
  return asks.findLast(({ of }) => of?.id === id);
}

/** Of several whose answer is awaited the one whose role is said; where none is said, the first. */
function findAwaited(change: SmallChange, who: string): Ask | undefined {
  const awaited = rolesAwaited(change);
  return who === '' ? awaited[0] : awaited.find(({ ofRole }) => isOfRole(ofRole ?? '', who));
}

function isOfRole(role: string, who: string): boolean {
  const words = new Set(role.toLowerCase().split(/[^\p{L}]+/u));
  return who
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => word.length > 1 && words.has(word));
}

function renderAskOf(
  { actor }: Turn,
  { change, team }: LoadedChange,
  named: Member | null,
  said: string,
  { newId }: Deps,
): Card {
  const of = named && named.id !== actor.id ? named.id : '';
  const ofRole = of === '' ? findWhoAnswered(said) : '';
  const words = { of, ofRole, words: '' };
  return renderAskForm({ change, team, words, viewerId: actor.id, commandId: newId() });
}
