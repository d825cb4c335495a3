/** Somebody who led is back: since when, and whether the others have been told. */
import { describe, expect, test } from '@jest/globals';
import {
  findReturn,
  untoldReturns,
  withReturns,
  withReturnsTold,
} from '../../../../shared/domain/team/returns.ts';
import { buildTeam, members } from '../../../support/build-team.ts';

const now = '2026-11-21T10:00:00.000Z';
const later = '2026-11-25T10:00:00.000Z';
const amara = { ...members.practitioner, role: 'supervisor' } as const;
const back = withReturns(buildTeam({ formerLeads: [amara] }), now);
const told = withReturnsTold(back);

describe('a return', () => {
  test('is noted once, and has the team looked at', () => {
    expect(untoldReturns(back)).toMatchObject([{ id: amara.id, back: { at: now } }]);
    expect(back.nextPromptAt).toBe(now);
    expect(withReturns(back, later)).toBe(back);
  });

  test('is no more to be told once it was', () => {
    expect(untoldReturns(told)).toEqual([]);
    expect(withReturns(told, later)).toBe(told);
  });

  test('is another one after they left again', () => {
    const others = [members.supervisor];
    const away = withReturns({ ...told, members: others }, later);
    const again = withReturns({ ...away, members: told.members }, later);

    expect(findReturn(away, amara.id, now)).toBeUndefined();
    expect(untoldReturns(again)).toMatchObject([{ back: { at: later } }]);
    expect(findReturn(again, amara.id, now)).toBeUndefined();
  });

  test('leaves a prompt that is due already as it is, and an archived team asked nothing', () => {
    const due = buildTeam({ formerLeads: [amara], nextPromptAt: '2026-11-21T09:30:00.000Z' });
    const archived = buildTeam({ formerLeads: [amara], status: 'archived' });

    expect(withReturns(due, now).nextPromptAt).toBe(due.nextPromptAt);
    expect(withReturns(archived, now).nextPromptAt).toBeNull();
  });
});
