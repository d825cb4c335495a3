/** The vision of a blueprint is chosen by whoever saw how it stands; until then several teams have none (P19, P32). */
import { describe, expect, test } from '@jest/globals';
import {
  checkVision,
  chooseVision,
  visionShown,
} from '../../../../shared/domain/blueprint/vision.ts';
import { buildBlueprint } from '../../../support/build-blueprint.ts';
import { buildCommand } from '../../../support/build-change.ts';
import { unwrap, unwrapError } from '../../../support/build-deps.ts';

const first = { words: 'Every family knows one person', version: 0 };

describe('a vision', () => {
  test('stands once however often it is sent, and the one before stays in the history', () => {
    const command = buildCommand({ id: 'choose-1' });
    const chosen = unwrap(chooseVision(buildBlueprint(), first, command));
    const second = { words: 'Nobody waits for a yes', version: 1 };
    const again = unwrap(chooseVision(chosen, second, buildCommand({ id: 'choose-2' })));

    expect(unwrap(chooseVision(chosen, first, command))).toBe(chosen);
    expect(again.vision).toEqual({ words: second.words, version: 2 });
    expect(again.history.map(({ did, visionBefore }) => [did, visionBefore])).toEqual([
      ['chose-vision', null],
      ['chose-vision', first.words],
    ]);
  });

  test('is not chosen over one that nobody saw', () => {
    const chosen = unwrap(chooseVision(buildBlueprint(), first, buildCommand({ id: 'choose-1' })));

    expect(unwrapError(chooseVision(chosen, first, buildCommand({ id: 'choose-2' })))).toEqual({
      kind: 'stale',
    });
  });

  test('that says the same is no other', () => {
    const chosen = unwrap(chooseVision(buildBlueprint(), first, buildCommand({ id: 'choose-1' })));
    const same = { ...first, version: 1 };

    expect(unwrap(chooseVision(chosen, same, buildCommand({ id: 'choose-2' })))).toBe(chosen);
  });

  test.each([
    ['nothing', ' ', 'missing'],
    ['data about a family', 'NHS number 943 476 5919', 'case-data'],
    ['more than a line holds', 'x'.repeat(241), 'too-long'],
  ])('is not %s', (_, vision, problem) => {
    expect(unwrapError(checkVision(vision))).toMatchObject({
      problems: [{ field: 'vision', problem }],
    });
  });
});

describe('the blueprint shows', () => {
  const chosen = { vision: { words: 'Chosen', version: 1 } };
  const none = { vision: null };

  test.each([
    ['one team’s while nothing else is chosen', none, ['Ours'], 'Ours'],
    ['none of one team that has none', none, [null], null],
    ['none of several before one is chosen', none, ['Ours', 'Theirs'], null],
    ['none where one of several has one', none, ['Ours', null], null],
    ['the one that is chosen', chosen, ['Ours', 'Theirs'], 'Chosen'],
    ['the one that is chosen, where one team is left', chosen, ['Ours'], 'Chosen'],
  ])('%s', (_, blueprint, ofTeams, expected) => {
    expect(visionShown(blueprint, ofTeams)).toBe(expected);
  });
});
