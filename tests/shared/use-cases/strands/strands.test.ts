/** Themes, votes and strands on a real store: who may, and what holds when many do it at once (P6). */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Role } from '../../../../shared/domain/permissions.ts';
import type { Member } from '../../../../shared/domain/team/team.ts';
import { groupBarriers } from '../../../../shared/use-cases/barriers/group-barriers.ts';
import { loadBarriers } from '../../../../shared/use-cases/barriers/load-barriers.ts';
import { raiseBarrier } from '../../../../shared/use-cases/barriers/raise-barrier.ts';
import { castBallot } from '../../../../shared/use-cases/strands/cast-ballot.ts';
import { chooseStrands } from '../../../../shared/use-cases/strands/choose-strands.ts';
import { closeVote } from '../../../../shared/use-cases/strands/close-vote.ts';
import { giveVotes } from '../../../../shared/use-cases/strands/give-votes.ts';
import { loadStrands } from '../../../../shared/use-cases/strands/load-strands.ts';
import { openVote } from '../../../../shared/use-cases/strands/open-vote.ts';
import { createTestDeps, type TestDeps, unwrap, unwrapError } from '../../../support/build-deps.ts';
import { buildActor } from '../../../support/build-person.ts';
import { storeTeam } from '../../../support/build-stored.ts';
import { members } from '../../../support/build-team.ts';

const teamId = 'team-north';
const thirty = Array.from(
  { length: 30 },
  (_, at): Member => ({ id: `person-${at}`, name: `Person ${at}`, role: 'practitioner' }),
);
const everybody = [...Object.values(members), ...thirty];
const supervisor = as('supervisor');
let deps: TestDeps;

function as(role: Role) {
  const { id, name } = members[role];
  return buildActor({ id, name });
}

beforeEach(async () => {
  deps = createTestDeps();
  await storeTeam(deps.store, { members: everybody });
  for (const name of ['Forms', 'Rooms']) {
    unwrap(await raiseBarrier({ teamId, barrier: name, keep: 'by-name' }, supervisor, deps));
    const { current } = unwrap(await loadBarriers(teamId, supervisor, deps));
    const barriers = current.barriers.filter(({ text }) => text === name).map(({ id }) => id);
    unwrap(await groupBarriers({ teamId, theme: '', newTheme: name, barriers }, supervisor, deps));
  }
});

afterEach(() => deps.store.close());

async function open(commandId = 'vote-opened'): Promise<string> {
  const { current } = unwrap(await loadBarriers(teamId, supervisor, deps));
  const themes = current.themes.map(({ id }) => id);
  const opened = unwrap(
    await openVote({ teamId, commandId, themes, isInChannel: false }, supervisor, deps),
  );
  return opened.current.vote?.id ?? '';
}

function cast(voteId: string, person: Member, votes: readonly number[], commandId: string) {
  const actor = buildActor({ id: person.id, name: person.name });
  return castBallot({ teamId, voteId, commandId, votes }, actor, deps);
}

async function result() {
  const { current } = unwrap(await loadStrands(teamId, supervisor, deps));
  return current.vote?.result;
}

