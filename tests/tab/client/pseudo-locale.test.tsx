/** @jest-environment jsdom */
/** No view of the tab says anything that is not from the text, to the eye or to somebody who listens to it. */

import { setImmediate } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { act, cleanup, fireEvent } from '@testing-library/react';
import type { ReactNode } from 'react';
import { checkInStates } from '../../../shared/contracts/api/check-ins.ts';
import { gateGaps, stages } from '../../../shared/domain/journey/stage.ts';
import { handReasons } from '../../../shared/domain/small-change/board/could-do-with-a-hand.ts';
import { decisions } from '../../../shared/domain/small-change/content/learning.ts';
import { scopeAnswers } from '../../../shared/domain/small-change/content/scope-check.ts';
import { enGB } from '../../../shared/text/en-GB.ts';
import { findWordsBy } from '../../../shared/text/text.ts';
import { boardPath } from '../../../tab/client/api/board.ts';
import { journeyPath } from '../../../tab/client/api/journey.ts';
import { OpenChange } from '../../../tab/client/views/board/OpenChange.tsx';
import { TeamTab } from '../../../tab/client/views/frame/TeamTab.tsx';
import { pages, viewNames } from '../../../tab/client/views/index.ts';
import { findStrays } from '../../support/find-strays.ts';
import { pseudo } from '../../support/pseudo-locale.ts';
import { buildBoard, buildBoardChange, buildChangeDetail } from './support/build-board.ts';
import { buildFullChange } from './support/build-full-change.ts';
import {
  buildAmbitionView,
  buildBarriersView,
  buildCheckInsView,
  buildJourneyNote,
  buildJourneyView,
  buildPulseView,
  buildStrandsView,
  buildTeamView,
} from './support/build-views.ts';
import { renderSignedIn } from './support/render-signed-in.tsx';
import { createServer, refusal } from './support/scripted-server.ts';
import { wordsOnPage } from './support/words-on-page.ts';

const teamId = '19:harbour@thread.tacv2';
const path = `/api/teams/${encodeURIComponent(teamId)}`;
const teams = [
  { id: teamId, name: 'Harbour Family Help' },
  { id: 'other', name: 'Hillside' },
];

const changes = stages.flatMap((stage, at) =>
  scopeAnswers.map((scope, n) =>
    buildBoardChange({
      ...{
        number: 20 + at * 3 + n,
        stage,
        scope,
        decision: decisions[n] ?? null,
        byWhen: '2026-12-01',
      },
      ...{ couldDoWithAHand: [...handReasons], waitingFor: ['Finance lead'], latest: 'It began' },
      ...{ owner: n === 0 ? { id: 'jo', name: 'Jo Whitlock' } : null, saidYes: 'Head of service' },
    }),
  ),
);

const journey = buildJourneyView({
  strands: [{ id: 'theme-1', name: 'Waiting for a yes' }],
  notes: changes.map(({ number, stage, scope, decision }) =>
    buildJourneyNote({ number, stage, scope, decision, strandId: 'theme-1', go: 2 }),
  ),
  rests: [{ from: '2026-11-02', to: '2026-11-16', isOpen: false }],
  moments: [
    { on: '2026-10-27', kind: 'strands-chosen', number: null },
    { on: '2026-11-03', kind: 'yes', number: 21 },
  ],
  sentences: {
    moved: {
      moves: [...decisions, 'went-on' as const, 'went-back' as const].map((did, at) => ({
        ...{ number: at + 1, on: '2026-11-18', did, stage: 'develop' },
      })),
      more: 2,
    },
    learned: { number: 3, on: '2026-11-18', learned: 'A yes can be quick' },
    help: { kind: 'awaiting-yes', number: 21, of: 'Finance lead' },
  },
});

const themes = [
  { id: 'theme-1', name: 'Waiting for a yes', votes: 5 },
  { id: 'theme-2', name: 'No room', votes: 0 },
];
const answer = {
  ...{ nothingMoved: true, cover: 'A room on Friday', thanks: 'Jo was kind' },
  said: [{ changeId: 'one', number: 7, title: 'Share a desk day', movement: 'stuck' as const }],
};

const bodies: Readonly<Record<string, unknown>> = {
  '/api/me': { id: 'amara', name: 'Amara Osei', teams, usualTeamId: teamId },
  [boardPath(teamId)]: {
    ...buildBoard(changes),
    strands: [{ id: 'theme-1', name: 'Waiting for a yes' }],
  },
  [journeyPath(teamId)]: journey,
  [path]: buildTeamView(),
  [`${path}/barriers`]: buildBarriersView({
    themes: [{ ...themes[0], barriers: [{ id: 'a', text: 'Two days for it', by: null }] } as never],
    unthemed: [{ id: 'b', text: 'No room to talk', by: 'Jo Whitlock' }],
  }),
  [`${path}/strands`]: buildStrandsView({
    strands: [{ id: 'theme-1', name: 'Waiting for a yes', mission: 'A yes today', votes: 5 }],
    vote: { status: 'closed', voters: 7, themes, totals: themes },
  }),
  [`${path}/ambition`]: buildAmbitionView(),
  [`${path}/check-ins`]: buildCheckInsView({
    people: [
      {
        ...{ id: 'priya', name: 'Priya Raman' },
        checkIns: checkInStates.map((state, at) => ({
          ...{ day: `2026-11-${10 + at}`, time: '09:30', state },
          answer: state === 'answered' ? answer : null,
        })),
      },
    ],
  }),
  [`${path}/pulse`]: buildPulseView({ openUntil: '2026-12-06' }),
};

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

const written = () => [...writtenIn(bodies), ...writtenIn(detail)];

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

  test('so is each while there is nothing in it yet', async () => {
    const nothing = {
      [boardPath(teamId)]: buildBoard([]),
      [journeyPath(teamId)]: buildJourneyView(),
      [`${path}/barriers`]: buildBarriersView(),
      [`${path}/strands`]: buildStrandsView(),
      [`${path}/pulse`]: buildPulseView({ statements: [] }),
      [`${path}/check-ins`]: buildCheckInsView({ next: null, people: [] }),
      [`${path}/ambition`]: { values: [], vision: null, voices: [] },
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

test.each(['OpenInTeams', 'RestrictedChannel'] as const)('%s is a page in it', async (name) => {
  const Page = pages[name];
  show(<Page />);
  await expectNoStrays();
});
