/** Whoever is in several teams is told which of them each thing is in. */
import { expect, test } from '@jest/globals';
import type { MyData } from '../../../../shared/contracts/api/my-data.ts';
import { noCheckIns } from '../../../../shared/domain/check-in/check-ins.ts';
import { toOwnParts } from '../../../../shared/text/about/own-parts.ts';
import { toGroups } from '../../../../shared/text/about/to-groups.ts';
import { buildPerson, testTenant } from '../../../support/build-person.ts';

const north = { id: 'team-north', name: 'North' };
const south = { id: 'team-south', name: 'South' };
const change = { number: 1, title: 'Ask once' };
const mine = [{ as: 'author', isEarlier: false, at: '2026-11-20T10:00:00.000Z', kept: [] }];

const data: MyData = {
  asOf: '2026-11-21T10:00:00.000Z',
  name: 'Amara Osei',
  teams: [north.name, south.name],
  programmes: [],
  found: [north, south].map(({ name }) => ({ team: name, type: 'change', change, mine })),
  own: [
    { type: 'person', document: buildPerson({ teams: [north], pastTeams: [south] }) },
    ...[north, south].map(({ id }) => ({
      type: 'check-ins',
      document: noCheckIns({ tenantId: testTenant, teamId: id, personId: 'amara' }),
    })),
  ],
};

test('by changes of the same number', () => {
  expect(toGroups({ ...data, own: [] }).map(({ heading }) => heading)).toEqual([
    'North: SC-1 Ask once',
    'South: SC-1 Ask once',
  ]);
});

test('by their check-ins, also of a team they have left', () => {
  expect(toOwnParts(data, new Map()).map(({ heading }) => heading)).toEqual([
    'Your name and your teams',
    'Your check-ins: North',
    'Your check-ins: South',
  ]);
});
