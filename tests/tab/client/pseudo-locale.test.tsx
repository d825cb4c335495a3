/** @jest-environment jsdom */
/** No view of the tab says anything that is not from the text, to the eye or to somebody who listens to it. */

import { setImmediate } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { gateGaps, stages } from '../../../shared/domain/journey/stage.ts';
import { programmeRoles } from '../../../shared/domain/permissions.ts';
import { enGB } from '../../../shared/text/en-GB.ts';
import { findWordsBy } from '../../../shared/text/in-use/in-use.ts';
import { boardPath, journeyPath, programmePath } from '../../../tab/client/api/paths.ts';
import type { TeamsHost } from '../../../tab/client/teams/host.ts';
import { hashOfPart, parts } from '../../../tab/client/views/blueprint/parts/parts.ts';
import { OpenChange } from '../../../tab/client/views/board/OpenChange.tsx';
import { TeamTab } from '../../../tab/client/views/frame/TeamTab.tsx';
import { pages, viewNames } from '../../../tab/client/views/index.ts';
import { findStrays } from '../../support/find-strays.ts';
import { pseudo } from '../../support/pseudo-locale.ts';
import { buildBoard, buildChangeDetail } from './support/build-board.ts';
import { buildFullChange } from './support/build-full-change.ts';
import { bodies, changes, ownProgramme, teamId, teamPath } from './support/build-full-team.ts';
import {
  buildBarriersView,
  buildCheckInsView,
  buildJourneyView,
  buildPulseView,
  buildStrandsView,
} from './support/build-views.ts';
import { renderSignedIn } from './support/render-signed-in.tsx';
import { createServer, refusal } from './support/scripted-server.ts';
import { wordsOnPage } from './support/words-on-page.ts';

let detail = buildFullChange();

/** What people wrote: names and sentences in what the server answers, which begin with a capital or have a blank. */
function writtenIn(node: unknown): readonly string[] {
  if (typeof node === 'string') return /^[A-Z]|\s/.test(node) ? [node] : [];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(writtenIn) : [];
}

beforeAll(() => findWordsBy(() => pseudo));

afterEach(() => {
  cleanup();
  history.replaceState(null, '', '/');
});

afterAll(() => findWordsBy(() => enGB));

function open(hash: string, answers: Readonly<Record<string, unknown>> = {}): void {
  history.replaceState(null, '', `/${hash}`);
  show(<TeamTab teamOfTab={teamId} onLeave={() => {}} />, { ...bodies, ...answers });
}

function show(part: ReactNode, all: Readonly<Record<string, unknown>> = bodies): void {
  const server = createServer(({ path: asked, method }) => {
    if (method === 'POST') return refusal(422, 'invalid', pseudo.errors.invalid, {});
    return { status: 200, body: asked.includes('/changes/') ? detail : (all[asked] ?? null) };
  });
  renderSignedIn(part, server);
}

/** Waits until nothing more comes, and gives what is there. */
async function read(): Promise<readonly string[]> {
  let before = '';
  for (let now = toPage(); now !== before || isLoading(now); now = toPage()) {
    before = now;
    await act(() => setImmediate());
  }
  return wordsOnPage();
}

const toPage = () => document.body.innerHTML;
const isLoading = (page: string) => page.includes(pseudo.tab.loading);

/** With the letters that stand for a picture of somebody. */
const written = () => [...writtenIn(bodies), ...writtenIn(detail), 'AO'];

async function expectNoStrays(): Promise<void> {
  const words = await read();

  expect(words.filter((each) => each.includes('⟦')).length).toBeGreaterThan(0);
  expect(findStrays(words, written())).toEqual([]);
}

describe('every view of a team', () => {
  test.each(viewNames)('%s is in the language of the page', async (name) => {
    open(`#${name}`);
    await expectNoStrays();
  });

  test.each(parts)('the part %s of the blueprint is, too', async (part) => {
    open(hashOfPart(part));
    await expectNoStrays();
  });

  test('so is each while there is nothing in it yet', async () => {
    const nothing = {
      [boardPath(teamId)]: buildBoard([]),
      [journeyPath(teamId)]: buildJourneyView(),
      [`${teamPath}/barriers`]: buildBarriersView(),
      [`${teamPath}/strands`]: buildStrandsView(),
      [`${teamPath}/pulse`]: buildPulseView({ statements: [] }),
      [`${teamPath}/check-ins`]: buildCheckInsView({ next: null, people: [] }),
      [`${teamPath}/ambition`]: { values: [], vision: null, voices: [] },
      [`${teamPath}/names-left`]: [],
    };
    for (const name of viewNames) {
      open(`#${name}`, nothing);
      await expectNoStrays();
      cleanup();
    }
  });
});

