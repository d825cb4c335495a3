/** Everything a team takes with it has nothing that its people may not see. */
import { describe, expect, test } from '@jest/globals';
import { createAmbition } from '../../../../shared/domain/ambition/ambition.ts';
import { noBlueprint } from '../../../../shared/domain/blueprint/blueprint.ts';
import type { Edition } from '../../../../shared/domain/blueprint/edition.ts';
import { noCheckIns } from '../../../../shared/domain/check-in/check-ins.ts';
import {
  type TeamThings,
  toTeamExport,
} from '../../../../shared/domain/people-data/team-export.ts';
import { noPulse, ofEach, type Pulse } from '../../../../shared/domain/pulse/pulse.ts';
import {
  buildBlueprint,
  buildExperiment,
  programmePlace,
} from '../../../support/build-blueprint.ts';
import { buildChange } from '../../../support/build-change.ts';
import { testTenant } from '../../../support/build-person.ts';
import { buildSense, buildSenseTheme } from '../../../support/build-sense.ts';
import {
  buildBarrier,
  buildBarriers,
  buildStrand,
  buildStrands,
  buildVote,
  threeThemes,
} from '../../../support/build-strands.ts';
import { buildTeam, members } from '../../../support/build-team.ts';

const place = { tenantId: testTenant, teamId: 'team-north' };
const now = '2026-11-21T09:30:00.000Z';

function take(things: Partial<TeamThings> = {}): Readonly<Record<string, unknown>> {
  const all: TeamThings = {
    ...{ team: buildTeam(), changes: [], ambition: createAmbition(place), checkIns: null },
    ...{ barriers: buildBarriers(), strands: buildStrands(), pulse: noPulse(place), senses: [] },
    ...{ blueprint: noBlueprint(programmePlace), experiments: [], editions: [] },
    reflections: [],
    ...things,
  };
  return toTeamExport(all, now) as Readonly<Record<string, unknown>>;
}

describe('barriers', () => {
  test('are words and week, with their theme, and a name only where it was given', () => {
    const { id, name } = members.practitioner;
    const barriers = [
      buildBarrier({ id: 'a', themeId: 'theme-forms' }),
      buildBarrier({ id: 'b', text: 'No room to talk', by: { id, name } }),
    ];

    expect(take({ barriers: buildBarriers({ barriers, themes: threeThemes }) }).barriers).toEqual([
      { text: barriers[0]?.text, week: '2026-11-16', by: null, theme: 'Forms' },
      { text: 'No room to talk', week: '2026-11-16', by: 'Amara Osei', theme: null },
    ]);
  });

  test('are named by the changes that came from them', () => {
    const answers = { strandId: null, strandName: null, barrierIds: ['barrier-1', 'gone'] };
    const changes = [buildChange({ answers })];
    const barriers = buildBarriers({ barriers: [buildBarrier()] });

    expect(take({ changes, barriers }).changes).toMatchObject([
      { id: 'SC-12', cameFrom: ['We wait two days for a signature'] },
    ]);
  });
});

describe('a vote', () => {
  const ballots = [
    { personId: 'amara', votes: [{ themeId: 'theme-forms', votes: 3 }], commands: [] },
  ];

  test('that is open leaves without anybody’s ballot', () => {
    const { strands } = take({ strands: buildStrands({ vote: buildVote({ ballots }) }) });

    expect(strands).toMatchObject({
      vote: { status: 'open', themes: threeThemes.map(({ name }) => ({ name })), result: null },
    });
    expect(JSON.stringify(strands)).not.toMatch(/amara|ballots|votes/);
  });

  test.each([
    ['five leaves with its votes', 5, [{ name: 'Rooms', votes: 4 }]],
    ['four, as an earlier version kept it, without them', 4, []],
  ])('of %s', (_, voters, shown) => {
    const totals = [{ id: 'theme-rooms', name: 'Rooms', votes: 4 }];
    const vote = buildVote({ status: 'closed', result: { voters, totals } });

    expect(take({ strands: buildStrands({ vote }) }).strands).toMatchObject({
      vote: { result: { voters, totals: shown } },
    });
  });

  test('leaves nothing in the history that could be somebody’s ballot, nor in the order of its themes', () => {
    const themes = [
      { id: 'theme-rooms', name: 'Rooms', votes: 4 },
      { id: 'theme-forms', name: 'Forms', votes: 1 },
    ];
    const history = [{ at: now, by: members.supervisor, did: 'closed-vote' as const, themes }];

    expect(take({ strands: buildStrands({ history }) }).strands).toMatchObject({
      history: [{ at: now, by: 'Priya Raman', themes: [{ name: 'Forms' }, { name: 'Rooms' }] }],
    });
  });
});

test('strands leave with their votes where enough voted, also those that have ended', () => {
  const strands = [
    buildStrand({ id: 'few', name: 'Rooms', voters: 3 }),
    buildStrand({ id: 'many', name: 'Forms', voters: 6 }),
    buildStrand({ id: 'ended', name: 'Yes', voters: 2, until: now }),
  ];

  expect(take({ strands: buildStrands({ strands }) }).strands).toMatchObject({
    strands: [
      { name: 'Rooms', votes: null, voters: null, until: null },
      { name: 'Forms', votes: 3, voters: 6, until: null },
      { name: 'Yes', votes: null, voters: null, until: now },
    ],
  });
});

