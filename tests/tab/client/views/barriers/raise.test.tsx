/** @jest-environment jsdom */
import { afterEach, describe, expect, test } from '@jest/globals';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { text } from '../../../../../shared/text/text.ts';
import { buildBarriersView } from '../../support/build-views.ts';
import { type Answer, refusal } from '../../support/scripted-server.ts';
import { ok, openBarriers } from './open-barriers.tsx';

const { raise } = text.barriers;
const own = { id: 'a', text: 'No room to talk', by: 'Amara Osei', isOwn: true } as const;

afterEach(() => {
  sessionStorage.clear();
  history.replaceState(null, '', '/');
});

describe('a barrier said aloud', () => {
  test('by name is on the wall at once, and the box is empty for the next with the same choice', async () => {
    const { sent } = openBarriers({ answer: () => ok(buildBarriersView({ unthemed: [own] })) });

    await type('No room to talk');
    choose('by-name');
    submit();

    expect(await screen.findByText(text.barriers.by('Amara Osei'))).toBeDefined();
    await waitFor(() => expect(box().value).toBe(''));
    expect(document.activeElement).toBe(box());
    expect(screen.getByText(text.tab.barriers.raised['by-name'])).toBeDefined();
    await type('Two logins');
    submit();
    await waitFor(() => expect(sent()).toHaveLength(2));
    expect(sent().map(({ body }) => body)).toEqual([
      { barrier: 'No room to talk', keep: 'by-name', asked: false },
      { barrier: 'Two logins', keep: 'by-name', asked: false },
    ]);
  });

  test('confidentially is said to join the wall with others, and why', async () => {
    openBarriers({ answer: () => ok(buildBarriersView()) });

    await type('Two logins');
    choose('confidential');
    submit();

    expect(await screen.findByText(text.tab.barriers.raised.confidential)).toBeDefined();
    expect(screen.queryByText('Two logins')).toBeNull();
  });

  test('by name is there again after a reload, with the choice', async () => {
    openBarriers({});
    await type('Two logins');
    choose('by-name');
    cleanup();

    openBarriers({});
    await screen.findByRole('textbox', { name: text.fields.barrier });
    expect(box().value).toBe('Two logins');
    expect(screen.getByLabelText(raise.keeps['by-name'])).toHaveProperty('checked', true);
  });

  test('keeps nothing of what is typed on the device once it is or may be meant confidentially', async () => {
    openBarriers({});

    await type('Two logins');
    expect(onDevice()).not.toContain('Two logins');
    choose('by-name');
    expect(onDevice()).toContain('Two logins');
    choose('confidential');
    expect(onDevice()).not.toContain('Two logins');
    await type('Two logins and a key');
    expect(onDevice()).not.toContain('Two logins');
  });

  test('leaves alone what is typed while it is on its way', async () => {
    const answering = Promise.withResolvers<Answer>();
    openBarriers({ answer: () => answering.promise });

    await type('Two logins');
    choose('by-name');
    submit();
    await type('Two logins and a key');
    await act(async () => answering.resolve(ok(buildBarriersView())));

    await waitFor(() => expect(box().value).toBe('and a key'));
  });

  test('stays in the box with its reason where it is refused', async () => {
    const sentence = text.problems.caseData(['a phone number']);
    openBarriers({ answer: () => refusal(422, 'invalid', 'x', { barrier: sentence }) });

    await type('Ring mum on 07700 900123');
    choose('by-name');
    submit();

    expect(await screen.findByText(sentence)).toBeDefined();
    expect(box().value).toBe('Ring mum on 07700 900123');
  });

  test('is pointed to where a worry about a child goes, above the box', async () => {
    const signpost = text.errors.signpost(text.signposts['child-at-risk']);
    openBarriers({ answer: () => refusal(422, 'signpost', signpost) });

    await type('she has bruises on her arm');
    choose('by-name');
    submit();

    const order = (await screen.findByText(signpost)).compareDocumentPosition(box());
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  test('is asked about a name once, and of the next one again', async () => {
    const question = refusal(422, 'doubtful-name', 'x', { barrier: text.problems.doubtfulName });
    const answers = [question, ok(buildBarriersView()), ok(buildBarriersView())];
    const { sent } = openBarriers({ answer: () => answers.shift() ?? null });

    await type('Kayleigh waits');
    choose('by-name');
    submit();
    await screen.findByText(text.problems.doubtfulName);
    submit();
    await waitFor(() => expect(box().value).toBe(''));
    await type('Two logins');
    submit();

    await waitFor(() => expect(sent()).toHaveLength(3));
    expect(sent().map(({ body }) => body?.asked)).toEqual([false, true, false]);
  });
});

describe('a barrier of one’s own', () => {
  test('is taken back once it has been asked', async () => {
    const { sent } = openBarriers({
      role: 'practitioner',
      barriers: { unthemed: [own, { id: 'b', text: 'Two logins', by: null }] },
      answer: () => ok(buildBarriersView()),
    });

    fireEvent.click(await screen.findByRole('button', { name: /^Take it back: / }));
    expect(screen.getByText(text.barriers.yoursIntro)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: text.barriers.actions.takeBack }));

    expect(await screen.findByText(text.barriers.takenBack)).toBeDefined();
    expect(sent()).toEqual([{ name: 'barriers/take-back', body: { barrierId: 'a' } }]);
    expect(screen.queryByText('No room to talk')).toBeNull();
  });
});

function onDevice(): string {
  return JSON.stringify({ ...sessionStorage, ...localStorage });
}

function box(): HTMLInputElement {
  return screen.getByRole('textbox', { name: text.fields.barrier });
}

async function type(words: string) {
  await screen.findByRole('textbox', { name: text.fields.barrier });
  fireEvent.change(box(), { target: { value: words } });
}

function choose(keep: keyof typeof raise.keeps) {
  fireEvent.click(screen.getByLabelText(raise.keeps[keep]));
}

function submit() {
  fireEvent.click(screen.getByRole('button', { name: raise.submit }));
}
