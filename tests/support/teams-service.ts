/** Plays Teams' connector service on loopback: takes what the bot sends, and tells who is in the team. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { listenOnLoopback } from './loopback-server.ts';
import { listActivityRoutes, type SentActivity } from './teams-service/activity-routes.ts';
import { listRosterRoutes, type Roster } from './teams-service/roster-routes.ts';
import { type Answer, notFound, type Route, toErrorAnswer } from './teams-service/route.ts';

export type { SentActivity } from './teams-service/activity-routes.ts';
export type { TeamsMember } from './teams-service/roster-routes.ts';

type Headers = Readonly<Record<string, string>>;

export type TeamsService = {
  /** Ends with a slash, as Teams' own service URLs do. */
  readonly url: string;
  readonly sent: readonly SentActivity[];
  /** What opened a chat, as the bot sent it. */
  readonly opened: readonly unknown[];
  /** Forgets what was sent. */
  readonly clear: () => void;
  /** The next request (to an address with `to` in it) is answered with this status and changes nothing. The bot's client tries again by itself on 408, 429 and most of 5xx. */
  readonly failNext: (status: number, headers?: Headers, to?: string) => void;
  /** Every request to an address with `to` in it is answered so, until `recover`. */
  readonly failAll: (status: number, to: string) => void;
  readonly recover: () => void;
  /** How often an address with this in it was asked. */
  readonly countOf: (to: string) => number;
  readonly close: () => Promise<void>;
};

export async function startTeamsService(roster: Roster = {}): Promise<TeamsService> {
  const sent: SentActivity[] = [];
  const opened: unknown[] = [];
  const failures: { readonly status: number; readonly headers: Headers; readonly to: string }[] =
    [];
  let outage: (typeof failures)[number] | null = null;
  const asked: string[] = [];
  const routes = [...listActivityRoutes(sent, opened), ...listRosterRoutes(roster)];
  const server = createServer((request, response) => void answerRequest(request, response));
  const { url, close } = await listenOnLoopback(server);

  return {
    url: `${url}/`,
    sent,
    opened,
    clear: () => {
      sent.length = 0;
    },
    failNext: (status, headers = {}, to = '') => {
      failures.push({ status, headers, to });
    },
    failAll: (status, to) => {
      outage = { status, headers: {}, to };
    },
    recover: () => {
      outage = null;
    },
    countOf: (to) => asked.filter((url) => url.includes(to)).length,
    close,
  };

  async function answerRequest(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await json(request).catch(() => null);
    const url = decodeURIComponent(request.url ?? '');
    asked.push(url);
    const isTo = ({ to }: { to: string }) => url.includes(to);
    const at = failures.findIndex(isTo);
    const [next] = at < 0 ? [] : failures.splice(at, 1);
    const failure = outage && isTo(outage) ? outage : next;
    if (!failure) return send(response, findAnswer(routes, request, body));
    for (const [name, value] of Object.entries(failure.headers)) response.setHeader(name, value);
    send(response, toErrorAnswer(failure.status, 'Unavailable', 'Asked for by the test.'));
  }
}

function findAnswer(routes: readonly Route[], request: IncomingMessage, body: unknown): Answer {
  const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://localhost');
  for (const { method, path, answer } of routes) {
    const match = request.method === method && path.exec(pathname);
    if (!match) continue;
    const ids = match.slice(1).map(decodeURIComponent);
    return answer({ ids, query, body, authorization: request.headers.authorization });
  }
  return notFound;
}

function send(response: ServerResponse, { status, body }: Answer): void {
  response.statusCode = status;
  if (body !== undefined) response.setHeader('content-type', 'application/json');
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
