/** The composition root: reads the configuration, starts the app, and stops it when told to. */
import { dirname } from 'node:path';
import { systemClock } from '../shared/calendar/clock.ts';
import { createCalendar } from '../shared/calendar/create-calendar.ts';
import type { Clock } from '../shared/domain/instant.ts';
import { createStore } from '../shared/stores/create-store.ts';
import type { DocumentStore } from '../shared/stores/document-store.ts';
import { typesWithoutOrder } from '../shared/use-cases/storage/document-types.ts';
import { createEntraSources } from '../tab/api/sign-in/entra-sources.ts';
import type { TokenRules } from '../tab/api/sign-in/token-rules.ts';
import { type App, startApp } from './app.ts';
import { type Config, readConfig } from './config.ts';
import { entra, sts } from './entra.ts';
import { findFile } from './files.ts';
import type { OpenRoute } from './http/server.ts';
import { loadTelemetry } from './load-telemetry.ts';
import { createLog, type Log, toErrorFacts } from './log.ts';
import type { Trace } from './telemetry/trace.ts';
import { warmUp } from './warm-up.ts';

async function run(): Promise<void> {
  const config = readConfig();
  if (!config.ok) return stopWith(config.error);
  try {
    const log = createLog(config.value.logLevel);
    const { trace, stop } = await loadTelemetry(config.value.telemetry);
    const app = await start(config.value, { log, trace });
    stopOnSignal(() => app.close().then(stop));
    await warmUp();
    log.info('ready to read');
  } catch (error) {
    stopWith([toStartSentence(error, config.value)]);
  }
}

/** People wait minutes for news, not seconds; and when nothing is due the store is asked once a minute. */
const rest = { least: 2_000, most: 60_000 };
/** Here the clock is moved, and whoever moved it waits. */
const localRest = { least: 2_000, most: 2_000 };

type Around = { readonly log: Log; readonly trace: Trace };

async function start(config: Config, around: Around): Promise<App> {
  const tabPage = findFile('tab/dist/index.html');
  if (tabPage === null) throw new Error('The tab has not been built yet. Run npm run build first.');
  const tabFolder = dirname(tabPage);
  if (config.mode === 'local') return startLocally(config, around, tabFolder);
  const store = await openStore(config, systemClock);
  const open = [tabConfigRoute];
  const tokens = toTokenRules(config, around.log);
  return startApp({
    ...{ config, host: '0.0.0.0', store, tabFolder, tokens, open, rest },
    ...around,
  });
}

async function startLocally(config: Config, around: Around, tabFolder: string): Promise<App> {
  const { createLocalClock, prepareLocal } = await import('./local/prepare-local.ts');
  const clock = createLocalClock(process.argv.slice(2));
  const store = await openStore(config, clock);
  const local = await prepareLocal(store, clock, createCalendar(config.bankHolidays));
  return startApp({
    ...{ config, host: '127.0.0.1', store, tabFolder, rest: localRest, clock },
    ...around,
    ...local,
  });
}

function openStore(config: Config, clock: Clock): Promise<DocumentStore> {
  return createStore({ ...config.store, clock, keepNoOrderOf: typesWithoutOrder });
}

function toTokenRules(
  { tab, tenantIds }: Extract<Config, { mode: 'production' }>,
  log: Log,
): TokenRules {
  const onUnreachable = (error: unknown) =>
    log.error({ error: toErrorFacts(error) }, 'Microsoft’s keys cannot be read: the tab waits');
  return { sources: createEntraSources({ login: entra, sts }, tab, { onUnreachable }), tenantIds };
}

const tabConfigRoute: OpenRoute = {
  method: 'get',
  path: '/api/config',
  handle: async () => ({ status: 200, body: { localSignIn: false } }),
};

function stopOnSignal(close: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void close().then(() => process.exit(0));
    });
}

function stopWith(sentences: readonly string[]): void {
  process.stderr.write(`${sentences.join('\n')}\n`);
  process.exitCode = 1;
}

function toStartSentence(error: unknown, config: Config): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return `Port ${config.port} is taken. Stop what uses it, or set PORT to another.`;
  if (code === 'EACCES') return `Port ${config.port} may not be used. Set PORT to another.`;
  return message;
}

await run();
