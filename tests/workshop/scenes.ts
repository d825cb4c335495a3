/** The workshop, scene by scene: everybody at once wherever a room would be, and two at the same thing wherever two would be. */
import type { Locator, Page } from 'playwright-core';
import { text } from '../../shared/text/text.ts';
import { firstOf, group, log, moveTo, open, plan, raise, show, vote, win } from './acts.ts';
import { everybody, type Room } from './people.ts';

export type Scene = {
  readonly room: Room;
  /** Looks for what has to be there, and notes what is not. */
  readonly seen: (what: string, place: Locator) => Promise<void>;
  readonly lost: (what: string) => void;
};

const said = {
  amara: ['Two logins each day', 'Forms ask the same thing twice'],
  jo: ['No quiet room for hard calls', 'Taxis need three signatures'],
  nadia: ['Minutes come a month late', 'Nobody knows who is on duty'],
  priya: ['Supervision is moved for audits', 'The printer is two floors down'],
  marcus: ['Good news is told nowhere', 'New starters wait for laptops'],
  helen: ['Panels meet too seldom', 'Letters need two managers'],
} as const;
const barriers = Object.values(said).flat();
const confidential: readonly string[] = [said.nadia[1], said.jo[1], said.helen[1]];

const signing = {
  name: 'Too many hands on one paper',
  barriers: [said.jo[1], said.helen[1], said.helen[0]],
};
/** Both reach for the panels. */
const telling = {
  name: 'Not knowing who and where',
  barriers: [said.nadia[1], said.nadia[0], said.helen[0]],
};
const themes = [signing.name, telling.name] as const;

const onTheWall = 'One yes, on the day it is asked';
const atTheDesk = 'A yes the same week';
const whomToRing = 'Everybody knows whom to ring';

const changes = {
  amara: 'One list of who is on duty, on the door',
  jo: 'Taxis under twenty pounds need no signature',
  nadia: 'Minutes are written while we sit',
  priya: 'Supervision has a day nobody may move',
  helen: 'One manager signs a letter',
} as const;
const authors = Object.keys(changes) as (keyof typeof changes)[];

/** Twelve, three of them confidentially. */
export async function raiseBarriers({ room, seen }: Scene): Promise<void> {
  await Promise.all(
    everybody.map(async (name) => {
      for (const barrier of said[name]) {
        const keep = confidential.includes(barrier) ? 'confidential' : 'by-name';
        await raise(room[name], barrier, keep);
      }
    }),
  );
  for (const barrier of barriers) await seen(`barrier “${barrier}”`, cards(room, barrier));
}

export async function putTogether({ room, seen, lost }: Scene): Promise<void> {
  await Promise.all([
    group(room.marcus, signing.barriers, signing.name),
    group(room.priya, telling.barriers, telling.name),
  ]);
  for (const theme of themes) {
    const name = new RegExp(`^${theme} `);
    await seen(`theme “${theme}”`, room.marcus.getByRole('region', { name }));
  }
  for (const barrier of barriers) {
    const times = await cards(room, barrier).count();
    if (times !== 1) lost(`“${barrier}” is there ${times} times after the themes`);
  }
}

export async function openVote({ room: { marcus } }: Scene): Promise<void> {
  await show(marcus, '#vote');
  await marcus.getByRole('button', { name: text.vote.actions.another }).click();
  await marcus.getByRole('button', { name: text.vote.submitOpen }).click();
  await marcus.getByText(text.tab.barriers.voted(0, everybody.length)).waitFor();
}

export async function voteAtOnce({ room, seen }: Scene): Promise<void> {
  const voters = everybody.filter((name) => name !== 'marcus');
  await Promise.all(
    voters.map(async (name, at) => {
      await vote(room[name], signing.name, 1 + (at % 3));
      await vote(room[name], telling.name, 2);
    }),
  );
  const words = text.tab.barriers.voted(voters.length, everybody.length);
  await seen('five votes', room.marcus.getByText(words));
  await room.marcus.getByRole('button', { name: text.vote.actions.close, exact: true }).click();
  await room.marcus.getByRole('button', { name: text.vote.actions.closeNow }).click();
  await seen('how it ended', room.marcus.getByText(text.vote.closedIntro(voters.length)));
}

/** By two leads at the same moment, the same two. */
export async function chooseStrands({ room, seen }: Scene): Promise<void> {
  const leads = [room.marcus, room.priya];
  for (const page of leads) {
    await page.getByRole('button', { name: text.strands.actions.choose }).click();
    for (const theme of themes)
      await page.getByRole('checkbox', { name: new RegExp(theme) }).check();
  }
  await Promise.all(
    leads.map(async (page) => {
      await page.getByRole('button', { name: text.strands.submit }).click();
      await firstOf(page.getByText(text.strands.chosen), page.getByRole('alert'));
    }),
  );
  for (const theme of themes) {
    const name = text.tab.barriers.changeOf(theme);
    await seen(`strand “${theme}”`, room.marcus.getByRole('button', { name }));
  }
}

/** One strand by two leads at the same moment: whoever is second is told, and saves again. Returns what both are called. */
export async function nameMissions({ room, seen }: Scene): Promise<readonly [string, string]> {
  const { marcus, priya } = room;
  await write(marcus, signing.name, onTheWall);
  await write(priya, signing.name, atTheDesk);
  await Promise.all([save(marcus), save(priya)]);
  const behind = await Promise.any(
    [marcus, priya].map(async (page) => {
      await page.getByText(text.strands.namedSince).waitFor();
      return page;
    }),
  );
  await save(behind);
  const kept = behind === marcus ? onTheWall : atTheDesk;
  await seen(`mission “${kept}”`, marcus.getByText(kept));
  await write(priya, telling.name, whomToRing);
  await save(priya);
  await seen(`mission “${whomToRing}”`, marcus.getByText(whomToRing));
  return [kept, whomToRing];
}

/** Five, each with a plan under one of the strands. Returns the first of them. */
export async function logChanges(
  { room, seen }: Scene,
  strands: readonly [string, string],
): Promise<string> {
  await show(room.marcus, '#board');
  const ids = await Promise.all(
    authors.map(async (name, at) => {
      const id = await log(room[name], changes[name]);
      const drawer = await open(room[name], id);
      await plan(drawer, changes[name], strands[at % 2] ?? strands[0]);
      await moveTo(drawer, 'influence');
      return id;
    }),
  );
  for (const change of Object.values(changes)) {
    const name = new RegExp(change);
    await seen(`change “${change}”`, room.marcus.getByRole('link', { name }));
  }
  return ids[0] ?? '';
}

/** By two people on one change at the same moment. */
export async function nameRoles({ room, seen }: Scene, change: string): Promise<void> {
  const roles = ['Finance lead', 'Transport desk'] as const;
  const drawers = await Promise.all([open(room.priya, change), open(room.amara, change)]);
  await Promise.all(drawers.map((drawer, at) => win(drawer, roles[at] ?? roles[0])));
  await show(room.marcus, '#influence');
  for (const role of roles) {
    const name = new RegExp(role);
    await seen(`role “${role}”`, room.marcus.getByRole('button', { name }));
  }
}

function cards({ marcus }: Room, barrier: string): Locator {
  return marcus.getByRole('listitem').filter({ hasText: barrier });
}

async function write(page: Page, theme: string, mission: string): Promise<void> {
  await page.getByRole('button', { name: text.tab.barriers.changeOf(theme) }).click();
  await page.getByRole('textbox', { name: text.fields.mission }).fill(mission);
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: text.cards.actions.save }).click();
}
