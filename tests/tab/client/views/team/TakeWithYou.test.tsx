/** @jest-environment jsdom */
/** On the Team view, whoever may take what the team has with them saves it as a file. */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { act, cleanup, screen, within } from '@testing-library/react';
import type { Role } from '../../../../../shared/domain/permissions.ts';
import { text } from '../../../../../shared/text/text.ts';
import { TeamTab } from '../../../../../tab/client/views/frame/TeamTab.tsx';
import { bodies, teamId, teamPath } from '../../support/build-full-team.ts';
import { renderSignedIn } from '../../support/render-signed-in.tsx';
import { type Answer, createServer, refusal } from '../../support/scripted-server.ts';

const { takeWithYou } = text.tab.team;
const table = { status: 200, body: 'Id', file: 'small-changes-harbour-2026-11-21.csv' };

/** What the browser was told to save, by name. */
let saved: { readonly name: string; readonly content: Blob }[];

beforeEach(() => {
  saved = [];
  const made = new Map<string, Blob>();
  URL.createObjectURL = (content) => {
    const address = `blob:${made.size}`;
    made.set(address, content as Blob);
    return address;
  };
  URL.revokeObjectURL = () => {};
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    const content = made.get(this.href);
    if (content) saved.push({ name: this.download, content });
  });
});

afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

function open(role: Role, answer: (path: string) => Answer | Promise<Answer> = () => table) {
  history.replaceState(null, '', '/#team');
  const teams = [{ id: teamId, name: 'Harbour Family Help', role }];
  const me = { ...(bodies['/api/me'] as object), teams };
  const server = createServer(({ path }) => {
    if (path.includes('/export')) return answer(path);
    return { status: 200, body: path === '/api/me' ? me : bodies[path] };
  });
  renderSignedIn(<TeamTab teamOfTab={teamId} />, server);
  return server;
}

async function press(kind: keyof typeof takeWithYou.kinds) {
  const section = within(await screen.findByRole('region', { name: takeWithYou.title }));
  const button = section.getByRole('button', { name: takeWithYou.kinds[kind] });
  act(() => button.click());
  return { section, button };
}

describe('take it with you', () => {
  test.each(['csv', 'json'] as const)('saves %s under the name it came with', async (kind) => {
    const server = open('supervisor');
    const { section } = await press(kind);

    expect(await section.findByText(takeWithYou.saved(table.file))).toBeDefined();
    expect(saved).toMatchObject([{ name: table.file, content: { size: table.body.length } }]);
    const asked = server.asked.filter(({ path }) => path.includes('/export'));
    expect(asked).toMatchObject([{ path: `${teamPath}/export?as=${kind}`, token: 'token' }]);
  });

  test('asks once, however often one presses while the file is on its way', async () => {
    let arrive: (answer: Answer) => void = () => {};
    const server = open('facilitator', () => new Promise((resolve) => (arrive = resolve)));

    const { section, button } = await press('csv');
    act(() => button.click());
    expect(within(section.getByRole('status')).getByText(text.tab.loading)).toBeDefined();
    act(() => arrive(table));
    await section.findByText(takeWithYou.saved(table.file));

    expect(server.asked.filter(({ path }) => path.includes('/export'))).toHaveLength(1);
    expect(saved).toHaveLength(1);
  });

  test.each([
    ['without a connection', null, text.tab.problems.offline],
    [
      'refused',
      refusal(403, 'not-allowed', 'That is for supervisors.'),
      'That is for supervisors.',
    ],
  ])('%s says so, saves nothing, and can be pressed again', async (_, failure, sentence) => {
    const answers: Answer[] = [failure, table];
    open('supervisor', () => answers.shift() ?? null);

    const { section } = await press('csv');
    expect((await section.findByRole('alert')).textContent).toContain(sentence);
    expect(saved).toEqual([]);
    await press('csv');

    expect(await section.findByText(takeWithYou.saved(table.file))).toBeDefined();
    expect(section.queryByRole('alert')).toBeNull();
  });

  test.each(['practitioner', 'leader'] as const)('is not offered to a %s', async (role) => {
    open(role);

    expect(await screen.findByRole('table', { name: text.tab.team.whoMay.title })).toBeDefined();
    expect(screen.queryByRole('region', { name: takeWithYou.title })).toBeNull();
  });
});
