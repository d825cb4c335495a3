/**
 * What `npm start` runs first: says in a sentence what is missing. In plain JavaScript, and without anything
 * installed, because a Node too old for the app cannot even read the rest.
 */
import { existsSync } from 'node:fs';

/** The one npm ci brings along; its first number is what counts. */
const needed = 24;
/** Enough to run npm ci with. */
const enoughToInstall = 20;

const installed = new URL('../../node_modules/', import.meta.url);
const version = process.version.slice(1);
const major = Number.parseInt(version, 10);

const problem = findProblem();
if (problem === null) import('./start.ts');
else {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}

function findProblem() {
  const isInstalled = existsSync(new URL('zod/package.json', installed));
  if (major >= needed) return isInstalled ? null : 'Nothing is installed yet: run npm ci first.';
  const own = `Small Changes runs on Node ${needed}, and this is Node ${version}`;
  if (major < enoughToInstall)
    return `${own}: install Node ${needed}, or Node ${enoughToInstall} for a trial, and run npm ci, which brings the other along.`;
  if (!isInstalled) return `${own}: run npm ci first, which brings it along.`;
  return `${own}: npm ci would have brought it along, had it been let run scripts. Run npm ci --ignore-scripts=false, or install Node ${needed}.`;
}
