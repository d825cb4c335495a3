/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { text } from '../../../../../../../shared/text/text.ts';
import { Thanks } from '../../../../../../../tab/client/views/board/change-detail/grow/Thanks.tsx';
import { buildChangeDetail } from '../../../../support/build-board.ts';
import { choose, press, showPart, type } from '../../../../support/change-in-view.tsx';
import { refusal } from '../../../../support/scripted-server.ts';

const { fields, verbs, cards, thanks } = text;
const own = { id: 'a', by: 'Amara Osei', words: 'Jo came along', shared: false, isOwn: true };

describe('saying thank you', () => {
  test('keeps it to oneself unless one shares it', async () => {
    const change = buildChangeDetail({ id: 'c7', stage: 'grow', mayThank: true });
    const { sent } = showPart(Thanks, change);

    await press(verbs.sayThanks);
    type(fields.thanks, 'Jo came along');
    await press(cards.actions.save);

    expect(sent()).toMatchObject([
      {
        path: '/api/teams/harbour/changes/c7/thanks',
        body: { thanks: 'Jo came along', share: false },
      },
    ]);
    expect((await screen.findByRole('status')).textContent).toBe(thanks.kept);
  });

  test('begins with one’s own, to be shared after all', async () => {
    const grown = { stage: 'grow', mayThank: true, mayTakeThanksBack: true } as const;
    const { sent } = showPart(Thanks, buildChangeDetail({ ...grown, thanks: [own] }));

    await press(cards.actions.myThanks);
    await choose(thanks.share.yes);
    await press(cards.actions.save);

    expect(sent()).toMatchObject([{ body: { thanks: 'Jo came along', share: true } }]);
    expect((await screen.findByRole('status')).textContent).toBe(thanks.shared);
  });

  test('can be taken back, also where the change has left Grow', async () => {
    const gone = { stage: 'develop', mayThank: false, mayTakeThanksBack: true } as const;
    const { sent } = showPart(Thanks, buildChangeDetail({ ...gone, thanks: [own] }));

    await press(cards.actions.takeThanksBack);
    expect(sent()).toEqual([]);
    const asked = screen.getByText(thanks.takeBackAsk);
    fireEvent.submit(asked.closest('form') as HTMLFormElement);
    await waitFor(() => expect(sent()).toHaveLength(1));

    expect(sent()).toMatchObject([{ path: expect.stringMatching(/take-thanks-back$/) }]);
    expect((await screen.findByRole('status')).textContent).toBe(thanks.takenBack);
  });

  test('says at the box what needs another look', async () => {
    const answer = refusal(422, 'invalid', 'x', { thanks: text.problems.missing.thanks });
    showPart(Thanks, buildChangeDetail({ stage: 'grow', mayThank: true }), answer);

    await press(verbs.sayThanks);
    await press(cards.actions.save);

    expect(await screen.findByText(text.problems.missing.thanks)).toBeDefined();
    expect(document.activeElement).toBe(screen.getByLabelText(fields.thanks));
  });

  test('is for later where the change has not come to it, and that is said', () => {
    showPart(Thanks, buildChangeDetail({ stage: 'influence' }));

    expect(screen.getByRole('heading', { name: text.tab.detail.thanks })).toBeDefined();
    expect(screen.getByText(thanks.later('Grow'))).toBeDefined();
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  test('is not mentioned where nobody has, and nobody can any more', () => {
    showPart(Thanks, buildChangeDetail({ stage: 'influence', status: 'withdrawn' }));

    expect(screen.queryByRole('heading')).toBeNull();
  });
});
