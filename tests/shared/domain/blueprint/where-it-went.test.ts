/** Where a change went: into which pillars, and what is tried that began with it. */
import { expect, test } from '@jest/globals';
import { whereItWent } from '../../../../shared/domain/blueprint/where-it-went.ts';
import { buildBlueprint, buildPillar } from '../../../support/build-blueprint-view.ts';

test('it goes into every pillar drawn up from a theme it hangs in, and into what began with it', () => {
  const apart = buildPillar({ id: 'apart', title: 'Apart', themeIds: ['another'] });
  const blueprint = buildBlueprint({ pillars: [buildPillar(), apart] });

  expect(whereItWent('change-4', blueprint)).toEqual({
    isIn: true,
    pillars: ['Decisions near the family'],
    hasTaught: true,
    experiments: [{ number: 1, title: 'Duty signs off vouchers in every team' }],
  });
});

test('of what is only needed or waited for it is not said that it taught something', () => {
  const blueprint = buildBlueprint({ pillars: [buildPillar()] });
  const waiting = { kind: 'stuck', stage: 'mission', since: '2026-11-01' } as const;
  const sources = blueprint.sources.map((source) => ({ ...source, said: waiting }));

  expect(whereItWent('change-4', { ...blueprint, sources })).toMatchObject({
    ...{ isIn: true, pillars: ['Decisions near the family'], hasTaught: false },
  });
});

test('what was not put in went nowhere', () => {
  expect(whereItWent('change-9', buildBlueprint())).toEqual({
    ...{ isIn: false, pillars: [], hasTaught: false, experiments: [] },
  });
});
