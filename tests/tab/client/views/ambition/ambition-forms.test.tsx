/** @jest-environment jsdom */
/** Values and vision are added to, put better and taken back on the tab, one after the other, and nothing typed is lost. */
import { afterEach, describe, expect, test } from '@jest/globals';
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import type { AmbitionView } from '../../../../../shared/contracts/api/ambition.ts';
import type { Role } from '../../../../../shared/domain/permissions.ts';
import { text } from '../../../../../shared/text/text.ts';
import { TeamTab } from '../../../../../tab/client/views/frame/TeamTab.tsx';
import { bodies, teamId, teamPath } from '../../support/build-full-team.ts';
import { renderSignedIn } from '../../support/render-signed-in.tsx';
import { type Answer, createServer, refusal } from '../../support/scripted-server.ts';

const amara = { id: 'amara', name: 'Amara Osei' };
const jo = { id: 'jo', name: 'Jo Whitlock' };
const { fields, values, vision } = text;

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

const stands: AmbitionView = {
  values: [{ id: 'v-jo', value: 'We ask first', opposite: 'We are told', by: jo, version: 2 }],
  vision: null,
  voices: [{ id: 'voice-amara', voice: 'One person who stays', by: amara }],
};

/** Amara looks, in this role; the server answers commands so. */
function open(role: Role, answers: Readonly<Record<string, Answer>> = {}) {
  history.replaceState(null, '', '/#ambition');
  let view = stands;
  const sent: { readonly name: string; readonly body: unknown }[] = [];
  const teams = [{ id: teamId, name: 'Harbour Family Help', role }];
  const me = { ...(bodies['/api/me'] as object), ...amara, teams };
  const server = createServer(({ path, body }) => {
    if (path === '/api/me') return { status: 200, body: me };
    const name = path.split('/ambition/')[1];
    if (name === undefined)
      return { status: 200, body: path === `${teamPath}/ambition` ? view : bodies[path] };
    sent.push({ name, body });
    const answer = answers[name] ?? { status: 200, body: view };
    if (answer.status === 200) view = (answer as { body: AmbitionView }).body;
    return answer;
  });
  renderSignedIn(<TeamTab teamOfTab={teamId} />, server);
  return sent;
}

function form(name: string) {
  return screen.findByRole('form', { name }).then((found) => within(found));
}

function type(box: HTMLElement, value: string) {
  fireEvent.change(box, { target: { value } });
}

