/**
 * A page that plays Teams around the tab, at Teams' own address: it answers what the library (microsoft/
 * teams-js) asks of it, and says of a channel what "Get context for your tab" (MicrosoftDocs/msteams-docs,
 * access-teams-context) has it say: in a private channel the team is called and numbered as the channel is
 * and has no group; in a shared one it is whichever team the person came from, and the group is null.
 */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openPage } from './browser.ts';

const address = 'https://teams.microsoft.com/';

export type Channel = {
  readonly id: string;
  readonly name: string;
  /** As Teams says it: the page and the library spell a shared one differently. */
  readonly type?: 'Regular' | 'Private' | 'Shared' | 'sharedChannel';
};

export type TeamsPage = {
  readonly page: Page;
  /** Everything the tab asked of its server, by path. */
  readonly asked: readonly string[];
  /** What the tab asked of Teams, by the library's names. */
  readonly calls: () => Promise<readonly string[]>;
  /** Presses the back button of Teams: the library hears `backButtonPress`, and asks to go back where the tab closed nothing. */
  readonly pressBack: () => Promise<void>;
  /** Presses Save while the tab is being added: what the tab asked Teams to keep of it. */
  readonly pressSave: () => Promise<object>;
};

type Place = {
  readonly team: { readonly id: string; readonly name: string };
  readonly channel: Channel;
  /** What Teams gives the tab as the person's token. */
  readonly token: string;
  /** The word Teams gives instead of a token. */
  readonly refuses?: string;
  /** What a link to the tab points at within it: `page.subPageId`, which the library is sent as below. */
  readonly opensAt?: string;
  readonly theme?: 'default' | 'dark' | 'contrast';
  /** `settings` while the tab is being added. */
  readonly frame?: 'content' | 'settings';
};

export async function openInTeams(
  browser: Browser,
  tab: string,
  place: Place,
  look: BrowserContextOptions = {},
): Promise<TeamsPage> {
  const page = await openPage(browser, { permissions: ['local-network-access'], ...look });
  const asked: string[] = [];
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (tab.startsWith(origin) && !pathname.startsWith('/tab/')) asked.push(pathname);
  });
  const { frame = 'content' } = place;
  const answers = {
    initialize: [frame, 'web', JSON.stringify(runtime), '2.0.0'],
    getContext: [toContext(place)],
    'authentication.getAuthToken':
      place.refuses === undefined ? [true, place.token] : [false, place.refuses],
  };
  const body = `<!doctype html><title>Teams</title><script>const calls = [], last = {}, answers = ${JSON.stringify(answers)};
    addEventListener('message', ({ data, source, origin }) => {
      const { func, id, uuidAsString, args } = data;
      calls.push(func);
      last[func] = args;
      if (answers[func]) source.postMessage({ id, uuidAsString, args: answers[func] }, origin);
    });</script><iframe title="tab" src="${tab}" style="width:100%;height:96vh;border:0"></iframe>`;
  await page.route(`${address}**`, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(address);
  const tell = (func: string) =>
    page.evaluate<void>(
      `document.querySelector('iframe').contentWindow.postMessage({ func: '${func}', args: [] }, '*')`,
    );
  return {
    ...{ page, asked },
    calls: () => page.evaluate('calls'),
    pressBack: () => tell('backButtonPress'),
    async pressSave() {
      await page.waitForFunction("calls.includes('settings.setValidityState')");
      await tell('settings.save');
      const kept = await page.waitForFunction("last['settings.setSettings']?.[0]");
      return (await kept.jsonValue()) as object;
    },
  };
}

const runtime = { apiVersion: 4, supports: { pages: { config: {}, backStack: {} } } };

/** The app's, as its manifest has it. */
export const appId = '00000000-0000-4000-8000-00000000a991';

/** By the names the library has for them before it sorts them into `team` and `channel`. */
function toContext({ team, channel, frame, opensAt, theme = 'default' }: Place) {
  const { type } = channel;
  const isPrivate = type === 'Private';
  const isShared = type === 'Shared' || type === 'sharedChannel';
  return {
    ...{ theme, locale: 'en-gb', frameContext: frame, entityId: 'board', appId },
    ...{ channelId: channel.id, channelName: channel.name, ...(type && { channelType: type }) },
    teamId: isPrivate ? channel.id : team.id,
    ...(opensAt !== undefined && { subEntityId: opensAt }),
    teamName: isPrivate ? channel.name : team.name,
    ...(!isPrivate && { groupId: isShared ? null : 'group-1' }),
  };
}
