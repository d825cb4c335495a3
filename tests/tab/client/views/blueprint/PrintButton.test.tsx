/** @jest-environment jsdom */
/** The blueprint is printed from a browser; within Teams its file is. */
import { afterEach, expect, jest, test } from '@jest/globals';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { documentWords } from '../../../../../shared/text/blueprint/words/en-GB-document.ts';
import { MayPrintContext } from '../../../../../tab/client/teams/may-print.ts';
import { PrintButton } from '../../../../../tab/client/views/blueprint/document/PrintButton.tsx';
import { renderSignedIn } from '../../support/render-signed-in.tsx';
import { createServer } from '../../support/scripted-server.ts';

const { print, printFile } = documentWords.file;

afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

async function open(mayPrint: boolean) {
  const printed = jest.fn();
  window.print = printed;
  await act(async () => {
    renderSignedIn(
      <MayPrintContext value={mayPrint}>
        <Suspense fallback={null}>
          <PrintButton />
        </Suspense>
      </MayPrintContext>,
      createServer(() => null),
    );
  });
  return printed;
}

test('in a browser it is printed as it is on the page', async () => {
  const printed = await open(true);
  fireEvent.click(await screen.findByRole('button', { name: print }));

  expect(printed).toHaveBeenCalledTimes(1);
});

test('within Teams it is said what can be printed, and no button does nothing', async () => {
  await open(false);

  expect(await screen.findByText(printFile)).toBeDefined();
  expect(screen.queryByRole('button')).toBeNull();
});
