/** Who did what in a team: newest first, in no words, and nothing of what is between somebody and the app alone (P5, P10, P22). */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type AuditLine,
  auditPageSize,
  toAudit,
  toAuditPage,
} from '../../../../shared/domain/people-data/audit.ts';
import { noLearning } from '../../../../shared/domain/small-change/content/learning.ts';
import { keepForTeam } from '../../../../shared/domain/small-change/grow/for-team-only.ts';
import { sayThanks } from '../../../../shared/domain/small-change/grow/thanks.ts';
import { castBallot } from '../../../../shared/domain/strands/vote.ts';
import { withAct } from '../../../../shared/domain/team/acts.ts';
import { toAuditWords } from '../../../../shared/text/audit-words.ts';
import { buildChange, buildCommand, fullLearning } from '../../../support/build-change.ts';
import { unwrap } from '../../../support/build-deps.ts';
import { buildStrands, buildVote } from '../../../support/build-strands.ts';
import { buildTeam } from '../../../support/build-team.ts';

const nothing = {
  team: buildTeam(),
  changes: [],
  ambition: { history: [] },
  strands: buildStrands(),
};
const amara = { id: 'amara', name: 'Amara Osei' };
const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 9, minute)).toISOString();

describe('the audit', () => {
  test('has what each part of the team noted, newest first', () => {
    const entry = { by: amara, at: at(1) };
    const before = { stage: 'develop' as const };
    const change = buildChange({
      number: 12,
      stage: 'influence',
      history: [{ ...entry, did: 'moved', before, reason: 'Secret words' }],
    });
    const lines = toAudit({
      team: buildTeam({
        history: [{ ...entry, at: at(2), did: 'dates' }],
        acts: [{ ...entry, at: at(5), id: 'act-1', did: 'took-table' }],
      }),
      changes: [change],
      ambition: { history: [{ ...entry, at: at(4), did: 'added-value' }] },
      strands: buildStrands({ history: [{ ...entry, at: at(3), did: 'opened-vote', themes: [] }] }),
    });

    expect(lines.map(({ deed }) => deed)).toEqual([
      { of: 'team', did: 'took-table' },
      { of: 'ambition', did: 'added-value' },
      { of: 'strands', did: 'opened-vote' },
      { of: 'set-up', did: 'dates' },
      { of: 'change', did: 'moved', number: 12, stage: 'influence' },
    ]);
    expect(JSON.stringify(lines)).not.toContain('Secret words');
  });

  test('says that what was learned was kept in the team, not that it was told again', () => {
    const learning = { ...noLearning, ...fullLearning };
    const told = buildChange({ stage: 'grow', learning, number: 12 });
    const kept = unwrap(keepForTeam(told, { go: 1, forTeamOnly: true }, buildCommand()));

    const [line] = toAudit({ ...nothing, changes: [kept] });

    expect(line && toAuditWords(line)).toBe('SC-12: Amara Osei kept what was learned in the team');
  });

  test('never has whoever thanked in private or voted, whoever did', () => {
    const step = fc.record({ who: fc.integer({ min: 0, max: 9 }), isThanks: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), (steps) => {
        let change = buildChange({ stage: 'grow', history: [] });
        let strands = buildStrands({
          vote: buildVote({ status: 'open', ballots: [], result: null }),
        });
        for (const [index, { who, isThanks }] of steps.entries()) {
          const by = { id: `hidden-${who}`, name: `Hidden ${who}` };
          const command = buildCommand({ id: `command-${index}`, by, at: at(index) });
          if (isThanks)
            change = unwrap(
              sayThanks(change, { thanks: `Secret ${index}`, share: false }, command),
            );
          else {
            const votes = (strands.vote?.themes ?? []).map((_, place) => (place === 0 ? 1 : 0));
            const voteId = strands.vote?.id ?? '';
            strands = unwrap(
              castBallot(strands, { voteId, personId: by.id, commandId: command.id, votes }),
            );
          }
        }
        expect(toAudit({ ...nothing, changes: [change], strands })).toEqual([]);
      }),
    );
  });

  test('is read page by page with nothing twice and nothing passed over', () => {
    const minutes = fc.array(fc.integer({ min: 0, max: 59 }), { maxLength: 4 * auditPageSize });
    fc.assert(
      fc.property(minutes, (all) => {
        const lines = toAudit({
          ...nothing,
          team: buildTeam({
            acts: all.map((minute, index) => ({
              ...{ id: `act-${index}`, at: at(minute), by: { id: `${index}`, name: `${index}` } },
              did: 'took-table',
            })),
          }),
        });
        const read: AuditLine[] = [];
        let before: string | null = null;
        do {
          const page: ReturnType<typeof toAuditPage> = toAuditPage(lines, before);
          read.push(...page.lines);
          before = page.earlier;
        } while (before !== null);
        expect(read).toEqual(lines);
      }),
    );
  });
});

test('what is noted twice stands there once', () => {
  const act = { id: 'act-1', at: at(1), by: amara, did: 'took-table' as const };
  const once = withAct(buildTeam(), act);

  expect(once.acts).toEqual([act]);
  expect(withAct(once, act)).toBe(once);
});
