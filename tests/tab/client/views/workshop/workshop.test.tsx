/** @jest-environment jsdom */
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { text } from '../../../../../shared/text/text.ts';
import { TeamTab } from '../../../../../tab/client/views/frame/TeamTab.tsx';
import { type Step, steps } from '../../../../../tab/client/views/workshop/place/steps.ts';
import { buildChangeDetail } from '../../support/build-board.ts';
import { bodies, teamId, teamPath } from '../../support/build-full-team.ts';
import { buildBarriersView, buildStrandsView } from '../../support/build-views.ts';
import { renderSignedIn } from '../../support/render-signed-in.tsx';
import { type Answer, createServer } from '../../support/scripted-server.ts';

const { workshop } = text.tab;
/** Everybody the full team's answers name. */
const people = /Amara|Osei|Jo Whitlock|Priya|Raman|Marcus|Bell|Helen|Ashdown/;

afterEach(() => {
  cleanup();
  localStorage.clear();
  jest.useRealTimers();
  history.replaceState(null, '', '/');
});

function open(address: string, answers: Readonly<Record<string, unknown>> = {}) {
  history.replaceState(null, '', `/${address}`);
  const server = createServer(({ path }): Answer => {
    const body = { ...bodies, ...answers }[path];
    return body === undefined
      ? { status: 404, body: { error: { code: 'not-found', message: 'Not there' } } }
      : { status: 200, body };
  });
  renderSignedIn(<TeamTab teamOfTab={teamId} />, server);
  return server;
}

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
const lineOf = (step: Step) =>
  step === 'journey' ? text.stageCard.questions.develop : workshop.lines[step];

async function press(key: string, on: Element = document.body) {
  await act(async () => void fireEvent.keyDown(on, { key }));
}

