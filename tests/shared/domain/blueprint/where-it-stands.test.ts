/** A round of making sense goes on with nobody driving: there is always one next step. */
import { expect, test } from '@jest/globals';
import { nextStep } from '../../../../shared/domain/blueprint/where-it-stands.ts';
import type { WallSoFar } from '../../../../shared/domain/sensemaking/next-step.ts';

const wall: WallSoFar = { unplaced: 0, themes: [], rings: null, vote: null, people: 4 };
const nothing = {
  ...{ teams: 1, teamsIn: 0, things: 0, wall },
  ...{ pillars: 0, experiments: 0, started: 0 },
};
const said = { statement: 'Nobody answers for it' };
const open = { status: 'open' } as const;

test.each([
  ['put in what was learned', {}, 'put-in'],
  ['sort what waits', { things: 9, wall: { ...wall, unplaced: 5 } }, 'sort'],
  [
    'sort the rest, though there is a theme',
    { things: 9, wall: { ...wall, unplaced: 5, themes: [said] } },
    'sort',
  ],
  ['give it names', { things: 9 }, 'name'],
  ['draw up a pillar', { things: 9, wall: { ...wall, themes: [said, said] } }, 'draw-up'],
  [
    'add an experiment',
    { things: 9, wall: { ...wall, unplaced: 5, themes: [said] }, pillars: 1 },
    'propose',
  ],
  ['say who looks after it', { pillars: 1, experiments: 1 }, 'start'],
  ['look at each on its day', { pillars: 1, experiments: 1, started: 1 }, 'go-on'],
  [
    'say what they think is going on',
    { things: 9, wall: { ...wall, themes: [{ statement: null }] } },
    'say-what-is-going-on',
  ],
  [
    'ask whether that rings true',
    { things: 9, wall: { ...wall, themes: [said], people: 5 } },
    'ring-true',
  ],
  [
    'answer what they are asked, however far they are',
    { wall: { ...wall, vote: open }, pillars: 1, started: 1 },
    'voting',
  ],
])('%s', (_, overrides, expected) => {
  expect(nextStep({ ...nothing, ...overrides })).toBe(expected);
});
