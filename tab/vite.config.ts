/** How Vite bundles the tab's page: from client/ to dist/, served under /tab/, with hashed names. */
import react from '@vitejs/plugin-react';
import type { Plugin, UserConfig } from 'vite';
import { text } from '../shared/text/text.ts';
import { bundlersOwnWithin } from './bundle/bundlers-own.ts';
import { files } from './bundle/files.ts';
import { base, compiledAtOnce, scriptsBelow, withWhatItNeeds } from './bundle/first-scripts.ts';
import { styles, themesReadyMade, tokensSpeltOut } from './bundle/styles.ts';

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

/** The domain is plain functions, and so are words: what the page calls none of, such as the reading of concerns, stays with the server. */
function hasSideEffects(id: string): boolean {
  return !/\/shared\/(?:domain|text)\//.test(id);
}

const config: UserConfig = {
  root: `${import.meta.dirname}/client`,
  base,
  plugins: [
    themesReadyMade,
    react(),
    styles,
    tokensSpeltOut,
    shellWords,
    scriptsBelow,
    bundlersOwnWithin,
    compiledAtOnce,
  ],
  build: {
    outDir: `${import.meta.dirname}/dist`,
    emptyOutDir: true,
    chunkSizeWarningLimit: 700,
    modulePreload: { polyfill: false, resolveDependencies: withWhatItNeeds },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: files,
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
