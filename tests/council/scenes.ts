/** A council's way to its blueprint, scene by scene: everybody at once wherever a room would be. */
import type { Locator, Page } from 'playwright-core';
import { demoVision } from '../../bot/local/demo/ambition.ts';
import { demoPeople } from '../../bot/local/demo/people.ts';
import { documentWords } from '../../shared/text/blueprint/words/en-GB-document.ts';
import { text } from '../../shared/text/text.ts';
import { hashOfPart, type Part } from '../../tab/client/views/blueprint/parts/parts.ts';
import { firstOf } from '../workshop/acts.ts';
import { everybody, type Room } from '../workshop/people.ts';

export type Scene = {
  readonly room: Room;
  /** Looks for what has to be there, and notes what is not. */
  readonly seen: (what: string, place: Locator) => Promise<void>;
  readonly lost: (what: string) => void;
  readonly look: (name: string) => Promise<void>;
};

const { sense, drawUp, together } = text.tab;
const { fields } = text;

type Side = keyof typeof sense.sort.sides;

const headings: Readonly<Record<Part, string>> = {
  gather: text.tab.blueprint.title,
  sort: sense.sort.title,
  'draw-up': drawUp.title,
  print: documentWords.title,
};

/** What is started, told on its day, and stands in the second edition. */
const tried = 'An hour nobody can book';

/** The vision all three of them can say. */
const shared = 'Whoever knows the family has the time, and may decide.';

const movesEach = 6;

/** Priya answers for her team, and puts in what it learned. */
export async function join({ room: { priya, amara }, seen, look }: Scene): Promise<void> {
  await go(priya, 'gather');
  await press(priya, together.invitation.join);
  await seen('that Riverside is in', priya.getByText(/^Your team is in/));
  await press(priya, sense.putIn.button);
  await seen('what Riverside put in', priya.getByText(/It was last put in on/));
  await amara.reload();
  await go(amara, 'sort');
  await seen('Riverside’s things beside Harbour’s', amara.getByText(/Riverside Family Help/));
  await look('1-joined');
}

/** Half of them confidentially: those join the wall within a minute. */
export async function reflect({ room, seen, look }: Scene): Promise<void> {
  await Promise.all(everybody.map((name) => go(room[name], 'gather')));
  await Promise.all(
    everybody.map(async (name, at) => {
      const page = room[name];
      await page.getByRole('textbox', { name: fields.reflection }).fill(saidBy(name));
      const { hints, keeps, submit } = sense.reflect;
      await page.getByRole('radio', { name: at % 2 === 0 ? hints.enabler : hints.barrier }).check();
      const keep = at % 2 === 0 ? keeps['by-name'] : keeps.confidential;
      await page.getByRole('radio', { name: keep }).check();
      await press(page, submit);
      await page
        .getByText(/^It is said/)
        .first()
        .waitFor();
    }),
  );
  await go(room.marcus, 'sort');
  for (const name of everybody)
    await seen(`what ${name} said`, room.marcus.getByText(saidBy(name)));
  await look('2-said');
}

/** Each moves their own, and the two at the desks the same three as well: the last move stands. */
export async function sort({ room, seen, lost, look }: Scene): Promise<void> {
  await Promise.all(everybody.map((name) => go(room[name], 'sort')));
  const labels = await moveButtons(room.priya);
  const needed = everybody.length * movesEach;
  if (labels.length < needed) lost(`only ${labels.length} things hang on the wall`);
  const places = ['enabler', 'barrier', 'both'] as const;
  const sideOf = (label: string) => places[labels.indexOf(label) % places.length] ?? 'both';
  const moved = everybody.map((_, at) => labels.slice(at * movesEach, (at + 1) * movesEach));
  await Promise.all([
    ...everybody.map(async (name, at) => {
      for (const label of moved[at] ?? []) await move(room[name], label, sideOf(label));
    }),
  ]);
  for (const label of moved.flat()) {
    const side = room.marcus.getByRole('region', { name: sense.sort.sides[sideOf(label)] });
    await seen(
      `${label} under ${sideOf(label)}`,
      side.getByRole('button', { name: label, exact: true }),
    );
  }
  await Promise.all([
    name(room.priya, moved[2]?.slice(0, 2) ?? [], 'Somebody who can say yes'),
    name(room.amara, moved[0]?.slice(0, 2) ?? [], 'Time that is ours'),
  ]);
  for (const theme of ['Somebody who can say yes', 'Time that is ours'])
    await seen(`the theme “${theme}”`, room.marcus.getByRole('heading', { name: theme }));
  await look('3-sorted');
}

