/** Plays Teams' connector service for a run: takes messages, counts them, and fails as services do. */
import { createServer, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { listenOnLoopback } from '../support/loopback-server.ts';
import { toConversationId } from './councils.ts';
import type { Random } from './random.ts';
import { type Told, toTold } from './told.ts';

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
  readonly onTold: (personId: string, told: readonly Told[]) => void;
  /** It will not take messages for this person. */
  readonly onRefused: (personId: string) => void;
};

type Fate = 'taken' | 'dropped' | 'busy' | 'bad-gateway' | 'forbidden';

/** A thousandth of them each; the rest is taken. */
const shares = { dropped: 4, busy: 10, 'bad-gateway': 5, forbidden: 1 } as const;

const mostDelayMs = 5;

export async function startConnector(
  { onTold, onRefused }: ConnectorEvents,
  random: Random,
  isFaulty: boolean,
): Promise<Connector> {
  const counts = { taken: 0, dropped: 0, busy: 0, 'bad-gateway': 0, forbidden: 0 };
  let isCalm = !isFaulty;
  const server = createServer(async (request, response) => {
    const body = (await json(request).catch(() => null)) as Body;
    if (body === null) return;
    setTimeout(() => answer(request.url ?? '', body, response), random.below(mostDelayMs));
  });
  const { url, close } = await listenOnLoopback(server);
  return {
    ...{ url, close, counts },
    calm() {
      isCalm = true;
    },
  };

  function answer(path: string, body: NonNullable<Body>, response: ServerResponse): void {
    const sentTo = /^\/v3\/conversations\/chat-(.+)\/activities$/.exec(path)?.[1];
    const personId = sentTo ?? toPersonId(body);
    const fate = isCalm ? 'taken' : toFate(random.below(1000));
    counts[fate] += sentTo !== undefined || fate !== 'taken' ? 1 : 0;
    switch (fate) {
      case 'forbidden':
        onRefused(personId);
        send(response, 403, {});
        break;
      case 'busy':
        response.setHeader('retry-after', String(1 + random.below(3)));
        send(response, 429, {});
        break;
      case 'bad-gateway':
        send(response, 502, {});
        break;
      case 'dropped':
      case 'taken':
        if (sentTo !== undefined) onTold(personId, toTold(body.attachments?.[0]?.content));
        if (fate === 'dropped') response.destroy();
        else send(response, 201, { id: toConversationId(personId) });
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

function toFate(drawn: number): Fate {
  let sum = 0;
  for (const [fate, share] of Object.entries(shares)) {
    sum += share;
    if (drawn < sum) return fate as Fate;
  }
  return 'taken';
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
