/** The one HTTP server: the bot's endpoint, the tab's API, the tab's files, and health. */
import { randomUUID } from 'node:crypto';
import restify from 'restify';
import { clockHeader } from '../../shared/contracts/api/http/clock-header.ts';
import { pageHeader } from '../../shared/contracts/api/http/page-header.ts';
import { text } from '../../shared/text/text.ts';
import type { ApiAnswer, ApiRoute } from '../../tab/api/http/api-route.ts';
import { toErrorAnswer } from '../../tab/api/http/to-http.ts';
import type { RequireUser } from '../../tab/api/sign-in/require-user.ts';
import { toRefusal } from '../../tab/api/sign-in/to-refusal.ts';
import { toAccepted } from '../language/accepted.ts';
import type { SpeakIn } from '../language/speak-in.ts';
import { type Log, toErrorFacts } from '../log.ts';
import type { ActivityAnswer } from '../teams/adapter.ts';
import { refuseOddAddress, refuseOtherBodies, shapeErrorResponses } from './error-responses.ts';
import { createInboundGate, type InboundGate, type InboundLimits } from './inbound-limits.ts';
import { refuseOtherHosts } from './known-hosts.ts';
import { type LineLimits, limitLines } from './line-limits.ts';
import { securityHeaders, strictTransport } from './security-headers.ts';
import { getAndHead, send } from './send-response.ts';
import { addTabFiles, findBuild, type TabFiles } from './tab-files.ts';

/** A page or call that needs no one to be signed in. */
export type OpenRoute = {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly handle: (body: unknown) => Promise<ApiAnswer>;
};

export type ServerParts = TabFiles & {
  readonly takeActivity: (
    body: unknown,
    authorization: string | undefined,
  ) => Promise<ActivityAnswer>;
  readonly api: readonly ApiRoute[];
  readonly requireUser: RequireUser;
  readonly open: readonly OpenRoute[];
  readonly log: Log;
  readonly speakIn: SpeakIn;
  /** On a laptop: over plain http, for the laptop itself, without limits. */
  readonly isLocal: boolean;
  /** Null: none. */
  readonly limits: InboundLimits | null;
  readonly lines: LineLimits;
  /** The app's own clock, an ISO instant: the tab goes by it and not by the browser's. */
  readonly now: () => string;
};

/** The largest activity Teams sends is far below this; so is everything a person can type. */
const bodyLimit = 256 * 1024;

/** As long as an id in the store; restify's own limit is below the longest id of a change. */
const longestParam = 200;

export function createServer(parts: ServerParts): restify.Server {
  const server = restify.createServer({ name: '', maxParamLength: longestParam });
  limitLines(server.server, parts.lines);
  // restify takes upgrades and forgets them; without it Node answers as if none had been asked for.
  server.server.removeAllListeners('upgrade');
  // For what is refused on the way to a route. Reading a body loses it, so each route says it again.
  server.pre((req, _res, next) => {
    parts.speakIn(toAccepted(req), next);
  });
  const headers = { ...securityHeaders, ...(!parts.isLocal && strictTransport) };
  server.pre((_req, res, next) => {
    for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
    next();
  });
  server.pre(refuseOddAddress);
  if (parts.isLocal) server.pre(refuseOtherHosts);
  const gate = parts.limits && createInboundGate(parts.limits);
  if (gate) server.pre(gate.refuseAddress);
  server.use(refuseOtherBodies);
  server.use(restify.plugins.bodyParser({ mapParams: false, maxBodySize: bodyLimit }));
  shapeErrorResponses(server, parts.speakIn);
  addRoutes(server, parts, gate);
  addTabFiles(server, parts);
  return server;
}

function addRoutes(server: restify.Server, parts: ServerParts, gate: InboundGate | null): void {
  const { takeActivity, api, open } = parts;
  const messages = '/api/messages';
  server.post(
    messages,
    answering(messages, parts, async (req) => {
      const { status, body } = await takeActivity(req.body, req.headers.authorization);
      return { status, ...(body !== undefined && { body: body as object }) };
    }),
  );
  const build = findBuild(parts);
  const page: Record<string, string> = build === null ? {} : { [pageHeader]: build };
  for (const route of api)
    server[route.method](
      route.path,
      answering(route.path, parts, async (req, id) =>
        withHeaders(await answerApi(req, route, { ...parts, gate }, id), {
          ...page,
          [clockHeader]: parts.now(),
        }),
      ),
    );
  for (const { method, path, handle } of open)
    for (const verb of method === 'get' ? getAndHead : ([method] as const))
      server[verb](
        path,
        answering(path, parts, (req) => handle(req.body)),
      );
}

/** What should not have happened is logged once, and the caller learns no more than where to ask. */
function answering(
  route: string,
  { log, speakIn }: Pick<ServerParts, 'log' | 'speakIn'>,
  answer: (req: restify.Request, correlationId: string) => Promise<ApiAnswer>,
) {
  return async (req: restify.Request, res: restify.Response) =>
    speakIn(toAccepted(req), async () => {
      const correlationId = randomUUID();
      try {
        send(res, await answer(req, correlationId));
      } catch (error) {
        log.error({ correlationId, route, error: toErrorFacts(error) }, 'call failed');
        const { unexpected } = text.errors;
        send(res, toErrorAnswer(500, 'unexpected', unexpected(correlationId), correlationId));
      }
    });
}

function withHeaders(answer: ApiAnswer, headers: NonNullable<ApiAnswer['headers']>): ApiAnswer {
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

async function answerApi(
  req: restify.Request,
  route: ApiRoute,
  { requireUser, gate }: ServerParts & { readonly gate: InboundGate | null },
  correlationId: string,
): Promise<ApiAnswer> {
  const user = await requireUser(req.headers.authorization);
  if (!user.ok) return toRefusal(user.error, correlationId);
  const refused = await gate?.refusePerson(user.value);
  if (refused) return refused;
  const params = req.params as Record<string, string>;
  if (Object.values(params).includes(''))
    return toErrorAnswer(404, 'not-found', text.errors.notFound, correlationId);
  return route.handle({
    user: user.value,
    params,
    query: Object.fromEntries(new URLSearchParams(req.getQuery())),
    body: req.body,
    ifNoneMatch: req.headers['if-none-match'],
    acceptEncoding: req.headers['accept-encoding']?.toString() ?? '',
    correlationId,
  });
}