/** All six answer every theme at once, in secret. */
export async function ringTrue({ room, seen, look }: Scene): Promise<void> {
  const { rings } = sense;
  await press(room.marcus, rings.open);
  await Promise.all(
    everybody.map(async (person, at) => {
      const page = room[person];
      const { answers } = rings;
      const group = page.getByRole('radio', {
        name: at === 5 ? answers['not-for-us'] : answers['true-for-us'],
      });
      await group.first().waitFor();
      for (let nth = 0; nth < (await group.count()); nth += 1) await group.nth(nth).click();
    }),
  );
  await seen('six answers', room.marcus.getByText(/^6 of \d+ have answered/));
  await look('4-ringing');
  await press(room.marcus, rings.close);
  await press(room.marcus, rings.closeNow);
  await seen('common ground', room.marcus.getByText(rings.commonGround));
  await look('5-rang');
}

/** Jo chooses her team's for all of them; Nadia has seen it, and puts one in their own words over it. */
export async function chooseVision({ room: { jo, nadia, helen }, seen, look }: Scene) {
  const { chooseAnother, own } = drawUp.vision;
  const { save } = text.cards.actions;
  await Promise.all([jo, nadia, helen].map((page) => go(page, 'draw-up')));
  await press(jo, chooseAnother);
  await jo.getByRole('radio', { name: /Riverside/ }).check();
  await send(jo, save);
  await nadia.getByText(`“${demoVision.vision}”`).waitFor();
  await press(nadia, chooseAnother);
  await nadia.getByRole('radio', { name: own }).check();
  await nadia.getByRole('textbox', { name: fields.vision }).fill(shared);
  await send(nadia, save);
  await seen('the vision they share', helen.getByText(`“${shared}”`));
  await look('5-vision');
}

/** Two draw a pillar up at the same moment, and four begin an experiment. */
export async function draw({ room, seen }: Scene): Promise<void> {
  await Promise.all(everybody.map((person) => go(room[person], 'draw-up')));
  const pillars = [
    { person: 'amara', theme: 'Time that is ours', title: 'Time families can count on' },
    { person: 'priya', theme: 'Somebody who can say yes', title: 'A yes on the day it is asked' },
  ] as const;
  await Promise.all(
    pillars.map(async ({ person, theme, title }) => {
      const page = room[person];
      await press(page, drawUp.drawUp);
      await page.getByRole('checkbox', { name: theme }).check();
      await page.getByRole('textbox', { name: fields.pillarTitle }).fill(title);
      await send(page, drawUp.drawUp);
    }),
  );
  for (const { title } of pillars)
    await seen(`the pillar “${title}”`, room.helen.getByRole('heading', { name: title }));
  const experiments = [
    { person: 'amara', under: pillars[0].title, title: tried },
    { person: 'jo', under: pillars[0].title, title: 'Calls are taken in turns' },
    { person: 'nadia', under: pillars[1].title, title: 'Duty signs up to fifty pounds' },
    { person: 'priya', under: pillars[1].title, title: 'One manager is named each morning' },
  ] as const;
  await Promise.all(
    experiments.map(async ({ person, under, title }) => {
      const page = room[person];
      await press(page, drawUp.proposeUnder(under));
      await page.getByRole('textbox', { name: fields.experimentTitle }).fill(title);
      await send(page, drawUp.propose);
    }),
  );
  for (const { title } of experiments)
    await seen(`the experiment “${title}”`, room.helen.getByRole('heading', { name: title }));
}

/** Amara looks after hers, says what they believe, and starts it. */
export async function begin({ room: { amara }, seen }: Scene): Promise<void> {
  const { presses, betterOf } = drawUp.experiment;
  await press(amara, presses['experiments/take'].about(tried));
  await press(amara, betterOf(tried));
  await amara.getByRole('textbox', { name: fields.ifWe }).fill('keep an hour a day free of calls');
  await amara.getByRole('textbox', { name: fields.thenWe }).fill('fewer visits broken off');
  await amara.getByRole('textbox', { name: fields.becauseOf }).fill('nobody is called out');
  await amara.getByRole('textbox', { name: fields.signal }).fill('Visits that were broken off');
  await amara.getByLabel(fields.reviewOn).fill('2027-04-05');
  await send(amara, text.cards.actions.save);
  await press(amara, presses['experiments/start'].about(tried));
  await seen('that it is under way', card(amara).getByText(drawUp.experiment.states.running));
}

