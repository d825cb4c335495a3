/** `npm run cost`: counts what the app asks of its store, and writes `infra/cost.md` from it and the list prices. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countUnits } from '../../tests/support/count-units.ts';
import { renderPage } from './page.ts';
import { passTime } from './pass-time.ts';

const file = join(import.meta.dirname, '../cost.md');

writeFileSync(file, renderPage(await countUnits(passTime)));
process.stdout.write('Wrote infra/cost.md.\n');
