/** How Vite bundles the tab's page: from client/ to dist/, served under /tab/, with hashed names. */
import griffel from '@griffel/vite-plugin';
import react from '@vitejs/plugin-react';
import type { Plugin, UserConfig } from 'vite';
import { text } from '../shared/text/text.ts';

/** The words in index.html come from the same place as all others. */
const shellWords: Plugin = {
  name: 'shell-words',
  transformIndexHtml: (html) =>
    html
      .replace('lang="en"', `lang="${text.language}"`)
      .replaceAll('%APP_NAME%', text.appName)
      .replaceAll('%LOADING%', text.tab.loading)
      .replaceAll('%NEEDS_JAVASCRIPT%', text.tab.needsJavaScript),
};

const base = '/tab/';

/** What the first paint needs comes in one file; dialogs and rare views keep files of their own. */
const firstPaint = { name: 'page', tags: ['$initial' as const] };

/**
 * Rules, words, calls and small parts that several views share, a few lines each: one file rather than one each. What
 * is said of barriers and of an open change is much, and stays with the one file that says it.
 */
const sharedByViews = {
  name: 'shared',
  test: /shared\/domain\/|shared\/text\/(?!(?:en-GB|views)\/(?:barriers|change)\.)|client\/(?:components|hooks|api|views\/board\/change-detail\/(?:forms|parts))\/|views\/(?:board\/(?:move\/moves-of|change-detail\/use-move)|journey\/.*week-events)/,
  minShareCount: 2,
};

/** A file that needs none of the others: what is made while a file loads, such as the signs beside a box, finds them there. */
const icons = { name: 'icons', test: /@fluentui\/react-icons\//, minShareCount: 2 };

/** What is written and chosen in, with its words, a few kilobytes each: whoever opens one form soon opens another. */
const forms = {
  name: 'forms',
  test: /@fluentui\/react-(?:checkbox|combobox|field|input|label|radio|select|textarea)\/|shared\/text\/(?:en-GB|views)\/forms\.|client\/(?:components|views\/board\/change-detail)\/forms\/|client\/components\/RoomLeft/,
  minShareCount: 2,
};

/** Likewise what lies over the page. */
const dialogs = {
  name: 'dialogs',
  test: /@fluentui\/react-(?:badge|dialog|message-bar|motion|portal|shared-contexts|tabster|utilities)|node_modules\/tabster\//,
  minShareCount: 2,
};

/** Pages hardly anybody sees, a few lines each: one file of them. */
const seldom = {
  name: 'seldom',
  test: /client\/views\/(?:configure|open-in-teams|restricted-channel)\/|EndingNotice|TeamPicker/,
};

/** Small, and there before all else: it asks for what will be shown while the page's own script arrives. */
const early = {
  name: 'early',
  test: /client\/early\.ts|client\/api\/(?:ahead|paths)\.ts|contracts\/api\/usual-team|domain\/person\.ts|domain\/result\.ts|client\/teams\/(?:device-theme|host|kept-token|themes\/fetch-theme)\.ts|vite\/preload-helper/,
  priority: 1,
};

/** For whoever does not look at the light one: one file for both, since few want either. */
const otherThemes = {
  name: 'themes',
  test: /client\/teams\/themes\/(?:dark|contrast)\.ts|@fluentui\/tokens\/.*(?:[dD]ark|[hH]ighContrast)/,
  priority: 1,
};

/** Big, changed seldom, and so kept by browsers when the page's own script is a new one. */
const reactAlone = {
  name: 'react',
  test: /node_modules\/(?:react|react-dom|scheduler)\//,
  priority: 2,
};

/**
 * Asks a browser that knows of it to make ready all functions of what is needed first while it arrives, beside the
 * page's own thread, rather than each when it is called (explicit compile hints of V8, in Chromium since 136).
 */
const compiledAtOnce: Plugin = {
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

/** Begins as soon as it is there, while the page's own script is still on its way. */
const earlyFirst: Plugin = {
  name: 'early-first',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {} }) {
      const file = Object.values(bundle).find(
        ({ type, name }) => type === 'chunk' && name === early.name,
      );
      if (!file) throw new Error('The early script is not in the build.');
      const first = `<script type="module" crossorigin async src="${base}${file.fileName}"></script>`;
      return moveScriptsDown(html, first);
    },
  },
};

/**
 * The browser looks ahead for what to fetch; standing in the head, scripts only keep the shell from being read and
 * painted.
 */
function moveScriptsDown(html: string, first: string): string {
  const ofScripts = / *<(?:script type="module"|link rel="modulepreload")[^>]*>(?:<\/script>)?\n?/g;
  const others = html.match(ofScripts) ?? [];
  return html
    .replace(ofScripts, '')
    .replace('</body>', () => `  ${first}\n${others.join('')}  </body>`);
}

/** The domain is plain functions, and so are words: what the page calls none of, such as the reading of concerns, stays with the server. */
function hasSideEffects(id: string): boolean {
  return !/\/shared\/(?:domain|text)\//.test(id);
}

/** Its types are those of a CommonJS module, which it is not. */
const makeStylesNow = griffel as unknown as typeof griffel.default;

/** Styles become rules while the page is built, so that nobody's browser has to make them. */
const styles = oneByOne(makeStylesNow({ babelOptions: { presets: ['@babel/preset-typescript'] } }));

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

const config: UserConfig = {
  root: `${import.meta.dirname}/client`,
  base,
  plugins: [react(), styles, shellWords, earlyFirst, compiledAtOnce],
  build: {
    outDir: `${import.meta.dirname}/dist`,
    emptyOutDir: true,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            reactAlone,
            early,
            otherThemes,
            firstPaint,
            seldom,
            icons,
            forms,
            dialogs,
            sharedByViews,
          ],
          includeDependenciesRecursively: false,
        },
      },
      treeshake: { moduleSideEffects: hasSideEffects },
      /* Styles are made one by one, which takes its time: nothing for whoever starts the product to read. */
      checks: { bundlerTimings: false },
    },
  },
};

// biome-ignore lint/style/noDefaultExport: Vite's own commands read the default export.
export default config;
