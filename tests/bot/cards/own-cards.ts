/** The cards of looking after a change, of leaving and arriving, drawn with whatever words there are. */
import { renderArrivalCard, renderWhereCard } from '../../../bot/cards/where-we-are.card.ts';
import { renderLeavingCard } from '../../../bot/conversations/own/leaving.card.ts';
import { renderHandOnForm } from '../../../bot/conversations/own/own.card.ts';
import { createCalendar } from '../../../shared/calendar/create-calendar.ts';
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
    ...({ team, week: { status: 'running', week: 9 }, next: null } as const),
    now: {
      ...({ teamId: team.id, stage: 'influence', since: '2026-11-23', by: null } as const),
      ...{ isClosed: false, asksWhatHelped: false, counts: { main: 3, beside: 2 } },
    },
    strands: stages.map(() => write(80)),
    hands: owned.slice(0, 3).map(({ change: each }) => each),
    toAsk: team.members,
  };
  const deps = { newId: () => commandId, calendar: createCalendar('GB-ENG') };
  const nothing = { ...arrival, strands: [], hands: [], toAsk: [] };
  return [
    ['arrival', renderArrivalCard(arrival, deps)],
    ['arrival with nothing', renderArrivalCard(nothing, deps)],
    [
      'where we are',
      renderWhereCard(
        {
          ...arrival,
          next: {
            at: '2026-11-30T09:30:00.000Z',
            stage: 'grow',
            digestOf: null,
            mayShowDraft: false,
          },
        },
        deps,
      ),
    ],
    ['own: hand on', renderHandOnForm({ ...form, words: { ...words, nextShouldKnow: '' } })],
    ['own: hand on given back', renderHandOnForm({ ...form, leaving: true, error })],
    ['own: leaving', renderLeavingCard({ owned, saysTeam: true, notice: write(300) })],
    ['own: leaving with one', renderLeavingCard({ owned: one ? [one] : [], saysTeam: false })],
  ];
}
