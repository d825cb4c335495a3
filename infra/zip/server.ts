/** What a deployed server begins with: it keeps compiled code from one start to the next, where the system lets it. */
import { tooOldToServe } from '../../shared/text/doctor/node-words.ts';

const { node } = process.versions;
if (Number.parseInt(node, 10) < 24) {
  process.stderr.write(`${tooOldToServe(node)}\n`);
  process.exit(1);
}
/** Not by name at the top: a Node that has neither would end there, without the sentence. */
const { enableCompileCache, flushCompileCache } = await import('node:module');

enableCompileCache();
await import('../../bot/index.ts');
flushCompileCache();
