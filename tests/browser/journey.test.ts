/** One change from a line in chat to its ending: three people, three Playgrounds, and a leader's yes in between. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { patience } from '../support/patience.ts';
import { hasBrowser, openBrowser } from './browser.ts';
import { type LocalProduct, startLocalProduct } from './local-product.ts';
import { lastCard, openChat, press, say } from './playground.ts';

jest.setTimeout(patience.longTestMs);

const inChromium = hasBrowser ? describe : describe.skip;

/** A Tuesday morning: people may be told things, and what others did is gathered for ten minutes. */
const [ten, halfPastTen] = ['2026-11-24T10:00', '2026-11-24T10:30'];

const title = 'Duty workers sign off food vouchers themselves';

inChromium('one change', () => {
  let product: LocalProduct;
  let browser: Browser;
  let amara: Page;
  let helen: Page;
  let priya: Page;

  /** One after the other: a Playground and its page take all a small machine has. */
  beforeAll(async () => {
    product = await startLocalProduct({ now: ten });
    browser = await openBrowser();
    amara = await openChat(browser, product, 'amara');
    priya = await openChat(browser, product, 'priya');
    helen = await openChat(browser, product, 'helen');
  });

  afterAll(async () => {
    await browser?.close();
    await product?.close();
  });

  test('goes from a line in chat to its ending, back once, with a leader’s yes', async () => {
    await logIt();
    await planIt();
    await goBackOnce();
    await askHelen();
    await sayYes();
    await hearOfIt();
    await tryIt();
    await tellWhatHappened();
  });

  async function logIt(): Promise<void> {
    await say(amara, `log ${title}`);
    await lastCard(amara).getByLabel('Needs a yes: someone else has to agree first').check();
    await press(amara, 'Log it', 'SC-13 is on the board');
  }

  async function planIt(): Promise<void> {
    await press(amara, 'Plan it', 'Plan for SC-13');
    await lastCard(amara)
      .getByLabel(/^Why is it needed/)
      .fill('Families wait two days');
    await lastCard(amara).getByLabel('What would success look like?').fill('Help the same day');
    await lastCard(amara).getByLabel('What are the steps?').fill('Ask, try it, count');
    await lastCard(amara)
      .getByLabel(/^How will we see progress/)
      .fill('We look on Thursdays');
    await press(amara, 'Save', 'The plan for SC-13 is saved.');
    await press(amara, 'Move to Influence', 'SC-13 is in Influence now.');
  }

  async function goBackOnce(): Promise<void> {
    await press(amara, 'More', 'Move back…');
    await press(amara, 'Move back…', 'Move SC-13 back');
    await lastCard(amara).getByLabel('Why is it moving back?').fill('The steps were too big');
    await press(amara, 'Move back to Develop', 'SC-13 is in Develop');
    await press(amara, 'Move to Influence', 'SC-13 is in Influence now.');
  }

  /** She wrote to the bot once, so it knows her chat. */
  async function askHelen(): Promise<void> {
    await say(helen, 'help');
    await press(amara, 'Who to win over', 'SC-13: who needs to be on board');
    await press(amara, 'Ask for a yes', 'SC-13: ask for a yes');
    await lastCard(amara).getByRole('combobox').click();
    await amara.getByRole('option', { name: 'Helen Ashdown, leader' }).click();
    await lastCard(amara)
      .getByLabel(/^What do you need/)
      .fill('A fortnight’s trial');
    await press(amara, 'Send it', /^It goes to Helen Ashdown/);
  }

  async function sayYes(): Promise<void> {
    await lastCard(helen).getByText('Amara Osei asks for your yes').waitFor();
    expect(await lastCard(helen).textContent()).toContain('“A fortnight’s trial”');
    await press(helen, 'Yes', /^Thank you\. Amara Osei/);
  }

  async function hearOfIt(): Promise<void> {
    await product.killAndRestart(halfPastTen);
    await lastCard(amara)
      .getByText(/Helen Ashdown said yes/)
      .waitFor();
  }

  async function tryIt(): Promise<void> {
    await press(amara, 'Open SC-13', 'More');
    await press(amara, 'More', 'Who to win over');
    await press(amara, 'Who to win over', 'SC-13: who needs to be on board');
    await press(amara, 'Nobody else is needed', 'Move to Grow');
    await press(amara, 'Move to Grow', 'SC-13 is in Grow now.');
  }

  /** Anyone in the team may. */
  async function tellWhatHappened(): Promise<void> {
    await say(priya, 'SC-13');
    await press(priya, 'Say what happened', 'SC-13: what happened');
    await lastCard(priya).getByLabel('What happened when you tried it?').fill('Same-day vouchers');
    await lastCard(priya).getByLabel('What did you learn?').fill('Finance only wanted a list');
    await lastCard(priya).getByLabel('Keep it: it works for us').check();
    await press(priya, 'Save', 'A change made');

    expect(await lastCard(priya).textContent()).toContain('“Finance only wanted a list”');
  }
});