describe('workshop mode', () => {
  test('begins with the button, and says what the room is to do rather than where one is', async () => {
    open('#board');
    fireEvent.click(await screen.findByRole('button', { name: workshop.begin }));

    await heading(workshop.lines.board);
    expect(screen.queryByRole('navigation', { name: text.tab.views.all })).toBeNull();
    expect(location.search).toBe('?wall');
    expect(document.title).toBe('Board – Harbour Family Help – Small Changes');
  });

  test('begins with W, unless somebody has said on this device that it should not', async () => {
    open('#team');
    const choice = await screen.findByRole('checkbox', { name: workshop.key });
    await screen.findByRole('button', { name: workshop.begin });
    fireEvent.click(choice);
    await press('w');
    expect(location.search).toBe('');

    fireEvent.click(choice);
    await press('w');
    await heading(lineOf('journey'));
  });

  test('does not begin while somebody writes a word with a w in it', async () => {
    open('#barriers');
    const box = await screen.findByRole('textbox', { name: text.fields.barrier });
    await screen.findByRole('button', { name: workshop.begin });
    await press('w', box);

    expect(location.search).toBe('');
  });

  test('goes from step to step with the arrow keys, and ends at either end', async () => {
    open(`?wall#${steps[0]}`);
    for (const step of steps) {
      await heading(lineOf(step));
      await press('ArrowRight');
    }
    expect(location.hash).toBe(`#${steps.at(-1)}`);

    for (const step of steps.toReversed()) {
      await heading(lineOf(step));
      await press('ArrowLeft');
    }
    expect(location.hash).toBe('#ambition');
  });

  test('leaves the arrow keys to whoever writes', async () => {
    open('?wall#barriers');
    await press('ArrowRight', await screen.findByRole('textbox', { name: text.fields.barrier }));

    expect(location.hash).toBe('#barriers');
  });

  test('ends with Escape, where it was', async () => {
    open('?wall#influence');
    await heading(workshop.lines.influence);
    await press('Escape');

    await screen.findByRole('navigation', { name: text.tab.views.all });
    expect([location.search, location.hash]).toEqual(['', '#influence']);
  });

  test.each(['#team', '#check-ins', '#pulse', ''])(
    'opened at %j begins at the journey',
    async (hash) => {
      open(`?wall${hash}`);

      expect(await heading(lineOf('journey'))).toBeDefined();
    },
  );

  test('keeps the vote’s address for the barriers of whoever is not in it', async () => {
    open('#vote');

    const nav = await screen.findByRole('navigation', { name: text.tab.views.all });
    const current = within(nav).getByRole('link', { current: 'page' });
    expect(current.textContent).toBe('Barriers');
  });

  test.each(steps)('names nobody on the step %s', async (step) => {
    open(`?wall#${step}`);
    await heading(lineOf(step));
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());

    expect(document.body.textContent).not.toMatch(people);
  });

  test('names people where there is no room to look on, so that the lines above can fail', async () => {
    open('#board');
    await screen.findByRole('region', { name: 'Mission' });

    expect(document.body.textContent).toMatch(people);
  });

  test('shows a change without names, and Escape leads back to the wall', async () => {
    open('?wall#board', {
      [`${teamPath}/changes/SC-20`]: buildChangeDetail({
        ...{ number: 20, title: 'One yes a week', owner: { id: 'jo', name: 'Jo Whitlock' } },
      }),
    });
    await heading(workshop.lines.board);
    act(() => {
      location.hash = '#SC-20';
    });
    await heading('SC-20');
    await screen.findByRole('heading', { name: 'One yes a week' });
    expect(document.body.textContent).not.toMatch(people);

    await press('Escape');
    await heading(workshop.lines.board);
  });

  test('says how many have voted, and never who or for what', async () => {
    open('?wall#vote', {
      [`${teamPath}/strands`]: buildStrandsView({
        vote: {
          ...{ status: 'open', id: 'vote-1', voters: 4, people: 6, mine: { 'theme-1': 3 } },
          themes: [
            { id: 'theme-1', name: 'Waiting for a yes' },
            { id: 'theme-2', name: 'No room' },
          ],
        } as never,
      }),
    });

    expect(await screen.findByText(text.tab.barriers.voted(4, 6))).toBeDefined();
    expect(screen.queryByRole('spinbutton')).toBeNull();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  test('begins at the top again once the vote has opened, with one code to join by', async () => {
    const themes = [
      { id: 'theme-1', name: 'Waiting for a yes' },
      { id: 'theme-2', name: 'No room' },
    ];
    const open = { status: 'open', id: 'vote-1', voters: 0, people: 6, themes } as const;
    const opened = buildStrandsView({ vote: { ...open, mine: [0, 0] } });
    history.replaceState(null, '', '/?wall#vote');
    const server = createServer(
      ({ path, method }): Answer => ({
        status: 200,
        body: method === 'POST' ? opened : ({ ...bodies, ...voteNext }[path] ?? null),
      }),
    );
    renderSignedIn(<TeamTab teamOfTab={teamId} />, server);
    fireEvent.click(await screen.findByRole('button', { name: text.vote.actions.open }));
    document.documentElement.scrollTop = 400;
    fireEvent.click(screen.getByRole('button', { name: text.vote.submitOpen }));

    await screen.findByText(workshop.voteHow);
    expect(document.documentElement.scrollTop).toBe(0);
    expect(document.activeElement).toBe(await heading(workshop.lines.vote));
    expect(screen.getAllByRole('img', { name: workshop.code })).toHaveLength(1);
  });

  test('gives those in the room a code to join by, at the step that is shown', async () => {
    open('?wall#learning');
    await screen.findByRole('img', { name: workshop.code });
    const opener = screen.getByRole('button', { name: workshop.makeLarge });
    fireEvent.click(opener);

    const dialog = await screen.findByRole('dialog', { name: workshop.joinHeading });
    expect(within(dialog).getByText(`${location.origin}/#learning`)).toBeDefined();

    fireEvent.click(within(dialog).getByRole('button', { name: text.tab.close }));
    await waitFor(() => expect(document.activeElement).toBe(opener));
  });

  test('has a timer that counts down without a sound, rests and goes on', async () => {
    open('?wall#learning');
    await heading(workshop.lines.learning);
    jest.useFakeTimers({ now: 0 });
    fireEvent.click(screen.getByRole('button', { name: workshop.timer.begin(3) }));
    act(() => jest.advanceTimersByTime(61_000));
    expect(screen.getByRole('timer').textContent).toBe('1:59');

    fireEvent.click(screen.getByRole('button', { name: workshop.timer.pause }));
    act(() => jest.advanceTimersByTime(600_000));
    fireEvent.click(screen.getByRole('button', { name: workshop.timer.resume }));
    act(() => jest.advanceTimersByTime(119_000));
    expect(screen.getByRole('timer').textContent).toBe(workshop.timer.over);

    fireEvent.click(screen.getByRole('button', { name: workshop.timer.end }));
    expect(screen.queryByRole('timer')).toBeNull();
  });

  test('logs an idea that is said aloud, and keeps whose gift it was said to be in for the next', async () => {
    const asked: unknown[] = [];
    history.replaceState(null, '', '/?wall#board');
    const server = createServer(({ path, method, body }): Answer => {
      if (method === 'POST') asked.push([path, body?.title, body?.scope]);
      return method === 'POST'
        ? { status: 201, body: logged }
        : { status: 200, body: bodies[path] ?? null };
    });
    renderSignedIn(<TeamTab teamOfTab={teamId} />, server);
    const box = await screen.findByRole('textbox', { name: text.fields.title });
    fireEvent.change(box, { target: { value: 'One form for every visit' } });
    fireEvent.click(screen.getByRole('radio', { name: text.scope['in-our-gift'] }));
    fireEvent.submit(screen.getByRole('form', { name: workshop.idea.heading }));

    await screen.findByText(workshop.idea.logged('SC-90'));
    const next = screen.getByRole('textbox', { name: text.fields.title }) as HTMLInputElement;
    const scope = screen.getByRole('radio', { name: text.scope['in-our-gift'] });
    expect(asked).toEqual([[`${teamPath}/changes`, 'One form for every visit', 'in-our-gift']]);
    expect([next.value, (scope as HTMLInputElement).checked]).toEqual(['', true]);
  });
});

const logged = buildChangeDetail({ number: 90, title: 'One form for every visit' });

/** Two themes, and no vote yet. */
const voteNext = {
  [`${teamPath}/barriers`]: buildBarriersView({
    themes: ['theme-1', 'theme-2'].map((id) => ({ id, name: id, barriers: [] })),
  }),
  [`${teamPath}/strands`]: buildStrandsView(),
};
