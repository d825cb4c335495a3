/** On a laptop nothing is signed, so the bot answers only what is on that laptop too. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TurnContext } from 'botbuilder';
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

test('a message without a token is answered, without a token', async () => {
  const { status } = await speak({});

  expect(status).toBe(200);
  expect(surroundings.teams.sent).toMatchObject([{ activity: { text: 'Logged.' } }]);
  expect(surroundings.teams.sent[0]?.authorization).toBeUndefined();
  surroundings.teams.clear();
});

test.each(['http://localhost:3979/_connector', 'http://127.0.0.2/', 'https://[::1]:8443/x'])(
  'a message to be answered at %s is taken',
  async (serviceUrl) => {
    const { status, turns } = await speak({ serviceUrl }, async () => undefined);

    expect({ status, turns }).toEqual({ status: 200, turns: 1 });
  },
);

test.each([
  ['https://smba.trafficmanager.net/uk/'],
  ['http://localhost@elsewhere.example/'],
  ['http://localhost.elsewhere.example/'],
  ['http://elsewhere.example/#localhost'],
  ['http://127.0.0.1.elsewhere.example/'],
  ['http://10.0.0.7/'],
  ['http://[::ffff:10.0.0.7]/'],
  ['file://localhost/etc'],
  ['localhost'],
  [''],
  [undefined],
  [null],
  [['http://localhost/']],
])('a message to be answered at %s is refused', async (serviceUrl) => {
  const { status, turns } = await speak({ serviceUrl });

  expect({ status, turns }).toEqual({ status: 401, turns: 0 });
});

test('a message from another channel than Teams is refused', async () => {
  const { status, turns } = await speak({ channelId: 'emulator' });

  expect({ status, turns }).toEqual({ status: 401, turns: 0 });
});

async function speak(
  overrides: Readonly<Record<string, unknown>>,
  logic = async (context: TurnContext) => {
    await context.sendActivity('Logged.');
  },
) {
  let turns = 0;
  const { adapter } = buildFrontDoor(surroundings, {
    identity: null,
    tenantIds: 'any',
    credentials: undefined,
  });
  const { status } = await adapter.handle(
    buildMessage(surroundings.teams, overrides),
    undefined,
    async (context) => {
      turns += 1;
      await logic(context);
    },
  );
  return { status, turns };
}
