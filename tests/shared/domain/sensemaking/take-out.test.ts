/** What a team put in is taken out once it has left: only its own, with its words, in one write (P19, P32). */
import { describe, expect, test } from '@jest/globals';
import { evidenceLimits } from '../../../../shared/domain/sensemaking/evidence.ts';
import { takeOut } from '../../../../shared/domain/sensemaking/take-out.ts';
import { unwrap, unwrapError } from '../../../support/build-deps.ts';
import { buildEvidence, buildGathered } from '../../../support/build-sense.ts';

const put = (teamId: string) => ({
  ...{ teamId, name: teamId, at: '2026-11-21T09:30:00.000Z' },
  by: { id: 'priya', name: 'Priya Raman' },
});
const north = { ...buildGathered({ id: 'north-1' }), teamId: 'north' };
const another = { ...buildGathered({ id: 'north-2' }), teamId: 'north' };
const south = { ...buildGathered({ id: 'south-1' }), teamId: 'south' };
const evidence = buildEvidence({
  teams: [put('north'), put('south')],
  items: [north, south, another],
});

describe('what is taken out', () => {
  test('is gone with its words, and not put in again by itself', () => {
    const after = unwrap(takeOut(evidence, { teamId: 'north', itemIds: ['north-1'] }, 'take-1'));

    expect(after.items).toEqual([south, another]);
    expect(after).toMatchObject({ withheld: ['north-1'], version: evidence.version + 1 });
    expect(after.teams.map(({ teamId }) => teamId)).toEqual(['north', 'south']);
    expect(unwrap(takeOut(after, { teamId: 'north', itemIds: ['north-2'] }, 'take-1'))).toBe(after);
  });

  test('leaves nothing that says that the team put anything in, once it was the last', () => {
    const all = { teamId: 'north', itemIds: ['north-1', 'north-2'] };

    expect(unwrap(takeOut(evidence, all, 'take-1'))).toMatchObject({
      ...{ items: [south], withheld: all.itemIds, teams: [put('south')] },
    });
  });

  test.each([
    ['another team’s', ['south-1']],
    ['what is gone', ['gone']],
  ])('is never %s', (_, itemIds) => {
    expect(unwrap(takeOut(evidence, { teamId: 'north', itemIds }, 'take-1'))).toBe(evidence);
  });

  test('is no more than may be left out in all', () => {
    const withheld = Array.from({ length: evidenceLimits.withheld }, (_, at) => `out-${at}`);
    const full = { ...evidence, withheld };

    expect(unwrapError(takeOut(full, { teamId: 'north', itemIds: ['north-1'] }, 'take-1'))).toEqual(
      { kind: 'too-many', limit: evidenceLimits.withheld },
    );
  });
});
