/** The time given back, of what teams put in. */
import { expect, test } from '@jest/globals';
import { sumTimeGivenBack } from '../../../../shared/domain/blueprint/time-given-back.ts';
import type { TimeReleased } from '../../../../shared/domain/small-change/content/learning.ts';
import { buildSource } from '../../../support/build-blueprint-view.ts';

type From = { readonly changeId: string; readonly go?: number; readonly stopped?: true };

function buildTime({ changeId, go = 1, stopped }: From, overrides: Partial<TimeReleased> = {}) {
  const released = { minutes: 30, people: 2, use: 'direct-work', basis: 'measured' } as const;
  return buildSource({
    said: { kind: 'time', released: { ...released, sureness: 'sure', ...overrides } },
    from: { changeId, number: 1, title: null, go, decision: stopped ? 'stop' : 'keep' },
  });
}

test('it is by where it went and how it is known', () => {
  const { changes, sums } = sumTimeGivenBack([
    buildTime({ changeId: 'a' }),
    buildTime({ changeId: 'b' }, { basis: 'estimated', minutes: 10 }),
    buildTime({ changeId: 'c' }, { use: 'absorbed' }),
  ]);

  expect(changes).toBe(3);
  expect(sums).toEqual([
    { use: 'direct-work', measured: 60, estimated: 20 },
    { use: 'other-work', measured: 0, estimated: 0 },
    { use: 'absorbed', measured: 60, estimated: 0 },
  ]);
});

test('what was stopped, or is tried anew, counts no more', () => {
  const { changes } = sumTimeGivenBack([
    buildTime({ changeId: 'a', stopped: true }),
    buildTime({ changeId: 'b', go: 1 }),
    buildTime({ changeId: 'b', go: 2 }),
    buildTime({ changeId: 'c' }),
  ]);

  expect(changes).toBe(2);
});

test('of one change alone there is no sum', () => {
  expect(sumTimeGivenBack([buildTime({ changeId: 'a' })]).sums).toEqual([]);
});
