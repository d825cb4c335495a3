/** @jest-environment jsdom */
/** What a form says when no answer came is no more than what is true. */
import { afterEach, expect, jest, test } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import { fail } from '../../../../shared/domain/result.ts';
import { text } from '../../../../shared/text/text.ts';
import { offline } from '../../../../tab/client/api/failure.ts';
import { type Sent, useCommand } from '../../../../tab/client/hooks/use-command.ts';

const { problems } = text.tab;

afterEach(() => {
  jest.restoreAllMocks();
});

function open() {
  const { result } = renderHook(() => useCommand<null>());
  return async (sent: Sent, isOnline: boolean) => {
    jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline);
    await act(async () => {
      await result.current.submit(async () => fail(offline()), sent);
    });
    return result.current.failure?.message;
  };
}

test.each<[Sent, boolean, string]>([
  ['words', true, problems.notSent],
  ['words', false, problems.unsent],
  ['press', true, problems.notDone],
  ['press', false, problems.offline],
  ['nothing', true, problems.offline],
  ['nothing', false, problems.offline],
])('with %s, and a network: %s', async (sent, isOnline, message) => {
  expect(await open()(sent, isOnline)).toBe(message);
});

test('what may have arrived before is not said to be unsent because the network is gone since', async () => {
  const submit = open();
  await submit('words', true);

  expect(await submit('words', false)).toBe(problems.notSent);
});

test.each<[Sent, boolean, string | undefined]>([
  ['words', false, problems.isBack],
  ['press', false, undefined],
  ['words', true, problems.notSent],
])(
  'once the connection is back, with %s, and a network then: %s',
  async (sent, wasOnline, message) => {
    const { result } = renderHook(() => useCommand<null>());
    jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(wasOnline);
    await act(async () => {
      await result.current.submit(async () => fail(offline()), sent);
    });
    act(() => {
      window.dispatchEvent(new Event('online'));
    });

    expect(result.current.failure?.message).toBe(message);
  },
);
