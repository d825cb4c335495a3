/** Keeps the page from asking for a file of a few lines, the bundler's own, which React and the page's script need. */
import type { Plugin, Rolldown } from 'vite';
import { reactAlone } from './files.ts';
import { findScript } from './find-script.ts';

const bundlersOwn = 'rolldown-runtime';

const given = /export\{([^}]*)\};?\s*$/;
const wanted = /import\{([^}]*)\}from["'`]\.\/([^"'`]+)["'`];?/g;

/**
 * What is needed first has those lines within itself: asking for them takes longer than reading them twice. The files
 * that are fetched later share the one they are in. The bundler puts them into no other file it is asked to.
 */
export const bundlersOwnWithin: Plugin = {
  name: 'bundlers-own-within',
  enforce: 'post',
  /** Files are altered here after they were named, and browsers keep a file by its name for good. */
  augmentChunkHash: () => 'with what is the bundler’s own',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const own = findScript(bundle, bundlersOwn);
      for (const name of [reactAlone.name, 'index']) putWithin(findScript(bundle, name), own);
    },
  },
};

/** Both are as the bundler writes them: what a file imports first, what it gives last. */
function putWithin(script: Rolldown.OutputChunk, own: Rolldown.OutputChunk): void {
  const [whole = '', names] = given.exec(own.code) ?? [];
  if (names === undefined) throw new Error(`${own.name} gives nothing.`);
  const gives = listNames(names).map(([inside, outside]) => `${outside}:${inside}`);
  const lines = `(()=>{${own.code.slice(0, -whole.length)}return{${gives}}})()`;
  let found = false;
  script.code = script.code.replace(wanted, (statement, these: string, from: string) => {
    if (own.fileName !== `assets/${from}`) return statement;
    found = true;
    return `const{${listNames(these).map(([outside, inside]) => `${outside}:${inside}`)}}=${lines};`;
  });
  if (!found) throw new Error(`${script.name} does not ask for ${own.name}.`);
}

/** `a as b, c` */
function listNames(names: string): readonly (readonly [string, string])[] {
  return names.split(',').map((each) => {
    const [from = '', to = from] = each.trim().split(/\s+as\s+/);
    return [from, to];
  });
}
