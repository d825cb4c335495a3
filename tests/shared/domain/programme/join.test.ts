/** Which programmes a team was in and is in no more: what it put in there is still its own (P32). */
import { expect, test } from '@jest/globals';
import { programmesLeft } from '../../../../shared/domain/programme/join.ts';

test.each([
  ['none where it never was in any', null, [], 'team-north', []],
  ['none while it is in the only one', 'elmshire', [], 'elmshire', []],
  ['those it left', null, ['elmshire'], 'team-north', ['elmshire']],
  ['those it left for another', 'ashford', ['elmshire'], 'ashford', ['elmshire']],
  ['the one that asks it no more', 'elmshire', [], 'team-north', ['elmshire']],
])('a team has left %s', (_, programmeId, leftProgrammes, current, expected) => {
  expect(programmesLeft({ programmeId, leftProgrammes }, current)).toEqual(expected);
});
