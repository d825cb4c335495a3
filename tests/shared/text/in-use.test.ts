/** Words come in parts, each with what says it, and are read in the language in use. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { enGB } from '../../../shared/text/en-GB.ts';
import { combine } from '../../../shared/text/in-use/combine.ts';
import { findWordsBy, wordsOf } from '../../../shared/text/in-use/in-use.ts';
import { text as textOfBarriers } from '../../../shared/text/views/barriers.ts';
import { text as textOfPage } from '../../../shared/text/views/page.ts';
import { pseudo } from '../../support/pseudo-locale.ts';

afterEach(() => findWordsBy(() => undefined));

describe('two parts', () => {
  const frame = { tab: { close: 'Close', views: { board: 'Board' } }, stages: ['Mission'] };
  const board = { tab: { views: { pulse: 'Pulse' } }, say: (words: string) => `“${words}”` };

  test('that have words of one name both give theirs to it', () => {
    const both = combine(frame, board);

    expect(both.tab).toEqual({ close: 'Close', views: { board: 'Board', pulse: 'Pulse' } });
    expect(both.stages).toEqual(['Mission']);
    expect(both.say('Yes')).toBe('“Yes”');
  });

  test('stay as they were', () => {
    combine(frame, board);

    expect(Object.keys(frame.tab.views)).toEqual(['board']);
    expect(Object.keys(board)).toEqual(['tab', 'say']);
  });
});

describe('the words of a view', () => {
  test('are English where no language is in use', () => {
    expect(textOfBarriers.tab.barriers.title).toBe(enGB.tab.barriers.title);
    expect(textOfPage.tab.loading).toBe(enGB.tab.loading);
  });

  test('are those of the language in use, which is whole', () => {
    findWordsBy(() => pseudo);

    expect(textOfBarriers.tab.barriers.title).toBe(pseudo.tab.barriers.title);
    expect(textOfPage.tab.loading).toBe(pseudo.tab.loading);
  });

  test('are found anew each time they are read', () => {
    const greeting = wordsOf({ welcome: { personal: 'Hello.' } });
    const said = [greeting.welcome.personal];
    findWordsBy(() => pseudo);
    said.push(greeting.welcome.personal);

    expect(said).toEqual(['Hello.', pseudo.welcome.personal]);
  });
});
