/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { emptyPlan } from '../../../../../../../shared/domain/small-change/content/action-plan.ts';
import { noLearning } from '../../../../../../../shared/domain/small-change/content/learning.ts';
import { text } from '../../../../../../../shared/text/text.ts';
import { EarlierGoes } from '../../../../../../../tab/client/views/board/change-detail/grow/EarlierGoes.tsx';
import { WhatComesNext } from '../../../../../../../tab/client/views/board/change-detail/WhatComesNext.tsx';
import { buildChangeDetail } from '../../../../support/build-board.ts';
import { choose, press, showPart, type } from '../../../../support/change-in-view.tsx';
import { refusal } from '../../../../support/scripted-server.ts';

const { fields, cards } = text;
const learning = { ...noLearning, livedUpTo: [] };

function show(
  overrides: Parameters<typeof buildChangeDetail>[0],
  answer?: ReturnType<typeof refusal>,
) {
  const change = buildChangeDetail({ stage: 'grow', mayLearn: true, ...overrides });
  return showPart(WhatComesNext, change, answer);
}

describe('telling what was learned', () => {
  test('asks what happened, what was noticed, what it lived up to and what now, and for whom it is', async () => {
    const plan = { ...emptyPlan, success: 'Vouchers leave the same day.' };
    const { sent } = show({ plan });

    await press(text.verbs.tellWhatHappened);
    type(fields.happened, 'We tried it');
    type(fields.learned, 'Tell duty first');
    type(fields.noticed, 'Two families said thank you');
    await choose(text.grow.value('We ask first', 'decisions arrive by email'));
    await choose(text.decisionHints.adapt);
    await choose(fields.forTeamOnly);
    await press(cards.actions.save);

    expect(screen.queryByRole('status')?.textContent).toBe(cards.saved);
    expect(sent()).toMatchObject([
      {
        body: {
          ...{ happened: 'We tried it', learned: 'Tell duty first', decision: 'adapt' },
          ...{ noticed: 'Two families said thank you', forTeamOnly: true, livedUpTo: ['value-1'] },
        },
      },
    ]);
  });

  test('says what was hoped for beside the boxes, and begins with what was told before', async () => {
    const plan = { ...emptyPlan, success: 'Vouchers leave the same day.' };
    const lived = { id: 'value-old', value: 'We stay', opposite: 'we leave' };
    const told = { ...learning, learned: 'Tell duty first', livedUpTo: [lived] };
    const { sent } = show({ plan, learning: { ...told, decision: 'keep', noticed: 'Thanks' } });

    await press(text.verbs.tellWhatHappened);
    expect(screen.getByText(/What success was to look like: Vouchers leave/)).toBeDefined();
    await press(cards.actions.save);

    expect(sent()).toMatchObject([
      {
        body: {
          ...{ happened: '', learned: 'Tell duty first', decision: 'keep', noticed: 'Thanks' },
          ...{ forTeamOnly: false, livedUpTo: ['value-old'] },
        },
      },
    ]);
  });

  test('overwrites nothing of what somebody else told meanwhile, and shows where both wrote', async () => {
    const answer = refusal(409, 'stale', text.errors.stale);
    const { sent, showAgain } = show({}, answer);
    await press(text.verbs.tellWhatHappened);
    type(fields.happened, 'Mine');
    await press(cards.actions.save);

    const theirs = { ...learning, happened: 'Theirs', learned: 'Tell duty first' };
    const since = { stage: 'grow', mayLearn: true, learning: theirs, version: 2 } as const;
    showAgain(buildChangeDetail(since));
    expect(await screen.findByText(text.edit.nowSays('Theirs'))).toBeDefined();
    await press(cards.actions.save);

    expect(sent().at(-1)).toMatchObject({
      body: { happened: 'Mine', learned: 'Tell duty first' },
    });
  });

  test('says at the box what needs another look', async () => {
    const sentence = text.problems.tooLong(300, 400);
    show({}, refusal(422, 'invalid', 'x', { noticed: sentence }));

    await press(text.verbs.tellWhatHappened);
    type(fields.noticed, 'Thanks');
    await press(cards.actions.save);

    expect(await screen.findByText(sentence)).toBeDefined();
    expect(document.activeElement).toBe(screen.getByLabelText(fields.noticed));
  });

  test('says a signpost before the boxes, and keeps the words', async () => {
    const sentence = text.errors.signpost('Call somebody who can act now.');
    show({}, refusal(422, 'signpost', sentence));

    await press(text.verbs.tellWhatHappened);
    type(fields.happened, 'Something else');
    await press(cards.actions.save);

    const said = await screen.findByText(sentence);
    const box = screen.getByLabelText(fields.happened);
    expect(said.compareDocumentPosition(box)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.getByDisplayValue('Something else')).toBeDefined();
  });

  test('keeps the words, and says why it cannot be, when somebody else moved it back meanwhile', async () => {
    const { showAgain } = show({}, refusal(409, 'no-such-move', text.errors.noSuchMove));
    await press(text.verbs.tellWhatHappened);
    type(fields.happened, 'We tried it');

    showAgain(buildChangeDetail({ stage: 'develop', version: 2, mayLearn: false }));
    await press(cards.actions.save);

    expect(await screen.findByText(text.errors.noSuchMove)).toBeDefined();
    expect(screen.getByDisplayValue('We tried it')).toBeDefined();
  });

  test('is offered to nobody who may not', () => {
    show({ mayLearn: false, mayMove: false });

    expect(screen.queryAllByRole('button')).toEqual([]);
  });
});

test('earlier goes are told latest first, each with what it taught', () => {
  const goes = [
    {
      ...{ from: '2026-10-28T09:00:00Z', until: '2026-11-10T09:00:00Z' },
      learning: { ...learning, learned: 'Ask finance first' },
    },
    {
      ...{ from: '2026-11-10T09:00:00Z', until: '2026-11-20T09:00:00Z' },
      learning: { ...learning, learned: 'Tell duty first', forTeamOnly: true },
    },
  ];
  showPart(({ change }) => <EarlierGoes goes={change.goes} />, buildChangeDetail({ goes }));

  const heads = screen.getAllByRole('heading', { level: 4 });
  expect(heads.map(({ textContent }) => textContent)).toEqual([
    'Go 2: 10 November 2026 to 20 November 2026',
    'Go 1: 28 October 2026 to 10 November 2026',
  ]);
  expect(screen.getByText('Tell duty first')).toBeDefined();
  expect(screen.getByText(text.tab.detail.forTeamOnly)).toBeDefined();
});
