/** Whoever a check-in's cards promise the answer to is shown it on the tab, and nobody else (P14). */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { renderAnsweredCard } from '../../../bot/conversations/check-in/answered.card.ts';
import { renderCheckInForm } from '../../../bot/conversations/check-in/check-in.card.ts';
import { answerIn } from '../../../shared/domain/check-in/check-ins.ts';
import { roles } from '../../../shared/domain/permissions.ts';
import { checkInReaders } from '../../../shared/text/check-in-words.ts';
import { text } from '../../../shared/text/text.ts';
import { answerCheckIn } from '../../../shared/use-cases/check-in/answer-check-in.ts';
import { loadCheckIn, type OpenCheckIn } from '../../../shared/use-cases/check-in/load-check-in.ts';
import { unwrap } from '../../support/build-deps.ts';
import { buildActor } from '../../support/build-person.ts';
import { storeTeam } from '../../support/build-stored.ts';
import { members } from '../../support/build-team.ts';
import { wordsOf } from '../../support/chat.ts';
import { as, buildApi, type TestApi } from './build-api.ts';

const commandId = 'check-in-1';
const given = { cover: 'A room on Friday', thanks: 'Jo, for not giving up' };
const supervisor = buildActor(members.supervisor);

let api: TestApi;
let asked: OpenCheckIn;
let answered: OpenCheckIn;

beforeEach(async () => {
  api = buildApi();
  await storeTeam(api.deps.store);
  asked = unwrap(await loadCheckIn('team-north', supervisor, api.deps));
  const answer = { ...given, said: [], nothingMoved: false, shared: false };
  const { occurrence, checkIns } = asked;
  const command = { teamId: 'team-north', commandId, occurrence, version: checkIns.version };
  answered = unwrap(await answerCheckIn({ ...command, ...answer }, supervisor, api.deps));
});

afterEach(() => api.deps.store.close());

function cards() {
  const answer = answerIn(answered.checkIns, answered.occurrence);
  if (!answer) throw new Error('It was not answered.');
  return [
    renderCheckInForm({ open: asked, commandId }, api.deps),
    renderCheckInForm({ open: asked, commandId, isReminder: true }, api.deps),
    renderAnsweredCard({ open: answered, answer, nextOn: null, hasOthers: false }, api.deps),
  ];
}

describe.each(roles)('a %s', (role) => {
  test('is shown the answer where every card of it said so, and gets none of it elsewhere', async () => {
    const promised = cards().map((card) => wordsOf(card).includes(text.rolesPlural[role]));

    const { status, body } = await api.call('get /api/teams/:teamId/check-ins', as(members[role]));

    const words = typeof body === 'string' ? body : JSON.stringify(body);
    const shown = Object.values(given).map((each) => words.includes(each));
    expect(new Set([...promised, ...shown]).size).toBe(1);
    expect(status).toBe(promised[0] ? 200 : 403);
  });
});

test('supervisors and facilitators read it: they give permission, and run the workshops', () => {
  expect(checkInReaders()).toEqual(['supervisors', 'facilitators']);
});
