/** The real app on a loopback port, for tests that speak HTTP to it. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, type AppParts, startApp } from '../../bot/app.ts';
import { createLocalIssuer, type LocalIssuer } from '../../bot/local/local-issuer.ts';
import { signInRoutes } from '../../bot/local/sign-in.ts';
import { systemClock } from '../../shared/calendar/clock.ts';
import { usualRetention } from '../../shared/domain/retention.ts';
import { createSqliteStore } from '../../shared/stores/sqlite/sqlite-store.ts';
import { type RecordedLog, recordLog } from './recorded-log.ts';

export type RunningApp = App & {
  readonly recorded: RecordedLog;
  readonly issuer: LocalIssuer;
  readonly tabFolder: string;
};

export const localConfig: AppParts['config'] = {
  mode: 'local',
  port: 0,
  logLevel: 'debug',
  signposts: {},
  privacyContact: null,
  bankHolidays: 'GB-ENG',
  retention: usualRetention,
  store: { kind: 'sqlite', file: ':memory:' },
};

/** In local mode, with a store in memory and a small built tab, unless told. */
export async function startRunningApp(overrides: Partial<AppParts> = {}): Promise<RunningApp> {
  const recorded = recordLog();
  const issuer = await createLocalIssuer();
  const tabFolder = overrides.tabFolder ?? makeTabFolder();
  const app = await startApp({
    config: localConfig,
    host: '127.0.0.1',
    store: createSqliteStore({ file: ':memory:', clock: systemClock }),
    log: recorded.log,
    tokens: issuer.rules,
    open: signInRoutes(issuer),
    ...overrides,
    tabFolder,
  });
  return { ...app, recorded, issuer, tabFolder };
}

/** A page, as it is for each theme too, a script and its compressed form; beside the folder stands a file nobody may have. */
export function makeTabFolder(): string {
  const outside = mkdtempSync(join(tmpdir(), 'tab-'));
  const folder = join(outside, 'dist');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(outside, 'secret.txt'), 'not for everybody');
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Small Changes</title>');
  for (const theme of ['light', 'dark', 'contrast'])
    writeFileSync(join(folder, `${theme}.html`), `<!doctype html><title>In ${theme}</title>`);
  writeFileSync(join(folder, 'assets', 'app-1a2b.js'), 'export {};');
  writeFileSync(join(folder, 'assets', 'app-1a2b.js.br'), 'compressed');
  return folder;
}
