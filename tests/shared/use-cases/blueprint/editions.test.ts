/** As much as a blueprint may hold fits in an edition of it: of many cycles, the last are told in full (P19). */
import { expect, test } from '@jest/globals';
import { blueprintLimits } from '../../../../shared/domain/blueprint/blueprint.ts';
import { experimentLimits } from '../../../../shared/domain/blueprint/experiment.ts';
import { evidenceLimits } from '../../../../shared/domain/sensemaking/evidence.ts';
import { maxDocumentBytes } from '../../../../shared/stores/document-store.ts';
import { toSnapshot } from '../../../../shared/use-cases/blueprint/edition-snapshot.ts';
import {
  buildBlueprint,
  buildExperiment,
  buildPillar,
  buildSource,
} from '../../../support/build-blueprint-view.ts';

const long = (characters: number) => 'word '.repeat(characters / 5).trim();

function build(experiments: number, cyclesEach: number, sources: number) {
  const cycles = Array.from({ length: cyclesEach }, (_, at) => ({
    ...{ n: at + 1, from: '2027-01-25', until: '2027-02-08', decision: 'adapt' as const },
    ...{ happened: long(600), learned: long(600) },
  }));
  const hypothesis = { ifWe: long(300), thenWe: long(300), because: long(300) };
  return buildBlueprint({
    pillars: Array.from({ length: blueprintLimits.pillars }, (_, at) =>
      buildPillar({ id: `pillar-${at}`, different: long(600) }),
    ),
    experiments: Array.from({ length: experiments }, (_, at) =>
      buildExperiment({
        ...{ ...hypothesis, id: `experiment-${at}`, number: at + 1, cycles },
        ...{ tryFirst: long(600), safeguard: long(300) },
      }),
    ),
    sources: Array.from({ length: sources }, (_, at) =>
      buildSource({ id: `learned ${at}`, said: { kind: 'learned', words: long(600) } }),
    ),
  });
}

test('one has the vision that was chosen, and none of those it was chosen from', () => {
  const ofTeams = [{ team: 'Harbour', vision: 'Another' }];
  const view = buildBlueprint({ vision: 'Chosen', visions: { version: 1, ofTeams } });

  expect(toSnapshot(view).vision).toBe('Chosen');
  expect(JSON.stringify(toSnapshot(view))).not.toContain('Another');
});

test('a small one has every cycle in full', () => {
  const view = build(4, 5, 20);

  expect(toSnapshot(view).experiments.map(({ cycles }) => cycles)).toEqual(
    view.experiments.map(({ cycles }) => cycles),
  );
});

test('the largest there may be fits, with the last three of each told in full and of the others what was decided', () => {
  const view = build(blueprintLimits.experiments, experimentLimits.cycles, evidenceLimits.items);

  const snapshot = toSnapshot(view);

  expect(Buffer.byteLength(JSON.stringify(snapshot))).toBeLessThan(maxDocumentBytes - 100_000);
  for (const { cycles } of snapshot.experiments) {
    expect(cycles.map(({ learned }) => learned !== null)).toEqual(
      cycles.map((_, at) => at >= cycles.length - 3),
    );
    expect(cycles.every(({ decision }) => decision === 'adapt')).toBe(true);
  }
});
