/** The vision of a blueprint is chosen by whoever saw how it stands; until then several teams have none (P19, P32). */
import { describe, expect, test } from '@jest/globals';
import {
  checkVision,
  chooseVision,
  takeVisionBack,
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

describe('a vision that is taken back', () => {
  const chosen = () =>
    unwrap(chooseVision(buildBlueprint(), first, buildCommand({ id: 'choose-1' })));

  test('leaves none, once however often it is sent, and its words stay in the history', () => {
    const command = buildCommand({ id: 'take-back-1' });
    const none = unwrap(takeVisionBack(chosen(), 1, command));

    expect(unwrap(takeVisionBack(none, 1, command))).toBe(none);
    expect(none.vision).toEqual({ words: null, version: 2 });
    expect(none.history.at(-1)).toMatchObject({
      ...{ did: 'took-vision-back', visionBefore: first.words },
    });
  });

  test('is one that whoever takes it back has seen', () => {
    const second = { words: 'Nobody waits for a yes', version: 1 };
    const two = unwrap(chooseVision(chosen(), second, buildCommand({ id: 'choose-2' })));

    expect(unwrapError(takeVisionBack(two, 1, buildCommand({ id: 'take-back' })))).toEqual({
      kind: 'stale',
    });
  });

  test('where there is none is none', () => {
    const blueprint = buildBlueprint();

    expect(unwrap(takeVisionBack(blueprint, 0, buildCommand()))).toBe(blueprint);
  });

  test('is chosen again by whoever saw that there was none, and by nobody who saw the one before', () => {
    const none = unwrap(takeVisionBack(chosen(), 1, buildCommand({ id: 'take-back' })));
    const again = buildCommand({ id: 'choose-again' });

    expect(unwrapError(chooseVision(none, { ...first, version: 1 }, again))).toEqual({
      kind: 'stale',
    });
    expect(unwrap(chooseVision(none, { ...first, version: 2 }, again)).vision).toEqual({
      ...{ words: first.words, version: 3 },
    });
  });
});

describe('the blueprint shows', () => {
  const chosen = { vision: { words: 'Chosen', version: 1 } };
  const none = { vision: null };
  const takenBack = { vision: { words: null, version: 2 } };

  test.each([
    ['one team’s while nothing else is chosen', none, ['Ours'], 'Ours'],
    ['none of one team that has none', none, [null], null],
    ['none of several before one is chosen', none, ['Ours', 'Theirs'], null],
    ['none where one of several has one', none, ['Ours', null], null],
    ['none of several once it is taken back', takenBack, ['Ours', 'Theirs'], null],
    ['one team’s own once it is taken back', takenBack, ['Ours'], 'Ours'],
    ['the one that is chosen', chosen, ['Ours', 'Theirs'], 'Chosen'],
    ['the one that is chosen, where one team is left', chosen, ['Ours'], 'Chosen'],
  ])('%s', (_, blueprint, ofTeams, expected) => {
    expect(visionShown(blueprint, ofTeams)).toBe(expected);
  });
});
