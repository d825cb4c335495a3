/** Who may take a change, and how it is handed on (P27). */
import { describe, expect, test } from '@jest/globals';
import { handOnChange, takeChange } from '../../../../shared/domain/small-change/own.ts';
import { buildChange, buildCommand } from '../../../support/build-change.ts';
import { unwrap, unwrapError } from '../../../support/build-deps.ts';

const amara = { id: 'amara', name: 'Amara Osei' };
const jo = { id: 'jo', name: 'Jo Whitlock' };
const team = [amara, jo];
const joes = buildChange({ owner: jo });

function take(change: typeof joes, leads = false, people = team) {
  return takeChange(change, { leads, team: people }, buildCommand());
}

describe('taking', () => {
  test('makes it theirs, at any stage', () => {
    expect(unwrap(take(buildChange({ stage: 'grow' }))).owner).toEqual(amara);
  });

  test('asks for a word with whoever has it, unless they lead', () => {
    expect(unwrapError(take(joes))).toEqual({ kind: 'looked-after', by: 'Jo Whitlock' });
    expect(unwrap(take(joes, true)).owner).toEqual(amara);
  });

  test('is free where whoever had it has left the team', () => {
    expect(unwrap(take(joes, false, [amara])).owner).toEqual(amara);
  });

  test('of one’s own changes nothing', () => {
    const mine = buildChange({ owner: amara });

    expect(unwrap(take(mine))).toBe(mine);
  });

  test('of what was withdrawn is no move', () => {
    expect(unwrapError(take(buildChange({ status: 'withdrawn' }))).kind).toBe('no-such-move');
  });
});

describe('handing on', () => {
  const hand = (nextOwner: typeof jo | null, nextShouldKnow = '') =>
    handOnChange(joes, { nextOwner, nextShouldKnow }, buildCommand());

  test('keeps the line for whoever has it next as the reason', () => {
    const handed = unwrap(hand(amara, ' Finance wants numbers. '));

    expect(handed.owner).toEqual(amara);
    expect(handed.history.at(-1)).toMatchObject({
      ...{ did: 'handed-on', reason: 'Finance wants numbers.', before: { owner: jo } },
    });
  });

  test('tells whoever has it next', () => {
    const byJo = buildCommand({ by: jo });
    const handed = unwrap(handOnChange(joes, { nextOwner: amara, nextShouldKnow: '' }, byJo));

    expect(handed.peopleOutbox.map(({ to }) => to)).toContain('amara');
  });

  test('needs somebody', () => {
    expect(unwrapError(hand(null))).toEqual({
      kind: 'invalid',
      problems: [{ field: 'nextOwner', problem: 'missing' }],
    });
  });
});
