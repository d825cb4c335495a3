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

/** What the first paint needs comes in one file; dialogs and rare views keep files of their own. */
const firstPaint = { name: 'page', tags: ['$initial' as const] };

/** The domain is plain functions: what the page calls none of, such as the reading of concerns, stays with the server. */
function hasSideEffects(id: string): boolean {
  return !id.includes('/shared/domain/');
}

/** Its types are those of a CommonJS module, which it is not. */
const makeStylesNow = griffel as unknown as typeof griffel.default;

/** Styles become rules while the page is built, so that nobody's browser has to make them. */
const styles = makeStylesNow({ babelOptions: { presets: ['@babel/preset-typescript'] } });

const config: UserConfig = {
  root: `${import.meta.dirname}/client`,
  base: '/tab/',
  plugins: [react(), styles, shellWords],
  build: {
    outDir: `${import.meta.dirname}/dist`,
    emptyOutDir: true,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: { codeSplitting: { groups: [firstPaint] } },
      treeshake: { moduleSideEffects: hasSideEffects },
    },
  },
};

// biome-ignore lint/style/noDefaultExport: Vite's own commands read the default export.
export default config;
