/** Where a role stands on an open change, from what the change knows of whoever is to be won. */
import { describe, expect, test } from '@jest/globals';
import { toStandings } from '../../../../shared/domain/influence/standing.ts';
import type { Ask, AskAnswer } from '../../../../shared/domain/small-change/asks.ts';
import type { Stakeholder, Stance } from '../../../../shared/domain/stakeholders/stakeholder.ts';
import { buildChange } from '../../../support/build-change.ts';

const jo = { id: 'jo', name: 'Jo Whitlock' };
const seen = { dayOf: (at: string) => at.slice(0, 10), members: [jo] };
const at = (day: number) => `2026-11-${day}T09:30:00.000Z`;

function buildStakeholder(overrides: Partial<Stakeholder> = {}): Stakeholder {
  const stances = [{ stance: 'doubtful' as const, at: at(16) }];
  return {
    ...{ id: 'first', role: 'Service manager', stances, say: null, approach: null },
    ...{ nextTalkOn: null, nextTalkBy: null, ...overrides },
  };
}

function standingOf(stakeholder: Partial<Stakeholder>, asks: readonly Partial<Ask>[] = []) {
  const asked = asks.map(
    (ask, place): Ask => ({
      ...{ id: `ask-${place}`, of: null, ofRole: null, by: jo, at: at(17), words: null },
      ...{ answer: null, earlier: [], ...ask },
    }),
  );
  const change = buildChange({ stakeholders: [buildStakeholder(stakeholder)], asks: asked });
  return toStandings([change], seen)[0];
}

function stood(...passed: readonly Stance[]) {
  return { stances: passed.map((stance, place) => ({ stance, at: at(16 + place) })) };
}

describe('a role', () => {
  test('is the same however it is typed', () => {
    expect(standingOf({ role: ' Service   MANAGER ' })?.roleId).toBe(standingOf({})?.roleId);
  });

  test('shows up to three steps of where it stood before', () => {
    const standing = standingOf(stood('opposed', 'doubtful', 'neutral', 'doubtful', 'supportive'));

    expect(standing).toMatchObject({ stance: 'supportive', cameRoundOn: '2026-11-20' });
    expect(standing?.before).toEqual([
      { stance: 'doubtful', on: '2026-11-17' },
      { stance: 'neutral', on: '2026-11-18' },
      { stance: 'doubtful', on: '2026-11-19' },
    ]);
  });

  test.each<[string, readonly Stance[], string | null]>([
    ['was for it all along', ['supportive', 'champion'], null],
    ['is against it', ['supportive', 'opposed'], null],
    ['came round, and then spoke up', ['neutral', 'supportive', 'champion'], '2026-11-17'],
    ['went back and came round again', ['champion', 'doubtful', 'champion'], '2026-11-18'],
  ])('that %s came round on %s: %s', (_, passed, cameRoundOn) => {
    expect(standingOf(stood(...passed))?.cameRoundOn).toBe(cameRoundOn);
  });

  test('says no day for a step whose day was not kept', () => {
    const stances = [
      { stance: 'opposed' as const, at: '1970-01-01T00:00:00.000Z' },
      { stance: 'neutral' as const, at: at(18) },
    ];

    expect(standingOf({ stances })?.before).toEqual([{ stance: 'opposed', on: null }]);
  });

  test('is asked where it was asked as a role, and has not answered', () => {
    const answer = { answer: 'yes' as const, because: null, at: at(18), heardBy: jo };

    expect(standingOf({}, [{ ofRole: 'service manager' }])).toMatchObject({
      ...{ isAsked: true, saidYes: false },
    });
    expect(standingOf({}, [{ ofRole: 'service manager', answer }])).toMatchObject({
      ...{ isAsked: false, saidYes: true },
    });
    expect(standingOf({}, [{ of: jo }, { ofRole: 'head' }])).toMatchObject({ isAsked: false });
  });

  test.each<[string, readonly (AskAnswer | null)[], boolean]>([
    ['asked nothing', [], false],
    ['asked once, with a yes', ['yes'], true],
    ['asked for more, with no answer yet', ['yes', null], false],
    ['asked for more, with another answer', ['yes', 'lets-talk'], false],
  ])('has said yes to all or not: %s', (_, answers, saidYesToAll) => {
    const asks = answers.map((answer) => ({
      ofRole: 'service manager',
      answer: answer && { answer, because: null, at: at(18), heardBy: jo },
    }));

    expect(standingOf({}, asks)).toMatchObject({ saidYesToAll });
  });

  test('is spoken to by nobody who has left the team', () => {
    const nextTalkOn = '2026-12-01';

    expect(standingOf({ nextTalkOn, nextTalkBy: jo })?.nextTalk?.by).toBe('Jo Whitlock');
    expect(standingOf({ nextTalkOn, nextTalkBy: { id: 'gone', name: 'Gone' } })?.nextTalk).toEqual({
      on: nextTalkOn,
      by: null,
    });
  });
});
