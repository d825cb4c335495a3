/** Choosing mission strands from how a vote ended (P6). */
import { describe, expect, test } from '@jest/globals';
import { chooseStrands, strandChoices } from '../../../../shared/domain/strands/choose-strands.ts';
import { buildCommand } from '../../../support/build-change.ts';
import { unwrap, unwrapError } from '../../../support/build-deps.ts';
import { buildStrands, buildVote, threeThemes } from '../../../support/build-strands.ts';

const totals = threeThemes.map((theme, at) => ({ ...theme, votes: 9 - at }));
const result = { voters: 4, totals };
const closed = buildStrands({ vote: buildVote({ status: 'closed', result }) });

describe('mission strands', () => {
  test('are the themes chosen, with their votes and the day', () => {
    const command = buildCommand();
    const chosen = unwrap(chooseStrands(closed, ['theme-rooms', 'theme-forms'], command));

    expect(chosen.strands).toEqual([
      { ...totals[0], since: command.at },
      { ...totals[1], since: command.at },
    ]);
    expect(chosen.history.at(-1)).toMatchObject({ did: 'chose-strands', by: command.by });
    expect(unwrap(chooseStrands(chosen, ['theme-yes'], command))).toBe(chosen);
  });

  test('chosen anew keep the day of those that stay', () => {
    const first = unwrap(chooseStrands(closed, ['theme-forms'], buildCommand()));
    const later = buildCommand({ id: 'later', at: '2026-12-01T10:00:00.000Z' });
    const second = unwrap(chooseStrands(first, ['theme-forms', 'theme-yes'], later));

    expect(second.strands.map(({ since }) => since)).toEqual([buildCommand().at, later.at]);
  });

  test('can stay when they were not in the last vote', () => {
    const older = { id: 'theme-old', name: 'Old', votes: 2, since: '2026-10-01T10:00:00.000Z' };
    const current = { ...closed, strands: [older] };

    expect(strandChoices(current).map(({ id }) => id)).toEqual([
      ...['theme-forms', 'theme-rooms', 'theme-yes', 'theme-old'],
    ]);
    expect(unwrap(chooseStrands(current, ['theme-old'], buildCommand())).strands).toEqual([older]);
  });

  test('are at least one, of those there are', () => {
    const refused = { kind: 'invalid', problems: [{ field: 'strands', problem: 'missing' }] };

    expect(unwrapError(chooseStrands(closed, [], buildCommand()))).toEqual(refused);
    expect(unwrapError(chooseStrands(closed, ['elsewhere'], buildCommand()))).toEqual(refused);
  });
});
