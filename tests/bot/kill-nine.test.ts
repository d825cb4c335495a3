import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { demoPeople, demoTeam, demoTenantId } from '../../bot/local/demo/people.ts';
import type { Board } from '../../shared/contracts/api/board.ts';
import { endSpawned, makeDataFile, spawnServer } from '../support/spawned.ts';
import { startTeamsService, type TeamsService } from '../support/teams-service.ts';

const env = { LOCAL_MODE: 'true', DATA_FILE: makeDataFile() };
const alreadyThere = 12;
/** So many at a time: when seven are acknowledged, one of the twenty at least has not been sent. */
const onTheirWay = 12;

let teams: TeamsService;

beforeAll(async () => {
  teams = await startTeamsService();
});

afterEach(endSpawned);

afterAll(() => teams.close());

test('killed in the middle of twenty logs, nothing acknowledged is lost and nothing sent again is logged twice', async () => {
  const commands = Array.from({ length: 20 }, (_, n) => `command-number-${n}`);
  const first = await spawnServer({ env });
  const acknowledged: string[] = [];
  const toSend = commands.values();
  await Promise.all(
    Array.from({ length: onTheirWay }, async () => {
      for (const command of toSend) {
        const answer = await log(first.url, command).catch(() => null);
        if (answer) acknowledged.push(command);
        if (acknowledged.length === 7) first.kill('SIGKILL');
        if (acknowledged.length >= 7) return;
      }
    }),
  );
  await first.gone;

  const second = await spawnServer({ env });
  const survived = await readBoard(second.url);
  for (const command of commands) await log(second.url, command);
  const complete = await readBoard(second.url);
  second.kill('SIGTERM');
  await second.gone;

  expect(acknowledged.length).toBeGreaterThanOrEqual(7);
  expect(acknowledged.length).toBeLessThan(20);
  expect(titles(survived)).toEqual(expect.arrayContaining(acknowledged));
  expect(
    titles(complete)
      .filter((title) => title.startsWith('command-'))
      .sort(),
  ).toEqual([...commands].sort());
  expect(new Set(complete.changes.map(({ number }) => number)).size).toBe(alreadyThere + 20);
});

function titles(board: Board): readonly string[] {
  return board.changes.map(({ title }) => title);
}

/** Submits the log card; true once the confirmation with the short id is there. */
async function log(url: string, commandId: string): Promise<boolean> {
  const { id, name } = demoPeople.amara;
  const data = { commandId, teamId: demoTeam.id, title: commandId, scope: 'in-our-gift' };
  const response = await post(`${url}/api/messages`, {
    ...{ type: 'invoke', name: 'adaptiveCard/action', id: commandId, channelId: 'msteams' },
    ...{
      serviceUrl: teams.url,
      recipient: { id: '28:bot' },
      from: { id: '29:a', name, aadObjectId: id },
    },
    conversation: { id: 'personal', conversationType: 'personal', tenantId: demoTenantId },
    value: { action: { type: 'Action.Execute', verb: 'log.submit', data } },
  });
  return /SC-\d+ is on the board/.test(await response.text());
}

async function readBoard(url: string): Promise<Board> {
  const signedIn = await post(`${url}/local/token`, { user: demoPeople.amara.id });
  const { token } = (await signedIn.json()) as { token: string };
  const response = await fetch(`${url}/api/teams/${encodeURIComponent(demoTeam.id)}/board`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return (await response.json()) as Board;
}

function post(url: string, body: object): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
}
