/** Whether the store can be reached, read and written: told apart by what would mend it. */
import { accessSync, constants, existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Clock } from '../../../shared/domain/instant.ts';
import { doctorText } from '../../../shared/text/doctor/en-GB.ts';
import type { StoreConfig } from '../../config.ts';
import type { Ask } from '../findings/ask.ts';
import { toFacts } from '../findings/facts.ts';
import { type Finding, well, wrong } from '../findings/finding.ts';
import { within } from '../findings/within.ts';
import { type CosmosConfig, toCosmosSentence } from './cosmos-sentence.ts';
import { probe, type Trouble } from './probe.ts';

type Parts = { readonly ask: Ask; readonly clock: Clock; readonly newId: () => string };
type SqliteConfig = Extract<StoreConfig, { kind: 'sqlite' }>;

const words = doctorText.store;
const patienceMs = 40_000;

export function checkStore(config: StoreConfig, parts: Parts): Promise<Finding> {
  return config.kind === 'cosmos' ? checkCosmos(config, parts) : checkSqlite(config, parts);
}

/** Asked for anything at all first: the client library itself waits minutes for a host that is not there. */
async function checkCosmos(config: CosmosConfig, parts: Parts): Promise<Finding> {
  const { host } = new URL(config.endpoint);
  const answered = await parts.ask(config.endpoint);
  if (!answered.ok) return wrong(words.unreachable(host, answered.error));
  const trouble = await within(patienceMs, tryOut(config, parts));
  if (trouble === undefined) return wrong(doctorText.tooLong(patienceMs / 1_000));
  return trouble === null
    ? well(words.well(words.cosmos(config.databaseId, config.containerId, host)))
    : wrong(toCosmosSentence(trouble, config));
}

/** A file that is not there is not made: whoever looks may be somebody else than the server runs as. */
async function checkSqlite(config: SqliteConfig, parts: Parts): Promise<Finding> {
  const { file } = config;
  if (file !== ':memory:' && !existsSync(file)) return checkFolder(file);
  try {
    const trouble = await tryOut(config, parts);
    return trouble === null ? well(words.well(file)) : wrong(toSqliteSentence(trouble));
  } catch (error) {
    return wrong(toOpeningSentence(error as Error));
  }
}

/** What SQLite says of a file that is none, or none any more (SQLITE_CORRUPT, SQLITE_NOTADB). */
const damage = /malformed|not a database/;
const saysWhatToDo = /backup in its place/;

/** The message says why it cannot be opened. */
function toOpeningSentence({ message }: Error): string {
  if (saysWhatToDo.test(message)) return message;
  return damage.test(message) ? words.damaged(message) : words.sqlite(message);
}

function checkFolder(file: string): Finding {
  const folder = nearestThere(dirname(resolve(file)));
  try {
    accessSync(`${folder}/.`, constants.W_OK);
    return well(words.notYet(file));
  } catch {
    return wrong(words.folder(file, folder));
  }
}

function nearestThere(folder: string): string {
  return existsSync(folder) ? folder : nearestThere(dirname(folder));
}

function toSqliteSentence(trouble: Trouble): string {
  if ('failure' in trouble) return trouble.failure === 'throttled' ? words.held : words.brokeOff;
  return words.sqlite(`The data file cannot be used (${toFacts(trouble.thrown)}).`);
}

/** Loaded here, since an old Node knows nothing of SQLite and should hear so first. */
async function tryOut(config: StoreConfig, { clock, newId }: Parts): Promise<Trouble | null> {
  const { createStore } = await import('../../../shared/stores/create-store.ts');
  const store = await createStore({ ...config, clock });
  try {
    return await probe(store, newId());
  } finally {
    await store.close();
  }
}
