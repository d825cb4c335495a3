/** What is made of styles and themes while the page is built, so that nobody's browser has to make it. */
import { tokens } from '@fluentui/react-components';
import griffel from '@griffel/vite-plugin';
import type { Plugin } from 'vite';

/** Its types are those of a CommonJS module, which it is not. */
const makeStylesNow = griffel as unknown as typeof griffel.default;

/** Styles become rules while the page is built, so that nobody's browser has to make them. */
export const styles = oneByOne(
  makeStylesNow({ babelOptions: { presets: ['@babel/preset-typescript'] } }),
);

/**
 * What makes styles of a module runs it, with what it imports; several at once now and then find one of the others
 * half-way, and the build ends with an EvalError. So each waits for the one before.
 */
function oneByOne(plugin: Plugin): Plugin {
  const { transform } = plugin;
  if (typeof transform !== 'function') throw new Error('What makes styles has no transform.');
  let before: Promise<unknown> = Promise.resolve();
  return {
    ...plugin,
    transform(...given) {
      const turn = before.then(() => transform.apply(this, given));
      before = turn.then(
        () => undefined,
        () => undefined,
      );
      return turn;
    },
  };
}

/** A theme is the same for everybody, and made while the page is built. */
export const themesReadyMade: Plugin = {
  name: 'themes-ready-made',
  async load(id) {
    if (!/client\/teams\/themes\/(?:light|dark|contrast)\.ts$/.test(id)) return null;
    const made: Readonly<Record<string, unknown>> = await import(id);
    return Object.entries(made)
      .map(([name, theme]) => `export const ${name} = ${JSON.stringify(theme)};`)
      .join('\n');
  },
};

const wordsOfTokens: ReadonlyMap<string, string> = new Map(Object.entries(tokens));

/** What Fluent calls `tokens.x` is a word of CSS: where one is left after styles are made, it stands for itself. */
export const tokensSpeltOut: Plugin = {
  name: 'tokens-spelt-out',
  transform(code, id) {
    if (!/\/(?:@fluentui|tab\/client)\//.test(id) || !code.includes('tokens.')) return null;
    return code.replace(/\btokens\.(\w+)/g, (whole, name: string) => {
      const word = wordsOfTokens.get(name);
      return word === undefined ? whole : JSON.stringify(word);
    });
  },
};
