/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import type { Board } from '../../../../../shared/contracts/api/board.ts';
import { BoardView } from '../../../../../tab/client/views/board/BoardView.tsx';
import { handHash } from '../../../../../tab/client/views/board/read-filter.ts';
import { readView } from '../../../../../tab/client/views/index.ts';
import { StrandFilter } from '../../../../../tab/client/views/journey/StrandFilter.tsx';
import { buildBoard, buildBoardChange } from '../../support/build-board.ts';
import { renderSignedIn } from '../../support/render-signed-in.tsx';
import { createServer } from '../../support/scripted-server.ts';

const jo = { id: 'jo', name: 'Jo Whitlock' };

describe('the board', () => {
  beforeEach(() => {
    const changes = [
      buildBoardChange({ number: 1, owner: jo, strandId: 'theme-yes' }),
      buildBoardChange({ number: 2, couldDoWithAHand: ['quiet'] }),
      buildBoardChange({ number: 3, stage: 'grow' }),
    ];
    const strands = [{ id: 'theme-yes', name: 'A yes in a day' }];
    const server = createServer(() => ({ status: 200, body: {} }));
    renderSignedIn(
      <BoardView board={{ ...buildBoard(changes), strands }} viewerId="jo" arrived={new Set()} />,
      server,
    );
  });

  test('shows only what somebody asks for, says how much that is, and all of it again', () => {
    press('Mine');
    expect([shown(), screen.getByText('1 of 3') !== null]).toEqual([['SC-1'], true]);

    press('Could do with a hand');
    expect(shown()).toEqual([]);
    expect(screen.getAllByText('Nothing here with that.')).toHaveLength(4);

    press('Show all');
    expect(shown()).toHaveLength(3);
    expect(screen.queryByText(/ of 3$/)).toBeNull();
  });

  test('shows what answers a strand', () => {
    press('A yes in a day');

    expect(shown()).toEqual(['SC-1']);
    expect(toggle('A yes in a day').getAttribute('aria-pressed')).toBe('true');
  });
});

describe('a strand to look at', () => {
  test('looks the same on the board and on the journey, pressed or not', () => {
    const strands = [{ id: 'theme-yes', name: 'A yes in a day' }];
    const board = { ...buildBoard([buildBoardChange({ strandId: 'theme-yes' })]), strands };
    const server = createServer(() => ({ status: 200, body: {} }));
    renderSignedIn(
      <>
        <BoardView board={board} viewerId="jo" arrived={new Set()} />
        <StrandFilter strands={strands} chosen={null} onChoose={() => {}} />
        <StrandFilter strands={strands} chosen="theme-yes" onChoose={() => {}} />
      </>,
      server,
    );
    const looks = () => screen.getAllByRole('button', { name: 'A yes in a day' }).map(lookOf);
    const [onBoard, onJourney, pressedOnJourney] = looks();

    press('A yes in a day');

    expect(onBoard).toBe(onJourney);
    expect(looks()[0]).toBe(pressedOnJourney);
  });
});

describe('the board one is led to', () => {
  afterEach(() => history.replaceState(null, '', '/'));

  test('has only what could do with a hand where the address asks for that', () => {
    history.replaceState(null, '', handHash);
    const changes = [
      buildBoardChange({ number: 1 }),
      buildBoardChange({ number: 2, couldDoWithAHand: ['quiet'] }),
    ];
    const server = createServer(() => ({ status: 200, body: {} }));
    renderSignedIn(
      <BoardView board={buildBoard(changes)} viewerId="jo" arrived={new Set()} />,
      server,
    );

    expect(shown()).toEqual(['SC-2']);
    expect(toggle('Could do with a hand').getAttribute('aria-pressed')).toBe('true');
    expect(readView(handHash)).toBe('board');
  });
});

describe('a card that comes to another stage', () => {
  const server = createServer(() => ({ status: 200, body: {} }));
  const change = buildBoardChange({ number: 4, stage: 'develop' });
  const show = (board: Board) => <BoardView board={board} viewerId="jo" arrived={new Set()} />;

  test.each([
    ['link', /^SC-4 /],
    ['button', 'Move SC-4…'],
  ] as const)('keeps the focus that was on its %s', (role, name) => {
    const { id, name: teamName } = buildBoard([]).team;
    const teams = [{ id, name: teamName, role: 'supervisor' }];
    const me = { '/api/me': { ...jo, teams, programmes: [], usualTeamId: null } };
    const { rerenderPart } = renderSignedIn(show(buildBoard([change])), server, me);
    screen.getByRole(role, { name }).focus();

    rerenderPart(show(buildBoard([{ ...change, stage: 'influence', version: 2 }])));

    const influence = within(screen.getByRole('region', { name: 'Influence' }));
    expect(document.activeElement).toBe(influence.getByRole(role, { name }));
  });

  test('takes it from nobody who has gone on', () => {
    const { rerenderPart } = renderSignedIn(show(buildBoard([change])), server);
    screen.getByRole('link', { name: /^SC-4 / }).focus();
    toggle('Mine').focus();

    rerenderPart(show(buildBoard([{ ...change, stage: 'influence', version: 2 }])));

    expect(document.activeElement).toBe(toggle('Mine'));
  });
});

function toggle(name: string): HTMLElement {
  const filters = within(screen.getByRole('group', { name: 'Show only' }));
  return filters.getByRole('button', { name });
}

function press(name: string): void {
  fireEvent.click(toggle(name));
}

function shown(): readonly string[] {
  return screen
    .queryAllByRole('heading', { level: 3 })
    .map((heading) => /SC-\d+/.exec(heading.textContent ?? '')?.[0] ?? '');
}

/** A row of chips, and the chip in it: what the page makes of them is in their classes. */
function lookOf(chip: HTMLElement): string {
  return `${chip.parentElement?.className} ${chip.className}`;
}