/** By Marcus, who looks after it; signed by Helen, whom he named for the council. */
export async function makeAndSign(
  { room: { marcus, helen }, seen, look }: Scene,
  n: number,
): Promise<void> {
  const { editions } = documentWords;
  await go(marcus, 'print');
  await press(marcus, editions.make);
  await press(marcus, editions.makeIt(n));
  await seen(`edition ${n}`, marcus.getByText(new RegExp(`^Edition ${n} of `)));
  await go(helen, 'print');
  await helen.getByRole('link', { name: editions.edition(n), exact: true }).click();
  await press(helen, editions.sign);
  await helen.getByRole('textbox', { name: fields.signedAs }).fill('Head of service');
  await helen.getByRole('textbox', { name: fields.signedWords }).fill('I stand by this.');
  await helen
    .locator('form')
    .getByRole('button', { name: editions.signIt(n) })
    .click();
  await seen(
    `that edition ${n} is signed`,
    helen.getByText(new RegExp(`^Edition ${n}, signed by Helen`)),
  );
  await look(`7-edition-${n}`);
}

/** Weeks on, whoever is asked to sign in again does so. */
export async function comeBack({ room }: Scene): Promise<void> {
  await Promise.all(
    everybody.map(async (person) => {
      const page = room[person];
      await page.reload();
      const signIn = page.getByRole('button', { name: new RegExp(demoPeople[person].name) });
      const title = page.getByRole('heading', { level: 1, name: /Riverside/ });
      await firstOf(signIn, title);
      if (await signIn.isVisible()) await signIn.click();
      await title.waitFor();
    }),
  );
}

/** On its day: what happened, what was learned, and that it is adapted. */
export async function tellCycle({ room: { amara }, seen, look }: Scene): Promise<void> {
  const { tellOf, tell, decisions } = drawUp.experiment;
  await go(amara, 'draw-up');
  await press(amara, tellOf(tried));
  await amara.getByRole('textbox', { name: fields.happened }).fill('Eleven hours of fifteen held');
  await amara
    .getByRole('textbox', { name: fields.learned })
    .fill('Half an hour is kept more often');
  await amara.getByRole('radio', { name: decisions.adapt }).check();
  await send(amara, tell);
  await seen('the cycle that was told', card(amara).getByText(/^Cycle 1, adapting it/));
  await look('8-told');
}

function card(page: Page): Locator {
  return page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: tried }) });
}

async function go(page: Page, part: Part): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, hashOfPart(part));
  await page.getByRole('heading', { name: headings[part], exact: true }).waitFor();
}

function press(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).first().click();
}

/** What was typed stands in the form and, a moment later, on the page: it is looked for once the form is gone. */
async function send(page: Page, name: string): Promise<void> {
  const form = page.locator('form');
  await form.getByRole('button', { name }).click();
  await form.waitFor({ state: 'detached' });
}

async function moveButtons(page: Page): Promise<readonly string[]> {
  const buttons = page.getByRole('button', { name: /^Move: / });
  await buttons.first().waitFor();
  const labels = await buttons.evaluateAll((all) =>
    all.map((each) => each.getAttribute('aria-label') ?? ''),
  );
  return labels.filter((label) => labels.filter((each) => each === label).length === 1);
}

/** A menu that others' moves have closed is opened again. */
async function move(page: Page, label: string, side: Side): Promise<void> {
  const there = page
    .getByRole('region', { name: sense.sort.sides[side] })
    .getByRole('button', { name: label, exact: true });
  for (let tries = 0; tries < 4 && (await there.count()) === 0; tries += 1) {
    await page.getByRole('button', { name: label, exact: true }).first().click();
    const item = page.getByRole('menuitem', { name: sense.sort.sides[side], exact: true });
    await item.click({ timeout: 5_000 }).catch(() => page.keyboard.press('Escape'));
    await there.waitFor({ timeout: 8_000 }).catch(() => {});
  }
}

async function name(page: Page, labels: readonly string[], theme: string): Promise<void> {
  for (const label of labels)
    await page.getByRole('checkbox', { name: label.replace(/^Move: /, ''), exact: true }).check();
  await page.getByRole('textbox', { name: fields.themeName }).fill(theme);
  await press(page, sense.sort.begin.button);
  await press(page, sense.theme.sayOf(theme));
  await page
    .getByRole('textbox', { name: fields.statement })
    .fill(`${theme} is what helps us most`);
  await send(page, text.cards.actions.save);
}

function saidBy(name: string): string {
  return {
    amara: 'One person to ask, who answers the same day',
    jo: 'Nobody knew who was on duty',
    nadia: 'A note on the door that said we were in a visit',
    priya: 'Two systems that ask for the same thing',
    marcus: 'A first meeting without any agenda at all',
    helen: 'Panels that meet once a month',
  }[name] as string;
}
