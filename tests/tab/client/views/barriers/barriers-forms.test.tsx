/** @jest-environment jsdom */
/** Barriers are raised, put together, voted on and made strands of on the tab, each by whoever may, and nothing typed is lost. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import type { BarriersView } from '../../../../../shared/contracts/api/barriers.ts';
import type { StrandsView } from '../../../../../shared/contracts/api/strands.ts';
import type { Role } from '../../../../../shared/domain/permissions.ts';
import { text } from '../../../../../shared/text/text.ts';
import { TeamTab } from '../../../../../tab/client/views/frame/TeamTab.tsx';
import { bodies, teamId, teamPath } from '../../support/build-full-team.ts';
import { buildBarriersView, buildStrandsView } from '../../support/build-views.ts';
import { renderSignedIn } from '../../support/render-signed-in.tsx';
import { type Answer, createServer, refusal } from '../../support/scripted-server.ts';

const { barriers: words, strands, themes, vote } = text;

afterEach(cleanup);

const a = { id: 'a', text: 'Two logins', by: null };
const b = { id: 'b', text: 'No room to talk', by: 'Amara Osei', isOwn: true as const };
const c = { id: 'c', text: 'Three forms', by: 'Jo Whitlock' };
const forms = { id: 'forms', name: 'Forms', barriers: [c] };
const rooms = { id: 'rooms', name: 'Rooms', barriers: [] };

type Given = {
  readonly role?: Role;
  readonly raised?: Partial<BarriersView>;
  readonly chosen?: Partial<StrandsView>;
  readonly answers?: Readonly<Record<string, Answer>>;
};

/** What is sent is answered with how it stands, unless the test says otherwise. */
function open({ role = 'supervisor', raised = {}, chosen = {}, answers = {} }: Given = {}) {
  history.replaceState(null, '', '/#barriers');
  const sent: { readonly name: string; readonly body: unknown }[] = [];
  const teams = [{ id: teamId, name: 'Harbour Family Help', role }];
  const me = { ...(bodies['/api/me'] as object), teams };
  const wall = buildBarriersView(raised);
  const view = buildStrandsView(chosen);
  const server = createServer(({ path, body }) => {
    if (path === '/api/me') return { status: 200, body: me };
    if (path === `${teamPath}/barriers`) return { status: 200, body: wall };
    if (path === `${teamPath}/strands`) return { status: 200, body: view };
    const name = /\/((?:barriers|vote|strands)\/[a-z-]+)$/.exec(path)?.[1];
    if (name === undefined) return { status: 200, body: bodies[path] };
    sent.push({ name, body });
    return answers[name] ?? { status: 200, body: name.startsWith('barriers') ? wall : view };
  });
  renderSignedIn(<TeamTab teamOfTab={teamId} />, server);
  return sent;
}

function formOf(name: string) {
  return screen.findByRole('form', { name }).then((form) => within(form));
}

async function press(name: string, from: Pick<typeof screen, 'getByRole'> = screen) {
  await act(async () => from.getByRole('button', { name }).click());
}

function type(box: HTMLElement, value: string) {
  fireEvent.change(box, { target: { value } });
}

