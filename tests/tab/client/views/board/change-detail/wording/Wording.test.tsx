/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { text } from '../../../../../../../shared/text/text.ts';
import { Wording } from '../../../../../../../tab/client/views/board/change-detail/wording/Wording.tsx';
import { buildChangeDetail } from '../../../../support/build-board.ts';
import { choose, press, showPart, type } from '../../../../support/change-in-view.tsx';
import { refusal } from '../../../../support/scripted-server.ts';

const { fields, verbs, cards } = text;
const logged = { title: 'Walk and talk', benefit: 'Families are heard' };

describe('putting a change better', () => {
  test('begins with what stands, and sends all three answers', async () => {
    const change = buildChangeDetail({ ...logged, id: 'c7', version: 4 });
    const { sent } = showPart(Wording, change);

    await press(verbs.edit);
    type(fields.title, 'Walk and talk on Fridays');
    await choose(text.scopeHints['needs-a-yes']);
    await press(cards.actions.save);

    expect(sent()).toMatchObject([
      {
        path: '/api/teams/harbour/changes/c7/edit',
        body: {
          ...{ version: 4, title: 'Walk and talk on Fridays' },
          ...{ benefit: 'Families are heard', scope: 'needs-a-yes' },
        },
      },
    ]);
    expect((await screen.findByRole('status')).textContent).toBe(cards.saved);
  });

  test('keeps both texts when it met somebody else’s, and leaves alone what nobody typed here', async () => {
    const answer = refusal(409, 'stale', text.errors.stale);
    const change = buildChangeDetail({ ...logged, version: 4 });
    const { sent, showAgain } = showPart(Wording, change, answer);
    await press(verbs.edit);
    type(fields.title, 'Mine');
    const theirs = { title: 'Theirs', benefit: 'Everybody is heard' };
    showAgain(buildChangeDetail({ ...theirs, version: 5 }));

    await press(cards.actions.save);
    expect(await screen.findByText(text.edit.changedSince)).toBeDefined();
    await press(cards.actions.save);

    expect(screen.getByText(text.edit.nowSays('Theirs'))).toBeDefined();
    expect(screen.getByDisplayValue('Mine')).toBeDefined();
    expect(sent().at(-1)?.body).toMatchObject({
      ...{ version: 5, title: 'Mine', benefit: 'Everybody is heard' },
    });
  });

  test('says at the box what needs another look', async () => {
    const sentence = text.problems.missing.title;
    showPart(Wording, buildChangeDetail(logged), refusal(422, 'invalid', 'x', { title: sentence }));

    await press(verbs.edit);
    type(fields.title, ' ');
    await press(cards.actions.save);

    expect(await screen.findByText(sentence)).toBeDefined();
    expect(document.activeElement).toBe(screen.getByLabelText(fields.title));
  });

  test('is offered to nobody who may not', () => {
    showPart(Wording, buildChangeDetail({ ...logged, mayEdit: false }));

    expect(screen.getByText('Families are heard')).toBeDefined();
    expect(screen.queryAllByRole('button')).toEqual([]);
  });
});
