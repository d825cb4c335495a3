/** Only the tenants a council named are served, whoever signed the activity. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  buildFrontDoor,
  buildMessage,
  openSurroundings,
  ourTenant,
  type Surroundings,
} from '../front-door.ts';

const otherTenant = '99999999-aaaa-4999-8999-999999999999';
let surroundings: Surroundings;

beforeAll(async () => {
  surroundings = await openSurroundings();
});

afterAll(() => surroundings.close());

describe('an activity', () => {
  test.each([
    ['names our tenant twice', ourTenant, ourTenant],
    ['names our tenant in the conversation only', ourTenant, undefined],
    ['names our tenant in the channel data only', undefined, ourTenant],
    ['writes our tenant in capitals', ourTenant.toUpperCase(), null],
  ])('that %s is served', async (_, conversationTenant, channelTenant) => {
    const { status, turns } = await speak(conversationTenant, channelTenant);

    expect({ status, turns }).toEqual({ status: 200, turns: 1 });
  });

  test.each([
    ['names another tenant', otherTenant, otherTenant],
    [
      'names our tenant in the conversation and another in the channel data',
      ourTenant,
      otherTenant,
    ],
    [
      'names another tenant in the conversation and ours in the channel data',
      otherTenant,
      ourTenant,
    ],
    ['names no tenant', undefined, undefined],
    ['names an empty tenant', '', undefined],
    ['names a list of tenants', [ourTenant], undefined],
  ])('that %s is refused and nothing is sent', async (_, conversationTenant, channelTenant) => {
    const { status, turns } = await speak(conversationTenant, channelTenant);

    expect({ status, turns }).toEqual({ status: 403, turns: 0 });
    expect(surroundings.teams.sent).toEqual([]);
  });

  test('without a conversation or channel data is refused', async () => {
    const door = buildFrontDoor(surroundings);
    const message = buildMessage(surroundings.teams, { conversation: 'a', channelData: null });

    const answer = await door.adapter.handle(message, door.authorise(), async () => undefined);

    expect(answer).toEqual({ status: 403 });
  });

  test('from any tenant is served where any is allowed', async () => {
    const { status } = await speak(otherTenant, undefined, 'any');

    expect(status).toBe(200);
  });
});

async function speak(
  conversationTenant: unknown,
  channelTenant: unknown,
  tenantIds: readonly string[] | 'any' = [ourTenant],
) {
  let turns = 0;
  const door = buildFrontDoor(surroundings, { tenantIds });
  const message = buildMessage(surroundings.teams, {
    conversation: { id: 'a:personal', tenantId: conversationTenant },
    channelData: channelTenant ? { tenant: { id: channelTenant } } : {},
  });
  const { status } = await door.adapter.handle(message, door.authorise(), async () => {
    turns += 1;
  });
  return { status, turns };
}
