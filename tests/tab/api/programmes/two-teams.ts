/** Two teams and the people in them, for tests of what several teams draw up together (P32). */
import { afterEach, beforeEach } from '@jest/globals';
import { ProgrammeView } from '../../../../shared/contracts/api/programme.ts';
import type {
  TeamCommand,
  TeamCommandName,
} from '../../../../shared/contracts/api/team-commands.ts';
import { noLearning } from '../../../../shared/domain/small-change/content/learning.ts';
import { relayProgramme } from '../../../../shared/use-cases/notifications/relay-programme.ts';
import { claimDue } from '../../../../shared/use-cases/storage/claim-due.ts';
import { programmeType } from '../../../../shared/use-cases/storage/document-types.ts';
import { fullLearning } from '../../../support/build-change.ts';
import { unwrap } from '../../../support/build-deps.ts';
import { storeChange, storeTeam } from '../../../support/build-stored.ts';
import { members } from '../../../support/build-team.ts';
import { type CountingStore, countStore } from '../../../support/counting-store.ts';
import { as, buildApi, type TestApi } from '../build-api.ts';

const { practitioner, supervisor, facilitator, leader } = members;
export const ruth = { id: 'ruth', name: 'Ruth Okafor', role: 'supervisor' as const };
export const sam = { id: 'sam', name: 'Sam Kaye', role: 'practitioner' as const };
export const everybody = { practitioner, supervisor, facilitator, leader, ruth, sam };
export type Who = keyof typeof everybody;

export const north = 'team-north';
export const south = 'team-south';

/** Anew for each test of a file. Marcus and Helen are in both teams; Priya and Amara in the first alone, Ruth and Sam in the other. */
export function openTwoTeams() {
  let api: TestApi;
  let pressed = 0;

  beforeEach(async () => {
    api = buildApi();
    await prepare();
  });

  afterEach(() => api.deps.store.close());

  async function prepare() {
    const { store } = api.deps;
    await storeTeam(store, { id: north, name: 'North' });
    await storeTeam(store, { id: south, name: 'South', members: [ruth, sam, facilitator, leader] });
    for (const [teamId, author] of [
      [north, practitioner],
      [south, sam],
    ] as const)
      await storeChange(store, {
        ...{ id: `change-${teamId}`, teamId, number: 1, stage: 'grow', author },
        title: `A change of ${teamId}`,
        learning: { ...noLearning, ...fullLearning, decision: 'keep' },
      });
  }

  /** The same, with each request to the store counted. */
  async function count(): Promise<CountingStore> {
    await api.deps.store.close();
    const made: CountingStore[] = [];
    api = buildApi((store) => {
      const counting = countStore(store);
      made.push(counting);
      return counting;
    });
    await prepare();
    const [counting] = made;
    if (!counting) throw new Error('No store was made.');
    return counting;
  }

  const press = () => `pressed-${++pressed}`;

  async function send<Name extends TeamCommandName>(
    who: Who,
    teamId: string,
    name: Name,
    body: Omit<TeamCommand<Name>, 'commandId'>,
    commandId = press(),
  ) {
    const { id, name: called } = everybody[who];
    const answer = await api.call(`post /api/teams/:teamId/${name}`, {
      ...{ body: { ...body, commandId }, params: { teamId } },
      ...as({ id, name: called }),
    });
    return { status: answer.status, body: answer.body as unknown };
  }

  async function read(who: Who, place: string, params: Record<string, string>): Promise<unknown> {
    const answer = await api.call(`get ${place}`, { params, ...as(everybody[who]) });
    return answer.status === 200 ? JSON.parse(String(answer.body)) : answer.status;
  }

  const programme = async (who: Who, teamId: string) =>
    ProgrammeView.strict().parse(await read(who, '/api/teams/:teamId/programme', { teamId }));

  /** As the server does by itself when it looks for what is due. */
  async function handOver() {
    const due = unwrap(await claimDue(programmeType, { owner: 'test', limit: 10 }, api.deps));
    for (const each of due) {
      const { doc } = each();
      unwrap(await relayProgramme(doc, api.deps));
    }
  }

  /** Set up by Marcus for the first team, which joins, and the other is asked. */
  async function setUp() {
    await send('facilitator', north, 'programme/set-up', { programmeName: 'Elmshire' });
    await handOver();
    const [asked] = (await programme('supervisor', north)).invitations;
    const programmeId = asked?.programmeId ?? '';
    await send('supervisor', north, 'programme/join', { programmeId });
    await send('facilitator', north, 'programme/invite', { invitedTeamId: south });
    await handOver();
    return programmeId;
  }

  async function setUpBoth() {
    const programmeId = await setUp();
    await send('ruth', south, 'programme/join', { programmeId });
    return programmeId;
  }

  return {
    ...{ count, press, send, read, programme, handOver, setUp, setUpBoth },
    deps: () => api.deps,
    call: (...call: Parameters<TestApi['call']>) => api.call(...call),
  };
}
