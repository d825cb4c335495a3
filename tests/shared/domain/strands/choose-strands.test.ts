/** Choosing mission strands from how a vote ended (P6). */
import { describe, expect, test } from '@jest/globals';
import {
  chooseStrands,
  isOrderedByHand,
  strandChoices,
  tickedFirst,
} from '../../../../shared/domain/strands/choose-strands.ts';
import { shownStrands } from '../../../../shared/domain/strands/shown.ts';
import { buildCommand } from '../../../support/build-change.ts';
import { unwrap, unwrapError } from '../../../support/build-deps.ts';
import {
  buildStrand,
  buildStrands,
  buildVote,
  threeThemes,
} from '../../../support/build-strands.ts';

const totals = threeThemes.map((theme, at) => ({ ...theme, votes: 9 - at }));
const result = { voters: 6, totals };
const fourThemes = [...threeThemes, { id: 'theme-keys', name: 'Keys' }];
const closed = buildStrands({ vote: buildVote({ status: 'closed', result }) });

describe('mission strands', () => {
  test('are the themes chosen, with their votes and the day', () => {
    const command = buildCommand();
    const chosen = unwrap(chooseStrands(closed, ['theme-rooms', 'theme-forms'], command));

    expect(chosen.strands).toEqual([
      { ...totals[0], voters: 6, since: command.at, mission: null, until: null },
      { ...totals[1], voters: 6, since: command.at, mission: null, until: null },
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

  test('not chosen again end, and are kept behind those that go on', () => {
    const first = unwrap(chooseStrands(closed, ['theme-forms', 'theme-rooms'], buildCommand()));
    const later = buildCommand({ id: 'later', at: '2026-12-01T10:00:00.000Z' });
    const second = unwrap(chooseStrands(first, ['theme-yes'], later));

    expect(second.strands.map(({ id, until }) => [id, until])).toEqual([
      ['theme-yes', null],
      ['theme-forms', later.at],
      ['theme-rooms', later.at],
    ]);
    expect(shownStrands(second).map(({ id }) => id)).toEqual(['theme-yes']);
  });

  test('chosen after they had ended go on as they were, with their day and their mission', () => {
    const mission = 'One form for each visit';
    const ended = buildStrand({ mission, until: '2026-11-20T09:00:00.000Z' });
    const current = { ...closed, strands: [ended] };
    const again = unwrap(chooseStrands(current, ['theme-forms'], buildCommand()));

    expect(again.strands).toMatchObject([{ mission, since: ended.since, until: null }]);
  });

  test('can stay when they were not in the last vote', () => {
    const older = buildStrand({ id: 'theme-old', name: 'Old' });
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

describe('what is ticked first', () => {
  const old = [
    buildStrand({ id: 'theme-yes', name: 'Waiting for a yes' }),
    buildStrand({ id: 'theme-keys', name: 'Keys' }),
  ];
  const voted = (votes: readonly number[], strands = old) => {
    const counted = fourThemes.map((theme, at) => ({ ...theme, votes: votes[at] ?? 0 }));
    const vote = buildVote({ status: 'closed', result: { voters: 6, totals: counted } });
    return buildStrands({ vote, strands });
  };

  test.each([
    ['as many as go on today', [6, 5, 3, 0], ['theme-forms', 'theme-rooms']],
    ['by their votes, whatever goes on', [6, 6, 3, 0], ['theme-forms', 'theme-rooms']],
    ['all that come to as many votes', [6, 3, 3, 0], ['theme-forms', 'theme-rooms', 'theme-yes']],
    ['none without a vote', [15, 0, 0, 0], ['theme-forms']],
  ])('is what the vote put first: %s', (_, votes, ids) => {
    expect(tickedFirst(voted(votes))).toEqual({ by: 'vote', ids });
  });

  test('is two where the team has no strands yet', () => {
    expect(tickedFirst(voted([6, 5, 3, 0], [])).ids).toEqual(['theme-forms', 'theme-rooms']);
  });

  test('is what goes on where the team has chosen since the vote', () => {
    const chosen = unwrap(chooseStrands(voted([6, 6, 3, 0]), ['theme-yes'], buildCommand()));

    expect(tickedFirst(chosen)).toEqual({ by: 'strands', ids: ['theme-yes'] });
  });

  test.each([
    ['before any vote', null],
    ['while a vote is open', buildVote()],
    ['once few have voted', buildVote({ status: 'closed', result: { voters: 4, totals } })],
  ])('is what goes on %s', (_, vote) => {
    expect(tickedFirst(buildStrands({ vote, strands: old }))).toEqual({
      by: 'strands',
      ids: ['theme-yes', 'theme-keys'],
    });
  });
});

describe('mission strands after a vote of few', () => {
  const few = buildVote({ status: 'closed', result: { voters: 4, totals: [] } });
  const current = buildStrands({ vote: few });

  test('are offered as they stood in the vote, without votes', () => {
    expect(strandChoices(current)).toEqual(
      threeThemes.map((theme) => ({ ...theme, votes: null, voters: 0 })),
    );
  });

  test('stand in the order in which a lead puts them, and say nothing of votes', () => {
    const chosen = unwrap(chooseStrands(current, ['theme-yes', 'theme-forms'], buildCommand()));

    expect(chosen.strands.map(({ id, votes, voters }) => [id, votes, voters])).toEqual([
      ['theme-yes', 0, 0],
      ['theme-forms', 0, 0],
    ]);
    expect(shownStrands(chosen).map(({ votes }) => votes)).toEqual([null, null]);
    expect(chosen.history.at(-1)?.themes.map(({ votes }) => votes)).toEqual([0, 0]);
  });

  test('keep what an earlier, larger vote may say of those that stay', () => {
    const stays = buildStrand({ id: 'theme-old', name: 'Old' });
    const before = { ...current, strands: [stays] };
    const chosen = unwrap(chooseStrands(before, ['theme-yes', 'theme-old'], buildCommand()));

    expect(shownStrands(chosen)).toMatchObject([
      { id: 'theme-yes', votes: null },
      { id: 'theme-old', votes: 3, voters: 6 },
    ]);
  });

  test.each([
    ['while the vote is open', buildVote(), false],
    ['once few have voted', few, true],
    ['once enough have voted', closed.vote, false],
    ['before any vote', null, false],
  ])('are ordered by hand or not: %s', (_, vote, isByHand) => {
    expect(isOrderedByHand({ vote })).toBe(isByHand);
  });
});
