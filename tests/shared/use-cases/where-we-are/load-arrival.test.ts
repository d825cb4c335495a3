/** What somebody who is new hears of a team that is under way. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { ok } from '../../../../shared/domain/result.ts';
import { personType, strandsType } from '../../../../shared/use-cases/storage/document-types.ts';
import { change, createOnce } from '../../../../shared/use-cases/storage/repository.ts';
import { loadArrival } from '../../../../shared/use-cases/where-we-are/load-arrival.ts';
import { createTestDeps, type TestDeps, unwrap } from '../../../support/build-deps.ts';
import { buildActor, testTenant } from '../../../support/build-person.ts';
import { storeChange, storePerson, storeTeam } from '../../../support/build-stored.ts';
import { buildStrand, buildStrands } from '../../../support/build-strands.ts';
import { members } from '../../../support/build-team.ts';

const owner = { id: members.leader.id, name: members.leader.name };

const personKey = { tenantId: testTenant, personId: 'amara' };

let deps: TestDeps;

beforeEach(async () => {
  deps = createTestDeps();
  deps.clock.set('2026-12-14T09:30:00.000Z');
  await storePerson(deps.store);
});

describe('somebody new', () => {
  test('hears the week, the stage, the strands, and whom to ask', async () => {
    await storeTeam(deps.store);
    const strands = buildStrands({
      strands: [buildStrand(), buildStrand({ id: 'theme-yes', mission: 'A yes in a day' })],
    });
    unwrap(await createOnce(deps.store, strandsType, strands));

    expect(unwrap(await loadArrival(buildActor(), deps))).toMatchObject({
      ...{
        team: { name: 'North' },
        week: { status: 'running', week: 6 },
        now: { stage: 'develop' },
      },
      strands: ['Forms', 'A yes in a day'],
      hands: [],
      toAsk: [{ name: 'Priya Raman' }, { name: 'Marcus Bell' }],
    });
  });

  test('hears of three changes that could do with a hand, those nobody has first', async () => {
    await storeTeam(deps.store);
    const at = deps.clock.now();
    const lately = { loggedAt: at, updatedAt: at };
    for (const [number, parts] of [
      { owner },
      {},
      { owner: members.leader, ...lately },
      {},
      lately,
      {},
    ].entries())
      await storeChange(deps.store, { id: `change-${number}`, number: number + 1, ...parts });

    const arrival = unwrap(await loadArrival(buildActor(), deps));

    expect(arrival?.hands.map(({ number }) => number)).toEqual([2, 4, 6]);
  });

  test('is told in a pause as well', async () => {
    const pauses = [{ from: '2026-12-07', until: null }];
    const journey = { startsOn: '2026-11-09', weeks: 16, workshops: [], pauses };
    await storeTeam(deps.store, { journey });

    expect(unwrap(await loadArrival(buildActor(), deps))?.week.status).toBe('paused');
  });

  test.each([
    ['in its first week', '2026-12-14'],
    ['before its start', '2026-12-21'],
    ['at its end', '2026-06-01'],
  ])('hears nothing of a team %s', async (_, startsOn) => {
    await storeTeam(deps.store, { journey: { startsOn, weeks: 16, workshops: [], pauses: [] } });

    expect(unwrap(await loadArrival(buildActor(), deps))).toBeNull();
  });

  test('hears nothing of a team whose people they are not among any more', async () => {
    await storeTeam(deps.store, { members: [members.supervisor] });

    expect(unwrap(await loadArrival(buildActor(), deps))).toBeNull();
  });

  test('who is in several hears of the one they mean, whichever they came to last', async () => {
    await storeTeam(deps.store);
    await storeTeam(deps.store, { id: 'team-south', name: 'South' });
    const teams = ['North', 'South'].map((name) => ({ id: `team-${name.toLowerCase()}`, name }));
    const usually = { usualTeamId: 'team-north' };
    const ofPerson = async () => unwrap(await loadArrival(buildActor(), deps))?.team.name;
    unwrap(await change(deps.store, personType, personKey, (there) => ok({ ...there, teams })));
    const last = await ofPerson();
    unwrap(
      await change(deps.store, personType, personKey, (there) => ok({ ...there, ...usually })),
    );

    expect([last, await ofPerson()]).toEqual(['South', 'North']);
  });

  test('who is in no team hears nothing', async () => {
    expect(unwrap(await loadArrival(buildActor({ id: 'sam' }), deps))).toBeNull();
  });
});
