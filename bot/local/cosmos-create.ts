/** `npm run cosmos:create`: makes the database and container in an emulator named by COSMOS_ENDPOINT. */
import { createCosmosContainer } from '../../shared/stores/cosmos/create.ts';
import { readLocalConfig } from '../config.ts';

const config = readLocalConfig();
if (!config.ok) give(config.error.join('\n'));
else if (config.value.store.kind !== 'cosmos')
  give('COSMOS_ENDPOINT must be set to the address of the emulator.');
else {
  const { store } = config.value;
  const made = await createCosmosContainer(store).catch((error: Error) => give(error.message));
  if (made) process.stdout.write(`The container ${store.containerId} ${made}.\n`);
}

function give(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
