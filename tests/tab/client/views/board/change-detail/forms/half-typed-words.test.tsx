/** @jest-environment jsdom */
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { ChangeDetail } from '../../../../../../../shared/contracts/api/board.ts';
import { text } from '../../../../../../../shared/text/text.ts';
import { Asks } from '../../../../../../../tab/client/views/board/change-detail/asks/Asks.tsx';
import type { ChangeInView } from '../../../../../../../tab/client/views/board/change-detail/forms/change-in-view.ts';
import { Learning } from '../../../../../../../tab/client/views/board/change-detail/grow/Learning.tsx';
import { Thanks } from '../../../../../../../tab/client/views/board/change-detail/grow/Thanks.tsx';
import { Keeping } from '../../../../../../../tab/client/views/board/change-detail/keeping/Keeping.tsx';
import { PeopleToWin } from '../../../../../../../tab/client/views/board/change-detail/people/PeopleToWin.tsx';
import { Plan } from '../../../../../../../tab/client/views/board/change-detail/plan/Plan.tsx';
import { HowItIsGoing } from '../../../../../../../tab/client/views/board/change-detail/progress/HowItIsGoing.tsx';
import { WhatComesNext } from '../../../../../../../tab/client/views/board/change-detail/WhatComesNext.tsx';
import { Wording } from '../../../../../../../tab/client/views/board/change-detail/wording/Wording.tsx';
import { buildChangeDetail } from '../../../../support/build-board.ts';
import { press, showPart, type } from '../../../../support/change-in-view.tsx';

const { actions } = text.cards;
const { fields, tab, verbs } = text;
const at = '2026-11-18T09:30:00.000Z';
const words = 'Half a sentence';

type Form = {
  readonly Part: (view: ChangeInView) => ReactNode;
  readonly change: Partial<ChangeDetail>;
  readonly open: string;
  readonly box: string;
};

const written: Readonly<Record<string, Form>> = {
  'edit it': { Part: Wording, change: {}, open: verbs.edit, box: fields.title },
  'plan it': {
    ...{ Part: Plan, change: { stage: 'influence', mayPlan: true } },
    ...{ open: actions.openPlan, box: fields.steps },
  },
  'say how it is going': {
    ...{ Part: HowItIsGoing, change: { mayTellProgress: true } },
    ...{ open: verbs.tellProgress, box: fields.progress },
  },
  'ask for a yes': {
    ...{ Part: Asks, change: { stage: 'influence', mayAsk: true } },
    ...{ open: verbs.askForAYes, box: fields.words },
  },
  'hand it on': {
    ...{ Part: Keeping, change: { mayHandOn: true } },
    ...{ open: actions.handOn, box: fields.nextShouldKnow },
  },
  'name somebody': {
    ...{ Part: PeopleToWin, change: { stage: 'grow', mayInfluence: true } },
    ...{ open: actions.addSomebody, box: fields.approach },
  },
  'move it back': {
    ...{ Part: WhatComesNext, change: { stage: 'develop' } },
    ...{ open: verbs.moveBack, box: fields.reason },
  },
  'say what happened': {
    ...{ Part: WhatComesNext, change: { stage: 'grow', mayLearn: true } },
    ...{ open: verbs.tellWhatHappened, box: fields.learned },
  },
  'say what time it gives back': {
    ...{ Part: Learning, change: { stage: 'grow', mayLearn: true } },
    ...{ open: text.grow.timeReleased, box: fields.minutes },
  },
  'say thank you': {
    ...{ Part: Thanks, change: { stage: 'grow', mayThank: true } },
    ...{ open: verbs.sayThanks, box: fields.thanks },
  },
};

afterEach(() => {
  jest.restoreAllMocks();
  sessionStorage.clear();
});

async function leaveWithEscape(box: string): Promise<void> {
  await act(async () => {
    fireEvent.keyDown(screen.getByLabelText(box), { key: 'Escape' });
  });
}

describe.each(Object.entries(written))('half-typed words of who begins to %s', (_, form) => {
  const { Part, change, open, box } = form;

  test('are there again when the form is, and gone when they are not wanted', async () => {
    showPart(Part, buildChangeDetail(change));
    await press(open);
    const before = (screen.getByLabelText(box) as HTMLInputElement).value;
    type(box, words);
    await leaveWithEscape(box);
    expect(screen.getByText(tab.detail.kept)).toBeDefined();
    await press(open);
    expect(screen.queryByText(tab.detail.kept)).toBeNull();
    expect(screen.getByDisplayValue(words)).toBeDefined();
    expect(screen.getByText(tab.detail.fromBefore)).toBeDefined();
    await press(tab.cancel);
    await press(open);
    expect(screen.getByDisplayValue(words)).toBeDefined();

    await press(tab.detail.startAgain);

    expect((screen.getByLabelText(box) as HTMLInputElement).value).toBe(before);
    expect(screen.queryByText(tab.detail.fromBefore)).toBeNull();
    await press(tab.cancel);
    await press(open);
    expect(screen.queryByDisplayValue(words)).toBeNull();
  });
});

