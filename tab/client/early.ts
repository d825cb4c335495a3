/**
 * The small script that comes before the page's own: it finds out where the page runs, and asks for what will
 * be shown first, so that neither waits for the other.
 */
import { askForConfig, askForTeam } from './api/ahead.ts';
import { forgetTeam } from './kept/kept-team.ts';
import { readKeptToken } from './kept/kept-token.ts';
import { toThemeOf } from './teams/device-theme.ts';
import { connectToHost, type Host } from './teams/host.ts';
import { fetchTheme } from './teams/themes/fetch-theme.ts';

export const connected: Promise<Host> = connectToHost();

/** A link followed just now means the team that chat means, not the one looked at before. */
async function askAhead(): Promise<void> {
  const host = await connected;
  fetchTheme(toThemeOf(host));
  if (host.kind === 'browser') return askInBrowser();
  if (host.isInRestrictedChannel || window.location.search.includes('configure')) return;
  const { teamId, locale: language, opensAt } = host;
  if (teamId === null && opensAt !== null && window.location.hash === '') forgetTeam();
  const isAtJourney = isLanding(opensAt ?? '');
  if (!isAtJourney) fetchBoard();
  const token = await host.signIn.token();
  if (token.ok) await askForTeam({ token: token.value, teamId, language, isAtJourney });
}

async function askInBrowser(): Promise<void> {
  const token = readKeptToken();
  const look = { teamId: null, language: null, isAtJourney: isLanding('') };
  if (token !== null && !look.isAtJourney) fetchBoard();
  await (token === null ? askForConfig() : askForTeam({ token, ...look }));
}

/** The views' table is in the page's own script. */
function isLanding(opensAt: string): boolean {
  const hash = window.location.hash.slice(1) || opensAt;
  return hash === '' || hash === 'journey';
}

/** It is in a file of its own, which is wanted wherever the journey is not. */
function fetchBoard(): void {
  import('./views/board/BoardView.tsx').catch(() => undefined);
}

/** Settles when what will be shown is there, or will not be. */
export const asked = askAhead();
