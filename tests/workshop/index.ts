/**
 * `npm run workshop`: a workshop played through on the tab alone by six people at once, whose writes overlap; then
 * whether anything was lost, and how often two of them met. Its pictures are in `.data/workshop`. Ends with an error
 * where something is missing, or nobody met anybody.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasBrowser, openBrowser } from '../browser/browser.ts';
import { startBuiltProduct } from '../browser/built-product.ts';
import { everybody, openRoom, type Tally } from './people.ts';
import * as scenes from './scenes.ts';

const folder = join(fileURLToPath(new URL('../..', import.meta.url)), '.data', 'workshop');
/** Those raised confidentially join the wall once a minute. */
const longestMs = 75_000;

if (hasBrowser) await playWorkshop();
else process.exitCode = 1;

async function playWorkshop(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const lost: string[] = [];
  const tally: Tally = new Map();
  const product = await startBuiltProduct();
  const browser = await openBrowser();
  const room = await openRoom(browser, product.tab, tally);
  try {
    await playScenes({
      room,
      lost: (what) => lost.push(what),
      async seen(what, place) {
        const wait = place.first().waitFor({ timeout: longestMs });
        await wait.catch(() => lost.push(what));
      },
    });
  } finally {
    for (const name of everybody)
      await room[name].screenshot({ path: join(folder, `end-${name}.png`) });
    await browser.close();
    await product.close();
  }
  report(tally, lost);
}

async function playScenes(scene: scenes.Scene): Promise<void> {
  const wall = scene.room.marcus;
  const look = (name: string) => wall.screenshot({ path: join(folder, `${name}.png`) });
  await scenes.raiseBarriers(scene);
  await look('1-barriers');
  await scenes.putTogether(scene);
  await look('2-themes');
  await scenes.openVote(scene);
  await look('3-vote');
  await scenes.voteAtOnce(scene);
  await look('4-closed');
  await scenes.chooseStrands(scene);
  const strands = await scenes.nameMissions(scene);
  await look('5-missions');
  const change = await scenes.logChanges(scene, strands);
  await look('6-board');
  await scenes.nameRoles(scene, change);
  await look('7-influence');
}

function report(tally: Tally, lost: readonly string[]): void {
  const answers = [...tally].toSorted();
  for (const [what, times] of answers) process.stdout.write(`${times} × ${what}\n`);
  const met = answers.filter(([what]) => what.endsWith(' 409'));
  const times = met.reduce((sum, [, count]) => sum + count, 0);
  const missing = lost.length === 0 ? 'nothing' : lost.join('; ');
  process.stdout.write(`Two met ${times} times. Lost: ${missing}.\n`);
  if (lost.length > 0 || times === 0) process.exitCode = 1;
}
