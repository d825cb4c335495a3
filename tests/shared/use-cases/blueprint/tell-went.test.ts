/** Of several teams everybody is told in their own where their changes went in the blueprint they share (P12, P32). */
import { beforeEach, expect, test } from '@jest/globals';
import type { WentIn } from '../../../../shared/domain/blueprint/blueprint.ts';
import { noProgramme } from '../../../../shared/domain/programme/programme.ts';
import { ok } from '../../../../shared/domain/result.ts';
import type { SmallChange } from '../../../../shared/domain/small-change/small-change.ts';
import { tellWent } from '../../../../shared/use-cases/blueprint/tell-went.ts';
import { loadWentItem } from '../../../../shared/use-cases/programme/load-went-item.ts';
import {
  blueprintType,
  changeType,
  evidenceType,
  mailboxType,
  programmeType,
  senseType,
  teamType,
} from '../../../../shared/use-cases/storage/document-types.ts';
import { change, createOnce, read } from '../../../../shared/use-cases/storage/repository.ts';
import { buildBlueprint, drawnUp } from '../../../support/build-blueprint.ts';
import { buildChange } from '../../../support/build-change.ts';
import { createTestDeps, type TestDeps, unwrap } from '../../../support/build-deps.ts';
import { testTenant } from '../../../support/build-person.ts';
import { buildEvidence, buildGathered, buildSense } from '../../../support/build-sense.ts';
import { buildTeam, members } from '../../../support/build-team.ts';

const place = { tenantId: testTenant, programmeId: 'elmshire' };
const at = '2026-11-21T09:00:00.000Z';
const { practitioner: amara, supervisor: priya } = members;
const sam = { id: 'sam', name: 'Sam Newly', role: 'practitioner' } as const;

let deps: TestDeps;

beforeEach(async () => {
  deps = createTestDeps();
  const { store } = deps;
  await teamWith('team-north', [amara, priya]);
  await teamWith('team-south', [amara, sam]);
  const teams = ['team-north', 'team-south'].map((id) => ({
    ...{ id, name: id, by: priya, at, isTold: true },
  }));
  unwrap(
    await createOnce(store, programmeType, { ...noProgramme(place), name: 'Elmshire', teams }),
  );
  const changes = [
    buildChange({ id: 'north-1', number: 1, author: amara }),
    buildChange({ id: 'south-1', number: 1, author: sam, teamId: 'team-south' }),
    buildChange({ id: 'south-2', number: 2, author: amara, teamId: 'team-south' }),
  ];
  for (const each of changes) unwrap(await createOnce(store, changeType, each));
  const [items, ids] = [changes.map(toItem), changes.map(({ id }) => id)];
  unwrap(await createOnce(store, evidenceType, buildEvidence({ ...place, items })));
  const placed = ids.map((id) => ({
    ...{ itemId: id, side: 'enabler' as const, themeId: 'theme-1', commands: [] },
  }));
  unwrap(await createOnce(store, senseType, buildSense({ ...place, placed })));
});

async function teamWith(id: string, people: readonly (typeof amara | typeof priya | typeof sam)[]) {
  const team = buildTeam({ id, name: id, members: [...people], programmeId: place.programmeId });
  unwrap(await createOnce(deps.store, teamType, team));
}

function toItem({ id, teamId, number }: SmallChange) {
  const from = { changeId: id, number, title: 'Ask first', go: 1, decision: null };
  return { ...buildGathered({ id, from }), teamId };
}

async function draw() {
  const went: WentIn = {
    ...{ pillarId: drawnUp.id, round: 1, themeIds: ['theme-1'] },
    ...{ version: 1, at, changeIds: null },
  };
  const blueprint = buildBlueprint({ ...place, went: [went] });
  return unwrap(await createOnce(deps.store, blueprintType, blueprint));
}

/** Of which team's changes somebody is told, and of which. */
async function toldTo(personId: string): Promise<readonly (readonly string[])[]> {
  const key = { tenantId: testTenant, personId };
  const mailbox = await read(deps.store, mailboxType, key);
  const waiting = mailbox.ok ? mailbox.value.waiting : [];
  return Promise.all(
    waiting.map(async (item) => {
      const team = unwrap(
        await read(deps.store, teamType, { tenantId: testTenant, teamId: item.teamId }),
      );
      const told =
        item.kind === 'went' ? unwrap(await loadWentItem(item, { team, personId }, deps)) : [];
      return [item.teamId, ...told.map((each) => each.change.id)];
    }),
  );
}

test('everybody is told in the team whose change it is', async () => {
  unwrap(await tellWent(await draw(), deps));

  expect(await toldTo(sam.id)).toEqual([['team-south', 'south-1']]);
  expect(await toldTo(amara.id)).toEqual([
    ['team-north', 'north-1'],
    ['team-south', 'south-2'],
  ]);
  expect(await toldTo(priya.id)).toEqual([]);
});

test('nobody is told for a team that has left it, before or after', async () => {
  const drawn = await draw();
  const leave = async (teamId: string) =>
    unwrap(
      await change(deps.store, teamType, { tenantId: testTenant, teamId }, (team) =>
        ok({ ...team, programmeId: null }),
      ),
    );
  await leave('team-south');
  unwrap(await tellWent(drawn, deps));
  expect(await toldTo(sam.id)).toEqual([]);

  await leave('team-north');
  expect(await toldTo(amara.id)).toEqual([['team-north']]);
});

test('what was looked at is looked at no more', async () => {
  const { went } = unwrap(await tellWent(await draw(), deps));

  expect(went.map(({ changeIds }) => changeIds)).toEqual([['north-1', 'south-1', 'south-2']]);
  expect(blueprintType.dueAt?.(buildBlueprint({ went }))).toBeNull();
});
