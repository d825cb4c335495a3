/** `npm run backup -- <file>`: copies the data file that DATA_FILE names, while the app may be running. */
import { backUpDatabase } from '../../shared/stores/sqlite/backup.ts';
import { readLocalConfig } from '../config.ts';

const [to] = process.argv.slice(2);
const config = readLocalConfig();
if (!config.ok) give(config.error.join('\n'));
else if (config.value.store.kind !== 'sqlite')
  give('COSMOS_ENDPOINT is set: Cosmos DB backs itself up, as infra/README.md says.');
else if (to === undefined) give('Name the file to copy to: npm run backup -- <file>.');
else copy(config.value.store.file, to);

function copy(from: string, target: string): void {
  try {
    backUpDatabase(from, target);
    process.stdout.write(`${from} was copied to ${target}, and the copy is whole.\n`);
  } catch (error) {
    give((error as Error).message);
  }
}

function give(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
