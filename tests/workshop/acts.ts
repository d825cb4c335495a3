/** What people do in a workshop, each by what stands on their page. */
import type { Locator, Page } from 'playwright-core';
import type { Stage } from '../../shared/domain/journey/stage.ts';
import { planQuestions } from '../../shared/domain/small-change/content/action-plan.ts';
import { text } from '../../shared/text/text.ts';
import { waitForDrawer } from '../browser/drawer.ts';

const { keeps, keepsShort } = text.barriers.raise;

export type Keep = keyof typeof keeps;

export async function show(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, place);
}

/** One after the other, as they come: type, Enter, next. */
export async function raise(page: Page, barrier: string, keep: Keep): Promise<void> {
  const box = page.getByRole('textbox', { name: text.fields.barrier });
  await box.fill(barrier);
  await page
    .getByRole('radio', { name: keeps[keep] })
    .or(page.getByRole('radio', { name: keepsShort[keep] }))
    .check();
  await box.press('Enter');
  await page.waitForFunction(
    ([label]) =>
      [...document.querySelectorAll('input')].some(
        (each) => each.labels?.[0]?.textContent?.includes(label ?? '') && each.value === '',
      ),
    [text.fields.barrier],
  );
}

export async function group(page: Page, barriers: readonly string[], theme: string): Promise<void> {
  for (const barrier of barriers)
    await page.getByRole('checkbox', { name: barrier, exact: true }).check();
  await page.getByRole('textbox', { name: new RegExp(text.themes.newTheme) }).fill(theme);
  await page.getByRole('button', { name: text.themes.submit }).click();
  await firstOf(
    page.getByRole('region', { name: new RegExp(`^${theme} `) }),
    page.getByRole('alert'),
  );
}

/** Pressed as fast as a hand can, twice where once would do. */
export async function vote(page: Page, theme: string, votes: number): Promise<void> {
  const more = page.getByRole('button', { name: text.vote.give(theme) });
  await more.waitFor();
  const row = page.getByRole('listitem').filter({ has: more });
  for (let given = 1; given <= votes; given++) {
    await more.click();
    await row.getByText(`${given}`, { exact: true }).waitFor();
  }
}

export async function log(page: Page, change: string): Promise<string> {
  await page.getByRole('button', { name: text.verbs.logChange }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: text.fields.title }).fill(change);
  await dialog.getByRole('radio', { name: new RegExp(text.scope['in-our-gift']) }).check();
  await dialog.getByRole('button', { name: text.verbs.log, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await show(page, '#board');
  const card = page.getByRole('link', { name: new RegExp(change) }).first();
  await card.waitFor();
  return /SC-\d+/.exec((await card.getAttribute('href')) ?? '')?.[0] ?? '';
}

export async function open(page: Page, id: string): Promise<Locator> {
  await show(page, `#${id}`);
  return waitForDrawer(page);
}

/** All four questions of a plan, and the strand it is for. */
export async function plan(drawer: Locator, change: string, strand: string): Promise<void> {
  await drawer
    .getByRole('button', {
      name: new RegExp(`^(${text.verbs.plan}|${text.cards.actions.openPlan})`),
    })
    .first()
    .click();
  for (const question of planQuestions)
    await drawer
      .getByRole('textbox', { name: text.fields[question] })
      .fill(`${change}: ${question}`);
  const box = drawer.getByRole('combobox', { name: text.fields.strand });
  await box.selectOption({ label: strand });
  await drawer.getByRole('button', { name: text.cards.actions.save, exact: true }).click();
  await drawer
    .getByRole('button', { name: text.cards.actions.save, exact: true })
    .waitFor({ state: 'detached' });
}

export async function moveTo(drawer: Locator, stage: Stage): Promise<void> {
  const move = drawer.getByRole('button', { name: text.verbs.moveTo(text.stages[stage]) });
  await move.click();
  await move.waitFor({ state: 'detached' });
}

export async function win(drawer: Locator, role: string): Promise<void> {
  await drawer.getByRole('button', { name: text.cards.actions.addSomebody }).first().click();
  await drawer.getByRole('textbox', { name: text.fields.role }).fill(role);
  await drawer.getByRole('radio', { name: text.stances.doubtful }).check();
  await drawer.getByRole('radio', { name: text.says.decides }).check();
  await drawer
    .getByRole('textbox', { name: text.fields.approach })
    .fill('Show what it saved last week');
  const save = drawer.getByRole('button', { name: text.cards.actions.save, exact: true });
  await save.click();
  await save.waitFor({ state: 'detached' });
}

/** Done, or that somebody else was there first. */
export async function firstOf(done: Locator, otherwise: Locator): Promise<void> {
  await done.or(otherwise).first().waitFor();
}
