/** @jest-environment jsdom */
/** Of several choices each has its own name and is ticked by its own words, in a group that is named by the question. */
import { FluentProvider } from '@fluentui/react-components';
import { afterEach, expect, test } from '@jest/globals';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { ChoicesBox } from '../../../../../../../tab/client/views/board/change-detail/forms/Boxes.tsx';

afterEach(cleanup);

const choices = ['Forms', 'Rooms', 'Rotas'].map((label) => ({ value: label.toLowerCase(), label }));

function Asking() {
  const [value, setValue] = useState<readonly string[]>([]);
  return (
    <FluentProvider>
      <ChoicesBox
        label="Which?"
        problem="Choose one."
        {...{ choices, value }}
        onChange={setValue}
      />
    </FluentProvider>
  );
}

function ticked() {
  const boxes = screen.getAllByRole('checkbox') as HTMLInputElement[];
  return boxes.filter(({ checked }) => checked).map(({ labels }) => labels?.[0]?.textContent);
}

test('the words of one tick that one', () => {
  render(<Asking />);
  const group = within(screen.getByRole('group', { name: 'Which?' }));

  act(() => group.getByText('Rooms').click());
  expect(ticked()).toEqual(['Rooms']);
  act(() => group.getByText('Rotas').click());

  expect(ticked()).toEqual(['Rooms', 'Rotas']);
  expect(group.getByRole('checkbox', { name: 'Forms' })).toBeTruthy();
  expect(screen.getByText('Choose one.')).toBeTruthy();
});
