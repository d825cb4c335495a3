/** The roster as Teams documents it, read to its end. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readRoster, toSeenMember } from '../../../bot/teams/roster.ts';
import type { SeenMember } from '../../../shared/use-cases/team/sync-team.ts';
import { buildAnonymousMember, buildMember } from '../../support/teams-payloads/member.ts';
import type { TeamsMember } from '../../support/teams-service.ts';
import { startTeamsService } from '../../support/teams-service.ts';
import { buildFrontDoor, buildMessage, openSurroundings, type Surroundings } from './front-door.ts';

const teamId = '19:riverside@thread.tacv2';
const sian = buildMember({ id: 'object-sian', name: 'Siân Rees' });
let surroundings: Surroundings;

beforeEach(async () => {
  surroundings = await openSurroundings();
});

afterEach(() => surroundings.close());

async function read(members: readonly TeamsMember[], pageSize = 100) {
  const teams = await startTeamsService({ members, pageSize });
  const door = buildFrontDoor(surroundings);
  let seen: readonly SeenMember[] = [];
  const authorization = door.authorise({ serviceUrl: teams.url });
  await door.adapter.handle(buildMessage(teams), authorization, async (context) => {
    seen = await readRoster(context, teamId);
  });
  await teams.close();
  expect(door.reports).toEqual([]);
  return seen;
}

describe('a roster', () => {
  test('names people by objectId, with a given name and a surname', async () => {
    expect(await read([sian])).toEqual([
      { id: 'object-sian', name: 'Siân Rees', userId: '29:object-sian', isOwner: false },
    ]);
  });

  test('leaves out whoever is anonymous', async () => {
    expect(await read([buildAnonymousMember('Anon1 (Guest)'), sian])).toHaveLength(1);
  });

  test('of 1,200 is read to the end of its pages, each person once', async () => {
    const members = Array.from({ length: 1_200 }, (_, n) =>
      buildMember({ id: `object-${n}`, name: `Person ${n}` }),
    );

    const seen = await read([...members, members[3] as TeamsMember], 500);

    expect(seen.map(({ id }) => id)).toEqual(members.map(({ objectId }) => objectId));
  });

  test('of nobody is empty', async () => {
    expect(await read([])).toEqual([]);
  });
});

describe('a member', () => {
  const rest = { id: '29:x', name: 'Siân' };

  test.each([
    ['objectId', { ...rest, objectId: 'o' }],
    ['aadObjectId', { ...rest, aadObjectId: 'o' }],
    ['both', { ...rest, objectId: 'other', aadObjectId: 'o' }],
    ['an empty one beside it', { ...rest, objectId: 'o', aadObjectId: '' }],
  ])('is known by %s', (_which, member) => {
    expect(toSeenMember(member)).toEqual({ id: 'o', name: 'Siân', userId: '29:x', isOwner: false });
  });

  test.each([
    ['a whole name', { name: ' Jo Whitlock ', givenName: 'J' }, 'Jo Whitlock'],
    ['one name only', { givenName: 'Jo' }, 'Jo'],
    ['no name', {}, ''],
    ['no name worth the word', { name: null, surname: 7 }, ''],
  ])('with %s', (_which, names, name) => {
    expect(toSeenMember({ id: '29:x', objectId: 'o', ...names })?.name).toBe(name);
  });

  test.each([
    ['no id at all', { name: 'Anon1 (Guest)' }],
    ['none in the directory', { id: '29:x', name: 'Anon1 (Guest)', userRole: 'anonymous' }],
    ['none in Teams', { objectId: 'o', name: 'Siân' }],
    ['nothing', null],
  ])('with %s is nobody', (_which, member) => {
    expect(toSeenMember(member)).toBeNull();
  });

  test.each([
    ['invited from outside', 'noor.hale_partner.example#EXT#@elmshire.example', { isGuest: true }],
    ['of the council', 'sian.rees@elmshire.example', {}],
    ['with a sign in their name', 'sian#ext@elmshire.example', {}],
    ['of no name told', undefined, {}],
  ])('%s is a guest, or is not', (_who, userPrincipalName, told) => {
    const member = { ...rest, objectId: 'o', userPrincipalName };
    const seen = { id: 'o', name: 'Siân', userId: '29:x', isOwner: false };

    expect(toSeenMember(member)).toEqual({ ...seen, ...told });
  });

  test('is an owner where Teams says so', () => {
    expect(toSeenMember({ ...rest, objectId: 'o', userRole: 'owner' })?.isOwner).toBe(true);
  });
});
