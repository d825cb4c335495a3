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
    experiments: [{ number: 1, title: 'Duty signs off vouchers in every team' }],
  });
});

test('what was not put in went nowhere', () => {
  expect(whereItWent('change-9', buildBlueprint())).toEqual({
    ...{ isIn: false, pillars: [], experiments: [] },
  });
});
