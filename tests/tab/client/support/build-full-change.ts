/** Builds a change with everything on it there can be, for somebody who may do everything with it. */
import type { ChangeDetail } from '../../../../shared/contracts/api/board.ts';
import { gateGaps } from '../../../../shared/domain/journey/stage.ts';
import { askAnswers } from '../../../../shared/domain/small-change/asks.ts';
import { handReasons } from '../../../../shared/domain/small-change/board/could-do-with-a-hand.ts';
import { noLearning } from '../../../../shared/domain/small-change/content/learning.ts';
import { historyActions } from '../../../../shared/domain/small-change/small-change.ts';
import { stances } from '../../../../shared/domain/stakeholders/stakeholder.ts';
import { buildChangeDetail } from './build-board.ts';

const at = '2026-11-17T09:30:00.000Z';
const amara = { id: 'amara', name: 'Amara Osei' };
const jo = { id: 'jo', name: 'Jo Whitlock' };

const learning: ChangeDetail['learning'] = {
  ...noLearning,
  ...{ happened: 'Two families got help', learned: 'A yes can be quick', noticed: 'Calmer days' },
  decision: 'adapt',
  timeReleased: { minutes: 30, people: 4, use: 'direct-work', basis: 'measured', sureness: 'sure' },
  livedUpTo: [{ id: 'value-1', value: 'We ask first', opposite: 'decisions arrive by email' }],
};

const answered = askAnswers.map((answer, n) => ({
  ...{ id: `ask-${n}`, of: null, ofRole: 'Head of service', by: jo, at, words: 'A short trial' },
  answer: { answer, because: 'It is small', at, heardBy: jo },
  ...{ earlier: [], mayAnswer: false },
}));

const awaited = [
  { id: 'ask-8', of: amara, ofRole: null, mayAnswer: true },
  { id: 'ask-9', of: null, ofRole: 'Finance lead', mayAnswer: true },
].map((ask) => ({ ...ask, by: jo, at, words: 'A short trial', answer: null, earlier: [] }));

const everything = {
  ...{ mayTellProgress: true, mayEdit: true, mayPlan: true, mayInfluence: true, mayUndo: true },
  ...{ mayWithdraw: true, mayMove: true, mayTake: true, mayHandOn: true, mayLink: true },
  ...{ maySayBeyond: true, mayAsk: true, mayWeigh: true, mayLearn: true, mayThank: true },
  ...{ mayTakeThanksBack: true, mayGoAgain: true },
};

export function buildFullChange(overrides: Partial<ChangeDetail> = {}): ChangeDetail {
  return buildChangeDetail({
    ...everything,
    ...{ benefit: 'Families get help the same day', owner: jo, byWhen: '2026-12-01' },
    ...{ strandId: 'theme-1', strandName: 'Waiting for a yes', beyond: null, latest: 'It began' },
    ...{ waitingFor: ['Finance lead'], asked: [], saidYes: 'Head of service', decision: 'adapt' },
    couldDoWithAHand: [...handReasons],
    plan: {
      ...{ why: 'A form takes two days', success: 'A yes on the same day' },
      ...{ steps: 'Try it once', accountability: 'We count on Fridays' },
    },
    weighing: { familyValue: 'a-lot', gift: 'partly', effort: 'small' },
    gaps: [...gateGaps],
    stakeholders: stances.map((stance, n) => ({
      ...{ id: `person-${n}`, role: 'Service manager', stances: [{ stance, at }], say: 'decides' },
      ...{ approach: 'Show them a week', nextTalkOn: '2026-12-01', nextTalkBy: jo },
    })),
    asks: [...awaited, ...answered],
    answers: {
      strand: { id: 'theme-1', name: 'A yes on the same day', theme: 'Waiting for a yes' },
      barriers: [{ id: 'barrier-1', text: 'Two days for a signature' }],
    },
    progress: [{ at, by: jo, words: 'It began' }],
    learning,
    goes: [{ from: at, until: at, learning }],
    thanks: [
      { id: 'thanks-1', by: 'Jo Whitlock', words: 'You stayed calm', shared: true, isOwn: false },
      { id: 'thanks-2', by: 'Amara Osei', words: 'You kept going', shared: false, isOwn: true },
    ],
    history: historyActions.map((did) => ({
      ...{ at, by: 'Jo Whitlock', did, stage: 'influence', reason: 'More to ask' },
      ...{
        strand: 'Waiting for a yes',
        to: 'Amara Osei',
        asked: { of: null, ofRole: 'Finance lead' },
      },
      ...{ answer: 'not-yet', ofRole: 'Finance lead' },
    })),
    ...overrides,
  });
}
