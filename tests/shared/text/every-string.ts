/** Every string people read with its place in the text, those made by functions too. */
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
  'text.errors.notAllowed': [['supervisors', 'facilitators'], true],
};

function findStrings(node: unknown, path: string): readonly Found[] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') return [[`${path}()`, callWithStandIns(node, path)]];
  if (typeof node !== 'object' || node === null) return [];
  if (path.startsWith('text.commands')) return [];
  return Object.entries(node).flatMap(([key, value]) => findStrings(value, `${path}.${key}`));
}

function callWithStandIns(say: CallableFunction, path: string): string {
  const given = standIns[path];
  if (given) return String(say(...given));
  try {
    return String(say('North', 'South', 'East'));
  } catch {
    return String(say(['one', 'two', 'three'], 'or'));
  }
}

export const everyString: readonly Found[] = findStrings({ ...enGB, pages }, 'text');
