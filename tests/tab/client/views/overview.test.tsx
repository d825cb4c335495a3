/** @jest-environment jsdom */
/** The overview: teams by their names in words, and the yeses that wait for whoever looks, answered where they stand. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import type { OverviewView } from '../../../../shared/contracts/api/overview.ts';
import { type Role, whoMay } from '../../../../shared/domain/permissions.ts';
import { toSentence } from '../../../../shared/text/sentences.ts';
import { text } from '../../../../shared/text/text.ts';
import { TeamTab } from '../../../../tab/client/views/frame/TeamTab.tsx';
import { bodies, teamId } from '../support/build-full-team.ts';
import { buildOverviewView } from '../support/build-views.ts';
import { renderSignedIn } from '../support/render-signed-in.tsx';
import { type Answer, createServer, refusal } from '../support/scripted-server.ts';

const { overview } = text.tab;
const { actions } = text.cards;

afterEach(cleanup);

function open(role: Role, given: Partial<OverviewView> = {}, answered?: Answer, read?: Answer) {
  history.replaceState(null, '', '/#overview');
  let view = buildOverviewView(given);
  const sent: unknown[] = [];
  const teams = [
    { id: teamId, name: 'Harbour Family Help', role },
    { id: 'other', name: 'Hillside', role },
  ];
  const me = { ...(bodies['/api/me'] as object), teams };
  const server = createServer(({ path, body }) => {
    if (path === '/api/me') return { status: 200, body: me };
    if (path === '/api/overview') return read ?? { status: 200, body: view };
    if (path.endsWith('/answers')) {
      sent.push({ path, body });
      if (answered) return answered;
      view = { ...view, yours: [] };
      return { status: 200, body: {} };
    }
    return { status: 200, body: bodies[path] };
  });
  renderSignedIn(<TeamTab teamOfTab={teamId} />, server);
  return sent;
}

async function ask() {
  const list = await screen.findByRole('list', { name: text.ask.listHeading });
  return within(within(list).getByRole('listitem'));
}

describe('the teams', () => {
  test('stand by their names, each with where it is and what could do with a hand', async () => {
    open('facilitator');

    const list = await screen.findByRole('list', { name: overview.title });
    const [harbour, hillside] = within(list).getAllByRole('listitem');

    expect(harbour?.textContent).toContain('Week 6 of 16 · Develop');
    expect(harbour?.textContent).toContain('Next workshop on 25 November 2026');
    expect(hillside?.textContent).toContain(overview.notReached);
    expect(hillside?.textContent).toMatch(/strand/);
  });

  test('say whose page this is to whoever serves none', async () => {
    const refused = toSentence({ kind: 'not-allowed', ...whoMay('see-overview') });
    open('practitioner', {}, undefined, refusal(403, 'not-allowed', refused));

    const said = await screen.findByText(overview.notYours(['facilitators', 'leaders']));
    expect(said.textContent).toContain('is for facilitators and leaders');
    expect(screen.queryByText(text.errors.notAMember)).toBeNull();
  });

  test.each([
    ['facilitator', true],
    ['leader', true],
    ['supervisor', false],
    ['practitioner', false],
  ] as const)('are offered to a %s: %s', async (role, isOffered) => {
    open(role);

    await screen.findByRole('link', { name: text.tab.views.learning });

    expect(screen.queryByRole('link', { name: text.tab.views.overview }) !== null).toBe(isOffered);
  });
});

describe('a yes that is awaited', () => {
  test('has what is needed to give it, and is given with one press', async () => {
    const sent = open('leader');
    const one = await ask();

    expect(one.getByText('Families wait two days.')).toBeTruthy();
    expect(one.getByText('Vouchers leave the same day.')).toBeTruthy();
    expect(one.getByText('“A fortnight’s trial”')).toBeTruthy();
    await act(async () => one.getByRole('button', { name: actions.sayYes }).click());

    expect(sent).toMatchObject([
      { path: '/api/teams/other/changes/change-4/answers', body: { answer: 'yes', version: 3 } },
    ]);
    expect(screen.queryByRole('list', { name: text.ask.listHeading })).toBeNull();
  });

  test('is not given without what is in the way', async () => {
    const sent = open('leader');
    const one = await ask();

    act(() => one.getByRole('button', { name: actions.sayNotYet }).click());
    const box = one.getByRole('textbox', { name: text.fields.because });
    fireEvent.change(box, { target: { value: 'Finance wants a week of numbers' } });
    await act(async () => one.getByRole('button', { name: actions.sendAnswer }).click());

    expect(sent).toMatchObject([
      { body: { answer: 'not-yet', because: 'Finance wants a week of numbers' } },
    ]);
  });

  test('that is refused says why, and keeps the words', async () => {
    open('leader', {}, refusal(422, 'invalid', 'Something needs another look.'));
    const one = await ask();
    act(() => one.getByRole('button', { name: actions.sayNotYet }).click());
    const box = one.getByRole('textbox', { name: text.fields.because });
    fireEvent.change(box, { target: { value: 'Not now' } });

    await act(async () => one.getByRole('button', { name: actions.sendAnswer }).click());

    expect(await one.findByText('Something needs another look.')).toBeTruthy();
    expect((box as HTMLTextAreaElement).value).toBe('Not now');
  });

  test('where none is, nothing is said of it', async () => {
    open('leader', { yours: [] });

    await screen.findByRole('list', { name: overview.title });

    expect(screen.queryByText(text.ask.listHeading)).toBeNull();
  });
});