describe('many at once', () => {
  test('thirty ballots all count, each once, though every one is sent three times', async () => {
    const voteId = await open();
    const answers = await Promise.all(
      thirty.flatMap((person) =>
        [1, 2, 3].map(() => cast(voteId, person, [3, 2], `card-of-${person.id}`)),
      ),
    );
    unwrap(await closeVote({ teamId, voteId, commandId: 'vote-closed' }, supervisor, deps));

    expect(answers.filter(({ ok }) => !ok)).toEqual([]);
    expect(await result()).toMatchObject({ voters: 30, totals: [{ votes: 90 }, { votes: 60 }] });
  });

  test('thirty people who press at the same moment, two presses each, lose none of them', async () => {
    const voteId = await open();
    const answers = await Promise.all(
      thirty.flatMap((person) =>
        [0, 1].map((theme) =>
          giveVotes(
            { teamId, voteId, commandId: `press ${person.id} ${theme}`, theme, votes: theme + 1 },
            buildActor({ id: person.id, name: person.name }),
            deps,
          ),
        ),
      ),
    );
    unwrap(await closeVote({ teamId, voteId, commandId: 'vote-closed' }, supervisor, deps));

    const lost = answers.filter(({ ok }) => !ok).length;
    const { totals = [] } = (await result()) ?? {};
    expect(lost).toBe(0);
    expect(totals.map(({ votes }) => votes)).toEqual([60, 30]);
  });

  test('a vote closed among ballots counts exactly those that were told they are in', async () => {
    const voteId = await open();
    const casting = thirty.map((person) => cast(voteId, person, [1, 0], `card-of-${person.id}`));
    await Promise.all(casting.slice(0, 5));
    const closed = closeVote({ teamId, voteId, commandId: 'vote-closed' }, supervisor, deps);
    const answers = await Promise.all(casting);
    unwrap(await closed);

    const counted = answers.filter(({ ok }) => ok).length;
    const refusals = answers.flatMap((answer) => (answer.ok ? [] : [answer.error.kind]));
    expect(await result()).toMatchObject({ voters: counted });
    expect(new Set(refusals)).toEqual(new Set(refusals.length > 0 ? ['vote-closed'] : []));
  });

  test('a vote closed by two at once is closed once', async () => {
    const voteId = await open();
    const closing = ['closing-one', 'closing-two'].map((commandId) =>
      closeVote({ teamId, voteId, commandId }, supervisor, deps),
    );
    const answers = await Promise.all(closing);

    expect(answers.map((answer) => (answer.ok ? 'closed' : answer.error.kind)).toSorted()).toEqual([
      'closed',
      'vote-closed',
    ]);
  });
});

describe('what each role may do', () => {
  const leading = ['theme-barriers', 'open-vote', 'close-vote', 'choose-strands'] as const;
  type Verb = (typeof leading)[number];

  const doing: Readonly<Record<Verb, (role: Role, voteId: string) => Promise<{ ok: boolean }>>> = {
    'theme-barriers': (role) =>
      groupBarriers({ teamId, theme: '', newTheme: 'New', barriers: ['gone'] }, as(role), deps),
    'open-vote': (role) =>
      openVote({ teamId, commandId: 'another', themes: [], isInChannel: false }, as(role), deps),
    'close-vote': (role, voteId) =>
      closeVote({ teamId, voteId, commandId: 'vote-closed' }, as(role), deps),
    'choose-strands': (role) =>
      chooseStrands(
        { teamId, commandId: 'choosing', version: 1, strands: [], isOrdered: false },
        as(role),
        deps,
      ),
  };
  const cells = leading.flatMap((verb) =>
    (['practitioner', 'supervisor', 'facilitator', 'leader'] as const).map(
      (role) => [role, verb] as const,
    ),
  );

  test.each(cells)('a %s and %s', async (role, verb) => {
    const voteId = await open();
    const answer = await doing[verb](role, voteId);

    const refused = JSON.stringify(answer).includes('not-allowed');
    expect(refused).toBe(role === 'practitioner' || role === 'leader');
  });

  test.each(Object.values(members))('a $role may vote', async (member) => {
    expect(await cast(await open(), member, [1, 1], 'the-card')).toMatchObject({ ok: true });
  });

  test('somebody outside the team may do none of it', async () => {
    const voteId = await open();
    const outside = { id: 'sam', name: 'Sam Newly', role: 'supervisor' } as const;
    const actor = buildActor({ id: outside.id });
    const answers = [
      await cast(voteId, outside, [1, 1], 'the-card'),
      await closeVote({ teamId, voteId, commandId: 'vote-closed' }, actor, deps),
      await loadStrands(teamId, actor, deps),
    ];

    for (const answer of answers) expect(unwrapError(answer)).toEqual({ kind: 'not-a-member' });
  });
});
