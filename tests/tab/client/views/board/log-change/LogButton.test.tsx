/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { text } from '../../../../../../shared/text/text.ts';
import { LogButton } from '../../../../../../tab/client/views/board/log-change/LogButton.tsx';
import { buildBoardChange } from '../../../support/build-board.ts';
import { renderSignedIn } from '../../../support/render-signed-in.tsx';
import {
  type Answer,
  createServer,
  refusal,
  type ScriptedServer,
} from '../../../support/scripted-server.ts';

const stored: Answer = { status: 201, body: buildBoardChange({ number: 13 }) };

describe('logging a change on the tab', () => {
  test('sends the words typed and the answer chosen, and closes', async () => {
    const server = createServer(() => stored);
    await openForm(server);

    typeTitle('Keep spare car seats at both offices');
    fireEvent.click(screen.getByLabelText(text.scopeHints['needs-a-yes']));
    await send();

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(server.asked).toMatchObject([
      {
        method: 'POST',
        path: '/api/teams/19%3Aharbour%40thread.tacv2/changes',
        body: {
          title: 'Keep spare car seats at both offices',
          benefit: '',
          scope: 'needs-a-yes',
        },
      },
    ]);
  });

  test('a double click sends it once', async () => {
    const answering = Promise.withResolvers<Answer>();
    const server = createServer(() => answering.promise);
    await openForm(server);

    typeTitle('Keep spare car seats at both offices');
    await send();
    await send();
    await act(async () => answering.resolve(stored));

    expect(server.asked).toHaveLength(1);
  });

  test('a refusal stands at its box, and the words stay', async () => {
    const sentence = text.problems.caseData(['a phone number']);
    const server = createServer(() => refusal(422, 'invalid', 'x', { title: sentence }));
    await openForm(server);

    typeTitle('Ring mum on 07700 900123');
    await send();

    expect(await screen.findByText(sentence)).toBeDefined();
    expect(titleBox().value).toBe('Ring mum on 07700 900123');
    expect(document.activeElement).toBe(titleBox());
  });

  test('asked to wait, it says so, and the words stay', async () => {
    await openForm(createServer(() => refusal(429, 'busy', text.errors.busy)));

    typeTitle('Walk and talk supervision');
    await send();

    expect(await screen.findByText(text.errors.busy)).toBeDefined();
    expect(titleBox().value).toBe('Walk and talk supervision');
  });

  test('a question about a name stands at its box, and sending once more answers it', async () => {
    const question = { title: text.problems.doubtfulName };
    const answers = [refusal(422, 'doubtful-name', 'x', question), stored];
    const server = createServer(() => answers.shift() ?? null);
    await openForm(server);

    typeTitle('Kayleigh needs a new bed');
    await send();
    expect(await screen.findByText(text.problems.doubtfulName)).toBeDefined();
    await send();

    expect(server.asked.map(({ body }) => body?.asked)).toEqual([false, true]);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('a signpost stands first, above the boxes', async () => {
    const signpost = text.errors.signpost(text.signposts['child-at-risk']);
    await openForm(createServer(() => refusal(422, 'signpost', signpost)));

    typeTitle('she has bruises on her arm');
    await send();

    const said = await screen.findByText(signpost);
    const order = said.compareDocumentPosition(titleBox());
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  test('sent again after the connection broke, it is the same command', async () => {
    const answers: Answer[] = [null, stored];
    const server = createServer(() => answers.shift() ?? null);
    await openForm(server);

    typeTitle('Keep spare car seats at both offices');
    await send();
    expect(await screen.findByText(text.tab.problems.notSent)).toBeDefined();
    await send();

    const [first, second] = server.asked;
    expect(first?.body?.commandId).toMatch(/.{8,}/);
    expect(second?.body).toEqual(first?.body);
  });

  test('words typed are still there when the form was closed and is opened again', async () => {
    await openForm(createServer(() => stored));

    typeTitle('Keep spare car seats');
    fireEvent.click(screen.getByRole('button', { name: text.tab.cancel }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: text.verbs.logChange }));

    await screen.findByRole('dialog');
    expect(titleBox().value).toBe('Keep spare car seats');
  });

  test('how much more fits is said once there is little room, and what is too long is not cut off', async () => {
    await openForm(createServer(() => stored));
    const { log } = text.tab;

    typeTitle('a'.repeat(139));
    expect(screen.queryByText(log.left(21))).toBeNull();
    typeTitle('a'.repeat(140));
    expect(screen.getByText(log.left(20))).toBeDefined();
    expect(screen.getByText(log.nearly(160))).toBeDefined();

    typeTitle('a'.repeat(171));
    expect(screen.getByText(log.tooLong(11, 160))).toBeDefined();
    expect(screen.getByText(log.over(160)).closest('[role=status]')).not.toBeNull();
    expect(titleBox().value).toHaveLength(171);
    expect(titleBox().getAttribute('aria-describedby')).toBeTruthy();
  });

  test('the next change logged is a command of its own', async () => {
    const server = createServer(() => stored);
    await openForm(server);

    await send();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: text.verbs.logChange }));
    await screen.findByRole('dialog');
    await send();

    const [first, second] = server.asked;
    expect(second?.body?.commandId).not.toBe(first?.body?.commandId);
  });
});

async function openForm(server: ScriptedServer): Promise<void> {
  renderSignedIn(<LogButton teamId="19:harbour@thread.tacv2" />, server);
  fireEvent.click(screen.getByRole('button', { name: text.verbs.logChange }));
  await screen.findByRole('dialog', { name: text.verbs.logChange });
}

function titleBox(): HTMLInputElement {
  return screen.getByLabelText(text.fields.title);
}

function typeTitle(words: string): void {
  fireEvent.change(titleBox(), { target: { value: words } });
}

async function send(): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: text.verbs.log }));
  });
}
