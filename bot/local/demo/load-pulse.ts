/** How the invented team felt at its start, asked and closed as the app would. */
import {
  type Answers,
  noPulse,
  type Pulse,
  statements,
} from '../../../shared/domain/pulse/pulse.ts';
import { closeRounds, countAnswer, openRound } from '../../../shared/domain/pulse/rounds.ts';
import type { Team } from '../../../shared/domain/team/team.ts';
import { byTheRules } from './by-the-rules.ts';
import { dayOf } from './set-up.ts';

/** Nobody's in particular: the pulse knows no people. */
const answered: readonly Answers[] = [
  { connected: 3, able: 1, motivated: 4, hopeful: 2 },
  { connected: 4, able: 2, motivated: 3, hopeful: 2 },
  { connected: 4, able: 2, motivated: 3, hopeful: 3 },
  { connected: 2, able: 3, motivated: 2, hopeful: 4 },
  { connected: 5, able: 2, motivated: 3 },
];

export function toPulse(team: Team): Pulse {
  const roundId = dayOf(team, 0);
  const facts = { id: roundId, kind: 'start', week: 1, asks: 'everybody', statements } as const;
  const closesAt = `${dayOf(team, 14)}T00:00:00.000Z`;
  const empty = noPulse({ tenantId: team.tenantId, teamId: team.id });
  const opened = openRound(empty, facts, { closesAt, key: 'demo' });
  const now = `${roundId}T09:30:00.000Z`;
  const counted = answered.reduce(
    (pulse, answers, at) =>
      byTheRules(countAnswer(pulse, { roundId, nonce: `demo-${at}`, answers, now })),
    opened,
  );
  return closeRounds(counted, closesAt);
}
