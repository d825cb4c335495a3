/** Lists what is looked at, in the order in which it has to be mended. */
import type { Result } from '../../shared/domain/result.ts';
import { doctorText } from '../../shared/text/doctor/en-GB.ts';
import { type Config, listNames, readConfig } from '../config.ts';
import { entra } from '../entra.ts';
import { checkConfiguration } from './configuration.ts';
import { type Ask, createAsk } from './findings/ask.ts';
import { type Check, type Finding, skipped } from './findings/finding.ts';
import { checkNode } from './node-version.ts';
import type { Options } from './options.ts';
import { checkReach } from './reach.ts';
import { checkClock } from './sign-in/clock.ts';
import { askAll, checkMetadata, type Heard, listMetadata } from './sign-in/metadata.ts';
import { checkTab } from './tab-built.ts';

/** What is found where it runs. */
export type Surroundings = {
  /** The settings; those of this process unless told. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly nodeVersion: string;
  readonly findFile: (name: string) => string | null;
  readonly fetch: typeof fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
};

type Production = Extract<Config, { mode: 'production' }>;

const { names } = doctorText;

export function listChecks(around: Surroundings, options: Options): readonly Check[] {
  const config = readConfig(around.env);
  const isLocal = config.ok && config.value.mode === 'local';
  const isDeployed = around.findFile('server.mjs') !== null;
  const place = isDeployed ? 'deployed' : isLocal ? 'trial' : 'project';
  const ask = createAsk(around.fetch, around.now);
  const ofMicrosoft = askOnce(ask);
  return [
    toCheck(names.node, () => checkNode(around.nodeVersion, place)),
    toCheck(names.configuration, () => checkConfiguration(config, listNames(around.env))),
    toCheck(names.tab, () => checkTab(around.findFile)),
    toCheck(names.store, () => findStore(config, ask, around)),
    toCheck(names.credential, () => inProduction(config, findCredential)),
    toCheck(names.metadata, () =>
      inProduction(config, async (own) => checkMetadata(await ofMicrosoft(own))),
    ),
    toCheck(names.clock, () =>
      inProduction(config, async (own) => checkClock(await ofMicrosoft(own))),
    ),
    toCheck(names.package, () => findPackage(config, options)),
    toCheck(names.reach, () => findReach(config, options, ask)),
  ];
}

function toCheck(name: string, look: () => Finding | Promise<Finding>): Check {
  return { name, run: async () => look() };
}

function inProduction(
  config: Result<Config, unknown>,
  look: (config: Production) => Finding | Promise<Finding>,
): Finding | Promise<Finding> {
  if (!config.ok) return skipped(doctorText.needsConfiguration);
  const own = config.value;
  return own.mode === 'local' ? skipped(doctorText.notInLocalMode) : look(own);
}

async function findStore(
  config: Result<Config, unknown>,
  ask: Ask,
  { now, newId }: Surroundings,
): Promise<Finding> {
  if (!config.ok) return skipped(doctorText.needsConfiguration);
  const { checkStore } = await import('./store/check-store.ts');
  const clock = { now: () => new Date(now()).toISOString() };
  return checkStore(config.value.store, { ask, clock, newId });
}

async function findCredential({ bot }: Production): Promise<Finding> {
  const { checkCredential } = await import('./sign-in/check-credential.ts');
  return checkCredential(bot);
}

/** The clock is read off the answers that the keys came with. */
function askOnce(ask: Ask): (config: Production) => Promise<readonly Heard[]> {
  let asked: Promise<readonly Heard[]> | undefined;
  return ({ bot, tenantIds }) => {
    asked ??= findMetadataUrl(bot).then((url) => askAll(listMetadata(url, entra, tenantIds), ask));
    return asked;
  };
}

async function findMetadataUrl(bot: Production['bot']): Promise<string> {
  const { createSdkAuthentication } = await import('../teams/authentication/sdk-authentication.ts');
  return createSdkAuthentication(bot).metadataUrl;
}

async function findPackage(
  config: Result<Config, unknown>,
  { packageFile }: Options,
): Promise<Finding> {
  if (packageFile === undefined) return skipped(doctorText.package.notGiven);
  const { checkPackage } = await import('./app-package.ts');
  return inProduction(config, (own) => checkPackage(packageFile, own));
}

function findReach(
  config: Result<Config, unknown>,
  { reach, host }: Options,
  ask: Ask,
): Finding | Promise<Finding> {
  if (!reach) return skipped(doctorText.reach.notAsked);
  if (host !== undefined) return checkReach(host, ask);
  if (!config.ok) return skipped(doctorText.needsConfiguration);
  if (config.value.mode === 'local') return skipped(doctorText.reach.noHost);
  return checkReach(config.value.tab.publicHost, ask);
}
