/** A ballot of as many themes as a vote may have is seen whole in one window of Teams. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { renderBallotCard } from '../../bot/conversations/vote/ballot.card.ts';
import { themesToVoteOn } from '../../shared/domain/strands/vote.ts';
import { openSheet } from '../cards/sheet.ts';
import { buildVote } from '../support/build-strands.ts';
import { hasBrowser, openBrowser } from './browser.ts';

const width = 500;
const window = 900;
const finger = 40;
const themes = Array.from({ length: themesToVoteOn.most }, (_, at) => ({
  id: `theme-${at}`,
  name: 'The same visit is written in three places, each its own way',
}));

function draw(votes: readonly number[]) {
  const vote = buildVote({ themes });
  const card = renderBallotCard({
    ...{ teamId: 'team-north', vote, votes, commandId: 'command-1' },
    ...{ mayClose: true, isInCompany: false, notice: 'Your votes are in.' },
  });
  return { name: 'ballot', card };
}

const inChromium = hasBrowser ? describe : describe.skip;

inChromium(`a ballot at ${width} pixels`, () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(() => browser.close());

  async function measure(votes: readonly number[]) {
    const page = await openSheet(browser, [draw(votes)], { theme: 'light', width, columns: 1 });
    const boxes = async (found: ReturnType<typeof page.locator>) =>
      Promise.all((await found.all()).map((each) => each.boundingBox()));
    const named = page.getByRole('button', { name: /^One (more|less) for The same visit/ });
    return {
      card: await page.locator('.ac-adaptiveCard').boundingBox(),
      presses: await boxes(named),
      rows: await boxes(page.locator('.ac-columnSet')),
    };
  }

  test('is no higher than a window, its presses large enough for a finger and named for their theme', async () => {
    const { card, presses } = await measure([1, 0, 2]);

    expect(card?.height).toBeLessThan(window);
    expect(presses).toHaveLength(10);
    for (const press of presses)
      expect(Math.min(press?.width ?? 0, press?.height ?? 0)).toBeGreaterThan(finger);
  });

  test('keeps every theme in its place from the first vote to the last', async () => {
    const [none, all] = [await measure([]), await measure([3, 2])];

    expect(all.rows).toEqual(none.rows);
    expect([none.presses.length, all.presses.length]).toEqual([8, 2]);
  });
});
