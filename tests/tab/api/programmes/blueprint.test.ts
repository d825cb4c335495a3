/** A local blueprint from a theme to what a cycle taught, and what is read of it, over the tab’s API (P19, P32). */
import { describe, expect, test } from '@jest/globals';
import { BlueprintView } from '../../../../shared/contracts/api/blueprint/blueprint.ts';
import { ok } from '../../../../shared/domain/result.ts';
import { noLearning } from '../../../../shared/domain/small-change/content/learning.ts';
import { teamType } from '../../../../shared/use-cases/storage/document-types.ts';
import * as repository from '../../../../shared/use-cases/storage/repository.ts';
import { programmePlace, storeBlueprint } from '../../../support/build-blueprint.ts';
import { fullLearning } from '../../../support/build-change.ts';
import { storeAmbition, storeChange } from '../../../support/build-stored.ts';
import { members } from '../../../support/build-team.ts';
import { hypothesis, learned, openDrawUp, params } from './draw-up.ts';

const { call, count, deps, done, makeSense, read, refused } = openDrawUp();

test('the whole way: from a theme by way of a pillar and an experiment to what its cycles taught', async () => {
  const themeId = await makeSense();
  const pillar = { pillarTitle: 'Protected time', different: 'Nobody is called out of a visit' };
  const drawn = await done('pillars/draw', { ...pillar, themeIds: [themeId] });
  const pillarId = drawn.pillars[0]?.id ?? '';
  expect(drawn.pillars).toMatchObject([
    { title: 'Protected time', themeIds: [themeId], version: 1 },
  ]);

  const proposed = await done('experiments/propose', { pillarId, changeId: 'change-1' });
  const [experiment] = proposed.experiments;
  expect(experiment).toMatchObject({
    ...{ number: 1, pillarId, title: 'One duty line', ifWe: 'try “One duty line”', thenWe: null },
    because: 'whoever is near the phone is called',
    ...{ status: 'proposed', owner: null, from: { changeId: 'change-1', number: 1 } },
  });

  const experimentId = experiment?.id ?? '';
  const waits = await refused('experiments/start', { experimentId });
  expect(waits.code).toBe('gate');
  expect(waits.message).toBe(
    'Before it goes on, it still needs what you would see then, somebody who looks after it, something that would show you that it works and a day to look at it together.',
  );

  const version = experiment?.version ?? 0;
  await done('experiments/edit', { experimentId, version, ...hypothesis }, 'supervisor');
  await done('experiments/take', { experimentId });
  const started = await done('experiments/start', { experimentId });
  expect(started.experiments).toMatchObject([
    {
      ...{ status: 'running', owner: { id: 'amara', name: 'Amara Osei' } },
      cycles: [{ n: 1, from: '2026-11-21', until: null, decision: null }],
    },
  ]);

  deps().clock.set('2026-12-14T09:30:00.000Z');
  const told = { experimentId, happened: 'Two of us took turns', learned: 'Two are not enough' };
  const adapted = await done('experiments/tell-cycle', {
    ...{ ...told, decision: 'adapt', cycle: 1 },
  });
  expect(adapted.experiments).toMatchObject([
    {
      ...{ status: 'running', reviewOn: '2027-01-11' },
      cycles: [
        { n: 1, until: '2026-12-14', learned: 'Two are not enough', decision: 'adapt' },
        { n: 2, from: '2026-12-14', until: null, learned: null },
      ],
    },
  ]);

  deps().clock.set('2027-01-11T09:30:00.000Z');
  const kept = await done('experiments/tell-cycle', {
    ...{ ...told, learned: 'Three are enough', decision: 'keep', cycle: 2 },
  });
  expect(kept.experiments).toMatchObject([{ status: 'ended', reviewOn: null }]);
  expect(kept.experiments[0]?.cycles.map(({ decision }) => decision)).toEqual(['adapt', 'keep']);
  expect(await read('leader')).toEqual(kept);
});

describe('what is read', () => {
  test('leads from everything that was put in to where it went', async () => {
    const themeId = await makeSense();

    const { themes, sources } = await read();

    expect(themes).toMatchObject([{ id: themeId, items: [learned] }]);
    const placed = sources.find(({ id }) => id === learned);
    expect(placed).toMatchObject({ side: 'enabler', themeId, team: null });
    expect(sources.filter((each) => each.themeId === null && each.side === null).length).toBe(
      sources.length - 1,
    );
  });

  test('says whose it is, what they want, and how they got there', async () => {
    const by = members.supervisor;
    await storeAmbition(deps().store, {
      vision: { vision: 'Every family knows one person who stays', by, version: 1 },
      values: [{ id: 'value-1', value: 'We ask', opposite: 'We tell', by, version: 1 }],
    });
    const decisions = ['keep', 'adapt', 'stop', 'stop'] as const;
    for (const [at, decision] of decisions.entries())
      await storeChange(deps().store, {
        ...{ id: `change-${at}`, number: at + 1, stage: 'grow' },
        learning: { ...noLearning, ...fullLearning, decision },
      });
    const again = { from: '2026-11-10T09:00:00.000Z', until: '2026-11-17T09:00:00.000Z' };
    const learning = { ...noLearning, ...fullLearning, decision: 'adapt' as const };
    await storeChange(deps().store, { id: 'change-again', goes: [{ ...again, learning }] });
    const key = { tenantId: programmePlace.tenantId, teamId: 'team-north' };
    const workshops = ['2026-11-11', '2027-01-06'];
    await repository.change(deps().store, teamType, key, (team) =>
      ok({ ...team, journey: { ...team.journey, workshops } }),
    );

    expect(await read()).toMatchObject({
      ...{ name: 'Elmshire', teams: ['North'], asOf: '2026-11-21' },
      vision: 'Every family knows one person who stays',
      values: [{ value: 'We ask', opposite: 'We tell' }],
      how: {
        ...{ weeks: 2, workshops: ['2026-11-11'], logged: 5 },
        ...{ kept: 1, adapted: 2, stopped: 2 },
      },
    });
  });

  test('is empty before anybody put anything in, and the same letter for letter has the same tag', async () => {
    const route = 'get /api/programmes/:programmeId/blueprint';
    const { headers, body } = await call(route, { params });
    const again = await call(route, { params, ifNoneMatch: headers?.etag });

    expect(BlueprintView.parse(JSON.parse(String(body)))).toMatchObject({
      ...{ themes: [], pillars: [], experiments: [], sources: [] },
      how: { logged: 0 },
    });
    expect(again.status).toBe(304);
  });

  test('names nobody who has left as looking after anything, and leads to no change off the board', async () => {
    const from = { teamId: 'team-north', changeId: 'change-1', number: 1 };
    await storeChange(deps().store, { id: 'change-1', number: 1, status: 'withdrawn' });
    await storeBlueprint(deps().store, { owner: { id: 'gone', name: 'Gone Since' }, from });

    const { experiments } = await read();

    expect(experiments).toMatchObject([{ owner: null, from: null }]);
  });
});

test('what is read once is not read again until somebody writes, and shows what they wrote', async () => {
  const counting = await count();
  const themeId = await makeSense();
  await read();
  counting.reset();

  await read('supervisor');
  expect(counting.counts).toMatchObject({ get: 0, query: 0 });

  await done('pillars/draw', { pillarTitle: 'Time that is protected', themeIds: [themeId] });
  expect((await read()).pillars).toMatchObject([{ title: 'Time that is protected' }]);
});
