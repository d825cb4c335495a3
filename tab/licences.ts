/** Lists the licences of everything that goes into a bundle: their authors ask for it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What it is called in the tab's build, and in the server's file. */
export const licencesFile = 'LICENCES.txt';

type Package = {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  readonly licence: string;
};

/** `moduleIds` are paths of files; those of the project's own say nothing. */
export function listLicences(moduleIds: readonly string[]): string {
  const packages = new Map<string, Package>();
  for (const id of moduleIds) {
    const found = findPackage(id);
    if (found) packages.set(`${found.name} ${found.version}`, found);
  }
  const sorted = [...packages.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
  return `${sorted.map(toEntry).join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

/** The nearest package.json with a name: some packages have others further in. */
function findPackage(id: string): Package | null {
  const path = id.replace(/^\0|\?.*$/g, '');
  if (!path.includes('node_modules')) return null;
  for (let folder = dirname(path); folder.includes('node_modules'); folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (!existsSync(file)) continue;
    const { name, version, license } = JSON.parse(readFileSync(file, 'utf8'));
    if (name && version) return { folder, name, version, licence: toName(license) };
  }
  return null;
}

/** Older packages write an object. */
function toName(license: unknown): string {
  if (typeof license === 'string') return license;
  const type = (license as { readonly type?: unknown } | undefined)?.type;
  return typeof type === 'string' ? type : 'see below';
}

function toEntry({ folder, name, version, licence }: Package): string {
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const words = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return [`${name} ${version} (${licence})`, ...(words ? [words] : [])].join('\n\n');
}
