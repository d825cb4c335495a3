/** Our app as production runs it: authentication on, and an SQLite file that is safe on disk before anybody is answered. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp } from '../../../bot/app.ts';
import type { Config } from '../../../bot/config.ts';
import { createLog } from '../../../bot/log.ts';
import { warmUp } from '../../../bot/warm-up.ts';
import { systemClock } from '../../../shared/calendar/clock.ts';
import { usualRetention } from '../../../shared/domain/retention.ts';
import { createStore } from '../../../shared/stores/create-store.ts';
import { typesWithoutOrder } from '../../../shared/use-cases/storage/document-types.ts';
import { createSigningKeys } from '../../../tab/api/sign-in/signing-keys.ts';
import { countStore } from '../../support/counting-store.ts';
import { tenantId } from '../setting.ts';
import { answerDriver, createBotCredentials, readSetting } from './answer-driver.ts';

const { identity, tabClientId, issuerUrl, store: place, isServed = false } = readSetting();
const folder = await mkdtemp(join(tmpdir(), 'small-changes-bench-'));
const file = place === 'memory' ? ':memory:' : join(folder, 'bench.db');
const storeConfig = { kind: 'sqlite', file } as const;
const config: Config = {
  mode: 'production',
  port: 0,
  logLevel: 'error',
  signposts: {},
  privacyContact: null,
  bankHolidays: 'GB-ENG',
  retention: usualRetention,
  store: storeConfig,
  bot: identity,
  tenantIds: [tenantId],
  tab: { clientId: tabClientId, publicHost: 'bench.example' },
};
const store = countStore(
  await createStore({
    ...storeConfig,
    clock: systemClock,
    keepNoOrderOf: typesWithoutOrder,
  }),
);
/** One person asks here as often as the processor lets them. */
const most = 1_000_000_000;
const unlimited = { calls: most, refusals: most, turns: most, writes: most };
/** As `bot/index.ts` has it. */
const rest = { least: 2_000, most: 60_000 };
const app = await startApp({
  config,
  host: '127.0.0.1',
  store,
  log: createLog(config.logLevel),
  tokens: {
    sources: [
      {
        issuerOf: () => issuerUrl,
        audiences: [tabClientId],
        ...createSigningKeys(`${issuerUrl}/keys`),
      },
    ],
    tenantIds: config.tenantIds,
  },
  tabFolder: folder,
  open: [],
  ...(isServed ? { rest } : { limits: unlimited }),
  credentials: createBotCredentials(identity.appId),
});

if (isServed) await warmUp();
answerDriver({
  url: app.url,
  countRequests: () => store.counts,
  close: async () => {
    await app.close();
    await rm(folder, { recursive: true });
  },
});
