/** Six people of the invented team, each with a browser of their own, and what the server answered to each thing they did. */
import type { Browser, Page } from 'playwright-core';
import { type DemoName, demoPeople } from '../../bot/local/demo/people.ts';
import { openPage } from '../browser/browser.ts';

export type Room = Readonly<Record<DemoName, Page>>;

/** How often each answer came, such as `POST barriers/group 409`. */
export type Tally = Map<string, number>;

const phone = { viewport: { width: 390, height: 844 } };
const desk = { viewport: { width: 1280, height: 900 } };
const projector = { viewport: { width: 1920, height: 1080 } };

/** Marcus shows the wall to the room; three are on their phones. */
const places = {
  amara: { look: phone, address: '#barriers' },
  jo: { look: phone, address: '#barriers' },
  nadia: { look: phone, address: '#barriers' },
  priya: { look: desk, address: '#barriers' },
  helen: { look: desk, address: '#barriers' },
  marcus: { look: projector, address: '?wall#barriers' },
} as const satisfies Record<DemoName, object>;

export const everybody = Object.keys(places) as DemoName[];

export async function openRoom(browser: Browser, tab: string, tally: Tally): Promise<Room> {
  const opened = await Promise.all(
    everybody.map(async (name) => {
      const { look, address } = places[name];
      const page = await openPage(browser, look);
      page.on('response', (response) => {
        const request = response.request();
        if (request.method() !== 'POST') return;
        const [, did] = /\/api\/teams\/[^/]+\/(.*)$/.exec(new URL(response.url()).pathname) ?? [];
        if (did === undefined) return;
        const key = `${did.replace(/SC-\d+|change-[^/]+|[0-9a-f-]{36}/, ':change')} ${response.status()}`;
        tally.set(key, (tally.get(key) ?? 0) + 1);
      });
      page.setDefaultTimeout(60_000);
      await page.goto(`${tab}${address}`);
      await page.getByRole('button', { name: new RegExp(demoPeople[name].name) }).click();
      await page.getByRole('heading', { level: 1 }).waitFor();
      return [name, page] as const;
    }),
  );
  return Object.fromEntries(opened) as Room;
}
