/** Starts the page once it is known where it runs and for whom; until then the shell in index.html is on the screen. */

import { App } from './App.tsx';
import { asked, connected } from './early.ts';
import { createRoot } from './react-first.ts';
import { toThemeOf } from './teams/device-theme.ts';
import { openAt } from './teams/open-at.ts';
import { speakTo } from './teams/speak.ts';
import { loadTheme } from './teams/themes/load-theme.ts';

/** Not awaited at the top: files fetched later import from this one, and would wait for it for ever. */
async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no element with the id root.');
  const host = await connected;
  await speakTo(host);
  if (host.kind === 'teams' && host.opensAt !== null && window.location.hash === '')
    openAt(host.opensAt);
  const [firstTheme] = await Promise.all([
    loadTheme(toThemeOf(host)).catch(() => loadTheme('light')),
    Promise.race([asked, patience()]),
  ]);
  createRoot(root).render(<App host={host} firstTheme={firstTheme} />);
}

/** Until then the shell says that it is on its way; the page itself could say no more. */
function patience(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1500));
}

void start();