describe('the drawer of a change', () => {
  test.each(stages)('is in it in %s', async (stage) => {
    detail = buildFullChange({ stage });
    openChange();

    await expectNoStrays();
  });

  test('is in it while nothing is told yet, and once the change is off the board', async () => {
    for (const empty of [buildChangeDetail({ gaps: [...gateGaps] }), offTheBoard]) {
      detail = empty;
      openChange();
      await expectNoStrays();
      cleanup();
    }
  });

  test('so is whatever its buttons open', async () => {
    detail = buildFullChange({ stage: 'grow', scope: 'for-the-blueprint' });

    expect(await pressEach(openChange, '[role=dialog] button')).toBeGreaterThan(15);
  });
});

test('so is whatever the buttons of the board open', async () => {
  const one = { [boardPath(teamId)]: buildBoard(changes.slice(-1)) };

  expect(await pressEach(() => open('#board', one), 'button')).toBeGreaterThan(3);
});

test('so is the wall on paper, which is typed in', async () => {
  open('#barriers');
  await read();
  const { paper } = pseudo.tab.barriers;
  act(() => void fireEvent.click(screen.getByRole('button', { name: paper.open })));

  await expectNoStrays();
});

const offTheBoard = buildChangeDetail({ status: 'withdrawn', mayPutBack: true, mayMove: false });

/** Each button once, on a page opened for it; what it opens is read. Gives how many there were. */
async function pressEach(openPage: () => void, selector: string): Promise<number> {
  for (let at = 0; ; at += 1) {
    openPage();
    await read();
    const button = document.querySelectorAll(selector)[at];
    if (!button) return at;
    act(() => void fireEvent.click(button));
    await expectNoStrays();
    cleanup();
  }
}

const clock = { now: Date.parse('2026-11-18T09:30:00.000Z'), timeZone: 'Europe/London' };

function openChange(): void {
  history.replaceState(null, '', '/#SC-12');
  show(<OpenChange board={{ ...buildBoard([]), team }} clock={clock} onGone={() => {}} />);
}

const team = { ...buildBoard([]).team, id: teamId };
const noTeam = { id: 'amara', name: 'Amara Osei', teams: [], programmes: [], usualTeamId: null };

describe('the page of whoever is named for a blueprint and in no team', () => {
  const programme = {
    id: 'elmshire',
    name: 'Elmshire',
    role: null,
    standings: [...programmeRoles],
  };
  const place = programmePath(programme.id);
  const ofTeam = Object.entries(bodies).filter(([path]) => path.startsWith(teamPath));
  const named = {
    '/api/me': { ...noTeam, programmes: [programme] },
    ...Object.fromEntries(ofTeam.map(([path, body]) => [path.replace(teamPath, place), body])),
    ...Object.fromEntries(
      ['blueprint', 'editions', 'people'].map((what) => [
        `${place}/${what}`,
        bodies[`${ownProgramme}/${what}`],
      ]),
    ),
  };

  test.each(parts)('is in it: %s', async (part) => {
    history.replaceState(null, '', `/${hashOfPart(part)}`);
    show(<TeamTab teamOfTab={null} onLeave={() => {}} />, named);

    await expectNoStrays();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Elmshire');
  });
});

describe('what is shown where there is no team', () => {
  const host = { kind: 'teams', offerToSave: () => {} } as unknown as TeamsHost;

  test.each<[string, ReactNode]>([
    ['outside Teams', <pages.OpenInTeams key="page" />],
    ['in a private channel', <pages.RestrictedChannel key="page" />],
    ['while the tab is added', <pages.Configure key="page" host={host} />],
    ['to whoever is not in a team', <TeamTab key="page" teamOfTab={null} />],
    ['to choose who to be', <pages.SignIn key="page" onEnter={() => {}} />],
  ])('is in it: %s', async (_, page) => {
    const people = [{ id: 'amara', name: 'Amara Osei', role: pseudo.roles.practitioner }];
    show(page, { '/api/me': noTeam, '/local/people': { people } });

    await expectNoStrays();
  });
});

test.each(viewNames)('%s is in it when it cannot be read', async (name) => {
  history.replaceState(null, '', `/#${name}`);
  const server = createServer(({ path }) =>
    path === '/api/me' ? { status: 200, body: bodies[path] } : null,
  );
  renderSignedIn(<TeamTab teamOfTab={teamId} />, server);

  await expectNoStrays();
});
