/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import { text } from '../../../../../../../shared/text/text.ts';
import { Keeping } from '../../../../../../../tab/client/views/board/change-detail/keeping/Keeping.tsx';
import { buildChangeDetail } from '../../../../support/build-board.ts';
import { press, showPart, type } from '../../../../support/change-in-view.tsx';
import { refusal } from '../../../../support/scripted-server.ts';

const jo = { id: 'jo', name: 'Jo Whitlock' };
const { actions } = text.cards;

describe('who looks after a change', () => {
  test('is nobody yet, and can be taken on with one press', async () => {
    const change = buildChangeDetail({ id: 'c7', version: 4, mayTake: true });
    const { sent } = showPart(Keeping, change);

    await press(actions.take);

    expect(screen.getByText('Nobody yet')).toBeDefined();
    expect(sent()).toMatchObject([
      { path: '/api/teams/harbour/changes/c7/take', body: { version: 4 } },
    ]);
    expect((await screen.findByRole('status')).textContent).toBe(text.own.taken);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: text.own.title }));
  });

  test('is said when somebody was quicker, and the change is read again', async () => {
    const sentence = text.errors.lookedAfter('Jo Whitlock');
    const answer = refusal(409, 'looked-after', sentence);
    const { rereads } = showPart(Keeping, buildChangeDetail({ mayTake: true }), answer);

    await press(actions.take);

    expect(await screen.findByText(sentence)).toBeDefined();
    expect(rereads()).toBe(1);
  });

  test('is said with whom to ask to somebody who may neither take it nor hand it on', () => {
    showPart(Keeping, buildChangeDetail({ owner: jo }));

    expect(screen.getByText(text.errors.lookedAfter('Jo Whitlock'))).toBeDefined();
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  test('is handed on to somebody else in the team, with a line', async () => {
    const { sent } = showPart(Keeping, buildChangeDetail({ owner: jo, mayHandOn: true }));
    await press(actions.handOn);
    await screen.findByRole('option', { name: 'Priya Raman, supervisor' });
    const people = within(screen.getByLabelText(text.fields.nextOwner)).getAllByRole('option');

    type(text.fields.nextOwner, 'priya');
    type(text.fields.nextShouldKnow, 'Finance first');
    await submit();

    expect(people.map(({ textContent }) => textContent)).toEqual([
      text.fields.personPlaceholder,
      'Amara Osei, practitioner',
      'Priya Raman, supervisor',
    ]);
    expect(sent()).toMatchObject([
      { body: { nextOwner: 'priya', nextShouldKnow: 'Finance first' } },
    ]);
    expect((await screen.findByRole('status')).textContent).toBe(text.own.handedOn('Priya Raman'));
  });

  test('is let go of, for nobody in particular, with the line', async () => {
    const { sent } = showPart(Keeping, buildChangeDetail({ owner: jo, mayHandOn: true }));
    await press(actions.handOn);
    type(text.fields.nextShouldKnow, 'Finance first');

    await press(actions.nobodyInParticular);

    expect(sent()).toMatchObject([
      { path: expect.stringMatching(/let-go$/), body: { nextShouldKnow: 'Finance first' } },
    ]);
    expect((await screen.findByRole('status')).textContent).toBe(text.own.letGo);
  });

  test('comes back with the words and a sentence at the box when nobody was chosen', async () => {
    const sentence = text.problems.missing.nextOwner;
    const answer = refusal(422, 'invalid', 'x', { nextOwner: sentence });
    showPart(Keeping, buildChangeDetail({ owner: jo, mayHandOn: true }), answer);
    await press(actions.handOn);
    type(text.fields.nextShouldKnow, 'Finance first');

    await submit();

    expect(await screen.findByText(sentence)).toBeDefined();
    expect(document.activeElement).toBe(screen.getByLabelText(text.fields.nextOwner));
    expect(screen.getByDisplayValue('Finance first')).toBeDefined();
  });

  test('keeps the words when somebody else changed it meanwhile, and sends them about how it stands', async () => {
    const owned = { owner: jo, mayHandOn: true };
    const answer = refusal(409, 'stale', text.errors.stale);
    const { sent, showAgain } = showPart(
      Keeping,
      buildChangeDetail({ ...owned, version: 4 }),
      answer,
    );
    await press(actions.handOn);
    type(text.fields.nextShouldKnow, 'Finance first');
    showAgain(buildChangeDetail({ ...owned, version: 5 }));

    await submit();
    expect(await screen.findByText(text.edit.changedSince)).toBeDefined();
    await submit();

    expect(sent().map(({ body }) => body?.version)).toEqual([4, 5]);
    expect(new Set(sent().map(({ body }) => body?.commandId)).size).toBe(1);
    expect(screen.getByDisplayValue('Finance first')).toBeDefined();
  });

  test('opens its form with the focus in it; Escape leaves it, and the focus is where it was', async () => {
    showPart(Keeping, buildChangeDetail({ owner: jo, mayHandOn: true }));
    await press(actions.handOn);
    const first = screen.getByLabelText(text.fields.nextOwner);
    expect(document.activeElement).toBe(first);

    fireEvent.keyDown(first, { key: 'Escape' });

    expect(screen.queryByLabelText(text.fields.nextOwner)).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: actions.handOn }));
  });
});

/** The opener is called as what it opens sends. */
async function submit(): Promise<void> {
  const form = screen.getByLabelText(text.fields.nextOwner).closest('form');
  fireEvent.submit(form as HTMLFormElement);
  await screen.findByText(text.own.title);
}
