/**
 * `npm run council`: a council's whole way to a signed blueprint in the local app, with six browsers at once and the
 * clock moved: a third team joins and puts in what it learned, all say what helped, sort, say what rings true, choose a vision, draw up,
 * make and sign edition 1, tell a cycle on its day, and make edition 2. Its pictures are in `.data/council`. Ends with
 * an error where something is missing.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasBrowser, openBrowser } from '../browser/browser.ts';
import { startBuiltProduct } from '../browser/built-product.ts';
import { everybody, openRoom, type Tally } from '../workshop/people.ts';
import { compareWords } from './same-words.ts';
import * as scenes from './scenes.ts';

const folder = join(fileURLToPath(new URL('../..', import.meta.url)), '.data', 'council');

/** A Monday: Riverside is in week 6 then. */
const begins = '2027-01-11T09:00';
/** Eight weeks on it is in week 14, and others have waited for it. */
const meets = '2027-03-08T10:00';
/** The day on which the experiment is looked at. */
const looks = '2027-04-05T09:35';

const longestMs = 75_000;

if (hasBrowser) await play();
else process.exitCode = 1;

async function play(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const lost: string[] = [];
  const tally: Tally = new Map();
  const product = await startBuiltProduct({ now: begins });
  await product.killAndRestart(meets);
  const browser = await openBrowser();
  const room = await openRoom(browser, product.tab, tally);
  // He acts for it, which nobody does from a wall.
  await room.marcus.goto(product.tab);
  const scene: scenes.Scene = {
    room,
    lost: (what) => lost.push(what),
    async seen(what, place) {
      const wait = place.first().waitFor({ timeout: longestMs });
      await wait.catch(() => lost.push(what));
    },
    look: async (name) => {
      await room.marcus.screenshot({ path: join(folder, `${name}.png`) });
      await room.nadia.screenshot({ path: join(folder, `${name}-phone.png`) });
      await room.helen.screenshot({ path: join(folder, `${name}-desk.png`), fullPage: true });
    },
  };
  try {
    await scenes.join(scene);
    await scenes.reflect(scene);
    await scenes.sort(scene);
    await scenes.ringTrue(scene);
    await scenes.chooseVision(scene);
    await scenes.draw(scene);
    await scenes.begin(scene);
    await scene.look('6-drawn-up');
    await scenes.makeAndSign(scene, 1);
    await product.killAndRestart(looks);
    await scenes.comeBack(scene);
    await scenes.tellCycle(scene);
    await scenes.makeAndSign(scene, 2);
    lost.push(...(await compareWords(room.helen, folder)));
  } finally {
    for (const name of everybody)
      await room[name].screenshot({ path: join(folder, `end-${name}.png`) });
    await browser.close();
    await product.close();
  }
  const answers = [...tally].toSorted();
  for (const [what, times] of answers) process.stdout.write(`${times} × ${what}\n`);
  process.stdout.write(`Lost: ${lost.length === 0 ? 'nothing' : lost.join('; ')}.\n`);
  if (lost.length > 0) process.exitCode = 1;
}
