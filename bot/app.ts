/** Puts the parts together: store, use cases, bot, tab and server, from one configuration. */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { dayIn, systemClock } from '../shared/calendar/clock.ts';
import { createCalendar } from '../shared/calendar/create-calendar.ts';
import type { DocumentStore } from '../shared/stores/document-store.ts';
import { limitWrites } from '../shared/stores/limit-writes.ts';
import { watchWrites } from '../shared/stores/watch-store.ts';
import { type Languages, languages } from '../shared/text/languages.ts';
import { text } from '../shared/text/text.ts';
import type { Deps } from '../shared/use-cases/deps.ts';
import { isTeams } from '../shared/use-cases/storage/partitions.ts';
import { createTabApi } from '../tab/api/index.ts';
import { createKeptViews } from '../tab/api/kept/kept-views.ts';
import { createRequireUser } from '../tab/api/sign-in/require-user.ts';
import type { TokenRules } from '../tab/api/sign-in/token-rules.ts';
import type { Config } from './config.ts';
import { conversations } from './conversations/index.ts';
import { createAddressBook } from './dialogue/address-book.ts';
import { keepPostedCards } from './dialogue/keep-posted-cards.ts';
import { keepRostersFresh } from './dialogue/keep-rosters-fresh.ts';
import { keepToPace } from './dialogue/keep-to-pace.ts';
import { createRouter } from './dialogue/router.ts';
import { createSpeakTo, speakAsBefore } from './dialogue/speak-to.ts';
import { createGracefulShutdown } from './http/graceful-shutdown.ts';
import { healthRoutes } from './http/health.ts';
import { type InboundLimits, usualLimits } from './http/inbound-limits.ts';
import { type LineLimits, usualLines } from './http/line-limits.ts';
import { pageRoutes } from './http/pages/page-routes.ts';
import { createServer, type OpenRoute } from './http/server.ts';
import { traceCalls } from './http/trace-calls.ts';
import { createSpeakIn } from './language/speak-in.ts';
import { type Log, toErrorFacts, toKnownNames } from './log.ts';
import { createConnectorClient } from './proactive/connector-client.ts';
import { createProactive, type Proactive, type Rest } from './proactive/index.ts';
import { createRateLimit } from './proactive/rate-limit.ts';
import { createSignIn } from './proactive/sign-in.ts';
import { createRosterClient } from './rosters/roster-client.ts';
import { createRosters } from './rosters/rosters.ts';
import { toSignposts } from './signposts.ts';
import { createTabLink } from './tab-link.ts';
import { type Adapter, createAdapter } from './teams/adapter.ts';
import { toBotId } from './teams/bot-id.ts';
import { toLocales } from './teams/payload/locales.ts';
import { createTeamsBot } from './teams/teams-bot.ts';
import { traceTurns } from './teams/trace-turns.ts';
import { type Trace, untraced } from './telemetry/trace.ts';
import { traceConversations } from './telemetry/trace-conversations.ts';
import { traceStore } from './telemetry/trace-store.ts';

export type AppParts = {
  readonly config: Config;
  readonly store: DocumentStore;
  readonly log: Log;
  /** The address to listen on: loopback only, or every one. */
  readonly host: '127.0.0.1' | '0.0.0.0';
  readonly tokens: TokenRules;
  /** Where the built tab is. */
  readonly tabFolder: string;
  /** Pages and calls without sign-in beyond health, such as the local sign-in. */
  readonly open: readonly OpenRoute[];
  readonly credentials?: Parameters<typeof createAdapter>[0]['credentials'];
  readonly clock?: Deps['clock'];
  /** What one caller may ask for, in production; the usual unless told. */
  readonly limits?: InboundLimits;
  /** Not measured unless told. */
  readonly trace?: Trace;
  /** How long a caller may take; the usual unless told. */
  readonly lines?: LineLimits;
  /** Those people are spoken to in; all there are unless told. */
  readonly languages?: Languages;
  /** How long to rest between looking for what people are to be told; nothing: only when asked. */
  readonly rest?: Rest;
};

export type App = {
  readonly url: string;
  /** Tells people what is due now. */
  readonly runDue: Proactive['runDue'];
  /** Takes nothing new, finishes what is under way, then closes the store. */
  readonly close: () => Promise<void>;
};