test('of what was said in secret on the wall nothing leaves, and of how a theme rang what the wall shows', () => {
  const statement = 'Nobody books it';
  const asked = { themeId: 'theme-1', words: statement };
  const answers = [
    {
      personId: 'amara',
      said: [{ themeId: 'theme-1', says: 'not-for-us' as const }],
      commands: [],
    },
  ];
  const rang = [{ ...asked, ringsId: 'rings-1', at: now, sums: [13, 3, 1] }];
  const rings = {
    id: 'rings-2',
    status: 'open' as const,
    times: 2,
    statements: [asked],
    answers,
    rang,
  };
  const sense = buildSense({ themes: [buildSenseTheme({ statement })], rings });

  const { madeOfIt } = take({ senses: [sense] });

  expect(madeOfIt).toMatchObject([
    { rang: [{ theme: 'Protected time', statement, answers: 17, share: 'most', at: now }] },
  ]);
  expect(JSON.stringify(madeOfIt)).not.toMatch(/amara|not-for-us|sums|13/);
});

test('of the pulse only what is shown of closed rounds leaves', () => {
  const facts = { kind: 'light', week: 3, asks: 'everybody', statements: ['able'] } as const;
  const pulse: Pulse = {
    ...noPulse(place),
    open: [
      {
        ...{ ...facts, id: '2026-11-16', closesAt: now, key: 'key-of-the-round' },
        ...{ tallies: ofEach(() => [7, 0, 0, 0, 0]), spent: ['token-1'] },
      },
    ],
    closed: [{ ...facts, id: '2026-11-09', shown: ofEach(() => null) }],
    references: ofEach(() => [[0, 0, 0, 0, 9]]),
  };

  expect(take({ pulse }).pulse).toEqual({ closed: [{ ...facts, shown: ofEach(() => null) }] });
});

describe('check-ins', () => {
  const answer = {
    ...{ occurrence: '2026-11-16', at: now, cover: 'A room on Friday', thanks: null },
    ...{ nothingMoved: false, shared: false },
    said: [{ changeId: 'change-first-command', movement: 'stuck' as const }],
  };
  const checkIns = [{ ...noCheckIns({ ...place, personId: 'priya' }), answers: [answer] }];

  test('leave with the name of whoever answered and the short id of what they answered about', () => {
    const said = [{ change: 'SC-12', movement: 'stuck' }];

    expect(take({ checkIns, changes: [buildChange()] }).checkIns).toEqual([
      { person: 'Priya Raman', answers: [{ ...answer, said }] },
    ]);
  });

  test('are left out where whoever takes the rest may not see them', () => {
    expect(take({ checkIns: null })).not.toHaveProperty('checkIns');
  });
});

test('a change off the board is there, and says so', () => {
  const changes = [buildChange({ status: 'withdrawn' })];

  expect(take({ changes }).changes).toMatchObject([{ id: 'SC-12', status: 'withdrawn' }]);
});

test('the team leaves as it is set up, without its people’s ids or what it is due next', () => {
  const team = buildTeam({ nextPromptAt: now, leavers: [{ id: 'sol', leftAt: now }] });

  expect(take({ team }).team).toEqual({
    ...{ name: 'North', localAuthority: null, timeZone: 'Europe/London' },
    ...{ journey: team.journey, checkIn: team.checkIn, rhythm: team.rhythm },
    ...{ hasApp: true, status: 'active', invitations: [] },
    history: [],
    acts: [],
  });
});

test('a blueprint leaves with whoever stands by it, and an experiment with its pillar and whoever looks after it', () => {
  const { id, name } = members.leader;
  const commitment = { words: 'I move the money.', by: { id, name }, at: now };
  const [pillar] = buildBlueprint().pillars;
  const blueprint = buildBlueprint({ pillars: pillar ? [{ ...pillar, commitment }] : [] });
  const experiments = [
    buildExperiment(),
    buildExperiment({ id: 'experiment-2', owner: { id: 'gone', name: 'Gone Since' } }),
  ];

  const taken = take({ blueprint, experiments });

  expect(taken.blueprint).toMatchObject({
    pillars: [{ title: 'Protected time', commitment: { words: 'I move the money.', by: name } }],
  });
  expect(taken.experiments).toMatchObject([
    { pillar: 'Protected time', number: 1, owner: 'Amara Osei', status: 'proposed' },
    { pillar: 'Protected time', owner: null },
  ]);
  expect(JSON.stringify([taken.blueprint, taken.experiments])).not.toMatch(
    /pillar-1|experiment-1|Gone Since/,
  );
});

test('an edition leaves as it stood, with whoever signed it and without any id', () => {
  const { id, name } = members.leader;
  const by = { id, name };
  const edition: Edition = {
    ...{ ...programmePlace, id: 'edition 1', n: 1, made: { by, at: now } },
    snapshot: {
      pillars: [{ id: 'pillar-1', title: 'Protected time', themeIds: ['theme-1'], version: 1 }],
    },
    ...{ owners: [{ experimentId: 'experiment-1', by }], commitments: [], digest: '0123' },
    answers: [{ askId: 'ask-1', by }],
    signatures: [{ by, as: 'Head of service', at: now, words: null }],
    appliedCommands: [`make-1 ${id}`],
  };

  expect(take({ editions: [edition] }).editions).toEqual([
    {
      ...{ n: 1, made: { by: name, at: now }, digest: '0123' },
      snapshot: { pillars: [{ title: 'Protected time' }] },
      ...{ owners: [{ by: name }], commitments: [], answers: [{ by: name }] },
      signatures: [{ by: name, as: 'Head of service', at: now, words: null }],
    },
  ]);
});
