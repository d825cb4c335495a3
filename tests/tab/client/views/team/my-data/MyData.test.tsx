/** @jest-environment jsdom */
import { expect, jest, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { MyData as Data } from '../../../../../../shared/contracts/api/my-data.ts';
import { dataMap } from '../../../../../../shared/domain/people-data/data-map.ts';
import { text } from '../../../../../../shared/text/text.ts';
import { MyData } from '../../../../../../tab/client/views/team/my-data/MyData.tsx';
import { renderSignedIn } from '../../../support/render-signed-in.tsx';
import { createServer } from '../../../support/scripted-server.ts';

const { mine } = text.privacy;
const at = '2026-11-20T10:00:00.000Z';

const data: Data = {
  asOf: '2026-11-21T10:00:00.000Z',
  name: 'Amara Osei',
  teams: ['Riverside'],
  programmes: [],
  found: [
    {
      ...{ team: 'Riverside', type: 'change', change: { number: 7, title: 'Ask once' } },
      mine: [
        {
          ...{ as: 'progress[].by', isEarlier: false, at },
          kept: [{ field: 'progress[].words', value: 'Two tried it.' }],
        },
      ],
    },
  ],
  own: [{ type: 'mailbox', document: { personId: 'amara' } }],
};

function open(answers: Readonly<Record<string, object>>) {
  const server = createServer(({ path }) => ({ status: 200, body: answers[path] ?? null }));
  renderSignedIn(<MyData />, server);
  return server;
}

test('nothing is asked for until somebody wants to see it', async () => {
  const server = open({ '/api/me/data': data });

  expect(server.asked).toHaveLength(0);
  fireEvent.click(screen.getByRole('button', { name: mine.show }));

  const group = await screen.findByRole('heading', { name: 'SC-7 Ask once' });
  expect(group.parentElement?.textContent).toContain(
    'You said how it is going: “Two tried it.” – yesterday',
  );
  screen.getByText(mine.ofType.mailbox);
});

test('all of it is given as a file', async () => {
  const save = jest.fn<(file: Blob) => string>(() => 'blob:file');
  Object.assign(URL, { createObjectURL: save, revokeObjectURL: () => {} });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  open({ '/api/me/data': data });
  fireEvent.click(screen.getByRole('button', { name: mine.show }));
  fireEvent.click(await screen.findByRole('button', { name: mine.save }));

  const file = save.mock.calls[0]?.[0];
  expect(JSON.parse(await wordsOf(file as Blob))).toEqual(data);
});

test('whoever wants to be forgotten is asked once', async () => {
  const server = open({ '/api/me/data': data, '/api/me/erase': { forgotten: 'done' } });
  fireEvent.click(screen.getByRole('button', { name: mine.show }));
  fireEvent.click(await screen.findByRole('button', { name: mine.forget }));
  const dialog = within(await screen.findByRole('dialog'));
  dialog.getByText(mine.forgetIntro);
  fireEvent.click(dialog.getByRole('button', { name: mine.forgetYes }));

  await waitFor(() => expect(server.asked.at(-1)?.path).toBe('/api/me/erase'));
  expect(server.asked.at(-1)).toMatchObject({ path: '/api/me/erase', body: { confirmed: true } });
});

test('every field that can name somebody has its words', () => {
  const naming = Object.entries(dataMap)
    .filter(([, { whose }]) => whose === 'team')
    .flatMap(([type, { rows }]) =>
      rows
        .filter(({ holds }) => ['person', 'charge', 'entry'].includes(holds))
        .flatMap(({ fields }) => fields.map((field) => `${type} ${field}`)),
    );

  // A thank-you is known by whoever said it.
  const known = new Set([...Object.keys(mine.as), 'change thanks[]']);
  expect(naming.filter((each) => !known.has(each))).toEqual([]);
  expect(Object.keys(mine.as).filter((each) => !naming.includes(each))).toEqual([]);
});

function wordsOf(file: Blob): Promise<string> {
  const reader = new FileReader();
  return new Promise((resolve) => {
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(file);
  });
}
