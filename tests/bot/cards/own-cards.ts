/** The cards of looking after a change, of leaving and arriving, drawn with whatever words there are. */
import { renderLeavingCard } from '../../../bot/conversations/own/leaving.card.ts';
import { renderHandOnForm } from '../../../bot/conversations/own/own.card.ts';
import { renderArrivalCard } from '../../../bot/conversations/welcome/arrival.card.ts';
import { stages } from '../../../shared/domain/journey/stage.ts';
import { handOnChange } from '../../../shared/domain/small-change/own.ts';
import type { SmallChange } from '../../../shared/domain/small-change/small-change.ts';
import type { Team } from '../../../shared/domain/team/team.ts';
import { buildCommand } from '../../support/build-change.ts';
import type { DrawnCard } from './every-card.ts';

type Words = (length: number) => string;
type Build = (overrides: Partial<SmallChange>) => SmallChange;

const commandId = '00000000-0000-4000-8000-000000000000';

export function drawOwnCards(write: Words, change: Build, team: Team): readonly DrawnCard[] {
  const [amara = null] = team.members;
  const drawn = change({ owner: amara });
  const words = { nextOwner: '', nextShouldKnow: write(5000) };
  const refused = handOnChange(drawn, { ...words, nextOwner: null }, buildCommand());
  const error = refused.ok ? undefined : refused.error;
  const form = { change: drawn, team, commandId, words };
  const owned = Array.from({ length: 9 }, (_, at) => ({
    change: change({ id: `change-${at}`, number: at + 1 }),
    team,
  }));
  const [one] = owned;
  const arrival = {
    ...({ team, week: { status: 'running', week: 9 }, stage: 'influence' } as const),
    strands: stages.map(() => write(80)),
    hands: owned.slice(0, 3).map(({ change: each }) => each),
    toAsk: team.members,
  };
  const nothing = { ...arrival, strands: [], hands: [], toAsk: [] };
  return [
    ['arrival', renderArrivalCard(arrival, () => commandId)],
    ['arrival with nothing', renderArrivalCard(nothing, () => commandId)],
    ['own: hand on', renderHandOnForm({ ...form, words: { ...words, nextShouldKnow: '' } })],
    ['own: hand on given back', renderHandOnForm({ ...form, leaving: true, error })],
    ['own: leaving', renderLeavingCard({ owned, saysTeam: true, notice: write(300) })],
    ['own: leaving with one', renderLeavingCard({ owned: one ? [one] : [], saysTeam: false })],
  ];
}
