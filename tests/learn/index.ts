/** Writes the weights of words anew: `npm run learn`, after lines were added to a corpus. */
import { writeFileSync } from 'node:fs';
import { learnConcerns } from './concerns.ts';
import { learnWishes } from './wishes.ts';

write('shared/domain/safeguarding/learned-weights.json', learnConcerns());
write('shared/text/commands/learned/wish-weights.json', learnWishes());

function write(path: string, table: object): void {
  const file = new URL(`../../${path}`, import.meta.url);
  writeFileSync(file, `${JSON.stringify(table, null, 2)}\n`);
}