describe('half-typed words', () => {
  test('are no draft once they were sent', async () => {
    showPart(HowItIsGoing, buildChangeDetail({ mayTellProgress: true }));

    await press(verbs.tellProgress);
    type(fields.progress, words);
    await press(actions.save);
    await press(verbs.tellProgress);

    expect((screen.getByLabelText(fields.progress) as HTMLInputElement).value).toBe('');
  });

  test('of one person to win are not those of another', async () => {
    const person = {
      ...{ id: 's1', role: 'Finance', say: null, approach: null, nextTalkOn: null },
      ...{ nextTalkBy: null, stances: [{ stance: 'neutral', at } as const] },
    };
    const stakeholders = [person, { ...person, id: 's2', role: 'Housing' }];
    showPart(PeopleToWin, buildChangeDetail({ stage: 'grow', mayInfluence: true, stakeholders }));

    await press(text.influence.open('Finance'));
    type(fields.approach, words);
    await press(tab.cancel);
    await press(text.influence.open('Housing'));

    expect(screen.queryByDisplayValue(words)).toBeNull();
  });

  test('stand beside what somebody else wrote while the form was closed', async () => {
    const { showAgain } = showPart(Wording, buildChangeDetail({ title: 'Walk' }));
    await press(verbs.edit);
    type(fields.title, 'Mine');
    await press(tab.cancel);

    showAgain(buildChangeDetail({ title: 'Theirs', version: 2 }));
    await press(verbs.edit);

    expect(screen.getByDisplayValue('Mine')).toBeDefined();
    expect(screen.getByText(text.edit.nowSays('Theirs'))).toBeDefined();
  });
});

describe('half-typed words of a page that is loaded again', () => {
  const going = buildChangeDetail({ mayTellProgress: true });
  const amara = { id: 'amara', name: 'Amara Osei', teams: [], programmes: [], usualTeamId: null };
  const jo = { id: 'jo', name: 'Jo Whitlock', teams: [], programmes: [], usualTeamId: null };

  async function begin(): Promise<void> {
    showPart(HowItIsGoing, going, undefined, { '/api/me': amara });
    await press(verbs.tellProgress);
    type(fields.progress, words);
  }

  async function openAgain(change = going, me = amara): Promise<HTMLInputElement> {
    cleanup();
    showPart(HowItIsGoing, change, undefined, { '/api/me': me });
    await press(verbs.tellProgress);
    return screen.getByLabelText(fields.progress) as HTMLInputElement;
  }

  test('are said to be kept before the form is opened', async () => {
    await begin();
    cleanup();
    showPart(HowItIsGoing, going, undefined, { '/api/me': amara });

    expect(
      screen.getByRole('button', { name: verbs.tellProgress, description: tab.detail.kept }),
    ).toBeDefined();
  });

  test('are there again in the form of that change, and said to be from before', async () => {
    await begin();

    expect((await openAgain()).value).toBe(words);
    expect(screen.getByText(tab.detail.fromBefore)).toBeDefined();
  });

  test('are in no form of another change', async () => {
    await begin();

    expect((await openAgain({ ...going, id: 'another' })).value).toBe('');
  });

  test('are shown to nobody else in the same browser, and gone then', async () => {
    await begin();

    expect((await openAgain(going, jo)).value).toBe('');
    expect((await openAgain()).value).toBe('');
  });

  test.each([
    ['once they were sent', actions.save],
    ['once they were thrown away', tab.detail.startAgain],
  ])('are no draft %s', async (_, button) => {
    await begin();
    await openAgain();
    await press(button);

    expect((await openAgain()).value).toBe('');
    expect(sessionStorage).toHaveLength(0);
  });

  test('are only what the form still asks for', async () => {
    await begin();
    for (const key of Object.keys(sessionStorage))
      sessionStorage.setItem(
        key,
        sessionStorage.getItem(key)?.replace('typed":{', 'typed":{"gone":1,') ?? '',
      );
    await openAgain();
    await press(actions.save);

    expect(await screen.findByText(text.progress.kept('SC-12'))).toBeDefined();
  });

  test.each(['{"opened":', '7', '{"typed":null}'])('are none where %s was kept', async (kept) => {
    await begin();
    for (const key of Object.keys(sessionStorage)) sessionStorage.setItem(key, kept);

    expect((await openAgain()).value).toBe('');
  });

  test('last as long as the page where the browser blocks storage', async () => {
    for (const place of ['getItem', 'setItem', 'removeItem', 'key'] as const)
      jest.spyOn(Storage.prototype, place).mockImplementation(() => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      });
    await begin();
    await press(tab.cancel);
    await press(verbs.tellProgress);
    expect(screen.getByDisplayValue(words)).toBeDefined();

    expect((await openAgain()).value).toBe('');
  });
});
