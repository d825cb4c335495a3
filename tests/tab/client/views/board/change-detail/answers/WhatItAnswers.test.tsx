/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { text } from '../../../../../../../shared/text/text.ts';
import { WhatItAnswers } from '../../../../../../../tab/client/views/board/change-detail/answers/WhatItAnswers.tsx';
import { WhyBeyond } from '../../../../../../../tab/client/views/board/change-detail/answers/WhyBeyond.tsx';
import { buildBoardChange, buildChangeDetail } from '../../../../support/build-board.ts';
import { buildBarriersView, buildStrandsView } from '../../../../support/build-views.ts';
import { choose, press, showPart } from '../../../../support/change-in-view.tsx';

const yes = { id: 'theme-yes', name: 'A yes on the same day' };
const barriers = [{ id: 'b2', text: 'Two days for a signature' }];
const answers = { strand: { ...yes, theme: 'Waiting for a yes' }, barriers };
const save = text.cards.actions.save;

function keptWith(strandId: string | null) {
  return { status: 200, body: buildBoardChange({ strandId }) };
}

describe('what a change answers', () => {
  test('is its strand with the theme beneath, and its barriers in their own words', () => {
    showPart(WhatItAnswers, buildChangeDetail({ answers }));

    expect(screen.getByText('A yes on the same day')).toBeDefined();
    expect(screen.getByText(text.strands.fromTheme('Waiting for a yes'))).toBeDefined();
    const list = within(screen.getByRole('list', { name: text.answers.cameFrom }));
    expect(list.getByRole('listitem').textContent).toBe('Two days for a signature');
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  test('is the experiment of the blueprint it tries, which leads there', () => {
    showPart(WhatItAnswers, buildChangeDetail({ tries: 'EX-2' }));

    expect(screen.getByRole('link', { name: 'Tries EX-2' }).getAttribute('href')).toBe(
      '#blueprint/draw-up',
    );
  });

  test('is not mentioned where nobody has said it and the person cannot', () => {
    showPart(WhatItAnswers, buildChangeDetail());

    expect(screen.queryByRole('heading')).toBeNull();
  });

  test('is said of the strands and barriers there are', async () => {
    const { sent } = showPart(
      WhatItAnswers,
      buildChangeDetail({ mayLink: true }),
      keptWith('theme-yes'),
      reads,
    );

    await press(text.answers.say);
    await choose('A yes on the same day');
    await choose('Two days for a signature');
    await press(save);

    expect(sent()).toMatchObject([{ body: { strandId: 'theme-yes', barrierIds: ['b2'] } }]);
    expect((await screen.findByRole('status')).textContent).toBe(text.cards.saved);
  });

  test('says so where the strand ended while somebody chose it', async () => {
    showPart(WhatItAnswers, buildChangeDetail({ mayLink: true }), keptWith(null), reads);

    await press(text.answers.say);
    await choose('A yes on the same day');
    await press(save);

    expect((await screen.findByRole('status')).textContent).toBe(text.answers.strandGone);
  });

  test('can be taken back, and a strand that ended can stay', async () => {
    const gone = { id: 'theme-old', name: 'Rooms', theme: null };
    const change = buildChangeDetail({ mayLink: true, answers: { strand: gone, barriers } });
    const { sent } = showPart(WhatItAnswers, change, undefined, reads);

    await press(text.answers.say);
    await press(save);
    await press(text.answers.say);
    await choose(text.answers.noStrand);
    await choose('Two days for a signature');
    await press(save);

    expect(sent()).toMatchObject([
      { body: { strandId: 'theme-old', barrierIds: ['b2'] } },
      { body: { strandId: null, barrierIds: [] } },
    ]);
  });

  test('says how to begin where the team has neither', async () => {
    showPart(WhatItAnswers, buildChangeDetail({ mayLink: true }));

    await press(text.answers.say);

    expect(await screen.findByText(text.answers.nothingYet)).toBeDefined();
    expect(screen.queryByRole('button', { name: save })).toBeNull();
  });
});

describe('what makes it bigger than the team', () => {
  test('is asked of what is for the blueprint, and said', async () => {
    const change = buildChangeDetail({ scope: 'for-the-blueprint', maySayBeyond: true });
    const { sent } = showPart(WhyBeyond, change);

    await press(text.beyond.say);
    await choose(text.beyonds.money);
    await press(save);

    expect(sent()).toMatchObject([{ body: { beyond: 'money' } }]);
  });

  test('is shown to everybody, and not at all of anything else', () => {
    const { showAgain } = showPart(
      WhyBeyond,
      buildChangeDetail({ scope: 'for-the-blueprint', beyond: 'law' }),
    );
    expect(screen.getByText(text.beyonds.law)).toBeDefined();

    showAgain(buildChangeDetail({ beyond: 'law' }));

    expect(screen.queryByText(text.beyonds.law)).toBeNull();
  });
});

const reads = {
  '/api/teams/harbour/strands': buildStrandsView({
    strands: [{ id: yes.id, name: 'Waiting for a yes', mission: yes.name, votes: null }],
  }),
  '/api/teams/harbour/barriers': buildBarriersView({
    unthemed: [{ id: 'b1', text: 'No room to talk', by: null }],
    themes: [
      {
        id: 'theme-yes',
        name: 'Waiting for a yes',
        barriers: barriers.map((b) => ({ ...b, by: null })),
      },
    ],
  }),
};
