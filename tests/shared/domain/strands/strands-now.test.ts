/** Which strands views of changes are looked at by. */
import { expect, test } from '@jest/globals';
import { strandsToLookBy } from '../../../../shared/domain/strands/strands-now.ts';
import { buildStrand, buildStrands } from '../../../support/build-strands.ts';

const until = '2026-11-20T09:00:00.000Z';
const current = buildStrands({
  strands: [
    buildStrand({ id: 'yes', name: 'Waiting', mission: 'A yes in a day' }),
    buildStrand({ id: 'rooms', name: 'Rooms' }),
    buildStrand({ id: 'forms', name: 'Forms', until }),
    buildStrand({ id: 'keys', name: 'Keys', until }),
  ],
});

test('views are looked at by the strands that go on, whether or not something answers them', () => {
  expect(strandsToLookBy(current, [])).toEqual([
    { id: 'yes', name: 'A yes in a day' },
    { id: 'rooms', name: 'Rooms' },
  ]);
});

test('and by those that have ended which something shown still answers', () => {
  const ids = strandsToLookBy(current, ['keys', null, 'rooms', 'gone']).map(({ id }) => id);

  expect(ids).toEqual(['yes', 'rooms', 'keys']);
});
