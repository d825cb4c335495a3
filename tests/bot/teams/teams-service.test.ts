/** The played Teams answers the SDK's own calls as Teams does. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TeamsInfo, type TurnContext } from 'botbuilder';
import { startTeamsService, type TeamsService } from '../../support/teams-service.ts';
import { buildFrontDoor, buildMessage, openSurroundings, type Surroundings } from './front-door.ts';

const team = { id: '19:team@thread.tacv2', name: 'Riverside', aadGroupId: 'group-1' };
const members = ['Asha Patel', 'Bryn Rees', 'Cora Lamb', 'Dele Ojo', 'Ella Kerr'].map((name) => ({
  id: `29:${name}`,
  name,
  aadObjectId: `object of ${name}`,
  tenantId: 'tenant-1',
}));
let surroundings: Surroundings;
let teams: TeamsService;

beforeAll(async () => {
  surroundings = await openSurroundings();
  teams = await startTeamsService({ members, team, pageSize: 2 });
});

afterAll(async () => {
  await teams.close();
  await surroundings.close();
});

test('the roster comes page by page', async () => {
  const pages: (readonly string[])[] = [];

  await runInTeam(async (context) => {
    let token: string | undefined;
    do {
      const page = await TeamsInfo.getPagedMembers(context, 100, token);
      pages.push(page.members.map(({ name }) => name));
      token = page.continuationToken;
    } while (token);
  });

  expect(pages).toEqual([['Asha Patel', 'Bryn Rees'], ['Cora Lamb', 'Dele Ojo'], ['Ella Kerr']]);
});

test('a made-up page is refused', async () => {
  const page = runInTeam((context) => TeamsInfo.getPagedMembers(context, 2, 'made-up'));

  await expect(page).rejects.toMatchObject({ statusCode: 400 });
});

test('the team tells its name and its channels', async () => {
  await runInTeam(async (context) => {
    const details = await TeamsInfo.getTeamDetails(context);
    const channels = await TeamsInfo.getTeamChannels(context);

    expect(details).toMatchObject({ ...team, memberCount: 5 });
    expect(channels).toMatchObject([{ id: team.id }]);
  });
});

test('a member is found by either id', async () => {
  await runInTeam(async (context) => {
    const byId = await TeamsInfo.getMember(context, '29:Bryn Rees');
    const byObjectId = await TeamsInfo.getMember(context, 'object of Bryn Rees');

    expect([byId.name, byObjectId.name]).toEqual(['Bryn Rees', 'Bryn Rees']);
  });
});

test('sends, updates and deletes are told apart', async () => {
  teams.clear();

  await runInTeam(async (context) => {
    const sent = await context.sendActivity('Week 6');
    await context.updateActivity({ id: sent?.id, type: 'message', text: 'Week 6, four logged' });
    await context.deleteActivity(sent?.id ?? '');
  });

  const [reply] = teams.sent;
  expect(teams.sent).toMatchObject([
    { kind: 'reply', activity: { text: 'Week 6' } },
    { kind: 'update', activityId: reply?.activityId, activity: { text: 'Week 6, four logged' } },
    { kind: 'delete', activityId: reply?.activityId, activity: null },
  ]);
});

test('a throttled send is tried again by the SDK', async () => {
  teams.clear();
  teams.failNext(429, { 'retry-after': '0' });

  await runInTeam(async (context) => {
    await context.sendActivity('Week 6');
  });

  expect(teams.sent).toHaveLength(1);
});

async function runInTeam<T>(logic: (context: TurnContext) => Promise<T>): Promise<void> {
  const door = buildFrontDoor(surroundings);
  const message = buildMessage(teams, {
    channelData: { ...buildMessage(teams).channelData, team: { id: team.id } },
  });
  await door.adapter.handle(
    message,
    door.authorise({ serviceUrl: teams.url }),
    async (context) => void (await logic(context)),
  );
  const [report] = door.reports;
  if (report) throw report.error;
}
