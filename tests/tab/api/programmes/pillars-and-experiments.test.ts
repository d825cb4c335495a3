/** The pillars of a local blueprint, the experiments under them, and trying one in a team (P19, P20). */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { experimentType } from '../../../../shared/use-cases/storage/document-types.ts';
import { programmePlace, storeBlueprint } from '../../../support/build-blueprint.ts';
import { members } from '../../../support/build-team.ts';
import { as } from '../build-api.ts';
import { openDrawUp } from './draw-up.ts';

const { call, deps, done, read, refused, send, storeNamed } = openDrawUp();

describe('a pillar', () => {
  beforeEach(() => storeBlueprint(deps().store));

  test('cannot come from a theme that is gone, nor be dropped with an experiment under it', async () => {
    const draw = { pillarTitle: 'Another', themeIds: ['gone'] };

    expect(await refused('pillars/draw', draw)).toMatchObject({ code: 'stale' });
    expect(await refused('pillars/draw', { ...draw, themeIds: [] })).toMatchObject({
      fields: { pillarThemes: 'Please choose at least one theme.' },
    });
    expect(await refused('pillars/drop', { pillarId: 'pillar-1' })).toMatchObject({
      code: 'no-such-move',
    });
    const { pillars } = await done('pillars/drop', { pillarId: 'pillar-2' });
    expect(pillars.map(({ id }) => id)).toEqual(['pillar-1']);
  });

  test('is stood by by whoever is named to answer for the council, and by no leader of a team', async () => {
    const commit = { pillarId: 'pillar-1', version: 1, commitment: 'I move the money by March' };
    expect(await refused('pillars/commit', commit, 'leader')).toMatchObject({
      code: 'not-allowed',
    });

    await storeNamed('leader');
    const { pillars } = await done('pillars/commit', commit, 'leader');

    expect(pillars[0]?.commitment).toEqual({
      ...{ words: 'I move the money by March', name: 'Helen Ashdown', on: '2026-11-21' },
    });
  });
});

