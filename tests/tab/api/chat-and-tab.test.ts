/** Whatever may be done in chat can be done on the tab, with the same gates and reasons: every verb, each role, both ways. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { conversations } from '../../../bot/conversations/index.ts';
import { ErrorBody } from '../../../shared/contracts/api/http/error-body.ts';
import { may, permissions, roles, type Verb, whoMay } from '../../../shared/domain/permissions.ts';
import type { Ask } from '../../../shared/domain/small-change/asks.ts';
import type { SmallChange } from '../../../shared/domain/small-change/small-change.ts';
import { toSentence } from '../../../shared/text/sentences.ts';
import { anyChangeCommand, changeCommandNames } from '../../support/any-change-command.ts';
import { anyTeamCommand, teamCommandNames } from '../../support/any-team-command.ts';
import { buildActor } from '../../support/build-person.ts';
import {
  storeAmbition,
  storeBarriers,
  storeChange,
  storeTeam,
} from '../../support/build-stored.ts';
import { buildBarrier } from '../../support/build-strands.ts';
import { members } from '../../support/build-team.ts';
import { pressVerb } from '../../support/press-verb.ts';
import { programmeCommands } from '../../support/verbs-of-programme.ts';
import { onlyShown, verbs } from '../../support/verbs-on-a-change.ts';
import { as, buildApi, type TestApi } from './build-api.ts';

const place = { teamId: 'team-north', changeId: 'change-first-command' };
const drawerTests = join(import.meta.dirname, '../client/views/board/change-detail');
const nobody = { id: 'nobody', name: 'Somebody Else' };
const onChanges = (Object.keys(permissions) as Verb[]).flatMap((verb) => {
  const row = verbs[verb];
  return 'tab' in row ? [{ verb, ...row }] : [];
});
const inTeams = (Object.keys(permissions) as Verb[]).flatMap((verb) => {
  const row = verbs[verb];
  return 'inTeam' in row ? [{ verb, ...row }] : [];
});
const teamCells = inTeams.flatMap((row) => roles.map((role) => ({ ...row, role })));
const cells = onChanges.flatMap((row) => roles.map((role) => ({ ...row, role })));
const allPresses = conversations.flatMap(({ presses = {} }) => Object.keys(presses));

describe('every verb on a change', () => {
  test.each(onChanges)('$verb has its buttons in chat, and its addresses on the tab', (row) => {
    expect(row.chat.length > 0).toBe(row.onTabAlone === undefined);
    expect(row.tab.length).toBeGreaterThan(0);
    expect(row.chat.filter((press) => !allPresses.includes(press))).toEqual([]);
  });

  test.each(onChanges)('$verb is shown in the drawer by $drawer', ({ drawer }) => {
    expect(existsSync(join(drawerTests, `${drawer}.test.tsx`))).toBe(true);
  });

  test('that the tab has an address for is known', () => {
    const known = new Set(onChanges.flatMap(({ tab }) => tab));

    expect(changeCommandNames.filter((name) => !known.has(name))).toEqual([]);
  });

  test('that a card of a change has a button for is known, or keeps nothing', () => {
    const done = onChanges.flatMap(({ chat }) => chat);
    const flows = new Set(done.map(toFlow));
    const onCards = allPresses.filter((press) => flows.has(toFlow(press)));

    expect(onCards.filter((press) => ![...done, ...onlyShown].includes(press))).toEqual([]);
    expect(onlyShown.filter((press) => !onCards.includes(press))).toEqual([]);
  });
});

describe('every verb on what a team has one of', () => {
  test.each(inTeams)('$verb has its buttons in chat, and its addresses on the tab', (row) => {
    expect(row.inTeam.length).toBeGreaterThan(0);
    expect(row.chat.filter((press) => !allPresses.includes(press))).toEqual([]);
  });

  test('that the tab has an address for is known', () => {
    const known = new Set([...inTeams.flatMap(({ inTeam }) => inTeam), ...programmeCommands]);

    expect(teamCommandNames.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe.each(teamCells)('$verb in a team, by a $role', ({ verb, role, ...row }) => {
  const isAllowed = may(role, verb, false);
  const refusal = toSentence({ kind: 'not-allowed', ...whoMay(verb) });
  const actor = buildActor(members[role]);
  let api: TestApi;

  beforeEach(async () => {
    api = buildApi();
    await storeTeam(api.deps.store);
    await storeBarriers(api.deps.store, { barriers: [buildBarrier({ by: nobody })] });
    await storeAmbition(api.deps.store, {
      values: [{ id: 'value-1', value: 'We ask', opposite: 'We tell', by: nobody, version: 1 }],
      voices: [{ id: 'voice-1', voice: 'One person who stays', by: nobody }],
    });
  });

  afterEach(() => api.deps.store.close());

  test.each(row.inTeam)(
    `on the tab, %s is ${isAllowed ? 'theirs to do' : 'refused'}`,
    async (name) => {
      const body = anyTeamCommand[name];
      const answer = await api.call(`post /api/teams/:teamId/${name}`, { body, ...as(actor) });

      const error = answer.status < 400 ? null : ErrorBody.parse(answer.body).error;
      expect(error?.code === 'not-allowed').toBe(!isAllowed);
      if (!isAllowed) expect(error?.message).toBe(refusal);
    },
  );

  test.each(row.chat)(`in chat, %s is ${isAllowed ? 'theirs to do' : 'refused'}`, async (press) => {
    const bodies = row.inTeam.map((name) => anyTeamCommand[name]);
    const data = Object.assign({ teamId: 'team-north' }, ...bodies, { commandId: 'team-command' });
    const reply = await pressVerb(press, data, actor, api.deps);

    expect(JSON.stringify(reply).includes(refusal)).toBe(!isAllowed);
  });
});

describe.each(cells)('$verb on somebody else’s change, by a $role', ({ verb, role, ...row }) => {
  const isAllowed = may(role, verb, false);
  const refusal = toSentence({ kind: 'not-allowed', ...whoMay(verb) });
  const actor = buildActor(members[role]);
  let api: TestApi;

  beforeEach(async () => {
    api = buildApi();
    await storeTeam(api.deps.store);
    await storeChange(api.deps.store, toChange(verb));
  });

  afterEach(() => api.deps.store.close());

  test.each(row.tab)(
    `on the tab, %s is ${isAllowed ? 'theirs to do' : 'refused'}`,
    async (name) => {
      const answer = await api.call(`post /api/teams/:teamId/changes/:changeId/${name}`, {
        params: place,
        body: anyChangeCommand,
        ...as(actor),
      });

      const error = answer.status < 400 ? null : ErrorBody.parse(answer.body).error;
      expect(error?.code === 'not-allowed').toBe(!isAllowed);
      if (!isAllowed) expect(error?.message).toBe(refusal);
    },
  );

  if (row.chat.length === 0) return;
  test.each(row.chat)(`in chat, %s is ${isAllowed ? 'theirs to do' : 'refused'}`, async (press) => {
    const data = { ...place, ...anyChangeCommand, ...inChat };
    const reply = await pressVerb(press, data, actor, api.deps);

    expect(JSON.stringify(reply).includes(refusal)).toBe(!isAllowed);
  });
});

/** What a card sends otherwise than the tab. */
const inChat = {
  change: `${place.teamId} ${place.changeId}`,
  because: 'Finance wants numbers',
  share: 'no',
} as const;

function toFlow(press: string): string {
  return press.split('.')[0] ?? '';
}

/** Logged, looked after and asked for by nobody who tries; a yes is asked of somebody, or of a role. */
function toChange(verb: Verb): Partial<SmallChange> {
  const asked = { id: 'ask-1', by: nobody, at: '2026-11-16T10:00:00.000Z', words: null };
  const ask: Ask =
    verb === 'record-answer'
      ? { ...asked, of: null, ofRole: 'Finance', answer: null, earlier: [] }
      : { ...asked, of: nobody, ofRole: null, answer: null, earlier: [] };
  return { author: nobody, asks: [ask] };
}
