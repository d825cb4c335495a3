/** @jest-environment jsdom */
/** Where a change went in the local blueprint, said where the change is read. */
import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { programmeIdOf } from '../../../../../../../shared/domain/programme/programme.ts';
import { text } from '../../../../../../../shared/text/text.ts';
import { WhereItWent } from '../../../../../../../tab/client/views/board/change-detail/answers/WhereItWent.tsx';
import { buildBlueprint } from '../../../../../../support/build-blueprint-view.ts';
import { buildChangeDetail } from '../../../../support/build-board.ts';
import { showPart } from '../../../../support/change-in-view.tsx';

const { went } = text.tab.drawUp;
const path = `/api/programmes/${programmeIdOf('harbour')}/blueprint`;
const reads = (blueprint = buildBlueprint()) => ({ [path]: blueprint });
const kept = { scope: 'for-the-blueprint', id: 'change-4' } as const;

test('it says into which pillar, and what is tried that began with it', async () => {
  showPart(WhereItWent, buildChangeDetail(kept), undefined, reads());

  expect(await screen.findByText(went.intoPillar('Decisions near the family'))).toBeDefined();
  expect(screen.getByText(went.tried(1, 'Duty signs off vouchers in every team'))).toBeDefined();
  const link = screen.getByRole('link', { name: went.open });
  expect(link.getAttribute('href')).toBe('#blueprint/draw-up');
});

test('what is put in and in no pillar yet says so', async () => {
  const blueprint = buildBlueprint({ pillars: [], experiments: [] });
  showPart(WhereItWent, buildChangeDetail(kept), undefined, reads(blueprint));

  expect(await screen.findByText(went.putIn)).toBeDefined();
});

test('nothing is said, and nothing asked, of what is neither told nor kept for it', () => {
  showPart(WhereItWent, buildChangeDetail({ id: 'change-4' }), undefined, reads());

  expect(screen.queryByRole('heading')).toBeNull();
});
