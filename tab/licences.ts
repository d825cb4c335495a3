/** Lists the licences of everything that goes into a bundle: their authors ask for it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What it is called in the tab's build, and in the server's file. */
export const licencesFile = 'LICENCES.txt';

/** Where the package names none, its text follows. */
export const unnamedLicence = 'see below';

/** Whose work it is, and under what. */
export type Licensed = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
};

type Package = Licensed & { readonly folder: string };

/** `moduleIds` are paths of files; those of the project's own say nothing. */
export function listLicences(moduleIds: readonly string[]): string {
  const entries = findPackages(moduleIds).map(toEntry);
  return `${entries.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

/** Who is named in such a list. */
export function readLicences(list: string): readonly Licensed[] {
  const entries = list.matchAll(/(?:^|-{72}\n\n)(\S+) (\d\S*) \((.+)\)$/gm);
  return [...entries].map(([, name = '', version = '', licence = '']) => ({
    ...{ name, version, licence },
  }));
}

/** Each once, by name. */
export function findPackages(moduleIds: readonly string[]): readonly Package[] {
  const packages = new Map<string, Package>();
  for (const id of moduleIds) {
    const found = findPackage(id);
    if (found) packages.set(`${found.name} ${found.version}`, found);
  }
  return [...packages.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** By the package.json it was published with: some packages have others further in, which name no licence. */
function findPackage(id: string): Package | null {
  const [folder] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replace(/^\0|\?.*$/g, '')) ?? [];
  const file = folder === undefined ? '' : join(folder, 'package.json');
  if (folder === undefined || !existsSync(file)) return null;
  const { name, version, license } = JSON.parse(readFileSync(file, 'utf8'));
  return { folder, name, version, licence: toName(license) };
}

/** Older packages write an object. */
function toName(license: unknown): string {
  if (typeof license === 'string') return license;
  const type = (license as { readonly type?: unknown } | undefined)?.type;
  return typeof type === 'string' ? type : unnamedLicence;
}

function toEntry({ folder, name, version, licence }: Package): string {
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const words = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return [`${name} ${version} (${licence})`, ...(words ? [words] : [])].join('\n\n');
}
