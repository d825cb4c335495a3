/** The documents that earlier versions stored, and which of their parts a reader makes up for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoredDocument } from '../../../shared/stores/document-store.ts';

export type Example = {
  /** As its file is called, after its version’s folder. */
  readonly name: string;
  readonly version: string;
  readonly type: string;
  readonly isFull: boolean;
  readonly doc: StoredDocument;
};

/** Where a part stands: keys from the document inwards, places in lists among them. */
export type Path = readonly (string | number)[];

const folder = import.meta.dirname;

export const versions = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

export const examples: readonly Example[] = versions.flatMap((version) =>
  readdirSync(join(folder, version))
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const [type = '', example = ''] = file.split('.');
      const doc = JSON.parse(readFileSync(join(folder, version, file), 'utf8'));
      return { name: `${version}/${file}`, version, type, isFull: example.startsWith('full'), doc };
    }),
);

/** What is in the full example and is left out where one of the others could have it. */
export function findLeftOut(full: StoredDocument, least: readonly StoredDocument[]): Path[] {
  const known = new Map<string, Set<string>[]>();
  for (const doc of least)
    walk(doc, (path, part) => {
      const place = toPlace(doc, path);
      known.set(place, [...(known.get(place) ?? []), new Set(Object.keys(part))]);
    });
  const leftOut: Path[] = [];
  walk(full, (path, part) => {
    const others = known.get(toPlace(full, path)) ?? [];
    for (const key of Object.keys(part))
      if (others.some((keys) => !keys.has(key))) leftOut.push([...path, key]);
  });
  return leftOut;
}

/** The document without one of its parts. */
export function leaveOut(doc: StoredDocument, path: Path): StoredDocument {
  const copy = structuredClone(doc);
  const part = path.slice(0, -1).reduce<unknown>(step, copy) as Record<string, unknown>;
  delete part[String(path.at(-1))];
  return copy;
}

/** Every word, number and yes or no that stands in it, in no order. */
export function valuesIn(node: unknown): readonly unknown[] {
  if (typeof node !== 'object') return [node];
  return node === null ? [] : Object.values(node).flatMap(valuesIn);
}

type Part = Readonly<Record<string, unknown>>;

function walk(node: unknown, visit: (path: Path, part: Part) => void, path: Path = []): void {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) visit(path, node as Part);
  const keys = Array.isArray(node) ? node.keys() : Object.keys(node);
  for (const key of keys) walk(step(node, key), visit, [...path, key]);
}

/** The same for every entry of a list; parts of another kind are another place. */
function toPlace(doc: StoredDocument, path: Path): string {
  let node: unknown = doc;
  return path
    .map((key) => {
      node = step(node, key);
      const { kind = '' } = node as { readonly kind?: string };
      return `${typeof key === 'number' ? '' : key} ${kind}`;
    })
    .join('/');
}

function step(node: unknown, key: string | number): unknown {
  return (node as Part)[key];
}