describe('raising a barrier', () => {
  test('confidentially says when it joins the wall, and stays so for the next', async () => {
    const sent = open({ role: 'practitioner' });
    const form = await formOf(words.actions.raise);

    type(form.getByRole('textbox'), 'Two logins');
    act(() => form.getByRole('radio', { name: words.raise.keeps.confidential }).click());
    await press(words.raise.submit, form);

    expect(sent).toMatchObject([
      { name: 'barriers/raise', body: { barrier: 'Two logins', keep: 'confidential' } },
    ]);
    expect(await screen.findByText(text.tab.barriers.joinsSoon)).toBeTruthy();
    const next = await formOf(words.actions.raise);
    expect((next.getByRole('textbox') as HTMLInputElement).value).toBe('');
    expect(document.activeElement).toBe(next.getByRole('textbox'));
    const radio = next.getByRole('radio', { name: words.raise.keeps.confidential });
    expect((radio as HTMLInputElement).checked).toBe(true);
  });

  test('that is refused stays in its box with the reason, also where it is a concern', async () => {
    const answers = { 'barriers/raise': refusal(422, 'signpost', 'Ring the duty desk.') };
    open({ role: 'practitioner', answers });
    const form = await formOf(words.actions.raise);

    type(form.getByRole('textbox'), 'A child is being hurt');
    act(() => form.getByRole('radio', { name: words.raise.keeps['by-name'] }).click());
    await press(words.raise.submit, form);

    expect(await form.findByText('Ring the duty desk.')).toBeTruthy();
    expect((form.getByRole('textbox') as HTMLInputElement).value).toBe('A child is being hurt');
  });

  test('by name can be taken back by whoever did, and by nobody else', async () => {
    const sent = open({ role: 'practitioner', raised: { unthemed: [a, b, c] } });
    await screen.findByText('No room to talk');

    expect(screen.getAllByRole('button', { name: words.actions.takeBack })).toHaveLength(1);
    await press(words.actions.takeBack);

    expect(sent).toMatchObject([{ name: 'barriers/take-back', body: { barrierId: 'b' } }]);
  });
});

