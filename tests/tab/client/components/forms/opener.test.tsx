/** @jest-environment jsdom */
/** A button that opens a form: once, whoever clicks twice, and with the focus back when the form is left. */
import { afterEach, expect, test } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { Opener } from '../../../../../tab/client/components/forms/Opener.tsx';

afterEach(cleanup);

const opener = () => screen.queryByRole('button', { name: 'Close it' });

/** As a browser tells of them: each click says the how manieth it is. */
function doubleClick(button: HTMLElement) {
  fireEvent.click(button, { detail: 1 });
  if (button.isConnected) fireEvent.click(button, { detail: 2 });
}

function show(isToggle = false) {
  render(
    <Opener label="Close it" isToggle={isToggle}>
      {(close) => (
        <button type="button" onClick={close}>
          Leave
        </button>
      )}
    </Opener>,
  );
  return opener() as HTMLElement;
}

test.each([true, false])('a double click opens it and does not shut it (%s)', (isToggle) => {
  doubleClick(show(isToggle));

  expect(screen.getByText('Leave')).toBeDefined();
});

test('the form stands in place of its button, which comes back with the focus when it is left', () => {
  fireEvent.click(show(), { detail: 1 });
  const whileOpen = opener();
  fireEvent.click(screen.getByText('Leave'));

  expect(whileOpen).toBeNull();
  expect(document.activeElement).toBe(opener());
});

test('what has no way out of its own is shut with its button', () => {
  const button = show(true);
  fireEvent.click(button, { detail: 1 });
  fireEvent.click(button, { detail: 1 });

  expect(screen.queryByText('Leave')).toBeNull();
});

function Scene() {
  const [isOffered, setOffered] = useState(true);
  return (
    <Opener label="Close it" isOffered={isOffered}>
      {() => (
        <button type="button" onClick={() => setOffered(false)}>
          Somebody else did
        </button>
      )}
    </Opener>
  );
}

test('what is open stays, when it would not be offered any more', () => {
  render(<Scene />);
  fireEvent.click(opener() as HTMLElement, { detail: 1 });
  fireEvent.click(screen.getByText('Somebody else did'));

  expect(screen.getByText('Somebody else did')).toBeDefined();
});
