/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { text } from '../../../../../../../shared/text/text.ts';
import type { ChangeInView } from '../../../../../../../tab/client/views/board/change-detail/forms/change-in-view.ts';
import { PeopleToWin } from '../../../../../../../tab/client/views/board/change-detail/people/PeopleToWin.tsx';
import {
  type Person,
  toPersonLines,
} from '../../../../../../../tab/client/views/board/change-detail/people/person-words.ts';
import { WhatComesNext } from '../../../../../../../tab/client/views/board/change-detail/WhatComesNext.tsx';
import { noNews } from '../../../../../../../tab/client/views/frame/news.ts';
import { Toasts } from '../../../../../../../tab/client/views/frame/Toasts.tsx';
import { buildChangeDetail } from '../../../../support/build-board.ts';
import { choose, press, showPart, type } from '../../../../support/change-in-view.tsx';
import { refusal } from '../../../../support/scripted-server.ts';

const { fields, cards, influence } = text;
const jo = { id: 'jo', name: 'Jo Whitlock' };
const known: Person = {
  ...{ id: 'a', role: 'Finance', approach: 'Show the list' },
  say: 'decides',
  stances: [{ stance: 'doubtful', at: '2026-11-16T10:00:00.000Z' }],
  ...{ nextTalkOn: '2026-11-26', nextTalkBy: jo },
};
const winning = { stage: 'influence', mayInfluence: true, version: 4 } as const;
const gaps = ['stakeholder-with-approach'] as const;

function WithToasts(view: ChangeInView) {
  return (
    <>
      <PeopleToWin {...view} />
      <Toasts teamId={view.teamId} news={noNews} />
    </>
  );
}

describe('who needs to be on board', () => {
  test('is what comes next in Influence, by role, with the next conversation', async () => {
    const change = buildChangeDetail({ ...winning, id: 'c7', gaps: [...gaps] });
    const { sent } = showPart(WhatComesNext, change);

    await press(cards.actions.addSomebody);
    await screen.findByRole('option', { name: 'Jo Whitlock, practitioner' });
    type(fields.role, 'Service manager');
    await choose(text.stances.doubtful);
    await choose(text.says.decides);
    type(fields.approach, 'Two handovers');
    type(fields.nextTalkOn, '2026-12-01');
    type(fields.nextTalkBy, 'jo');
    await press(cards.actions.save);

    expect(sent()).toMatchObject([
      {
        path: '/api/teams/harbour/changes/c7/stakeholder',
        body: {
          ...{ stakeholderId: null, role: 'Service manager', stance: 'doubtful', say: 'decides' },
          ...{ approach: 'Two handovers', nextTalkOn: '2026-12-01', nextTalkBy: 'jo' },
        },
      },
    ]);
    expect((await screen.findByRole('status')).textContent).toBe(
      influence.saved('Service manager'),
    );
  });

  test('may be nobody else, with one press', async () => {
    const change = buildChangeDetail({ ...winning, id: 'c7', gaps: [...gaps] });
    const { sent } = showPart(WhatComesNext, change);

    await press(cards.actions.nobodyElse);

    expect(sent()).toMatchObject([{ path: '/api/teams/harbour/changes/c7/nobody-else' }]);
    expect((await screen.findByRole('status')).textContent).toBe(influence.nobodyElse);
  });

  test('are shown with where they stand, and may come round', async () => {
    const { sent } = showPart(
      PeopleToWin,
      buildChangeDetail({ ...winning, stakeholders: [known] }),
    );
    expect(screen.getByText('Finance · Doubtful')).toBeDefined();

    await press(influence.open('Finance'));
    await choose(text.stances.supportive);
    await press(cards.actions.save);

    expect(sent()).toMatchObject([
      {
        body: {
          ...{ stakeholderId: 'a', role: 'Finance', stance: 'supportive', say: 'decides' },
          ...{ approach: 'Show the list', nextTalkOn: '2026-11-26', nextTalkBy: 'jo' },
        },
      },
    ]);
  });

  test('are taken off from where they are changed', async () => {
    const { sent } = showPart(
      PeopleToWin,
      buildChangeDetail({ ...winning, stakeholders: [known] }),
    );

    await press(influence.open('Finance'));
    await press(influence.takeOff);

    expect(sent()).toMatchObject([
      { path: expect.stringMatching(/take-stakeholder-off$/), body: { stakeholderId: 'a' } },
    ]);
    expect((await screen.findByRole('status')).textContent).toBe(influence.takenOff('Finance'));
  });

  test('who was taken off is told with the way back, for a moment', async () => {
    const line = { did: 'influenced', people: 'taken-off', by: 'Amara Osei' };
    const step = { ...line, at: '', stage: null, reason: null, answer: null, ofRole: null };
    const undone = { ...step, did: 'undone', people: undefined };
    const body = { ...buildChangeDetail({ version: 5 }), step };
    const { sent } = showPart(
      WithToasts,
      buildChangeDetail({ ...winning, stakeholders: [known] }),
      ({ path }) => ({
        status: 200,
        body: path.endsWith('/undo') ? { ...body, version: 6, step: undone } : body,
      }),
    );

    await press(influence.open('Finance'));
    await press(influence.takeOff);
    const told = text.history.people['taken-off'](text.undo.you);
    expect(await screen.findByText(text.undo.deedOn('SC-12', told))).toBeDefined();
    await press(text.verbs.undo);

    expect(sent()[1]).toMatchObject({ path: expect.stringMatching(/undo$/), body: { version: 5 } });
    expect(screen.queryByText(influence.takenOff('Finance'))).toBeNull();
  });

  test('say at the box what needs another look, and keep the words', async () => {
    const answer = refusal(422, 'invalid', 'x', { stance: text.problems.missing.stance });
    showPart(PeopleToWin, buildChangeDetail(winning), answer);

    await press(cards.actions.addSomebody);
    type(fields.role, 'Housing');
    await press(cards.actions.save);

    expect(await screen.findByText(text.problems.missing.stance)).toBeDefined();
    expect(screen.getByDisplayValue('Housing')).toBeDefined();
    const stances = screen.getByRole('radiogroup', { name: fields.stance });
    expect(within(stances).getAllByRole('radio')).toContain(document.activeElement);
  });

  test('are read by those who may not change them', () => {
    const change = buildChangeDetail({ stage: 'influence', stakeholders: [known] });
    showPart(PeopleToWin, change);

    expect(screen.getByText(/Show the list/)).toBeDefined();
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  test('the next conversation with somebody says when, and who has it', () => {
    const people = [
      known,
      { ...known, say: null, approach: null, nextTalkOn: '2026-11-27', nextTalkBy: null },
      { ...known, say: null, nextTalkOn: null, nextTalkBy: null },
    ];

    expect(people.map(toPersonLines)).toEqual([
      [
        ...['Decides', 'Show the list'],
        'Next conversation Thursday 26 November 2026, with Jo Whitlock',
      ],
      ['No way to win them yet', 'Next conversation Friday 27 November 2026'],
      ['Show the list'],
    ]);
  });
});