describe('an experiment', () => {
  beforeEach(() => storeBlueprint(deps().store));

  const experimentId = 'experiment-1';

  test('is told by whoever looks after it or the blueprint, and by nobody else', async () => {
    const cycle = { experimentId, cycle: 1, learned: 'One line', decision: 'stop' as const };

    const { code, message } = await refused('experiments/tell-cycle', cycle, 'leader');
    expect(code).toBe('not-allowed');
    expect(message).toContain('whoever looks after it');
    const { experiments } = await done('experiments/tell-cycle', cycle, 'supervisor');
    expect(experiments).toMatchObject([{ status: 'ended' }]);
  });

  test('has the cycle told last put right by whoever looks after it, and no other', async () => {
    await done('experiments/tell-cycle', {
      ...{ experimentId, cycle: 1, learned: 'One line', decision: 'adapt' },
    });
    const { version } = (await read()).experiments[0] ?? { version: 0 };
    const better = { experimentId, cycle: 1, version, learned: 'One line, in turns' };
    const whole = { ...better, surprised: 'Nobody asked' };

    expect(await refused('experiments/correct-cycle', whole, 'leader')).toMatchObject({
      code: 'not-allowed',
    });
    const { experiments } = await done('experiments/correct-cycle', whole);
    expect(experiments[0]?.cycles).toMatchObject([
      { learned: 'One line, in turns', surprised: 'Nobody asked', decision: 'adapt' },
      { decision: null },
    ]);
    expect(await refused('experiments/correct-cycle', better)).toMatchObject({ code: 'stale' });
    const other = { ...better, cycle: 2, version: version + 1 };
    expect(await refused('experiments/correct-cycle', other)).toMatchObject({
      code: 'no-such-move',
    });
  });

  test('stays with whoever looks after it, until whoever looks after the blueprint takes it', async () => {
    expect(await refused('experiments/take', { experimentId }, 'leader')).toMatchObject({
      ...{ code: 'looked-after', message: expect.stringContaining('Amara Osei') },
    });
    const { experiments } = await done('experiments/take', { experimentId }, 'facilitator');
    expect(experiments[0]?.owner).toEqual({ id: 'marcus', name: 'Marcus Bell' });
  });

  test('rests and is taken up again', async () => {
    const rested = await done('experiments/rest', { experimentId });
    const resumed = await done('experiments/resume', { experimentId }, 'leader');

    expect([rested, resumed].map((each) => each.experiments[0]?.status)).toEqual([
      'resting',
      'running',
    ]);
  });

  test('gets the next number, whoever proposes it, and needs a title or a change to begin with', async () => {
    const pillarId = 'pillar-2';
    const { experiments } = await done('experiments/propose', {
      ...{ pillarId, experimentTitle: 'A room that is ours' },
    });
    expect(experiments).toMatchObject([
      { number: 1 },
      { number: 2, title: 'A room that is ours', ifWe: null, from: null },
    ]);

    expect(await refused('experiments/propose', { pillarId })).toMatchObject({
      fields: { experimentTitle: expect.anything() },
    });
    expect(await refused('experiments/propose', { pillarId, changeId: 'gone' })).toMatchObject({
      code: 'not-found',
    });
    const lost = { pillarId: 'gone', experimentTitle: 'Lost' };
    expect(await refused('experiments/propose', lost)).toMatchObject({ code: 'stale' });
  });

  test('has a number of its own, however many are proposed at once', async () => {
    const titles = ['A quiet hour', 'A room that is ours', 'One login', 'A yes on the day'];
    await Promise.all(
      titles.map((experimentTitle) =>
        done('experiments/propose', { pillarId: 'pillar-2', experimentTitle }),
      ),
    );

    const { experiments } = await read();
    expect(experiments.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(experiments.map(({ title }) => title)).toEqual(expect.arrayContaining(titles));
  });

  test('of a card that somebody else has pressed before is not taken for theirs', async () => {
    const card = { commandId: 'one-card', pillarId: 'pillar-2' };
    await send('experiments/propose', { ...card, experimentTitle: 'A quiet hour' });
    const other = await send('experiments/propose', { ...card, experimentTitle: 'One' }, 'leader');

    expect(other).toMatchObject({ status: 409, body: { error: { code: 'stale' } } });
    expect((await read()).experiments.map(({ number }) => number)).toEqual([1, 2]);
  });

  test('that is not there is not found', async () => {
    expect(await refused('experiments/take', { experimentId: 'blueprint' })).toMatchObject({
      code: 'not-found',
    });
  });

  test('is kept in the team’s own partition, without its commands’ ids in its own', async () => {
    await done('experiments/propose', { pillarId: 'pillar-2', experimentTitle: 'A quiet hour' });
    const stored = await deps().store.query(
      experimentType.placeOf({ ...programmePlace, experimentId: '' }).pk,
      'experiment',
      {},
    );

    expect(JSON.stringify(stored)).toContain('A quiet hour');
    expect(JSON.stringify(stored)).not.toMatch(/"id":"experiment-[^"]*amara/);
  });
});

describe('trying an experiment in one’s own team', () => {
  const experimentId = 'experiment-1';
  const board = () =>
    call('get /api/teams/:teamId/board', {
      ...{ params: { teamId: 'team-north' }, ...as(members.practitioner) },
    });

  test('makes a small change on its board that says where it comes from, and the experiment says who tries it', async () => {
    await storeBlueprint(deps().store, { owner: members.supervisor });
    const tried = await done('experiments/try', { experimentId, teamId: 'team-north' });
    const [experiment] = tried.experiments;

    expect(experiment?.triedBy).toMatchObject([{ team: 'North', number: 1 }]);
    expect(String((await board()).body)).toContain('"tries":"EX-1"');
    expect(String((await board()).body)).toContain('One duty line for a month');
  });

  test('again gives the change that is there', async () => {
    await storeBlueprint(deps().store);
    await done('experiments/try', { experimentId, teamId: 'team-north' });
    const again = await done('experiments/try', { experimentId, teamId: 'team-north' }, 'leader');

    expect(again.experiments[0]?.triedBy).toHaveLength(1);
  });

  test('is for a team that is theirs and in the programme, while it goes on', async () => {
    await storeBlueprint(deps().store, { status: 'ended' });
    const elsewhere = await refused('experiments/try', { experimentId, teamId: 'team-south' });
    const late = await refused('experiments/try', { experimentId, teamId: 'team-north' });

    expect([elsewhere.code, late.code]).toEqual(['not-a-member', 'no-such-move']);
  });
});

test('left for another time, it is looked at on the working day four weeks on, and says that it was not', async () => {
  await storeBlueprint(deps().store, { reviewOn: '2026-11-20' });
  const left = await done('experiments/skip', { experimentId: 'experiment-1' });

  expect(left.experiments[0]).toMatchObject({
    ...{ reviewOn: '2026-12-21', notLookedAt: ['2026-11-20'] },
  });
});
