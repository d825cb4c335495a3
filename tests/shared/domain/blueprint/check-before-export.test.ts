/** Before a blueprint leaves in a file, all that people wrote in it is looked through once more (P3, P4). */
import { describe, expect, test } from '@jest/globals';
import type { BlueprintView } from '../../../../shared/contracts/api/blueprint/blueprint.ts';
import { checkBeforeExport } from '../../../../shared/domain/blueprint/check-before-export.ts';
import {
  buildBlueprint,
  buildExperiment,
  buildPillar,
  buildSource,
  buildTheme,
} from '../../../support/build-blueprint-view.ts';

const family = 'Ring mum on 07700 900123';
const cycle = { n: 3, from: '2027-01-25', until: null, happened: null, learned: null };
const told = { ...cycle, decision: null } as const;
const needs = { structure: null, process: null, culture: null };
const signal = { words: 'A story', seenBy: 'a-story', where: null } as const;

test('what is fine may leave', () => {
  expect(checkBeforeExport(buildBlueprint())).toEqual([]);
});

describe('data about a family is found in', () => {
  test.each<[string, Partial<BlueprintView>, object]>([
    ['the vision', { vision: family }, { of: 'vision' }],
    [
      'a value',
      { values: [{ value: 'Trust', opposite: family }] },
      { of: 'value', n: 1, part: 'opposite' },
    ],
    [
      'a theme',
      { themes: [buildTheme(), buildTheme({ keptBy: family })] },
      { of: 'theme', n: 2, part: 'keptBy' },
    ],
    [
      'a pillar',
      { pillars: [buildPillar(), buildPillar({ different: family })] },
      { of: 'pillar', n: 2, part: 'different' },
    ],
    [
      'what a pillar needs',
      { pillars: [buildPillar({ needs: { ...needs, culture: family } })] },
      { of: 'pillar', n: 1, part: 'culture' },
    ],
    [
      'a commitment',
      { pillars: [buildPillar({ commitment: { words: family, name: 'H', on: '2027-01-01' } })] },
      { of: 'pillar', n: 1, part: 'commitment' },
    ],
    ...(['title', 'ifWe', 'thenWe', 'because', 'tryFirst', 'safeguard'] as const).map(
      (part): [string, Partial<BlueprintView>, object] => [
        `${part} of an experiment`,
        { experiments: [buildExperiment({ number: 7, [part]: family })] },
        { of: 'experiment', number: 7, part },
      ],
    ),
    [
      'a signal',
      { experiments: [buildExperiment({ signals: [{ ...signal, where: family }] })] },
      { of: 'experiment', number: 1, part: 'signals' },
    ],
    [
      'a cycle',
      { experiments: [buildExperiment({ cycles: [{ ...told, learned: family }] })] },
      { of: 'cycle', number: 1, n: 3, part: 'learned' },
    ],
    [
      'what was put in',
      { sources: [buildSource({ id: 's', said: { kind: 'noticed', words: family } })] },
      { of: 'source', id: 's' },
    ],
    [
      'the role of somebody who was asked',
      {
        sources: [
          buildSource({
            id: 's',
            said: { kind: 'not-yet', asked: { ofRole: family }, because: null },
          }),
        ],
      },
      { of: 'source', id: 's' },
    ],
  ])('%s', (_, overrides, place) => {
    expect(checkBeforeExport(buildBlueprint(overrides))).toEqual([{ place, holds: 'case-data' }]);
  });
});

test('what tells of a child at risk is found as that', () => {
  const [found, ...others] = checkBeforeExport(
    buildBlueprint({ vision: 'A boy told me his stepdad hits him every night' }),
  );

  expect(found).toEqual({ place: { of: 'vision' }, holds: 'concern' });
  expect(others).toEqual([]);
});

test('every place is named at once, in the order of the blueprint', () => {
  const found = checkBeforeExport(
    buildBlueprint({
      experiments: [buildExperiment({ title: family })],
      vision: family,
    }),
  );

  expect(found.map(({ place }) => place.of)).toEqual(['vision', 'experiment']);
});
