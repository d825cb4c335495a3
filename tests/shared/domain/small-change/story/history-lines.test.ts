/** A change's history as a team reads it: what was answered, and never what was undone. */
import { expect, test } from '@jest/globals';
import {
  type AnswerInput,
  answerAsk,
  askForAYes,
} from '../../../../../shared/domain/small-change/asks.ts';
import {
  joinRoles,
  saveStakeholder,
  skipInfluence,
  takeStakeholderOff,
} from '../../../../../shared/domain/small-change/influence.ts';
import type { SmallChange } from '../../../../../shared/domain/small-change/small-change.ts';
import { toHistoryLines } from '../../../../../shared/domain/small-change/story/history-lines.ts';
import { undoLast } from '../../../../../shared/domain/small-change/undo.ts';
import { buildChange, buildCommand } from '../../../../support/build-change.ts';
import { unwrap } from '../../../../support/build-deps.ts';

const helen = { id: 'helen', name: 'Helen Ashdown' };
const marcus = { id: 'marcus', name: 'Marcus Bell' };

const asked = [helen, marcus].reduce(
  (change, of) =>
    unwrap(askForAYes(change, { of, ofRole: '', words: '' }, buildCommand({ id: `ask ${of.id}` }))),
  buildChange({ stage: 'influence' }),
);

function say(
  change: SmallChange,
  by: typeof helen,
  said: Omit<AnswerInput, 'askId'>,
  at: string,
): SmallChange {
  const command = buildCommand({ id: `${by.id} ${said.answer} ${at}`, by, at });
  return unwrap(answerAsk(change, { ...said, askId: `ask ${by.id}` }, command));
}

const first = '2026-11-17T09:00:00.000Z';
const second = '2026-11-17T10:00:00.000Z';
const notYet = { answer: 'not-yet', because: 'After the audit' } as const;
const yes = { answer: 'yes', because: '' } as const;

function answersOf(change: SmallChange) {
  return toHistoryLines(change)
    .filter(({ did }) => did === 'answered')
    .map(({ by, answer, reason }) => [by, answer, reason]);
}

test('an answer stands there as it was given, also when somebody thought again', () => {
  const change = say(say(asked, helen, notYet, first), helen, yes, second);

  expect(answersOf(change)).toEqual([
    ['Helen Ashdown', 'yes', null],
    ['Helen Ashdown', 'not-yet', 'After the audit'],
  ]);
});

test('answers of the same moment are each their own', () => {
  const change = say(say(asked, helen, notYet, first), helen, yes, first);

  expect(answersOf(change)).toEqual([
    ['Helen Ashdown', 'yes', null],
    ['Helen Ashdown', 'not-yet', 'After the audit'],
  ]);
});

test('two people’s answers at the same moment are each their own', () => {
  const change = say(say(asked, helen, notYet, first), marcus, yes, first);

  expect(answersOf(change)).toEqual([
    ['Marcus Bell', 'yes', null],
    ['Helen Ashdown', 'not-yet', 'After the audit'],
  ]);
});

test('an answer that was undone leaves no words', () => {
  const change = say(asked, helen, notYet, first);
  const undone = unwrap(undoLast(change, buildCommand({ id: 'undo', by: helen, at: second })));

  expect(answersOf(undone)).toEqual([['Helen Ashdown', null, null]]);
  expect(JSON.stringify(toHistoryLines(undone))).not.toContain('After the audit');
});

test('somebody taken off those to win is told as that, as somebody called otherwise is, and not as somebody added', () => {
  const input = { role: 'Finance', stance: 'doubtful', say: null, approach: '' } as const;
  const talk = { nextTalkOn: '', nextTalkBy: null, stakeholderId: null } as const;
  const added = unwrap(
    saveStakeholder(buildChange({ stage: 'influence' }), { ...input, ...talk }, buildCommand()),
  );
  const [person] = added.stakeholders;
  const stakeholderId = person?.id ?? '';
  const renamed = unwrap(
    joinRoles(added, { stakeholderId, role: 'Finance lead' }, buildCommand({ id: 'renamed' })),
  );
  const off = unwrap(takeStakeholderOff(renamed, stakeholderId, buildCommand({ id: 'off' })));
  const alone = unwrap(skipInfluence(off, buildCommand({ id: 'alone' })));

  expect(toHistoryLines(alone).map(({ did, people }) => [did, people])).toEqual([
    ['influenced', 'nobody-else'],
    ['influenced', 'taken-off'],
    ['influenced', 'renamed'],
    ['influenced', undefined],
    ['logged', undefined],
  ]);
});
