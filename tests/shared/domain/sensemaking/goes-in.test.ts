import { expect, test } from '@jest/globals';
import { toGoesIn } from '../../../../shared/domain/sensemaking/goes-in.ts';
import { buildEvidence, buildGathered } from '../../../support/build-sense.ts';

const learned = buildGathered();
const more = buildGathered({ id: 'learned team-north change-2 1' });
const noticed = buildGathered({
  ...{ id: 'noticed team-north change-1 1', said: { kind: 'noticed', words: 'They smiled' } },
});
const gathered = [noticed, learned, more];

test('what is gathered is counted by its kind, what was learned first', () => {
  expect(toGoesIn(buildEvidence(), 'team-north', gathered, [])).toEqual({
    isIn: false,
    counts: [
      { kind: 'learned', count: 2 },
      { kind: 'noticed', count: 1 },
    ],
  });
});

test('what is left out is not counted', () => {
  const leftOut = [more.id, noticed.id];

  expect(toGoesIn(buildEvidence(), 'team-north', gathered, leftOut)).toEqual({
    ...{ isIn: false, counts: [{ kind: 'learned', count: 1 }] },
  });
});

test('with nothing there is nothing to say', () => {
  expect(toGoesIn(buildEvidence(), 'team-north', [], [])).toBeNull();
});

test('what another team put in says nothing of this one', () => {
  const at = '2027-02-20T10:00:00.000Z';
  const by = { id: 'priya', name: 'Priya Raman' };
  const evidence = buildEvidence({ teams: [{ teamId: 'team-other', name: 'Other', at, by }] });

  expect(toGoesIn(evidence, 'team-north', [learned], [])).toMatchObject({ isIn: false });
  expect(toGoesIn(evidence, 'team-other', [learned], [])).toEqual({ isIn: true, at });
});
