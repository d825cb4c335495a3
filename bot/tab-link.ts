/** Where a card leads into the tab: the personal one that comes with the app, at a place of it, such as `blueprint/sort`, or `blueprint/sort?wall` to show it to a room. */
import type { Config } from './config.ts';

/** Of the tab in `manifest.json`. */
const tabId = 'board';

/**
 * As Microsoft's page "Deep link to an application" (microsoftteams/platform/concepts/build-and-test) has it: the app,
 * its tab, where to go without Teams, and the place. It knows an app of an organisation's catalogue by the id it has
 * there, which no bot is told; the package's own does for one that was uploaded.
 */
export function createTabLink(config: Config): (place: string) => string {
  if (config.mode === 'local')
    return (place) => `http://127.0.0.1:${config.port}/tab/${toAddress(place)}`;
  const { bot, tab } = config;
  return (place) => {
    const asked = new URLSearchParams({
      webUrl: `https://${tab.publicHost}/tab/${toAddress(place)}`,
      context: JSON.stringify({ subEntityId: place }),
    });
    return `https://teams.microsoft.com/l/entity/${bot.appId}/${tabId}?${asked}`;
  };
}

/** As the tab reads it: what is asked for stands before the place. */
function toAddress(place: string): string {
  const [at = '', asked] = place.split('?');
  return `${asked === undefined ? '' : `?${asked}`}#${at}`;
}