describe('a value', () => {
  test('is there at once, and the boxes are empty for the next', async () => {
    const added = { id: 'v-2', value: 'We stay', opposite: 'We rotate', by: amara, version: 1 };
    const next = { ...stands, values: [...stands.values, added] };
    const sent = open('practitioner', { 'add-value': { status: 200, body: next } });
    const add = await form(text.tab.ambition.addValue);

    type(add.getByRole('textbox', { name: fields.value }), 'We stay');
    type(add.getByRole('textbox', { name: fields.opposite }), 'We rotate');
    await act(async () => add.getByRole('button', { name: values.actions.add }).click());

    expect(sent).toMatchObject([
      { name: 'add-value', body: { value: 'We stay', opposite: 'We rotate', asked: false } },
    ]);
    expect(await screen.findByText('We stay')).toBeTruthy();
    const again = await form(text.tab.ambition.addValue);
    const box = again.getByRole('textbox', { name: fields.value });
    expect((box as HTMLInputElement).value).toBe('');
    expect(document.activeElement).toBe(box);
  });

  test('that is refused stays in its boxes with the reason', async () => {
    const answer = refusal(422, 'invalid', 'Another look', { value: 'Say it in one line.' });
    open('practitioner', { 'add-value': answer });
    const add = await form(text.tab.ambition.addValue);

    type(add.getByRole('textbox', { name: fields.value }), 'Child X');
    await act(async () => add.getByRole('button', { name: values.actions.add }).click());

    expect(await add.findByText('Say it in one line.')).toBeTruthy();
    const box = add.getByRole('textbox', { name: fields.value }) as HTMLInputElement;
    expect(box.value).toBe('Child X');
  });

  test('somebody else added is changed by leads alone', async () => {
    open('practitioner');
    await form(text.tab.ambition.addValue);
    expect(
      screen.queryByRole('button', { name: text.tab.ambition.editOf('We ask first') }),
    ).toBeNull();
    cleanup();

    const sent = open('supervisor');
    const change = await screen.findByRole('button', {
      name: text.tab.ambition.editOf('We ask first'),
    });
    act(() => change.click());
    const boxes = await form(values.change);
    type(boxes.getByRole('textbox', { name: fields.value }), 'We ask');
    await act(async () => boxes.getByRole('button', { name: text.cards.actions.save }).click());

    expect(sent).toMatchObject([
      { name: 'change-value', body: { valueId: 'v-jo', version: 2, value: 'We ask' } },
    ]);
  });

  test('that somebody changed meanwhile says so, and keeps the words', async () => {
    open('supervisor', { 'change-value': refusal(409, 'stale', values.changedSince) });
    const change = await screen.findByRole('button', {
      name: text.tab.ambition.editOf('We ask first'),
    });
    act(() => change.click());
    const boxes = await form(values.change);
    type(boxes.getByRole('textbox', { name: fields.value }), 'We ask');

    await act(async () => boxes.getByRole('button', { name: text.cards.actions.save }).click());

    expect(await boxes.findByText(values.changedSince)).toBeTruthy();
    const box = boxes.getByRole('textbox', { name: fields.value }) as HTMLInputElement;
    expect(box.value).toBe('We ask');
  });
});

describe('the vision', () => {
  test('is given a voice by anybody, and one’s own is taken back', async () => {
    const sent = open('practitioner');
    const add = await form(vision.voiceHeading);

    type(add.getByRole('textbox', { name: fields.voice }), 'Nobody tells it twice');
    await act(async () => add.getByRole('button', { name: vision.actions.addVoice }).click());
    await act(async () => screen.getByRole('button', { name: vision.actions.takeBack }).click());

    expect(sent).toMatchObject([
      { name: 'add-voice', body: { voice: 'Nobody tells it twice' } },
      { name: 'take-voice-back', body: { voiceId: 'voice-amara' } },
    ]);
  });

  test.each([
    ['practitioner', false],
    ['leader', false],
    ['supervisor', true],
    ['facilitator', true],
  ] as const)('is gathered into a line by a %s: %s', async (role, isTheirs) => {
    const sent = open(role);
    await form(vision.voiceHeading);
    const gather = screen.queryByRole('button', { name: vision.actions.gather });
    expect(gather !== null).toBe(isTheirs);
    if (!gather) return;

    act(() => gather.click());
    const box = await form(vision.gatherHeading);
    type(box.getByRole('textbox', { name: fields.vision }), 'One person who stays');
    await act(async () => box.getByRole('button', { name: text.cards.actions.save }).click());

    expect(sent).toMatchObject([
      { name: 'write-vision', body: { version: 0, vision: 'One person who stays' } },
    ]);
  });

  test('a doubtful name is asked about once, and the answer is sent with the words', async () => {
    const sent = open('practitioner', {
      'add-voice': refusal(422, 'doubtful-name', text.errors.doubtfulName),
    });
    const add = await form(vision.voiceHeading);
    type(add.getByRole('textbox', { name: fields.voice }), 'Sam stays');
    const button = add.getByRole('button', { name: vision.actions.addVoice });

    await act(async () => button.click());
    expect(await add.findByText(text.errors.doubtfulName)).toBeTruthy();
    await act(async () => button.click());

    expect(sent).toMatchObject([{ body: { asked: false } }, { body: { asked: true } }]);
  });
});
