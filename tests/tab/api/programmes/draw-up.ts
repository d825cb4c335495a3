/** A team whose blueprint is drawn up over the tab’s API, for tests of that (P19, P32). */
import { afterEach, beforeEach, expect } from '@jest/globals';
import { BlueprintView } from '../../../../shared/contracts/api/blueprint/blueprint.ts';
import type {
  BlueprintCommand,
  BlueprintCommandName,
} from '../../../../shared/contracts/api/blueprint/blueprint-commands.ts';
import type { ErrorBody } from '../../../../shared/contracts/api/http/error-body.ts';
import { noLearning } from '../../../../shared/domain/small-change/content/learning.ts';
import { programmePlace } from '../../../support/build-blueprint.ts';
import { fullLearning } from '../../../support/build-change.ts';
import { storeChange, storeTeam } from '../../../support/build-stored.ts';
import { members } from '../../../support/build-team.ts';
import { type CountingStore, countStore } from '../../../support/counting-store.ts';
import { as, buildApi, type TestApi } from '../build-api.ts';

type Who = keyof typeof members;
type Sent<Name extends BlueprintCommandName> = Omit<BlueprintCommand<Name>, 'commandId'>;

export const params = { programmeId: programmePlace.programmeId };

export const learned = 'learned team-north change-1 1';

export const hypothesis = {
  ...{ experimentTitle: 'One duty line for a month', ifWe: 'answer one line in turns' },
  ...{ thenWe: 'fewer visits broken off', becauseOf: 'nobody else is called' },
  signals: [{ signal: 'Visits broken off', seenBy: 'a-count' as const, seenWhere: 'The rota' }],
  reviewOn: '2026-12-14',
};

/** Anew for each test of a file. */
export function openDrawUp() {
  let api: TestApi;
  let pressed = 0;

  beforeEach(async () => {
    api = buildApi();
    await storeTeam(api.deps.store, { localAuthority: 'Elmshire' });
  });

  afterEach(() => api.deps.store.close());

  /** The same, with each request to the store counted. */
  async function count(): Promise<CountingStore> {
    await api.deps.store.close();
    const made: CountingStore[] = [];
    api = buildApi((store) => {
      const counting = countStore(store);
      made.push(counting);
      return counting;
    });
    await storeTeam(api.deps.store);
    const [counting] = made;
    if (!counting) throw new Error('No store was made.');
    return counting;
  }

  async function send<Name extends BlueprintCommandName>(
    name: Name,
    body: Sent<Name> & { commandId?: string },
    who: Who = 'practitioner',
  ) {
    pressed += 1;
    const sent = { commandId: `pressed-${pressed}`, ...body };
    const call = { params, body: sent, ...as(members[who]) };
    const answer = await api.call(`post /api/programmes/:programmeId/${name}`, call);
    return { status: answer.status, body: answer.body as unknown };
  }

  /** Of a command that has to be done. */
  async function done<Name extends BlueprintCommandName>(name: Name, body: Sent<Name>, who?: Who) {
    const answer = await send(name, body, who);
    expect(answer).toMatchObject({ status: 200 });
    return BlueprintView.strict().parse(answer.body);
  }

  /** Of a command that has to be refused. */
  async function refused<Name extends BlueprintCommandName>(
    name: Name,
    body: Sent<Name>,
    who?: Who,
  ) {
    const { body: refusal } = await send(name, body, who);
    return (refusal as ErrorBody).error;
  }

  async function read(who: Who = 'practitioner') {
    const answer = await api.call('get /api/programmes/:programmeId/blueprint', {
      ...{ params, ...as(members[who]) },
    });
    return BlueprintView.strict().parse(JSON.parse(String(answer.body)));
  }

  async function post(route: string, body: object, who: Who = 'supervisor') {
    pressed += 1;
    const sent = { commandId: `pressed-${pressed}`, ...body };
    const answer = await api.call(`post ${route}`, {
      params: { ...params, teamId: 'team-north' },
      body: sent,
      ...as(members[who]),
    });
    expect(answer).toMatchObject({ status: 200 });
    return answer.body as { readonly themes?: readonly { readonly id: string }[] };
  }

  /** A change that was kept is put in, and hangs in a theme; gives the theme’s id. */
  async function makeSense(): Promise<string> {
    await storeChange(api.deps.store, {
      ...{ id: 'change-1', number: 1, title: 'One duty line', stage: 'grow' },
      learning: { ...noLearning, ...fullLearning, decision: 'keep' },
    });
    await post('/api/teams/:teamId/evidence/put-in', {});
    const theme = {
      ...{ name: 'Protected time', statement: 'Whoever is near the phone is called' },
      ...{ keptBy: '', lies: [], side: 'enabler', itemIds: [learned] },
    };
    const { themes } = await post('/api/teams/:teamId/sense/begin-theme', theme);
    return themes?.[0]?.id ?? '';
  }

  /** Somebody of the team, to answer for the council. */
  async function storeNamed(who: Who) {
    const { id } = members[who];
    await post('/api/programmes/:programmeId/people/name', { person: id, role: 'leader' });
  }

  return {
    ...{ count, send, done, refused, read, makeSense, storeNamed },
    deps: () => api.deps,
    call: (...call: Parameters<TestApi['call']>) => api.call(...call),
  };
}
