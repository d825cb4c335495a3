/** How the page's first scripts come: none waits for another that it does not need. */
import type { Plugin } from 'vite';
import { early, reactAlone } from './files.ts';
import { findScript } from './find-script.ts';

export const base = '/tab/';

/**
 * Asks a browser that knows of it to make ready all functions of what is needed first while it arrives, beside the
 * page's own thread, rather than each when it is called (explicit compile hints of V8, in Chromium since 136).
 */
export const compiledAtOnce: Plugin = {
  name: 'compiled-at-once',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && [reactAlone.name, 'index'].includes(file.name))
          file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
    },
  },
};

/**
 * Each script begins as soon as it is there: the small one, which asks for what will be shown and then for the page's
 * own, and React. Standing in the head, scripts only keep the shell from being read and painted.
 */
export const scriptsBelow: Plugin = {
  name: 'scripts-below',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {} }) {
      const tags = [early.name, reactAlone.name].map((name) => {
        const address = `${base}${findScript(bundle, name).fileName}`;
        return `<script type="module" crossorigin async src="${address}"></script>`;
      });
      const others =
        / *<(?:script type="module"|link rel="modulepreload")[^>]*>(?:<\/script>)?\n?/g;
      return html
        .replace(others, '')
        .replace('</body>', () => `  ${tags.join('\n    ')}\n  </body>`);
    },
  },
};

/** The page's own script needs what is there already, so that it is asked for and nothing else is looked up. */
export function withWhatItNeeds(file: string, needs: readonly string[]): string[] {
  return /\/index-[^/]+$/.test(file) ? [] : [...needs];
}
