/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { emptyPlan } from '../../../../../../../shared/domain/small-change/content/action-plan.ts';
import { text } from '../../../../../../../shared/text/text.ts';
import { Plan } from '../../../../../../../tab/client/views/board/change-detail/plan/Plan.tsx';
import { WhatComesNext } from '../../../../../../../tab/client/views/board/change-detail/WhatComesNext.tsx';
import { buildChangeDetail } from '../../../../support/build-board.ts';
import { buildStrandsView } from '../../../../support/build-views.ts';
import { press, showPart, type } from '../../../../support/change-in-view.tsx';
import { refusal } from '../../../../support/scripted-server.ts';

const { fields, verbs, cards } = text;
const plan = { ...emptyPlan, why: 'Families wait' };
const mine = { mayPlan: true, plan } as const;

describe('planning a change', () => {
  test('is what comes next in Mission, and takes it on with whatever was written', async () => {
    const yes = { id: 'theme-yes', name: 'Waiting', mission: 'A yes on the same day', votes: 3 };
    const reads = { '/api/teams/harbour/strands': buildStrandsView({ strands: [yes] }) };
    const change = buildChangeDetail({ id: 'c7', version: 4, mayPlan: true });
    const { sent } = showPart(WhatComesNext, change, undefined, reads);

    await press(verbs.plan);
    await screen.findByRole('option', { name: 'Jo Whitlock, practitioner' });
    type(fields.why, 'Families wait two days');
    type(fields.owner, 'jo');
    type(fields.byWhen, '2026-12-18');
    type(fields.strand, 'theme-yes');
    await press(cards.actions.save);

    expect(sent()).toMatchObject([
      {
        path: '/api/teams/harbour/changes/c7/plan',
        body: {
          ...{ version: 4, why: 'Families wait two days', owner: 'jo' },
          ...{ byWhen: '2026-12-18', strand: 'theme-yes' },
        },
      },
    ]);
    expect((await screen.findByRole('status')).textContent).toBe(text.plan.saved('SC-12'));
  });

  test('sends only what was typed, so that others can write in it too', async () => {
    const { sent } = showPart(Plan, buildChangeDetail({ ...mine, stage: 'influence' }));

    await press(cards.actions.openPlan);
    type(fields.steps, 'Ask the duty lead');
    await press(cards.actions.save);

    const [command] = sent();
    expect(command?.body).toMatchObject({ steps: 'Ask the duty lead' });
    expect(command?.body).not.toHaveProperty('why');
  });

  test('shows beside one’s own words what somebody else wrote in the same box meanwhile', async () => {
    const answer = refusal(409, 'stale', text.errors.stale);
    const change = buildChangeDetail({ ...mine, stage: 'influence' });
    const { showAgain } = showPart(Plan, change, answer);
    await press(cards.actions.openPlan);
    type(fields.why, 'Mine');

    await press(cards.actions.save);
    const theirs = { ...plan, why: 'Theirs', steps: 'One, two' };
    showAgain(buildChangeDetail({ ...mine, stage: 'influence', plan: theirs, version: 2 }));

    expect(await screen.findByText(text.edit.changedSince)).toBeDefined();
    expect(screen.getByText(text.edit.nowSays('Theirs'))).toBeDefined();
    expect(screen.getByDisplayValue('Mine')).toBeDefined();
    expect(screen.getByDisplayValue('One, two')).toBeDefined();
  });

  test('is offered once: where it comes next, and otherwise with the plan', () => {
    const open = buildChangeDetail({ ...mine, stage: 'develop', gaps: ['plan-steps'] });
    const { showAgain } = showPart(Plan, open);
    expect(screen.queryAllByRole('button')).toEqual([]);

    showAgain(buildChangeDetail({ ...mine, stage: 'develop' }));

    expect(screen.getByRole('button', { name: cards.actions.openPlan })).toBeDefined();
  });

  test('is offered to nobody who may not, who reads it all the same', () => {
    showPart(Plan, buildChangeDetail({ stage: 'influence', plan }));

    expect(screen.getByText('Families wait')).toBeDefined();
    expect(screen.queryAllByRole('button')).toEqual([]);
  });
});
