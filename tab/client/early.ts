/**
 * The small script that comes before the page's own: it finds out where the page runs, and asks for what will
 * be shown first, so that neither waits for the other.
 */
import { askForConfig, askForTeam } from './api/ahead.ts';
import { connectToHost, type Host } from './teams/host.ts';
import { readKeptToken } from './teams/kept-token.ts';

export const connected: Promise<Host> = connectToHost();

async function askAhead(): Promise<void> {
  const host = await connected;
  if (host.kind === 'browser') return askInBrowser();
  if (host.isInRestrictedChannel || window.location.search.includes('configure')) return;
  const token = await host.signIn.token();
  if (!token.ok) return;
  const { teamId, locale: language, opensAt } = host;
  await askForTeam({ token: token.value, teamId, language, isAtJourney: isLanding(opensAt ?? '') });
}

async function askInBrowser(): Promise<void> {
  const token = readKeptToken();
  const look = { teamId: null, language: null, isAtJourney: isLanding('') };
  await Promise.all([askForConfig(), token !== null && askForTeam({ token, ...look })]);
}

/** The views' table is in the page's own script. */
function isLanding(opensAt: string): boolean {
  const hash = window.location.hash.slice(1) || opensAt;
  return hash === '' || hash === 'journey';
}

/** Settles when what will be shown is there, or will not be. */
export const asked = askAhead();
