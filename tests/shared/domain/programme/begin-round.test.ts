/** Another round of making sense, once for everybody who presses at the same moment. */
import { expect, test } from '@jest/globals';
import { beginRound } from '../../../../shared/domain/programme/begin-round.ts';
import { noProgramme } from '../../../../shared/domain/programme/programme.ts';

const programme = noProgramme({ tenantId: 'tenant', programmeId: 'team-north' });
const command = (id: string) => ({
  id,
  by: { id: 'priya', name: 'Priya Raman' },
  at: '2027-02-03T10:00:00.000Z',
});

test('the first is there by itself, and another is the second', () => {
  const next = beginRound(programme, 1, command('one'));

  expect(programme.round).toBe(1);
  expect(next).toMatchObject({ round: 2, version: 1 });
});

test('two who begin it at once begin one, and a repeat begins none', () => {
  const next = beginRound(programme, 1, command('one'));

  expect(beginRound(next, 1, command('two'))).toBe(next);
  expect(beginRound(next, 2, command('one'))).toBe(next);
});
