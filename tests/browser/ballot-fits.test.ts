/** A ballot of as many themes as a vote may have is seen whole in one window of Teams. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { renderBallotCard } from '../../bot/conversations/vote/ballot.card.ts';
import { themesToVoteOn } from '../../shared/domain/strands/vote.ts';
import { openSheet } from '../cards/sheet.ts';
import { buildVote } from '../support/build-strands.ts';
import { hasBrowser, openBrowser } from './browser.ts';

const width = 500;
const themes = Array.from({ length: themesToVoteOn.most }, (_, at) => ({
  id: `theme-${at}`,
  name: 'The same visit is written in three places, each its own way',
}));
const card = renderBallotCard({
  ...{ teamId: 'team-north', vote: buildVote({ themes }), commandId: 'command-1' },
  ...{ votes: [1, 0, 2], mayClose: true, isInCompany: false, notice: 'Your votes are in.' },
});

const inChromium = hasBrowser ? describe : describe.skip;

inChromium(`the ballot at ${width} pixels`, () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(() => browser.close());

  test('is no higher than a window, its presses large enough for a finger and named for their theme', async () => {
    const sheet = { theme: 'light', width, columns: 1 } as const;
    const page = await openSheet(browser, [{ name: 'ballot', card }], sheet);

    const drawn = await page.locator('.ac-adaptiveCard').boundingBox();
    const presses = page.getByRole('button', { name: /^One (more|less) for The same visit/ });
    const boxes = await Promise.all((await presses.all()).map((press) => press.boundingBox()));

    expect(drawn?.height).toBeLessThan(900);
    expect(boxes).toHaveLength(10);
    for (const box of boxes)
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThan(40);
  });
});
