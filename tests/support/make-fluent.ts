/**
 * Makes one file of what is used of Fluent UI, from its own code and with nothing else in it. Every test of the tab has
 * its modules to itself; loaded as the hundreds of files it comes in, Fluent took longer than most of those tests.
 */
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const wanted = join(root, '.data/tests/fluent.js');
const made = join(root, '.data/tests/fluent.cjs');
const packages = ['@fluentui/react-components', '@fluentui/react-icons'] as const;

const words = packages.map(toExports).join('\n');
if (!existsSync(made) || readFileSync(wanted, 'utf8') !== words) {
  rmSync(made, { force: true });
  mkdirSync(dirname(wanted), { recursive: true });
  writeFileSync(wanted, words);
  writeFileSync(made, await bundle());
}

/** With the version, so that another one is another file. */
function toExports(name: string): string {
  const { version } = JSON.parse(
    readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'),
  );
  return `export { ${usedOf(name).join(', ')} } from '${name}'; // ${version}`;
}

function usedOf(name: string): readonly string[] {
  const lists = new RegExp(`(?:im|ex)port \\{([^}]*)\\} from '${name}'`, 'g');
  const files = globSync('{tab,tests}/**/*.{ts,tsx}', { cwd: root });
  const words = files.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(lists)].flatMap(([, list = '']) =>
      list.split(','),
    ),
  );
  const names = words.map((word) => word.trim()).filter((word) => !/^(?:type .*)?$/.test(word));
  return [...new Set(names)].map((word) => word.replace(/ as .*/, '')).toSorted();
}

/** React stays what it is for everybody else. */
async function bundle(): Promise<string> {
  const { build } = await import('vite');
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: wanted, formats: ['cjs'] },
      rolldownOptions: { external: /^(?:react|react-dom|scheduler)(?:\/|$)/ },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const [chunk] = output && 'output' in output ? output.output : [];
  if (!chunk) throw new Error('Fluent UI was not made into one file.');
  return chunk.code;
}
