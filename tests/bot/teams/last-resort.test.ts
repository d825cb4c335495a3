/** When a turn breaks, the person still gets one courteous sentence, and the fault is reported once. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  buildFrontDoor,
  buildInvoke,
  buildMessage,
  type FrontDoor,
  openSurroundings,
  type Surroundings,
} from './front-door.ts';

let surroundings: Surroundings;
let door: FrontDoor;

beforeAll(async () => {
  surroundings = await openSurroundings();
});

beforeEach(() => {
  surroundings.teams.clear();
  door = buildFrontDoor(surroundings);
});

afterAll(() => surroundings.close());

describe('a message whose turn breaks', () => {
  test('is answered with the sentence', async () => {
    const answer = await handle(buildMessage(surroundings.teams));

    expect(answer).toEqual({ status: 200 });
    expect(surroundings.teams.sent).toMatchObject([
      { kind: 'reply', activity: { type: 'message', text: theSentence() } },
    ]);
  });

  test('is reported once, without anything the person wrote', async () => {
    await handle(buildMessage(surroundings.teams, { locale: 'cy-GB' }));

    expect(door.reports).toEqual([
      { error: fault, correlationId: expect.any(String), activity: { type: 'message' } },
    ]);
  });

  test('does not fail over when the sentence cannot be sent either', async () => {
    surroundings.teams.failNext(403);

    const answer = await handle(buildMessage(surroundings.teams));

    expect(answer).toEqual({ status: 500 });
    expect(door.reports).toHaveLength(1);
  });

  test('reports a reply Teams would not take', async () => {
    surroundings.teams.failNext(400);

    await door.adapter.handle(
      buildMessage(surroundings.teams),
      door.authorise(),
      async (context) => {
        await context.sendActivity('Logged.');
      },
    );

    expect(door.reports).toMatchObject([{ error: { statusCode: 400 } }]);
    expect(surroundings.teams.sent).toMatchObject([{ activity: { text: theSentence() } }]);
  });
});

describe('an invoke whose turn breaks', () => {
  test.each([
    [
      'adaptiveCard/action',
      () => ({
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value: theSentence(),
      }),
    ],
    ['task/fetch', () => ({ task: { type: 'message', value: theSentence() } })],
    ['task/submit', () => ({ task: { type: 'message', value: theSentence() } })],
    ['composeExtension/fetchTask', () => ({ task: { type: 'message', value: theSentence() } })],
    [
      'composeExtension/query',
      () => ({ composeExtension: { type: 'message', text: theSentence() } }),
    ],
  ])('%s is answered in the form Teams shows', async (name, toBody) => {
    const answer = await handle(buildInvoke(surroundings.teams, name));

    expect(answer).toEqual({ status: 200, body: toBody() });
    expect(surroundings.teams.sent).toEqual([]);
    expect(door.reports).toMatchObject([{ error: fault, activity: { type: 'invoke', name } }]);
  });

  test('gets the sentence even if an answer was ready before it broke', async () => {
    const answer = await door.adapter.handle(
      buildInvoke(surroundings.teams, 'adaptiveCard/action'),
      door.authorise(),
      async (context) => {
        await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: 'ok' } });
        throw fault;
      },
    );

    expect(answer).toMatchObject({ status: 200, body: { value: theSentence() } });
  });

  test.each(['signin/verifyState', 'constructor', undefined])(
    'named %s, which nobody reads, is answered 500',
    async (name) => {
      const answer = await handle(buildMessage(surroundings.teams, { type: 'invoke', name }));

      expect(answer).toEqual({ status: 500 });
      expect(door.reports).toHaveLength(1);
    },
  );
});

describe('an event whose turn breaks', () => {
  test('is answered 500 and nobody is written to', async () => {
    const answer = await handle(buildMessage(surroundings.teams, { type: 'installationUpdate' }));

    expect(answer).toEqual({ status: 500 });
    expect(surroundings.teams.sent).toEqual([]);
  });
});

describe('an invoke that goes well', () => {
  test('is answered with what the turn said', async () => {
    const answer = await door.adapter.handle(
      buildInvoke(surroundings.teams, 'adaptiveCard/action'),
      door.authorise(),
      async (context) => {
        await context.sendActivity({
          type: 'invokeResponse',
          value: { status: 200, body: { a: 1 } },
        });
      },
    );

    expect(answer).toEqual({ status: 200, body: { a: 1 } });
  });

  test('without an answer is answered 501', async () => {
    const invoke = buildInvoke(surroundings.teams, 'adaptiveCard/action');

    const answer = await door.adapter.handle(invoke, door.authorise(), async () => undefined);

    expect(answer).toEqual({ status: 501 });
  });
});

const fault = new Error('The shelf fell down');

function handle(body: unknown) {
  return door.adapter.handle(body, door.authorise(), async () => {
    throw fault;
  });
}

function theSentence(): string {
  return `Sorry, that went wrong on our side (${door.reports[0]?.correlationId}).`;
}
