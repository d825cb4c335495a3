/** What a drawer offers somebody is never refused them for who they are, whatever the change and their role. */
import { describe, expect, test } from '@jest/globals';
import { ChangeDetail } from '../../../shared/contracts/api/board.ts';
import type { ChangeCommandName } from '../../../shared/contracts/api/change-commands.ts';
import type { Ask } from '../../../shared/domain/small-change/asks.ts';
import type { SmallChange } from '../../../shared/domain/small-change/small-change.ts';
import { anyChangeCommand } from '../../support/any-change-command.ts';
import { storeChange, storeTeam } from '../../support/build-stored.ts';
import { members } from '../../support/build-team.ts';
import { as, buildApi, type TestApi } from './build-api.ts';

type Offer = Extract<keyof ChangeDetail, `may${string}`>;

/** What each offer sends; those that alter it whatever has happened to it since come last. */
const commands = {
  mayEdit: ['edit'],
  mayPlan: ['plan'],
  mayInfluence: ['stakeholder', 'take-stakeholder-off', 'nobody-else'],
  mayUndo: ['undo'],
  mayWithdraw: ['withdraw'],
  mayPutBack: ['put-back'],
  mayMove: ['moves'],
  mayHandOn: ['hand-on', 'let-go'],
  mayLink: ['link'],
  maySayBeyond: ['beyond'],
  mayAsk: ['asks'],
  mayWeigh: ['weigh'],
  mayLearn: ['learning', 'time-released'],
  mayThank: ['thanks'],
  mayTakeThanksBack: ['take-thanks-back'],
  mayGoAgain: ['go-again'],
  mayTellProgress: ['progress'],
  mayTake: ['take'],
} satisfies Readonly<Record<Offer, readonly ChangeCommandName[]>>;

const jo = { id: 'jo', name: 'Jo Whitlock', role: 'practitioner' } as const;
const sam = { id: 'sam', name: 'Sam Birch', role: 'leader' } as const;
const people = [...Object.values(members), jo, sam];
const byAmara = { by: members.practitioner, at: '2026-11-17T09:30:00.000Z' };
const ask: Ask = {
  ...{ id: 'ask-1', of: null, ofRole: 'Finance', words: null, answer: null, earlier: [] },
  ...byAmara,
};
const ofHelen = { ...ask, id: 'ask-2', of: members.leader, ofRole: null };

const changes: Readonly<Record<string, Partial<SmallChange>>> = {
  'in Mission': { asks: [ask, ofHelen] },
  'in Develop, looked after by a practitioner': { stage: 'develop', owner: jo },
  'in Influence, looked after by a leader': {
    stage: 'influence',
    owner: sam,
    asks: [ask, ofHelen],
  },
  'for the blueprint': { stage: 'influence', scope: 'for-the-blueprint' },
  'in Grow': { stage: 'grow', thanks: [{ ...byAmara, id: 't', words: 'Well done', shared: true }] },
  'taken off the board': { status: 'withdrawn' },
};

const params = { teamId: 'team-north', changeId: 'change-first-command' };
const place = '/api/teams/:teamId/changes/:changeId';

async function refusedOf({ call }: TestApi, person: (typeof people)[number]) {
  const { body } = await call(`get ${place}`, { params, ...as(person) });
  const detail = ChangeDetail.parse(body);
  const offered = Object.entries(commands).flatMap(([offer, names]) =>
    detail[offer as Offer] ? names : [],
  );
  const asked = detail.asks.filter(({ mayAnswer }) => mayAnswer).map(({ id }) => id);
  const sent = [
    ...offered.map((name) => ({ name, version: 99, askId: '' })),
    ...asked.map((askId) => ({ name: 'answers' as const, version: 99, askId })),
  ];
  const refused: string[] = [];
  for (const { name, ...words } of sent) {
    const commandId = `${name} ${words.askId} by ${person.id}`;
    const command = { ...anyChangeCommand, ...words, commandId };
    const answer = await call(`post ${place}/${name}`, { params, body: command, ...as(person) });
    if (answer.status === 403) refused.push(`${name} by ${person.name}`);
  }
  return refused;
}

describe.each(Object.entries(changes))('of a change %s', (_, change) => {
  test.each(people)('nothing that is offered is refused to $name, a $role', async (person) => {
    const api = buildApi();
    await storeTeam(api.deps.store, { members: people });
    await storeChange(api.deps.store, change);

    const refused = await refusedOf(api, person);

    expect(refused).toEqual([]);
    api.deps.store.close();
  });
});
