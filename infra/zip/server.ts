/** What a deployed server begins with: it keeps compiled code from one start to the next, where the system lets it. */
import { enableCompileCache, flushCompileCache } from 'node:module';

enableCompileCache();
await import('../../bot/index.ts');
flushCompileCache();
