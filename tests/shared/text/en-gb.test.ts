/** The words people read: plain, warm, and safe to put on a card. */
import { describe, expect, test } from '@jest/globals';
import { renderNote } from '../../../bot/cards/note.ts';
import { everyString } from './every-string.ts';

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
