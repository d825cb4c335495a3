/** The tab in a channel of Teams, in Chromium: the board where the team is, one kind sentence elsewhere. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, FrameLocator } from 'playwright-core';
import { demoTeam } from '../../bot/local/demo/people.ts';
import { text } from '../../shared/text/text.ts';
import { patience } from '../support/patience.ts';
import { hasBrowser, openBrowser } from './browser.ts';
import { type LocalProduct, startLocalProduct } from './local-product.ts';
import { tokenOf } from './local-token.ts';
import { appId, type Channel, openInTeams, type TeamsPage } from './teams-page.ts';

jest.setTimeout(patience.longTestMs);

const inChromium = hasBrowser ? describe : describe.skip;
const general = { id: demoTeam.id, name: 'General' };
const managers = { id: '19:managers@thread.tacv2', name: 'Managers' };

inChromium('the tab in Teams', () => {
  let product: LocalProduct;
  let browser: Browser;
  let token: string;

  beforeAll(async () => {
    product = await startLocalProduct();
    browser = await openBrowser();
    token = await tokenOf(product.tab, 'priya');
  });

  afterAll(async () => {
    await browser?.close();
    await product?.close();
  });

  const open = (
    channel: Channel,
    {
      address = product.tab,
      ...more
    }: { address?: string; opensAt?: string; refuses?: string; token?: string } = {},
  ): Promise<TeamsPage> =>
    openInTeams(browser, address, {
      ...{ team: demoTeam, channel, token, ...more },
      ...(address !== product.tab && { frame: 'settings' as const }),
    });

  test.each([
    ['a standard channel', { ...general, type: 'Regular' as const }],
    ['a channel of no kind said', general],
  ])('shows the team’s board in %s', async (_, channel) => {
    const { page, asked } = await open(channel);
    await tabOf(page).getByRole('heading', { name: demoTeam.name }).waitFor();

    expect(asked).toContain(`/api/teams/${encodeURIComponent(demoTeam.id)}/board`);
  });

  const { otherRegistration, noConsent } = text.tab.problems;

  test.each<[string, { refuses: string } | { token: string }, string]>([
    ['gives no token to this registration', { refuses: 'resourceDisabled' }, otherRegistration],
    ['gives no token for want of consent', { refuses: 'resourceRequiresConsent' }, noConsent],
    ['gives one nobody signed', { token: 'a.b.c' }, text.errors.unauthenticated],
  ])('says what to do where Teams %s', async (_, place, sentence) => {
    const { page } = await open(general, place);
    const said = tabOf(page).getByRole('alert');

    await said.waitFor();

    expect(await said.textContent()).toBe(sentence);
    expect(await tabOf(page).getByRole('button', { name: text.tab.tryAgain }).count()).toBe(1);
  });

  test('opens the change a link in Teams points at, and closes it with Teams’ own back button', async () => {
    const { page, calls, pressBack } = await open(general, { opensAt: 'SC-3' });
    const drawer = tabOf(page).getByRole('heading', { name: /^SC-3 /, level: 2 });
    await drawer.waitFor();

    await pressBack();
    await drawer.waitFor({ state: 'detached' });
    expect(await calls()).not.toContain('navigateBack');

    await pressBack();
    await page.waitForFunction("calls.includes('navigateBack')");
  });

  test('opens the wall for a room where a link in a card asks for that', async () => {
    const { page } = await open(general, { opensAt: 'blueprint/sort?wall' });
    await tabOf(page).getByRole('button', { name: text.tab.workshop.leave }).waitFor();

    await tabOf(page).getByText(text.tab.workshop.names.blueprint).first().waitFor();
  });

  test('gives a room the link by which phones open the same step of the same channel’s tab', async () => {
    const { page } = await open(general, { opensAt: 'barriers' });
    await tabOf(page).getByRole('button', { name: text.tab.workshop.begin }).click();
    await tabOf(page).getByRole('button', { name: text.tab.workshop.makeLarge }).click();
    const dialog = tabOf(page).getByRole('dialog', { name: text.tab.workshop.joinHeading });

    const link = new URL((await dialog.getByRole('paragraph').textContent()) ?? '');
    expect(`${link.origin}${link.pathname}`).toBe(
      `https://teams.microsoft.com/l/entity/${appId}/board`,
    );
    expect(JSON.parse(link.searchParams.get('context') ?? '')).toEqual({
      subEntityId: 'barriers',
      channelId: general.id,
    });
    expect(link.searchParams.get('webUrl')).toBe(`${product.tab}#barriers`);
  });

  describe.each(['Private', 'Shared', 'sharedChannel'] as const)('in a %s channel', (type) => {
    test('says where the board is, asking neither for the person nor for the team', async () => {
      const { page, asked, calls } = await open({ ...managers, type });
      await tabOf(page).getByText(text.tab.restrictedChannel).waitFor();
      const called = await calls();

      expect(asked).toEqual([]);
      expect(called).toContain('appInitialization.success');
      expect(called).not.toContain('authentication.getAuthToken');
    });

    test('cannot be added: there is nothing to save', async () => {
      const { page, asked, calls } = await open(
        { ...managers, type },
        { address: `${product.tab}?configure=1` },
      );
      await tabOf(page).getByText(text.tab.restrictedChannel).waitFor();

      expect(asked).toEqual([]);
      expect(await calls()).not.toContain('settings.setValidityState');
    });
  });

  test('can be added to a standard channel', async () => {
    const { page, calls } = await open(general, { address: `${product.tab}?configure=1` });
    await tabOf(page).getByRole('heading', { name: text.tab.configure.title }).waitFor();

    expect(await calls()).toContain('settings.setValidityState');
  });

  test('is kept with a place for the theme in its address, which Teams fills each time', async () => {
    const { page, pressSave } = await open(general, { address: `${product.tab}?configure=1` });
    await tabOf(page).getByRole('heading', { name: text.tab.configure.title }).waitFor();

    expect(await pressSave()).toMatchObject({
      contentUrl: `${product.tab}?theme={app.theme}`,
      websiteUrl: product.tab,
    });
  });
});

function tabOf(page: TeamsPage['page']): FrameLocator {
  return page.frameLocator('iframe');
}
