/** Puts the invented council into an empty database, once: a team in week 6 of 16, mid-journey. */

import { type Ambition, createAmbition } from '../../../shared/domain/ambition/ambition.ts';
import { addValue } from '../../../shared/domain/ambition/values.ts';
import { writeVision } from '../../../shared/domain/ambition/vision.ts';
import type { Command } from '../../../shared/domain/command.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
import type { Clock } from '../../../shared/domain/instant.ts';
import type { PersonRef } from '../../../shared/domain/person.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { emptyPlan } from '../../../shared/domain/small-change/content/action-plan.ts';
import { noLearning } from '../../../shared/domain/small-change/content/learning.ts';
import { applyOnce } from '../../../shared/domain/small-change/history.ts';
import { logChange } from '../../../shared/domain/small-change/log.ts';
import type {
  ChangeContent,
  HistoryAction,
  SmallChange,
} from '../../../shared/domain/small-change/small-change.ts';
import type { Team } from '../../../shared/domain/team/team.ts';
import type { DocumentStore } from '../../../shared/stores/document-store.ts';
import { readTeam } from '../../../shared/use-cases/access/read-team.ts';
import {
  ambitionType,
  barriersType,
  changeType,
  checkInsType,
  personType,
  pulseType,
  strandsType,
  teamType,
} from '../../../shared/use-cases/storage/document-types.ts';
import { createOnce } from '../../../shared/use-cases/storage/repository.ts';
import { demoValues, demoVision } from './ambition.ts';
import { byTheRules } from './by-the-rules.ts';
import { type DemoChange, type DemoStakeholder, demoChanges, toChangeId } from './changes.ts';
import { toCheckIns } from './load-check-ins.ts';
import { toPulse } from './load-pulse.ts';
import { toBarriers, toStrands } from './load-strands.ts';
import { type DemoName, demoPeople, demoTeam, demoTenantId } from './people.ts';
import { dayOf, toTeam } from './set-up.ts';

const dayMs = 86_400_000;

/** The team is written last, so that a load cut short is taken up again at the next start. */
export async function loadDemo(store: DocumentStore, clock: Clock): Promise<void> {
  const known = await readTeam(store, demoTenantId, demoTeam.id);
  if (known.ok) return;
  const now = clock.now();
  const team = {
    ...toTeam(now),
    nextPromptAt: now,
    rosterReadAt: now,
    nextNumber: demoChanges.length + 1,
  };
  const barriers = toBarriers(team);
  // What happened before there was anybody to tell is no news.
  for (const change of demoChanges.map((demo, index) => toChange(demo, index + 1, team)))
    stored(await createOnce(store, changeType, { ...change, peopleOutbox: [], channelOutbox: [] }));
  for (const { id, name } of Object.values(demoPeople)) {
    const teams = [{ id: team.id, name: team.name }];
    const person = { id, name, tenantId: demoTenantId, teams, guestOf: [], usualTeamId: null };
    stored(await createOnce(store, personType, person));
  }
  stored(await createOnce(store, ambitionType, toAmbition(team)));
  stored(await createOnce(store, barriersType, barriers));
  stored(await createOnce(store, strandsType, toStrands(team, barriers)));
  stored(await createOnce(store, pulseType, toPulse(team)));
  stored(await createOnce(store, checkInsType, toCheckIns(team)));
  stored(await createOnce(store, teamType, team));
}

function stored(result: Result<unknown, DomainError>): void {
  if (!result.ok) throw new Error('The demo could not be loaded: the store is busy.');
}

/** What the team wrote at its first workshop. */
function toAmbition(team: Team): Ambition {
  const { tenantId, id: teamId } = team;
  const command = (name: string, by: DemoName): Command => ({
    id: `demo-${name}`,
    by: toRef(by),
    at: `${team.journey.workshops[0]}T10:30:00.000Z`,
  });
  const empty = createAmbition({ tenantId, teamId });
  const valued = demoValues.reduce(
    (ambition, { by, ...words }, at) =>
      byTheRules(addValue(ambition, words, command(`value-${at + 1}`, by))),
    empty,
  );
  const { vision, by } = demoVision;
  return byTheRules(writeVision(valued, { vision, version: 0 }, command('vision', by)));
}

function toChange(demo: DemoChange, number: number, team: Team): SmallChange {
  const { tenantId, id: teamId } = team;
  const place = { id: toChangeId(number), tenantId, teamId, number };
  const { title, benefit, scope } = demo;
  const start = Date.parse(team.journey.startsOn);
  const command = (name: string, by: DemoName, day: number) => ({
    id: `demo-${number}-${name}`,
    by: toRef(by),
    at: new Date(start + day * dayMs + (9 * 60 + number * 23) * 60_000).toISOString(),
  });
  const logged = logChange(
    place,
    { title, benefit, scope },
    command('log', demo.by, demo.loggedOn),
  );
  return toSteps(demo).reduce<SmallChange>(
    (change, { name, by, on, did, to }) => {
      const given = command(name, by, on);
      return applyOnce(change, given, { did, to: { ...to(given.at), stageSince: given.at } });
    },
    {
      ...logged,
      owner: demo.owner ? toRef(demo.owner) : null,
      byWhen: demo.byWhen === undefined ? null : dayOf(team, demo.byWhen),
      weighing: demo.weighing ?? null,
    },
  );
}

type Step = {
  readonly name: string;
  readonly by: DemoName;
  readonly on: number;
  readonly did: HistoryAction;
  readonly to: (at: string) => Partial<ChangeContent>;
};

/** Every step moves the change to its next stage. */
function toSteps({ planned, influence, grow }: DemoChange): readonly Step[] {
  const steps: Step[] = [];
  if (planned)
    steps.push({
      ...planned,
      name: 'plan',
      did: 'planned',
      to: () => ({ plan: { ...emptyPlan, ...planned.plan }, stage: 'develop' }),
    });
  if (influence)
    steps.push({
      ...influence,
      name: 'influence',
      did: 'moved',
      to: (at) => ({ stage: 'influence', ...toPeople(influence.stakeholder, at) }),
    });
  if (grow)
    steps.push({
      ...grow,
      name: 'grow',
      did: 'moved',
      to: () => ({ stage: 'grow', learning: { ...noLearning, ...grow.learning } }),
    });
  return steps;
}

function toPeople(somebody: DemoStakeholder | null, at: string): Partial<ChangeContent> {
  if (!somebody) return { nobodyElseNeeded: true };
  const { stance, ...rest } = somebody;
  const stances = [{ stance, at }];
  return { stakeholders: [{ id: 'first', ...rest, stances, nextTalkOn: null, nextTalkBy: null }] };
}

function toRef(name: DemoName): PersonRef {
  const { id, name: shown } = demoPeople[name];
  return { id, name: shown };
}
