/** Whoever left sees nothing on the tab, in whichever way they left: Teams' own events in, the real API out. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { programmeIdOf } from '../../../shared/domain/programme/programme.ts';
import { createTabApi } from '../../../tab/api/index.ts';
import { createKeptViews } from '../../../tab/api/kept/kept-views.ts';
import { anyBodyFor } from '../../support/any-team-command.ts';
import { createTestDeps } from '../../support/build-deps.ts';
import { testTenant } from '../../support/build-person.ts';
import { expectRefusal } from '../../support/expect-refusal.ts';
import { type ProductionApp, startProductionApp } from '../../support/production-app.ts';
import { bot, type Envelope, toActor } from '../../support/teams-payloads/envelope.ts';
import { buildInstallationUpdate } from '../../support/teams-payloads/installation-update.ts';
import { buildMember } from '../../support/teams-payloads/member.ts';
import { buildMemberAdded, buildMemberRemoved } from '../../support/teams-payloads/member-event.ts';
import { buildTeamEvent, type TeamEventType } from '../../support/teams-payloads/team-event.ts';
import type { TeamsMember } from '../../support/teams-service.ts';

const amara = { id: 'amara', name: 'Amara Osei' };
const priya = { id: 'priya', name: 'Priya Raman' };
const jo = { id: 'jo', name: 'Jo Whitlock' };
const team = { id: 'team-riverside', name: 'Riverside', aadGroupId: 'group-1' };
const title = 'A quiet corner for hard phone calls';

let production: ProductionApp;
let roster: TeamsMember[];
let changeId: string;
let number: number;

beforeEach(async () => {
  roster = [priya, amara].map(buildMember);
  number = 0;
  production = await startProductionApp({ members: roster, team });
  await add();
  const words = { commandId: 'first-command', title, scope: 'needs-a-yes' };
  const path = `/api/teams/${team.id}/changes`;
  const logged = await production.call(path, signedIn(priya), words);
  ({ id: changeId } = (await logged.json()) as { id: string });
});

afterEach(() => production.close());

function signedIn(person: typeof amara): string {
  return production.signIn({ ...person, tenantId: testTenant });
}

function envelope(): Envelope {
  number += 1;
  return { id: `activity-${number}`, serviceUrl: production.teams.url, tenantId: testTenant };
}

function post(activity: object): Promise<Response> {
  return production.post(activity, production.signActivity());
}

function happens(what: TeamEventType): Promise<Response> {
  return post(buildTeamEvent(what, { id: team.id, name: team.name }, envelope()));
}

function add(): Promise<Response> {
  return post(buildInstallationUpdate(priya, 'add', 'channel', team, envelope()));
}

function remove(): Promise<Response> {
  return post(buildInstallationUpdate(priya, 'remove', 'channel', team, envelope()));
}

function leaveRoster(): void {
  roster.splice(1, 1);
}

const ways: readonly (readonly [string, () => Promise<Response>])[] = [
  [
    'taken out by somebody Teams does not name',
    () => {
      leaveRoster();
      return post(buildMemberRemoved(amara, team, envelope()));
    },
  ],
  [
    'taken out by somebody Teams names',
    () => {
      leaveRoster();
      return post({ ...buildMemberRemoved(amara, team, envelope()), from: toActor(priya) });
    },
  ],
  [
    'no longer there when the roster is read because of somebody else',
    () => {
      leaveRoster();
      roster.push(buildMember(jo));
      return post(buildMemberAdded(jo, team, envelope()));
    },
  ],
  [
    'taken out of an archived team',
    async () => {
      await happens('teamArchived');
      leaveRoster();
      return post(buildMemberRemoved(amara, team, envelope()));
    },
  ],
  ['in a team that was deleted', () => happens('teamDeleted')],
  ['in a team that was deleted for good', () => happens('teamHardDeleted')],
  ['in a team the app was taken out of', remove],
  [
    'in a team the app was taken out of by somebody Teams does not name',
    () =>
      post({
        ...buildTeamEvent('teamMemberRemoved', { id: team.id }, envelope()),
        membersRemoved: [{ id: bot.id }],
      }),
  ],
];

/** Every call about a team there is; what is kept about themselves is theirs to ask for wherever they are. */
async function listCalls() {
  const deps = createTestDeps();
  const routes = createTabApi(deps, createKeptViews(deps), async () => {});
  await deps.store.close();
  const ofTeams = routes.filter(({ path }) => !path.startsWith('/api/me/'));
  return ofTeams.map(({ method, path }) => ({
    path: path
      .replace(':teamId', team.id)
      .replace(':changeId', changeId)
      .replace(':programmeId', programmeIdOf(team.id)),
    ...(method === 'post' && { body: { title, scope: 'needs-a-yes', ...anyBodyFor(path) } }),
  }));
}

describe.each(ways)('somebody %s', (_, leaves) => {
  test('is given nothing by any call, and writes nothing', async () => {
    const calls = await listCalls();
    await leaves();
    production.store.reset();

    for (const { path, body } of calls) {
      const said = await expectRefusal(
        await production.call(path, signedIn(amara), body),
        403,
        'not-a-member',
      );
      expect(said).not.toMatch(/quiet corner|Riverside|Priya/);
    }
    expect(production.store.counts).toMatchObject({ create: 0, replace: 0 });
  });

  test('is not told either that the board is as they saw it last', async () => {
    const board = `${production.app.url}/api/teams/${team.id}/board`;
    const authorization = signedIn(amara);
    const seen = await fetch(board, { headers: { authorization } });
    await leaves();
    const etag = seen.headers.get('etag') ?? '';
    const again = await fetch(board, { headers: { authorization, 'if-none-match': etag } });

    expect([seen.status, etag.length > 0, again.status]).toEqual([200, true, 403]);
  });
});

describe('those who stay', () => {
  test.each([
    ['somebody else left', () => ways[0]?.[1]()],
    ['their team was archived', () => happens('teamArchived')],
  ])('still see the board when %s', async (_, occurs) => {
    await occurs();
    const answer = await production.call(`/api/teams/${team.id}/board`, signedIn(priya));

    expect(await answer.json()).toMatchObject({ changes: [{ title }] });
  });

  test.each([
    ['the app is back', remove, add],
    ['their team was restored', () => happens('teamDeleted'), () => happens('teamrestored')],
  ])('see it again once %s, and whoever left meanwhile does not', async (_, goes, comesBack) => {
    await goes();
    leaveRoster();
    await comesBack();
    const board = `/api/teams/${team.id}/board`;
    const stayed = await production.call(board, signedIn(priya));
    const left = await production.call(board, signedIn(amara));

    expect(await stayed.json()).toMatchObject({ changes: [{ title }] });
    await expectRefusal(left, 403, 'not-a-member');
  });
});
