/** Plays Teams' connector service for a run: takes messages, counts them, and fails as services do. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { listenOnLoopback } from '../support/loopback-server.ts';
import type { Post } from './channel-witness.ts';
import { toConversationId, toUserId } from './councils.ts';
import type { Random } from './random.ts';

export type Connector = {
  readonly url: string;
  /** How often it did what. */
  readonly counts: Readonly<Record<Fate, number>>;
  /** From now on nothing fails. */
  readonly calm: () => void;
  readonly close: () => Promise<void>;
};

export type ConnectorEvents = {
  /** It took a message, whether or not the bot gets to know. */
  readonly onTold: (personId: string, card: unknown) => void;
  readonly onPosted: (teamId: string, post: Post) => void;
  readonly onReplaced: (activityId: string, card: unknown) => void;
  /** A message it cannot replace any more. */
  readonly onGone: (activityId: string) => void;
  /** It will not take messages for this person or team. */
  readonly onRefused: (of: Whom) => void;
};

/** A person's own chat, or a team's channel. */
export type Whom = { readonly kind: 'chat' | 'channel'; readonly id: string };

/** `moved`: asked for in a region where the tenant is not any more. */
type Fate = keyof typeof shares | 'taken' | 'moved';

/** A thousandth of them each; the rest is taken. */
const shares = {
  ...{ dropped: 4, busy: 10, unsigned: 1, forbidden: 1, gone: 1 },
  /** Its gateway answers 502 or 504, whether or not it took the message. */
  ...{ 'lost-behind-gateway': 3, 'taken-behind-gateway': 3 },
} as const;

const mostDelayMs = 5;

/** As many requests in a row find no token good enough, at most. */
const mostUnsigned = 40;

/** A new message, or one in the place of another; and in which region. */
const address = /^\/([ab])\/v3\/conversations(?:\/(chat|channel)-(.+)\/activities(?:\/(.+))?)?$/;

export type Region = 'a' | 'b';

export function toServiceUrl(url: string, region: Region): string {
  return `${url}/${region}`;
}

type Setting = {
  readonly isFaulty: boolean;
  /** Of a person or a team. */
  readonly regionOf: (id: string) => Region;
  /** Who is in a team, by their ids. */
  readonly peopleOf: (teamId: string) => readonly string[];
};

/** Who is in a team. */
const rosterAddress = /^\/([ab])\/v3\/conversations\/([^/]+)\/pagedmembers\?/;

/** Of so many rosters asked for one is not to be had. */
const aFailedRoster = 10;

export async function startConnector(
  { onTold, onPosted, onReplaced, onGone, onRefused }: ConnectorEvents,
  random: Random,
  { isFaulty, regionOf, peopleOf }: Setting,
): Promise<Connector> {
  const counts = {
    ...{ taken: 0, dropped: 0, busy: 0, unsigned: 0, forbidden: 0, gone: 0, moved: 0 },
    ...{ 'lost-behind-gateway': 0, 'taken-behind-gateway': 0 },
  };
  const deck = shuffleFates(random);
  let isCalm = !isFaulty;
  let unsignedLeft = 0;
  /** What it calls the next message. */
  let taken = 0;
  const server = createServer(async (request, response) => {
    const [, region, teamId] = rosterAddress.exec(request.url ?? '') ?? [];
    if (teamId !== undefined) {
      send(response, ...answerRoster(teamId, region));
      return;
    }
    const body = (await json(request).catch(() => null)) as Body;
    if (body === null) return;
    setTimeout(() => answer(request, body, response), random.below(mostDelayMs));
  });
  const { url, close } = await listenOnLoopback(server);
  return {
    ...{ url, close, counts },
    calm() {
      isCalm = true;
    },
  };

  function answerRoster(teamId: string, region: string | undefined): [number, object] {
    if (region !== regionOf(teamId)) return [400, {}];
    if (!isCalm && random.below(aFailedRoster) === 0) return [502, {}];
    const members = peopleOf(teamId).map((id) => ({
      ...{ id: toUserId(id), objectId: id, givenName: 'Sam' },
    }));
    return [200, { members }];
  }

  /** A token that is refused once is refused for a while. */
  function drawFate(): Fate {
    if (isCalm) return 'taken';
    const fate = unsignedLeft > 0 ? 'unsigned' : deck.draw();
    unsignedLeft = fate === 'unsigned' ? (unsignedLeft || 1 + random.below(mostUnsigned)) - 1 : 0;
    return fate;
  }

  function answer(
    { url: path = '' }: IncomingMessage,
    body: NonNullable<Body>,
    response: ServerResponse,
  ): void {
    const [, region, kind, sentTo, activityId] = address.exec(path) ?? [];
    const id = sentTo ?? toPersonId(body);
    const whom: Whom = { kind: kind === 'channel' ? 'channel' : 'chat', id };
    const fate = region === regionOf(id) ? drawFate() : 'moved';
    counts[fate] += sentTo !== undefined || fate !== 'taken' ? 1 : 0;
    switch (fate) {
      case 'moved':
        onRefused(whom);
        send(response, 400, {});
        break;
      case 'unsigned':
        send(response, 401, {});
        break;
      case 'forbidden':
        onRefused(whom);
        send(response, 403, {});
        break;
      case 'gone':
        if (activityId === undefined) onRefused(whom);
        else onGone(activityId);
        send(response, 404, {});
        break;
      case 'busy':
        response.setHeader('retry-after', String(1 + random.below(3)));
        send(response, 429, {});
        break;
      case 'lost-behind-gateway':
        send(response, 502, {});
        break;
      case 'taken-behind-gateway':
        if (sentTo !== undefined) take(whom, activityId);
        send(response, 504, {});
        break;
      case 'dropped':
      case 'taken':
        if (sentTo !== undefined) take(whom, activityId);
        if (fate === 'dropped') response.destroy();
        else send(response, 201, { id: sentTo === undefined ? toConversationId(id) : `${taken}` });
    }

    function take({ kind, id }: Whom, instead?: string): void {
      const card = body.attachments?.[0]?.content;
      taken += 1;
      if (instead !== undefined) onReplaced(instead, card);
      else if (kind === 'chat') onTold(id, card);
      else onPosted(id, { activityId: `${taken}`, card, isKnown: fate === 'taken' });
    }
  }
}

type Body = {
  readonly members?: readonly { readonly id: string }[];
  readonly attachments?: readonly { readonly content: unknown }[];
} | null;

function toPersonId({ members }: NonNullable<Body>): string {
  return members?.[0]?.id.replace(/^29:/, '') ?? '';
}

/** A thousand fates at a time, each as often as its share, in no order: none can be missed by bad luck. */
function shuffleFates(random: Random): { readonly draw: () => Fate } {
  const left: Fate[] = [];
  return {
    draw() {
      if (left.length === 0) left.push(...aThousand());
      const [fate = 'taken'] = left.splice(random.below(left.length), 1);
      return fate;
    },
  };
}

function aThousand(): readonly Fate[] {
  const odd = Object.entries(shares).flatMap(([fate, share]) =>
    Array.from({ length: share }, () => fate as Fate),
  );
  return [...odd, ...Array.from({ length: 1000 - odd.length }, () => 'taken' as const)];
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
