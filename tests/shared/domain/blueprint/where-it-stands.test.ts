/** A round of making sense goes on with nobody driving: there is always one next step. */
import { expect, test } from '@jest/globals';
import { nextStep } from '../../../../shared/domain/blueprint/where-it-stands.ts';

const nothing = {
  ...{ teams: 1, teamsIn: 0, things: 0, sorted: 0, themes: 0 },
  ...{ pillars: 0, experiments: 0, started: 0 },
};

test.each([
  ['put in what was learned', {}, 'put-in'],
  ['sort what waits', { things: 9, sorted: 4 }, 'sort'],
  ['sort the rest, though there is a theme', { things: 9, sorted: 4, themes: 1 }, 'sort'],
  ['give it names', { things: 9, sorted: 9 }, 'name'],
  ['draw up a pillar', { things: 9, sorted: 9, themes: 2 }, 'draw-up'],
  ['start an experiment', { things: 9, sorted: 4, themes: 2, pillars: 1 }, 'propose'],
  ['say who looks after it', { pillars: 1, experiments: 1 }, 'start'],
  ['look at each on its day', { pillars: 1, experiments: 1, started: 1 }, 'go-on'],
])('%s', (_, overrides, expected) => {
  expect(nextStep({ ...nothing, ...overrides })).toBe(expected);
});
