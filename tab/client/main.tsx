/** Starts the page once it is known where it runs and for whom; until then the shell in index.html is on the screen. */
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { connectToHost } from './teams/host.ts';
import { speakTo } from './teams/speak.ts';

/** Not awaited at the top: files fetched later import from this one, and would wait for it for ever. */
async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no element with the id root.');
  const host = await connectToHost();
  await speakTo(host);
  createRoot(root).render(<App host={host} />);
}

void start();
