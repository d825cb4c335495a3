/** The one HTTP server: the bot's endpoint, the tab's API, the tab's files, and health. */
import { randomUUID } from 'node:crypto';
import restify from 'restify';
import sirv from 'sirv';
import { text } from '../shared/text/text.ts';
import type { ApiAnswer, ApiRoute } from '../tab/api/api-route.ts';
import type { RequireUser } from '../tab/api/require-user.ts';
import { toErrorAnswer } from '../tab/api/to-http.ts';
import type { ActivityAnswer } from './adapter.ts';
import { type Log, toErrorFacts } from './log.ts';
import { securityHeaders } from './security-headers.ts';

/** A page or call that needs no one to be signed in. */
export type OpenRoute = {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly handle: (body: unknown) => Promise<ApiAnswer>;
};

export type ServerParts = {
  readonly takeActivity: (
    body: unknown,
    authorization: string | undefined,
  ) => Promise<ActivityAnswer>;
  readonly api: readonly ApiRoute[];
  readonly requireUser: RequireUser;
  readonly open: readonly OpenRoute[];
  readonly tabFolder: string;
  /** Whether the tab may be built again while the server runs. */
  readonly tabChanges: boolean;
  readonly log: Log;
};

/** The largest activity Teams sends is far below this; so is everything a person can type. */
const bodyLimit = 256 * 1024;

const requestTimeoutMs = 30_000;

export function createServer(parts: ServerParts): restify.Server {
  const server = restify.createServer({ name: '', handleUncaughtExceptions: false });
  server.server.requestTimeout = requestTimeoutMs;
  server.server.headersTimeout = requestTimeoutMs;
  server.pre((_req, res, next) => {
    for (const [name, value] of Object.entries(securityHeaders)) res.setHeader(name, value);
    next();
  });
  server.use(restify.plugins.queryParser({ mapParams: false }));
  server.use(restify.plugins.bodyParser({ mapParams: false, maxBodySize: bodyLimit }));
  addErrorShape(server);

  server.post('/api/messages', async (req, res) => {
    const { status, body } = await parts.takeActivity(req.body, req.headers.authorization);
    send(res, { status, ...(body !== undefined && { body: body as object }) });
  });
  for (const route of parts.api) addApiRoute(server, route, parts);
  for (const { method, path, handle } of parts.open)
    server[method](path, async (req, res) => send(res, await handle(req.body)));
  addTabFiles(server, parts);
  return server;
}

function addApiRoute(server: restify.Server, route: ApiRoute, parts: ServerParts): void {
  server[route.method](route.path, async (req, res) => {
    const correlationId = randomUUID();
    try {
      send(res, await answerApi(req, route, parts, correlationId));
    } catch (error) {
      parts.log.error(
        { correlationId, route: route.path, error: toErrorFacts(error) },
        'call failed',
      );
      const { unexpected } = text.errors;
      send(res, toErrorAnswer(500, 'unexpected', unexpected(correlationId), correlationId));
    }
  });
}

async function answerApi(
  req: restify.Request,
  route: ApiRoute,
  { requireUser }: ServerParts,
  correlationId: string,
): Promise<ApiAnswer> {
  const { errors } = text;
  const user = await requireUser(req.headers.authorization);
  if (!user.ok)
    return user.error === 'unauthenticated'
      ? toErrorAnswer(401, 'unauthenticated', errors.unauthenticated, correlationId)
      : toErrorAnswer(403, 'tenant-not-allowed', errors.tenantNotAllowed, correlationId);
  return route.handle({
    user: user.value,
    params: req.params as Record<string, string>,
    body: req.body,
    ifNoneMatch: req.headers['if-none-match'],
    acceptEncoding: req.headers['accept-encoding']?.toString() ?? '',
    correlationId,
  });
}

function send(res: restify.Response, { status, body, headers }: ApiAnswer): void {
  for (const [name, value] of Object.entries(headers ?? {})) res.setHeader(name, value);
  if (body === undefined) {
    res.statusCode = status;
    res.end();
  } else if (typeof body === 'string' || body instanceof Uint8Array) {
    res.statusCode = status;
    res.end(body);
  } else {
    if (!res.hasHeader('cache-control')) res.setHeader('cache-control', 'no-store');
    res.statusCode = status;
    res.setHeader('content-type', 'application/json; charset=utf-8');
    res.end(JSON.stringify(body));
  }
}

/** What restify itself refuses (no such path, a body too large or not JSON) answers in our shape too. */
function addErrorShape(server: restify.Server): void {
  server.on('restifyError', (_req, _res, error, done) => {
    const correlationId = randomUUID();
    const { body } =
      error.statusCode === 413
        ? toErrorAnswer(413, 'too-large', text.errors.tooLarge, correlationId)
        : error.statusCode === 404
          ? toErrorAnswer(404, 'not-found', text.errors.notFound, correlationId)
          : toErrorAnswer(error.statusCode, 'invalid', text.errors.invalid, correlationId);
    error.toJSON = () => body;
    error.toString = () => JSON.stringify(body);
    return done();
  });
}

/** Files as the build made them, already compressed; names carry a hash, so only the page itself is asked for again. */
function addTabFiles(server: restify.Server, { tabFolder, tabChanges }: ServerParts): void {
  const files = sirv(tabFolder, { brotli: true, etag: true, dev: tabChanges, setHeaders });
  server.get('/tab', (_req, res, next) => {
    res.redirect(302, '/tab/', next);
  });
  server.get('/tab/*', (req, res, next) => {
    const url = req.url ?? '';
    req.url = url.slice('/tab'.length);
    files(req, res, () => {
      res.statusCode = 404;
      res.end();
    });
    next(false);
  });
}

function setHeaders(res: { setHeader: (name: string, value: string) => unknown }, path: string) {
  const lasting = path.startsWith('/assets/');
  res.setHeader('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
}
