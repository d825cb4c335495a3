/** The words people read: plain, warm, and safe to put on a card. */
import { describe, expect, test } from '@jest/globals';
import { renderNote } from '../../../bot/cards/note.ts';
import { enGB } from '../../../shared/text/en-GB.ts';

type Found = readonly [string, string];

/** What functions are given: enough to come out whole, whatever they do with it. */
const standIns: Readonly<Record<string, readonly unknown[]>> = {
  'text.cards.next.develop': [2],
  'text.grow.time': [
    { minutes: 5, people: 2, use: 'Other work', basis: 'Measured', sureness: 'Sure' },
  ],
  'text.checkIn.said': ['Moved', ['SC-1', 'SC-2']],
  'text.cards.livedUpTo': [['We ask first', 'We stay']],
  'text.errors.notAllowed': [['supervisors', 'facilitators'], true],
};

const everyString = findStrings(enGB, 'text');
describe('every string', () => {
  test('is found, also those made by functions', () => {
    expect(everyString.length).toBeGreaterThan(200);
    expect(everyString.map(([path]) => path)).toContain('text.cards.logged()');
  });

  test('says something, and comes out whole', () => {
    const broken = / {2}|undefined|null|\[object|NaN|^\s|\s$|^$/;

    expect(everyString.filter(([, said]) => broken.test(said))).toEqual([]);
  });

  test('has nothing in it that a card would escape', () => {
    expect(everyString.filter(([, said]) => shownOnCard(said) !== said)).toEqual([]);
  });

  test('neither scolds, ranks nor sounds like a machine', () => {
    const unkind =
      /overdue|reject|fail(ed|ure)?\b|\berror\b|invalid|denied|forbidden|unauthori[sz]ed|deadline|\btargets?\b|\blate\b|must\b|oops|whoops|!/i;

    expect(everyString.filter(([, said]) => unkind.test(said))).toEqual([]);
  });

  test('is British English, in typographic quotes', () => {
    const foreign = /organiz|recogniz|prioritiz|color|center\b|behavior|program\b|["']/i;

    expect(everyString.filter(([, said]) => foreign.test(said))).toEqual([]);
  });
});

function shownOnCard(said: string): string | undefined {
  const { body } = renderNote(said) as unknown as { body: readonly { text: string }[] };
  return body[0]?.text;
}

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
