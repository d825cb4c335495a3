/** Builds what the tab's API says of changes and boards. */
import type { Board, BoardChange, ChangeDetail } from '../../../../shared/contracts/api/board.ts';
import { emptyPlan } from '../../../../shared/domain/small-change/content/action-plan.ts';
import { noLearning } from '../../../../shared/domain/small-change/content/learning.ts';

export function buildBoardChange(overrides: Partial<BoardChange> = {}): BoardChange {
  const number = overrides.number ?? 12;
  return {
    id: `change-${number}`,
    version: 1,
    number,
    title: 'Duty workers sign off food vouchers themselves',
    benefit: null,
    stage: 'mission',
    scope: 'in-our-gift',
    author: { id: 'amara', name: 'Amara Osei' },
    owner: null,
    strandId: null,
    strandName: null,
    waitingFor: [],
    asked: [],
    saidYes: null,
    byWhen: null,
    loggedAt: '2026-11-18T09:30:00.000Z',
    stageSince: '2026-11-18T09:30:00.000Z',
    updatedAt: '2026-11-18T09:30:00.000Z',
    latest: null,
    decision: null,
    couldDoWithAHand: [],
    ...overrides,
  };
}

export function buildChangeDetail(overrides: Partial<ChangeDetail> = {}): ChangeDetail {
  return {
    ...buildBoardChange(overrides),
    status: 'open',
    stakeholders: [],
    nobodyElseNeeded: false,
    progress: [],
    learning: { ...noLearning, livedUpTo: [] },
    goes: [],
    asks: [],
    beyond: null,
    answers: { strand: null, barriers: [] },
    thanks: [],
    plan: emptyPlan,
    weighing: null,
    gaps: [],
    mayTellProgress: false,
    mayEdit: true,
    mayPlan: false,
    mayInfluence: false,
    mayUndo: false,
    mayWithdraw: false,
    mayPutBack: false,
    mayMove: true,
    mayTake: false,
    mayHandOn: false,
    mayLink: false,
    maySayBeyond: false,
    mayAsk: false,
    mayWeigh: false,
    mayLearn: false,
    mayThank: false,
    mayTakeThanksBack: false,
    mayGoAgain: false,
    history: [],
    ...overrides,
  };
}

export function buildBoard(changes: readonly BoardChange[]): Board {
  return {
    team: {
      id: '19:harbour@thread.tacv2',
      name: 'Harbour Family Help',
      localAuthority: 'Elmshire Council',
      timeZone: 'Europe/London',
    },
    journey: { status: 'running', week: 6, weeks: 16, stage: 'develop' },
    strands: [],
    changes: [...changes],
  };
}
