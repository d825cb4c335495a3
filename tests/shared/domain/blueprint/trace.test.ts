/** Every sentence of a blueprint leads back to what it came from, and nothing leads nowhere (P19). */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { into, type ToTrace, traceOf } from '../../../../shared/domain/blueprint/trace.ts';
import { drawnUp } from '../../../support/build-blueprint.ts';
import { buildSenseTheme } from '../../../support/build-sense.ts';

type Item = ToTrace['evidences'][number]['items'][number];

function toItem(id: string): Item {
  const from = { themeId: 'of-barriers' };
  const said = { kind: 'barrier-theme', name: id, barriers: 1, examples: [] } as const;
  return { id, hint: null, said, from, teamId: 'team-north' };
}

const place = (itemId: string, themeId: string | null) =>
  ({ itemId, side: 'barrier', themeId, commands: [] }) as const;

const fromChange = (changeId: string) => ({ teamId: 'team-north', changeId, number: 1 });

test('leads from what was put in to the change an experiment begins with', () => {
  const trace = traceOf({
    pillars: [drawnUp],
    experiments: [{ id: 'experiment-1', pillarId: 'pillar-1', from: fromChange('change-1') }],
    senses: [
      {
        themes: ['theme-1', 'theme-2'].map((id) => buildSenseTheme({ id })),
        placed: [place('learned 1', 'theme-1'), place('stuck 1', 'theme-2')],
      },
    ],
    evidences: [{ items: ['learned 1', 'stuck 1', 'happened 1'].map(toItem) }],
    changeIds: new Set(['change-1']),
  });

  expect(into(trace.pillarToExperiment, 'experiment-1')).toEqual(['pillar-1']);
  expect(into(trace.themeToPillar, 'pillar-1')).toEqual(['theme-1']);
  expect(into(trace.itemToTheme, 'theme-1')).toEqual(['learned 1']);
  expect(into(trace.experimentToChange, 'change-1')).toEqual(['experiment-1']);
  expect(trace.unplaced).toEqual(['stuck 1', 'happened 1']);
});

describe('of whatever programme', () => {
  const few = (prefix: string, count: number) =>
    fc.constantFrom(...Array.from({ length: count }, (_, at) => `${prefix}-${at}`));
  /** Some of those named are there, and some have gone since. */
  const item = few('item', 8);
  const theme = few('theme', 5);
  const pillar = few('pillar', 4);
  const change = few('change', 4);
  const unique = <T>(each: fc.Arbitrary<T>) => fc.uniqueArray(each, { maxLength: 8 });

  const sense = fc
    .record({
      themes: unique(theme),
      placed: fc.uniqueArray(fc.tuple(item, fc.option(theme)), { selector: ([id]) => id }),
    })
    .map(({ themes, placed }) => ({
      themes: themes.map((id) => ({
        ...{ id, name: id, side: 'both', statement: null, keptBy: null, lies: [], version: 1 },
      })) as ToTrace['senses'][number]['themes'],
      placed: placed.map(([itemId, themeId]) => place(itemId, themeId)),
    }));

  const programme: fc.Arbitrary<ToTrace> = fc.record({
    pillars: fc.uniqueArray(fc.record({ id: pillar, themeIds: unique(theme) }), {
      selector: ({ id }) => id,
    }),
    experiments: fc.uniqueArray(
      fc.record({
        id: few('experiment', 6),
        pillarId: pillar,
        from: fc.option(change.map(fromChange)),
      }),
      { selector: ({ id }) => id },
    ),
    senses: fc.array(sense, { maxLength: 3 }),
    evidences: fc.array(
      unique(item).map((ids) => ({ items: ids.map(toItem) })),
      { maxLength: 3 },
    ),
    changeIds: unique(change).map((ids) => new Set(ids)),
  });

  const ends = (of: ToTrace) => ({
    items: new Set(of.evidences.flatMap(({ items }) => items.map(({ id }) => id))),
    themes: new Set(of.senses.flatMap(({ themes }) => themes.map(({ id }) => id))),
    pillars: new Set(of.pillars.map(({ id }) => id)),
    experiments: new Set(of.experiments.map(({ id }) => id)),
  });

  test('everything named is there', () => {
    fc.assert(
      fc.property(programme, (of) => {
        const trace = traceOf(of);
        const there = ends(of);
        const steps = [
          [trace.itemToTheme, there.items, there.themes],
          [trace.themeToPillar, there.themes, there.pillars],
          [trace.pillarToExperiment, there.pillars, there.experiments],
          [trace.experimentToChange, there.experiments, of.changeIds],
        ] as const;
        for (const [edges, from, to] of steps)
          expect(edges.filter((each) => !from.has(each.from) || !to.has(each.to))).toEqual([]);
        expect(trace.unplaced.filter((id) => !there.items.has(id))).toEqual([]);
      }),
    );
  });

  test('everything put in is reached from a pillar or listed as unplaced, and never both', () => {
    fc.assert(
      fc.property(programme, (of) => {
        const trace = traceOf(of);
        const reached = new Set(
          of.pillars.flatMap(({ id }) =>
            into(trace.themeToPillar, id).flatMap((themeId) => into(trace.itemToTheme, themeId)),
          ),
        );
        const all = [...reached, ...trace.unplaced];
        expect(all.toSorted()).toEqual([...ends(of).items].toSorted());
      }),
    );
  });

  test('what is there and leads somewhere is never left out', () => {
    fc.assert(
      fc.property(programme, (of) => {
        const trace = traceOf(of);
        const there = ends(of);
        const named = of.pillars.flatMap(({ id, themeIds }) =>
          themeIds.filter((themeId) => there.themes.has(themeId)).map((themeId) => [themeId, id]),
        );
        expect(trace.themeToPillar.map(({ from, to }) => [from, to])).toEqual(named);
        const begun = of.experiments.filter(({ from }) => from && of.changeIds.has(from.changeId));
        expect(trace.experimentToChange.map(({ from }) => from)).toEqual(begun.map(({ id }) => id));
      }),
    );
  });
});
