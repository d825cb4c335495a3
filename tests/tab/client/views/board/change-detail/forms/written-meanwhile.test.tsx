/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { HistoryLine } from '../../../../../../../shared/contracts/api/board.ts';
import { text } from '../../../../../../../shared/text/text.ts';
import { WhatItAnswers } from '../../../../../../../tab/client/views/board/change-detail/answers/WhatItAnswers.tsx';
import { WhyBeyond } from '../../../../../../../tab/client/views/board/change-detail/answers/WhyBeyond.tsx';
import { Asks } from '../../../../../../../tab/client/views/board/change-detail/asks/Asks.tsx';
import { Keeping } from '../../../../../../../tab/client/views/board/change-detail/keeping/Keeping.tsx';
import { WhatComesNext } from '../../../../../../../tab/client/views/board/change-detail/WhatComesNext.tsx';
import { Wording } from '../../../../../../../tab/client/views/board/change-detail/wording/Wording.tsx';
import { buildChangeDetail } from '../../../../support/build-board.ts';
import { buildBarriersView, buildStrandsView } from '../../../../support/build-views.ts';
import { choose, press, showPart, type } from '../../../../support/change-in-view.tsx';
import { refusal } from '../../../../support/scripted-server.ts';

const { actions } = text.cards;
const { fields, verbs } = text;
const amara = { id: 'amara', name: 'Amara Osei' };
const ben = { id: 'ben', name: 'Ben Carter' };
const at = '2026-11-18T09:30:00.000Z';
const ofRole = {
  ...{ id: 'ask-1', of: null, ofRole: 'Finance', by: amara, at, words: null, answer: null },
  ...{ earlier: [], mayAnswer: true },
};
const yes = { answer: 'yes', because: null, at, heardBy: ben } as const;
const words = 'Half a sentence';
const byBen: HistoryLine = {
  ...{ at, by: 'Ben Carter', did: 'edited', stage: null, reason: null, answer: null, ofRole: null },
};

describe('what others did while somebody wrote is said', () => {
  const stale = refusal(409, 'stale', text.errors.stale);

  test('in a form to ask: whom they asked', async () => {
    const change = buildChangeDetail({ stage: 'influence', mayAsk: true });
    const { showAgain } = showPart(Asks, change, stale);
    await press(verbs.askForAYes);
    type(fields.words, words);

    showAgain({ ...change, version: 2, asks: [ofRole] });
    await press(actions.sendAsk);

    expect(await screen.findByText(text.edit.changedSince)).toBeDefined();
    expect(screen.getByText('Amara Osei asked the finance for a yes.')).toBeDefined();
    expect(screen.getByDisplayValue(words)).toBeDefined();
  });

  test('in a form to tell an answer: what they told', async () => {
    const change = buildChangeDetail({ stage: 'influence', asks: [ofRole] });
    const { showAgain } = showPart(Asks, change, stale);
    await press(actions.tellAnswer('the finance'));
    await choose(actions.theySaidNotYet);
    type(fields.because, words);

    showAgain({ ...change, version: 2, asks: [{ ...ofRole, answer: yes }] });
    await press(actions.save);

    expect(await screen.findByText(text.edit.changedSince)).toBeDefined();
    const said = screen.getAllByText('The finance said yes, as Ben Carter heard it.');
    expect(said.some((each) => each.closest('form'))).toBe(true);
    expect(screen.getByDisplayValue(words)).toBeDefined();
  });

  test('in a form to hand it on: who has it by then', async () => {
    const change = buildChangeDetail({ mayHandOn: true, owner: amara });
    const { showAgain } = showPart(Keeping, change, stale);
    await press(actions.handOn);
    type(fields.nextShouldKnow, words);

    showAgain({ ...change, version: 2, owner: ben });

    expect(screen.getByText(text.own.whoHas('SC-12', 'Ben Carter'))).toBeDefined();
  });

  test('in a form to move it back: where it is by then', async () => {
    const change = buildChangeDetail({ stage: 'influence' });
    const { showAgain } = showPart(WhatComesNext, change, stale);
    await press(verbs.moveBack);
    type(fields.reason, words);

    const back = { ...byBen, did: 'moved-back', stage: 'develop' } as const;
    showAgain({ ...change, version: 2, stage: 'develop', history: [back] });

    expect(screen.getByText('SC-12: Ben Carter moved it back to Develop')).toBeDefined();
    expect(screen.getByDisplayValue(words)).toBeDefined();
  });

  test('in a form on what makes it bigger than the team: what they chose', async () => {
    const change = buildChangeDetail({ scope: 'for-the-blueprint', maySayBeyond: true });
    const { showAgain } = showPart(WhyBeyond, change, stale);
    await press(text.beyond.say);
    await choose(text.beyonds.law);

    showAgain({ ...change, version: 2, beyond: 'money' });

    expect(screen.getByText(text.edit.nowSays(text.beyonds.money))).toBeDefined();
  });

  test('in a form on what it answers: the strand and barriers they chose', async () => {
    const change = buildChangeDetail({ mayLink: true });
    const reads = {
      '/api/teams/harbour/strands': buildStrandsView({
        strands: [{ id: 'theme-yes', name: 'Yes', mission: 'A yes on the same day', votes: null }],
      }),
      '/api/teams/harbour/barriers': buildBarriersView({
        unthemed: [{ id: 'b2', text: 'Two days for a signature', by: null }],
      }),
    };
    const { showAgain } = showPart(WhatItAnswers, change, stale, reads);
    await press(text.answers.say);
    await choose('A yes on the same day');
    await choose('Two days for a signature');
    const theirs = { id: 'theme-rooms', name: 'Rooms', theme: null };

    showAgain({
      ...{ ...change, version: 2 },
      answers: { strand: theirs, barriers: [{ id: 'b3', text: 'No rooms' }] },
    });

    expect(screen.getByText(text.edit.nowSays('Rooms'))).toBeDefined();
    expect(screen.getByText(text.edit.nowSays('No rooms'))).toBeDefined();
  });

  test('in a form on what happened: what they decided', async () => {
    const change = buildChangeDetail({ stage: 'grow', mayLearn: true });
    const { showAgain } = showPart(WhatComesNext, change, stale);
    await press(verbs.tellWhatHappened);
    await choose(text.decisionHints.keep);

    showAgain({ ...change, version: 2, learning: { ...change.learning, decision: 'stop' } });

    expect(screen.getByText(text.edit.nowSays(text.decisions.stop))).toBeDefined();
  });

  test('in a form to edit: whose words stand there, and since when', async () => {
    const logged = { ...byBen, did: 'logged', at: '2026-11-17T09:30:00.000Z' } as const;
    const change = buildChangeDetail({ history: [logged] });
    const { showAgain } = showPart(Wording, change, stale);
    await press(verbs.edit);
    type(fields.title, words);

    const edits = [{ field: 'title' as const, from: null, to: 'Theirs' }];
    showAgain({
      ...{ ...change, version: 2, title: 'Theirs' },
      history: [{ ...byBen, edits }, logged],
    });
    await press(actions.save);

    const by = 'Ben Carter, today, 9:30am';
    expect(screen.getByText(text.edit.nowSaysBy('Theirs', by))).toBeDefined();
    expect(await screen.findByText(text.edit.changedSinceBy(['Ben Carter']))).toBeDefined();
  });
});
