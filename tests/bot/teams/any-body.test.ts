/** Whatever JSON comes in, the front door answers. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toActivity } from '../../../bot/teams/payload/activity.ts';
import {
  buildFrontDoor,
  buildMessage,
  type FrontDoor,
  openSurroundings,
  type Surroundings,
} from './front-door.ts';

let surroundings: Surroundings;
let door: FrontDoor;
let local: FrontDoor;

beforeAll(async () => {
  surroundings = await openSurroundings();
  door = buildFrontDoor(surroundings);
  local = buildFrontDoor(surroundings, {
    identity: null,
    tenantIds: 'any',
    credentials: undefined,
  });
});

afterAll(() => surroundings.close());

describe('a body without a type', () => {
  test.each([
    [undefined],
    [null],
    [''],
    ['hello'],
    [7],
    [[]],
    [[{ type: 'message' }]],
    [{}],
    [{ type: 7 }],
    [{ type: '' }],
  ])('%j is answered 400, token or not', async (body) => {
    const answer = await door.adapter.handle(body, door.authorise(), async () => undefined);

    expect(answer).toEqual({ status: 400 });
  });
});

describe('any JSON', () => {
  test('without a token never gets in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.string(), async (body, authorization) => {
        const { status } = await door.adapter.handle(body, authorization, fail);

        expect([400, 401]).toContain(status);
      }),
    );
  });

  test('with any claims in its token never gets in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue(),
        fc.dictionary(fc.string(), fc.jsonValue()),
        async (payload, header) => {
          const parts = [header, payload, 'signature'].map((part) =>
            Buffer.from(JSON.stringify(part)).toString('base64url'),
          );

          const { status } = await door.adapter.handle(
            buildMessage(surroundings.teams),
            `Bearer ${parts.join('.')}`,
            fail,
          );

          expect(status).toBe(401);
        },
      ),
    );
  });

  test('in the fields of a signed activity is answered without a crash', async () => {
    await fc.assert(
      fc.asyncProperty(anyActivity(), async (activity) => {
        const { status } = await door.adapter.handle(
          activity,
          door.authorise(),
          async () => undefined,
        );

        expect([200, 400, 403, 501]).toContain(status);
      }),
    );
  });

  test('in the fields of a local activity is answered, even when its turn breaks', async () => {
    await fc.assert(
      fc.asyncProperty(anyActivity(), async (activity) => {
        const quiet = await local.adapter.handle(activity, undefined, async () => undefined);
        const broken = await local.adapter.handle(activity, undefined, fail);

        expect([200, 400, 501]).toContain(quiet.status);
        expect([200, 400, 500]).toContain(broken.status);
      }),
    );
  });
});

describe('an activity', () => {
  test('has its moments as dates, with their text beside them', () => {
    const activity = toActivity(buildMessage(surroundings.teams));

    expect(activity).toMatchObject({
      timestamp: new Date('2026-11-21T09:30:00Z'),
      rawTimestamp: '2026-11-21T09:30:00.000Z',
      localTimestamp: new Date('2026-11-21T09:30:00Z'),
      rawLocalTimestamp: '2026-11-21T09:30:00.000+00:00',
    });
  });

  test('leaves the body it came from alone', () => {
    const body = Object.freeze(buildMessage(surroundings.teams));

    const activity = toActivity(body);

    expect(activity?.text).toBe(body.text);
    expect(typeof body.timestamp).toBe('string');
  });
});

async function fail(): Promise<void> {
  throw new Error('The shelf fell down');
}

/** In order as far as the door asks, and anything at all beyond. */
function anyActivity() {
  const field = fc.option(fc.jsonValue(), { nil: undefined });
  return fc
    .record({
      type: fc.constantFrom('message', 'invoke', 'event', 'conversationUpdate', 'unheard-of'),
      id: field,
      name: fc.oneof(fc.constantFrom('adaptiveCard/action', 'task/fetch', '__proto__'), field),
      text: field,
      from: field,
      recipient: field,
      conversation: field,
      channelData: field,
      locale: field,
      timestamp: field,
      value: field,
      entities: field,
    })
    .map((fields) => buildMessage(surroundings.teams, fields));
}
