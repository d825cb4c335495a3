/** Starts the page once it is known where it runs and for whom; until then the shell in index.html is on the screen. */
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { replaceHash } from './hooks/use-hash.ts';
import { connectToHost } from './teams/host.ts';
import { speakTo } from './teams/speak.ts';

/** Not awaited at the top: files fetched later import from this one, and would wait for it for ever. */
async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no element with the id root.');
  const host = await connectToHost();
  await speakTo(host);
  if (host.kind === 'teams' && host.opensAt !== null && window.location.hash === '')
    replaceHash(`#${host.opensAt}`);
  createRoot(root).render(<App host={host} />);
}

void start();
