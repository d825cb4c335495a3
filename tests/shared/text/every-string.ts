/** Every string people read with its place in the text, those made by functions too. */
import { documentWords as blueprintDocument } from '../../../shared/text/blueprint/words/en-GB-document.ts';
import { enGB } from '../../../shared/text/en-GB.ts';
import { pages } from '../../../shared/text/pages/en-GB.ts';

export type Found = readonly [string, string];

/** What functions are given: enough to come out whole, whatever they do with it. */
const standIns: Readonly<Record<string, readonly unknown[]>> = {
  'text.cards.next.develop': [2],
  'text.grow.time': [
    { minutes: 5, people: 2, use: 'Other work', basis: 'Measured', sureness: 'Sure' },
  ],
  'text.checkIn.due': ['Friday', ['SC-1', 'SC-2 (Jo)']],
  'text.checkIn.said': ['Moved', ['SC-1', 'SC-2']],
  'text.cards.livedUpTo': [['We ask first', 'We stay']],
  'text.blueprintDocument.editions.signed': [2, [{ name: 'Helen Ashdown', day: '4 March 2027' }]],
  'text.errors.notAllowed': [['supervisors', 'facilitators'], true],
};

function findStrings(node: unknown, path: string): readonly Found[] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') return [[`${path}()`, callWithStandIns(node, path)]];
  if (typeof node !== 'object' || node === null) return [];
  if (path.startsWith('text.commands')) return [];
  return Object.entries(node).flatMap(([key, value]) => findStrings(value, `${path}.${key}`));
}

const several = ['one', 'two', 'three'];

/** Tried one after the other, for whatever a function makes of them. */
const anyWords: readonly (readonly unknown[])[] = [
  ['North', 'South', 'East'],
  [several, 'or'],
  ['North', several],
  ['North', 'South', several],
  ['North', several, several],
];

function callWithStandIns(say: CallableFunction, path: string): string {
  const given = standIns[path];
  if (given) return String(say(...given));
  for (const words of anyWords) {
    try {
      return String(say(...words));
    } catch {}
  }
  throw new Error(`${path} wants other words: see standIns.`);
}

export const everyString: readonly Found[] = findStrings(
  { ...enGB, pages, blueprintDocument },
  'text',
);
