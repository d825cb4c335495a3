/** Which pulses there have to be, what people answered, and whether what is shown of it is that. */

import type { Calendar } from '../../shared/domain/calendar.ts';
import { planPulse } from '../../shared/domain/pulse/plan-pulse.ts';
import {
  type ClosedRound,
  fewestAnswers,
  noPulse,
  type Pulse,
} from '../../shared/domain/pulse/pulse.ts';
import type { Team } from '../../shared/domain/team/team.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { pulseType } from '../../shared/use-cases/storage/document-types.ts';
import * as repository from '../../shared/use-cases/storage/repository.ts';
import type { Act } from './acts.ts';
import { dayAfter } from './councils.ts';
import { checkInsOf } from './plan-check-ins.ts';
import { timeZone } from './setting.ts';
import { toldKeys } from './told.ts';
import type { Witness } from './witness.ts';

/** How long a round is open. */
const openForDays = 14;

export function expectPulses(teams: readonly Team[], calendar: Calendar, witness: Witness): void {
  for (const team of teams) {
    const { id: teamId, tenantId, journey } = team;
    let pulse = noPulse({ tenantId, teamId });
    for (const checkIn of checkInsOf(team, calendar)) {
      const { occurrence, at } = checkIn;
      const planned = planPulse(pulse, team, { checkIn, now: at, key: '' }, calendar);
      pulse = planned.pulse;
      const today = calendar.dayOf(at, timeZone);
      const lastDay = dayAfter(today, openForDays);
      const until = calendar.instantOf(lastDay, '00:00', timeZone);
      const isPaused = journey.pauses.some(
        ({ from, until: end }) => from < lastDay && (end === null || end > today),
      );
      for (const { to: personId } of planned.entries)
        witness.expect({
          ...{ personId, tenantId, key: toldKeys.pulse(teamId, occurrence), dueAt: at },
          open: { until, isPaused },
        });
    }
  }
}

export type PulseCount = {
  readonly note: (act: Act) => void;
  readonly reckon: (deps: Pick<Deps, 'store'>) => Promise<PulseFigures>;
};

export type PulseFigures = {
  readonly answers: number;
  readonly rounds: number;
  readonly shown: number;
  /** Rounds that show another number of answers than there were, or anything of fewer than five. */
  readonly wrong: number;
};

export function createPulseCount(teams: readonly Team[]): PulseCount {
  const given = new Map<string, number>();
  const toKey = (teamId: string, roundId: string) => `${teamId} ${roundId}`;

  return {
    note(act) {
      if (act.kind !== 'answer-pulse') return;
      const key = toKey(act.slip.teamId, act.slip.roundId);
      given.set(key, (given.get(key) ?? 0) + 1);
    },
    async reckon(deps) {
      const figures = { answers: 0, rounds: 0, shown: 0, wrong: 0 };
      for (const team of teams)
        for (const round of (await load(team, deps)).closed) {
          const answers = given.get(toKey(team.id, round.id)) ?? 0;
          figures.answers += answers;
          figures.rounds += 1;
          figures.shown += answers >= fewestAnswers ? 1 : 0;
          figures.wrong += isRight(round, answers) ? 0 : 1;
        }
      const counted = [...given.values()].reduce((sum, count) => sum + count, 0);
      return { ...figures, wrong: figures.wrong + (counted === figures.answers ? 0 : 1) };
    },
  };
}

async function load(
  { id: teamId, tenantId }: Team,
  { store }: Pick<Deps, 'store'>,
): Promise<Pulse> {
  const read = await repository.readOrEmpty(store, pulseType, { tenantId, teamId });
  if (read.ok) return read.value;
  throw new Error(`The pulse of ${teamId} cannot be read.`);
}

/** In a run everybody answers each statement that is asked. */
function isRight({ statements, shown }: ClosedRound, answers: number): boolean {
  const expected = answers >= fewestAnswers ? answers : null;
  return statements.every((statement) => (shown[statement]?.answers ?? null) === expected);
}
