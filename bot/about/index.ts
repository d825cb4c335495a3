/** `npm run about -- <object id>`: writes what is kept about one person, for whoever answers for it in a council (P22). */
import { setTimeout as wait } from 'node:timers/promises';
import { systemClock } from '../../shared/calendar/clock.ts';
import { aboutText } from '../../shared/text/about/en-GB.ts';
import { tooOldToServe } from '../../shared/text/doctor/node-words.ts';
import { readStoreSettings, type StoreConfig } from '../config.ts';
import { toFacts } from '../doctor/findings/facts.ts';
import { toCosmosSentence } from '../doctor/store/cosmos-sentence.ts';
import { demoTenantId } from '../local/demo/people.ts';
import { readOptions } from './options.ts';

const oldestNode = 24;

/** Returns the exit code: 0 once it is written. */
async function run(args: readonly string[]): Promise<number> {
  const { node } = process.versions;
  if (Number.parseInt(node, 10) < oldestNode) return give(tooOldToServe(node));
  const options = readOptions(args);
  if (!options.ok) return give(options.error);
  if (options.value.help) return say(aboutText.help);
  const settings = readStoreSettings();
  if (!settings.ok) return give(settings.error.join('\n'));
  const { store, tenantIds } = settings.value;
  try {
    const [{ createReader }, { writeAbout }] = await Promise.all([
      import('../../shared/stores/create-store.ts'),
      import('./about.ts'),
    ]);
    const reader = await createReader({ ...store, clock: systemClock });
    try {
      const around = {
        reader,
        clock: systemClock,
        pause,
        tenantIds: listTenants(store, tenantIds),
      };
      const done = await writeAbout(options.value, around);
      return done.ok ? say(done.value) : give(done.error);
    } finally {
      await reader.close();
    }
  } catch (error) {
    return give(toSentence(error, store));
  }
}

/** A trial's file has the people of the demo where nobody says otherwise. */
function listTenants(store: StoreConfig, tenantIds: readonly string[]): readonly string[] {
  return tenantIds.length === 0 && store.kind === 'sqlite' ? [demoTenantId] : tenantIds;
}

let isTold = false;

function pause(ms: number): Promise<void> {
  if (!isTold) process.stderr.write(`${aboutText.waiting}\n`);
  isTold = true;
  return wait(ms);
}

/** Of what the file store says the message is its own; of anything else, nothing but its code. */
function toSentence(error: unknown, store: StoreConfig): string {
  if (store.kind === 'cosmos') {
    const sentence = toCosmosSentence({ step: 'read', thrown: error }, store);
    // The doctor looks for a server; whoever only reads is to have no more than that.
    return sentence.replace('Data Contributor', 'Data Reader');
  }
  const { message } = error as Error;
  return /^(?:There is no data file|The data file) /.test(message)
    ? message
    : aboutText.unexpected(toFacts(error));
}

function say(words: string): number {
  process.stdout.write(`${words}\n`);
  return 0;
}

function give(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 1;
}

process.exitCode = await run(process.argv.slice(2));
