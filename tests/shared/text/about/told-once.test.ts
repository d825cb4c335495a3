/** Whoever reads what is kept about them reads each thing once, in the order it was done. */
import { expect, test } from '@jest/globals';
import { findMine } from '../../../../shared/domain/people-data/find-mine.ts';
import { standsNow } from '../../../../shared/domain/people-data/stands-now.ts';
import type { SmallChange } from '../../../../shared/domain/small-change/small-change.ts';
import { toGroups } from '../../../../shared/text/about/to-groups.ts';
import { buildChange } from '../../../support/build-change.ts';

const jo = { id: 'jo', name: 'Jo Whitlock' };
const asked = '2026-11-20T10:00:00.000Z';
const heard = '2026-11-24T10:00:00.000Z';

function groupsOf(...changes: readonly SmallChange[]) {
  const found = changes.map((change) => ({
    ...{ team: 'North', type: 'change', change },
    ...{ mine: findMine('change', change, jo.id), now: standsNow('change', change, jo.id) },
  }));
  return toGroups({ asOf: heard, name: jo.name, teams: ['North'], programmes: [], found, own: [] });
}

test('changes stand in the order of their numbers', () => {
  const numbered = (number: number) => buildChange({ number, title: 'Ask', author: jo });

  expect(groupsOf(numbered(12), numbered(4)).map(({ heading }) => heading)).toEqual([
    'SC-4 Ask',
    'SC-12 Ask',
  ]);
});

test('who asked a role and heard its answer is told both, each once and on its day', () => {
  const answer = { answer: 'yes', because: 'In May.', at: heard, heardBy: jo } as const;
  const ask = { id: '1', of: null, ofRole: 'Team lead', by: jo, at: asked, words: 'Tuesdays?' };
  const steps = [
    { at: asked, by: jo, did: 'asked', before: { asks: [] } },
    { at: heard, by: jo, did: 'heard-answer', before: {} },
  ] as const;
  const asks = [{ ...ask, answer, earlier: [] }];
  const [group] = groupsOf(buildChange({ asks, history: steps }));

  expect(group?.lines.map(({ words, parts }) => [words, parts.map(({ value }) => value)])).toEqual([
    ['You asked for a yes', ['“Team lead”', '“Tuesdays?”']],
    ['You told what a role said', ['“Team lead”', 'Yes', '“In May.”']],
  ]);
});

test('how it stands now says nothing again that stands above', () => {
  const [group] = groupsOf(buildChange({ author: jo, byWhen: '2026-12-08' }));
  const parts = group?.lines.flatMap((line) => line.parts) ?? [];

  expect(parts.filter(({ value }) => value === '8 December 2026')).toHaveLength(1);
  expect(new Set(parts.map(({ label }) => label)).size).toBe(parts.length);
});
