/** Whoever cannot take the next step is told who can. */
import { expect, test } from '@jest/globals';
import { noLearning } from '../../../../../../shared/domain/small-change/content/learning.ts';
import { toWhoCan } from '../../../../../../tab/client/views/board/change-detail/who-can.ts';
import { buildChangeDetail } from '../../../support/build-board.ts';

const leads = 'supervisors or facilitators';
const everybodyElse = `practitioners, ${leads}`;
const adapted = { ...noLearning, livedUpTo: [], decision: 'adapt' } as const;

test.each([
  ['ready to go on', { stage: 'influence', mayMove: false }, leads],
  ['without a plan', { stage: 'develop', gaps: ['plan-steps'] }, everybodyElse],
  [
    'with nobody to win',
    { stage: 'influence', gaps: ['stakeholder-with-approach'] },
    everybodyElse,
  ],
  ['untold', { stage: 'grow', gaps: ['decision'] }, everybodyElse],
  ['adapted', { stage: 'grow', learning: { ...adapted, livedUpTo: [] } }, leads],
  ['off the board', { status: 'withdrawn' }, leads],
] as const)('of a change %s', (_, change, who) => {
  expect(toWhoCan(buildChangeDetail(change as Parameters<typeof buildChangeDetail>[0]))).toContain(
    `That is for whoever logged or owns the change, ${who}.`,
  );
});

test.each([
  { stage: 'influence' },
  { stage: 'develop', gaps: ['plan-steps'], mayPlan: true },
  { stage: 'grow' },
  { stage: 'mission', gaps: ['waits-for-sensemaking'], mayMove: false },
  { status: 'withdrawn', mayPutBack: true },
] as const)('nothing is said where the step can be taken, or there is none: %j', (change) => {
  expect(toWhoCan(buildChangeDetail(change as Parameters<typeof buildChangeDetail>[0]))).toBeNull();
});
