import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { demoPeople, demoTeam, demoTenantId } from '../../bot/local/demo/people.ts';
import type { Board } from '../../shared/contracts/api/board.ts';
import { startTeamsService, type TeamsService } from '../support/teams-service.ts';

jest.setTimeout(60_000);

const root = fileURLToPath(new URL('../..', import.meta.url));
const data = join(mkdtempSync(join(tmpdir(), 'kill-')), 'small-changes.db');
const alreadyThere = 12;

let teams: TeamsService;

beforeAll(async () => {
  teams = await startTeamsService();
});

afterAll(() => teams.close());

test('killed in the middle of twenty logs, nothing acknowledged is lost and nothing sent again is logged twice', async () => {
  const commands = Array.from({ length: 20 }, (_, n) => `command-number-${n}`);
  const first = await startServer();
  const acknowledged: string[] = [];
  await Promise.all(
    commands.map(async (command) => {
      const answer = await log(first.url, command).catch(() => null);
      if (answer) acknowledged.push(command);
      if (acknowledged.length === 7) first.child.kill('SIGKILL');
    }),
  );
  await gone(first.child);

  const second = await startServer();
  const survived = await readBoard(second.url);
  for (const command of commands) await log(second.url, command);
  const complete = await readBoard(second.url);
  second.child.kill('SIGTERM');
  await gone(second.child);

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

type Running = { readonly url: string; readonly child: ChildProcess };

async function startServer(): Promise<Running> {
  const child = spawn(process.execPath, ['bot/index.ts'], {
    cwd: root,
    env: { ...process.env, LOCAL_MODE: 'true', PORT: '0', DATA_FILE: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of child.stdout) {
    const port = /"port":(\d+)/.exec(String(line))?.[1];
    if (port) return { url: `http://127.0.0.1:${port}`, child };
  }
  throw new Error('The server stopped before it listened.');
}

async function gone(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
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
  return /SC-\d+ is stored/.test(await response.text());
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
