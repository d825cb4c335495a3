/** What a turn may take over from the one before: verified tokens, clients, and the bot's own token. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { TurnContext } from 'botbuilder';
import { startTeamsService } from '../../../support/teams-service.ts';
import {
  buildFrontDoor,
  buildMessage,
  openSurroundings,
  type Surroundings,
} from '../front-door.ts';

let surroundings: Surroundings;

beforeAll(async () => {
  surroundings = await openSurroundings();
});

afterAll(() => surroundings.close());

describe('a token that was accepted before', () => {
  test('is not verified again', async () => {
    const door = buildFrontDoor(surroundings);
    const authorization = door.authorise();
    await door.adapter.handle(buildMessage(surroundings.teams), authorization, reply);
    const { verifications } = door.asked;

    const answer = await door.adapter.handle(
      buildMessage(surroundings.teams),
      authorization,
      reply,
    );

    expect(answer.status).toBe(200);
    expect(door.asked.verifications).toBe(verifications);
  });

  test('is refused once it has ended', async () => {
    let now = new Date().toISOString();
    const door = buildFrontDoor(surroundings, { clock: { now: () => now } });
    const authorization = door.authorise({ claims: { exp: Date.parse(now) / 1000 + 60 } });
    const before = await door.adapter.handle(
      buildMessage(surroundings.teams),
      authorization,
      reply,
    );

    now = new Date(Date.parse(now) + 361_000).toISOString();
    const after = await door.adapter.handle(buildMessage(surroundings.teams), authorization, reply);

    expect([before.status, after.status]).toEqual([200, 401]);
  });

  test.each([
    ['another service URL', { serviceUrl: 'https://elsewhere.example/' }],
    ['no service URL', { serviceUrl: undefined }],
    ['another channel', { channelId: 'webchat' }],
  ])('is refused with %s', async (_, overrides) => {
    const door = buildFrontDoor(surroundings);
    const authorization = door.authorise();
    await door.adapter.handle(buildMessage(surroundings.teams), authorization, reply);
    surroundings.teams.clear();

    const answer = await door.adapter.handle(
      buildMessage(surroundings.teams, overrides),
      authorization,
      reply,
    );

    expect(answer).toEqual({ status: 401 });
    expect(surroundings.teams.sent).toEqual([]);
  });

  test('still has its tenant checked', async () => {
    const door = buildFrontDoor(surroundings);
    const authorization = door.authorise();
    await door.adapter.handle(buildMessage(surroundings.teams), authorization, reply);

    const elsewhere = { conversation: { id: 'a', tenantId: 'another' } };
    const answer = await door.adapter.handle(
      buildMessage(surroundings.teams, elsewhere),
      authorization,
      reply,
    );

    expect(answer.status).toBe(403);
  });

  test('does not vouch for the same token with another signature', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const door = buildFrontDoor(surroundings);
    const authorization = door.authorise();
    await door.adapter.handle(buildMessage(surroundings.teams), authorization, reply);

    const forged = authorization.replace(/[^.]+$/, 'c2lnbmVk');
    const answer = await door.adapter.handle(buildMessage(surroundings.teams), forged, reply);

    expect(answer.status).toBe(401);
  });
});

describe('many turns', () => {
  test('share one connector client, one user token client and one outbound token', async () => {
    const door = buildFrontDoor(surroundings);
    surroundings.teams.clear();

    for (let turn = 0; turn < 5; turn += 1)
      await door.adapter.handle(buildMessage(surroundings.teams), door.authorise(), reply);

    expect(door.asked).toMatchObject({ clients: 2, tokens: 1 });
    expect(surroundings.teams.sent.map(({ authorization }) => authorization)).toEqual(
      Array(5).fill('Bearer bot-token-1'),
    );
  });

  test('at the same time share them too', async () => {
    const door = buildFrontDoor(surroundings);

    await Promise.all(
      Array.from({ length: 5 }, () =>
        door.adapter.handle(buildMessage(surroundings.teams), door.authorise(), reply),
      ),
    );

    expect(door.asked.clients).toBe(2);
  });

  test('answer each service URL at its own address', async () => {
    const teamsElsewhere = await startTeamsService();
    const door = buildFrontDoor(surroundings);
    surroundings.teams.clear();
    await door.adapter.handle(buildMessage(surroundings.teams), door.authorise(), reply);

    const authorization = door.authorise({ serviceUrl: teamsElsewhere.url });
    await door.adapter.handle(buildMessage(teamsElsewhere), authorization, reply);

    expect(surroundings.teams.sent).toHaveLength(1);
    expect(teamsElsewhere.sent).toHaveLength(1);
    await teamsElsewhere.close();
  });
});

async function reply(context: TurnContext): Promise<void> {
  await context.sendActivity('Logged.');
}