describe('putting barriers together', () => {
  test('is offered to leads alone', async () => {
    open({ role: 'practitioner', raised: { unthemed: [a, b] } });
    await screen.findByText('Two logins');

    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  test('ticks some, names a theme, and says what was done', async () => {
    const sent = open({ raised: { unthemed: [a, b] } });
    await screen.findByText('Two logins');
    act(() => screen.getByRole('checkbox', { name: 'Two logins' }).click());
    act(() => screen.getByRole('checkbox', { name: 'No room to talk' }).click());
    const form = await formOf(themes.submit);

    type(form.getByRole('textbox'), 'Signing in');
    await press(themes.submit, form);

    expect(sent).toMatchObject([
      { name: 'barriers/group', body: { newTheme: 'Signing in', theme: '', barriers: ['a', 'b'] } },
    ]);
    expect(await screen.findByText(themes.grouped(2, 'Signing in'))).toBeTruthy();
    expect(screen.queryByRole('form', { name: themes.submit })).toBeNull();
  });

  test('takes them out of their theme again', async () => {
    const sent = open({ raised: { themes: [forms], unthemed: [] } });
    await screen.findByText('Three forms');
    act(() => screen.getByRole('checkbox', { name: 'Three forms' }).click());

    await press(themes.submitTakeOut);

    expect(sent).toMatchObject([
      { name: 'barriers/ungroup', body: { themeId: 'forms', barriers: ['c'] } },
    ]);
  });

  test('somebody has done meanwhile says so, and keeps the name that was typed', async () => {
    const answers = { 'barriers/group': refusal(409, 'stale', themes.changedSince) };
    open({ raised: { unthemed: [a] }, answers });
    await screen.findByText('Two logins');
    act(() => screen.getByRole('checkbox', { name: 'Two logins' }).click());
    const form = await formOf(themes.submit);
    type(form.getByRole('textbox'), 'Signing in');

    await press(themes.submit, form);

    expect(await form.findByText(themes.changedSince)).toBeTruthy();
    expect((form.getByRole('textbox') as HTMLInputElement).value).toBe('Signing in');
  });
});

describe('a vote', () => {
  const chosen: Partial<StrandsView> = {
    vote: {
      ...({ status: 'open', id: 'vote-1', voters: 4, people: 6 } as const),
      ...{ themes: [forms, rooms].map(({ id, name }) => ({ id, name })), mine: [3, 1] },
    },
  };

  test('is opened on the themes that are chosen', async () => {
    const sent = open({ raised: { themes: [forms, rooms] } });
    await screen.findByText('Three forms');
    await press(vote.actions.open);
    const form = await formOf(vote.actions.open);

    act(() => form.getByRole('checkbox', { name: 'Rooms' }).click());
    act(() => form.getByRole('checkbox', { name: 'Rooms' }).click());
    await press(vote.submitOpen, form);

    expect(sent).toMatchObject([{ name: 'vote/open', body: { themes: ['forms', 'rooms'] } }]);
  });

  test('counts each press, three at most on a theme and five in all', async () => {
    const sent = open({ role: 'practitioner', chosen });
    await screen.findByText(vote.left(1, 5));

    expect(screen.getByRole('button', { name: vote.give('Forms') })).toHaveProperty(
      'ariaDisabled',
      'true',
    );
    await press(vote.give('Rooms'));
    await press(vote.take('Forms'));

    expect(sent).toMatchObject([
      { name: 'vote/give', body: { voteId: 'vote-1', theme: 1, votes: 2 } },
      { name: 'vote/give', body: { voteId: 'vote-1', theme: 0, votes: 2 } },
    ]);
    expect(sent.map(({ body }) => (body as { commandId: string }).commandId)).toEqual([
      ...new Set(sent.map(({ body }) => (body as { commandId: string }).commandId)),
    ]);
  });

  test('says how many have voted, and is closed by a lead after a question', async () => {
    const sent = open({ chosen });
    expect(await screen.findByText('4 of 6 have voted.')).toBeTruthy();

    await press(vote.actions.close);
    expect(sent).toEqual([]);
    await press(vote.actions.closeNow);

    expect(sent).toMatchObject([{ name: 'vote/close', body: { voteId: 'vote-1' } }]);
  });

  test('is closed by nobody else', async () => {
    open({ role: 'practitioner', chosen });
    await screen.findByText('4 of 6 have voted.');

    expect(screen.queryByRole('button', { name: vote.actions.close })).toBeNull();
  });
});

describe('mission strands', () => {
  const choices = [forms, rooms].map(({ id, name }) => ({ id, name }));

  test('are ticked where the votes give their order', async () => {
    const sent = open({ chosen: { choices, version: 7 } });
    await screen.findByRole('button', { name: strands.actions.choose });
    await press(strands.actions.choose);
    const form = await formOf(strands.chooseHeading);

    act(() => form.getByRole('checkbox', { name: 'Rooms' }).click());
    await press(strands.submit, form);

    expect(sent).toMatchObject([
      { name: 'strands/choose', body: { strands: ['rooms'], isOrdered: false, version: 7 } },
    ]);
  });

  test('are given their places where too few voted', async () => {
    const sent = open({ chosen: { choices, isOrderedByHand: true } });
    await screen.findByRole('button', { name: strands.actions.order });
    await press(strands.actions.order);
    const form = await formOf(strands.orderHeading);

    type(form.getByLabelText('Forms'), '1');
    type(form.getByLabelText('Rooms'), '1');
    await press(strands.submit, form);

    expect(sent).toMatchObject([
      { name: 'strands/choose', body: { strands: ['rooms', 'forms'], isOrdered: true } },
    ]);
  });

  test('are put as what is wanted instead, and ended after a question', async () => {
    const strand = { id: 'forms', name: 'Forms', mission: null, votes: 3 };
    const sent = open({ chosen: { strands: [strand], version: 7 } });
    await screen.findByRole('button', { name: `${strands.actions.change}: Forms` });
    await press(`${strands.actions.change}: Forms`);
    const form = await formOf(strands.editHeading);

    type(form.getByRole('textbox'), 'One form for all');
    await press(text.cards.actions.save, form);
    await press(`${strands.actions.end}: Forms`);
    await press(strands.actions.endNow);

    expect(sent).toMatchObject([
      {
        name: 'strands/mission',
        body: { strandId: 'forms', mission: 'One form for all', version: 7 },
      },
      { name: 'strands/end', body: { strandId: 'forms' } },
    ]);
  });
});
