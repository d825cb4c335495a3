/** Cards as Chromium prints them: eight to an A4 sheet, no word cut off, whatever the words. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { barrierQuestions } from '../../shared/domain/questions/barriers.ts';
import { toCardSheets } from '../../tab/api/files/card-sheets.ts';
import { patience } from '../support/patience.ts';
import { hasBrowser, openBrowser, openPage } from './browser.ts';

jest.setTimeout(patience.longTestMs);

const inChromium = hasBrowser ? describe : describe.skip;
const { limit } = barrierQuestions.barrier;
const kinds = ['W', 'm', 'M W', 'word ', 'Wide WORDS ', 'i', '家', 'Ж', '🙂', '@'];
const words = kinds.flatMap((kind) =>
  [limit, limit * 0.6, limit * 0.3].map((length) => kind.repeat(length).slice(0, length)),
);
const from = 'Kept for the blueprint · SC-12 · Harbour Family Help';

inChromium('printed cards', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(() => browser?.close());

  test('are eight to a sheet of A4, with room for the longest words there can be', async () => {
    const page = await openPage(browser);
    await page.setContent(
      toCardSheets({
        ...{ language: 'en-GB', title: 'Cards', how: 'Print this.', blankSheets: 1 },
        cards: [
          ...words.map((each) => ({ words: each, code: 'MMM' })),
          ...kinds.map((kind) => ({ words: kind.repeat(1_000), code: 'MMM', from })),
        ],
        blank: { question: 'What is in the way?', note: 'No names, please.' },
      }),
    );

    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('.card')]
        .filter((card) => card.scrollHeight > card.clientHeight)
        .map((card) => card.textContent),
    );
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');

    expect(cut).toEqual([]);
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(
      Math.ceil((words.length + kinds.length) / 8) + 1,
    );
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  });
});