export async function startApp(parts: AppParts): Promise<App> {
  const { config, log } = parts;
  const clock = parts.clock ?? systemClock;
  const limits = config.mode === 'local' ? null : (parts.limits ?? usualLimits);
  const trace = parts.trace ?? untraced;
  const store = watchWrites(traceStore(parts.store, trace), (pk, written) => {
    keptViews.follow(pk, written);
    addressBook.drop(pk);
    proactive.expect(written?.doc.dueAt);
  });
  const today = (timeZone: string) => dayIn(timeZone, clock.now());
  const signposts = toSignposts(config.signposts);
  const linkToTab = createTabLink(config);
  const words = { signposts, formerColleague: text.people.former, linkToTab };
  const { retention } = config;
  const spoken = parts.languages ?? languages;
  const speakIn = await createSpeakIn(spoken);
  const isOneOnly = Object.keys(spoken).length === 1;
  const speakTo = isOneOnly ? speakAsBefore : createSpeakTo(speakIn, { store });
  const calendar = createCalendar(config.bankHolidays);
  const deps: Deps = { store, clock, calendar, today, newId: randomUUID, retention, ...words };
  const askedFor = limits ? { ...deps, store: limitWrites(store, limits.writes, isTeams) } : deps;
  const keptViews = createKeptViews(deps);
  const addressBook = createAddressBook(deps);
  const adapter = toAdapter(parts, clock);
  const router = keepPostedCards(
    keepRostersFresh(createRouter(traceConversations(conversations, trace), askedFor), deps),
    deps,
  );
  const paced = limits ? keepToPace(router, limits.turns) : router;
  const bot = traceTurns(createTeamsBot(paced, addressBook, speakTo), trace);
  const signIn = createSignIn({ token: adapter.outboundToken, clock, log });
  const waitForTurn = createRateLimit();
  const rosters = createRosters({
    deps,
    readRoster: createRosterClient({ signIn, waitForTurn }),
    onUnexpected: (error) =>
      log.error({ correlationId: randomUUID(), error: toErrorFacts(error) }, 'roster not read'),
  });
  const proactive = createProactive({
    ...{ deps, waitForTurn, speakIn, freshen: rosters.freshen },
    connect: createConnectorClient({
      signIn,
      clock,
      botId: toBotId(config.mode === 'local' ? null : config.bot),
    }),
    ...{ owner: randomUUID(), trace },
    rest: parts.rest ?? null,
    log,
  });

  const server = createServer({
    takeActivity: (body, authorization) =>
      speakIn(toLocales(body), () => adapter.handle(body, authorization, bot)),
    speakIn,
    api: traceCalls(createTabApi(askedFor, keptViews, rosters.freshenSoon), trace),
    requireUser: createRequireUser(parts.tokens),
    open: [
      ...healthRoutes(store, log),
      ...pageRoutes({ contact: config.privacyContact, retention, signposts }),
      ...parts.open,
    ],
    tabFolder: parts.tabFolder,
    tabChanges: config.mode === 'local',
    isLocal: config.mode === 'local',
    now: clock.now,
    ...{ limits, lines: parts.lines ?? usualLines },
    log,
  });
  const finish = createGracefulShutdown(server);
  server.listen(config.port, parts.host);
  await once(server, 'listening');
  proactive.start();
  const { port } = server.address() as AddressInfo;
  log.info({ port, mode: config.mode, store: config.store.kind }, 'listening');

  return {
    url: `http://127.0.0.1:${port}`,
    runDue: proactive.runDue,
    async close() {
      await proactive.stop();
      await finish();
      await store.close();
      log.info('stopped');
    },
  };
}

function toAdapter({ config, log, credentials, trace }: AppParts, clock: Deps['clock']): Adapter {
  return createAdapter({
    identity: config.mode === 'local' ? null : config.bot,
    tenantIds: config.mode === 'local' ? 'any' : config.tenantIds,
    clock,
    ...(credentials !== undefined && { credentials }),
    ...(trace !== undefined && { trace }),
    onUnexpected: (error, correlationId, activity) =>
      log.error(
        { correlationId, activity: toKnownNames(activity), error: toErrorFacts(error) },
        'turn failed',
      ),
    lastResort: (correlationId) => text.errors.unexpected(correlationId),
  });
}
