/** `npm run papers`: writes `infra/papers/data-map.md` from the data map that the app itself goes by. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderPage } from './page.ts';

writeFileSync(join(import.meta.dirname, 'data-map.md'), renderPage());
process.stdout.write('Wrote infra/papers/data-map.md.\n');
