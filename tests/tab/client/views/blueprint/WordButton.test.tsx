/** @jest-environment jsdom */
/** Saves the local blueprint as a Word file, or says which place keeps it from being made. */
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { act, cleanup, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { documentWords } from '../../../../../shared/text/blueprint/words/en-GB-document.ts';
import { WordButton } from '../../../../../tab/client/views/blueprint/document/WordButton.tsx';
import { renderSignedIn } from '../../support/render-signed-in.tsx';
import { type Answer, createServer, refusal } from '../../support/scripted-server.ts';

const { save, saved: inWords } = documentWords.file;
const file = 'small-changes-elmshire-local-blueprint-2027-02-19.docx';

let saved: string[];

beforeEach(() => {
  saved = [];
  URL.createObjectURL = () => 'blob:word';
  URL.revokeObjectURL = () => {};
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download);
  });
});

afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
});

async function press(answer: Answer) {
  const server = createServer(() => answer);
  await act(async () => {
    renderSignedIn(
      <Suspense fallback={null}>
        <WordButton programmeId="team-19:north" edition={null} />
      </Suspense>,
      server,
    );
  });
  const button = await screen.findByRole('button', { name: save });
  await act(async () => button.click());
  return server;
}

test('it is saved under the name it came with', async () => {
  const server = await press({ status: 200, body: 'word', file });

  expect(await screen.findByText(inWords(file))).toBeDefined();
  expect(saved).toEqual([file]);
  expect(server.asked).toMatchObject([
    { path: '/api/programmes/team-19%3Anorth/blueprint.docx', token: 'token' },
  ]);
});

test('what keeps it back is said, and nothing is saved', async () => {
  const why = documentWords.refused.caseData(documentWords.refused.notMade.file, [
    'Pillar 2, what would be different',
  ]);
  await press(refusal(422, 'invalid', why));

  expect((await screen.findByRole('alert')).textContent).toBe(why);
  expect(saved).toEqual([]);
});
