/** In one process whoever changes a document waits for those who came before, so that many hands at one wall get in nobody's way. */
import type { DocumentStore } from '../../stores/document-store.ts';
import type { Place } from './document-types.ts';

type Line = Map<string, Promise<unknown>>;

const lines = new WeakMap<DocumentStore, Line>();

/** Another process may still be quicker: what was read is written on its ETag all the same. */
export function inLine<T>(
  store: DocumentStore,
  { pk, id }: Place,
  act: () => Promise<T>,
): Promise<T> {
  const line = lineOf(store);
  const key = `${pk} ${id}`;
  const before = line.get(key);
  const turn = before ? before.then(act) : act();
  const over = turn.then(leave, leave);
  line.set(key, over);
  return turn;

  /** The last one takes the line away with them. */
  function leave(): void {
    if (line.get(key) === over) line.delete(key);
  }
}

function lineOf(store: DocumentStore): Line {
  const known = lines.get(store);
  if (known) return known;
  const line: Line = new Map();
  lines.set(store, line);
  return line;
}
