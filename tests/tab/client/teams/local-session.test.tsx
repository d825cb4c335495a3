/** @jest-environment jsdom */
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import { text } from '../../../../shared/text/text.ts';
import { App } from '../../../../tab/client/App.tsx';
import { wordsKey } from '../../../../tab/client/kept/kept-words.ts';
import { useLocalSession } from '../../../../tab/client/teams/local-session.ts';
import { lightTheme } from '../../../../tab/client/teams/themes/light.ts';
import { createServer } from '../support/scripted-server.ts';

const places = ['getItem', 'setItem', 'removeItem'] as const;

function Session() {
  const { signIn, enter, leave } = useLocalSession();
  return (
    <>
      <p>{signIn ? 'signed in' : 'nobody'}</p>
      <button type="button" onClick={() => enter('token')}>
        enter
      </button>
      <button type="button" onClick={leave}>
        leave
      </button>
    </>
  );
}

function press(name: string): void {
  act(() => screen.getByRole('button', { name }).click());
}

afterEach(() => {
  jest.restoreAllMocks();
  sessionStorage.clear();
});

function blockStorage(): void {
  for (const place of places)
    jest.spyOn(Storage.prototype, place).mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
}

describe('whoever somebody chose to be', () => {
  test('is kept while the page is reloaded', () => {
    const { unmount } = render(<Session />);
    press('enter');
    unmount();
    render(<Session />);

    expect(screen.getByText('signed in')).toBeDefined();
  });

  test('leaves none of their half-typed words', () => {
    sessionStorage.setItem(wordsKey('amara', 'here'), '"Two logins"');
    render(<Session />);
    press('enter');
    press('leave');

    expect(sessionStorage).toHaveLength(0);
  });

  test('is known until then where the browser blocks storage', () => {
    blockStorage();
    render(<Session />);
    press('enter');
    const entered = screen.queryByText('signed in');
    press('leave');

    expect(entered).not.toBeNull();
    expect(screen.getByText('nobody')).toBeDefined();
  });
});

test('outside Teams the page says where the board is, though the browser blocks storage', async () => {
  blockStorage();
  window.matchMedia = () =>
    ({ matches: false, addEventListener() {}, removeEventListener() {} }) as never;
  window.fetch = createServer(() => ({ status: 200, body: { localSignIn: false } })).fetch;
  render(<App host={{ kind: 'browser' }} firstTheme={lightTheme} />);

  expect(await screen.findByText(text.tab.openInTeams.why)).toBeDefined();
});
