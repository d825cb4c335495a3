/** On a laptop the app answers to the laptop's own names only, so that no web page can lend it another. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sendRaw } from '../../support/raw-request.ts';
import { type RunningApp, startRunningApp } from '../../support/running-app.ts';

let app: RunningApp;

beforeAll(async () => {
  app = await startRunningApp();
});

afterAll(() => app.close());

test.each([
  '127.0.0.1',
  'localhost',
  'LOCALHOST',
  '127.0.0.1:3978',
  'localhost:3978',
  '[::1]:3978',
])('as %s it is answered', async (host) => {
  expect(await statusOf(host)).toBe(200);
});

test.each([
  'attacker.example',
  'attacker.example:3978',
  '127.0.0.1.attacker.example',
  'localhost.',
  '192.0.2.1',
  '[2001:db8::1]',
])('as %s it is not', async (host) => {
  expect(await statusOf(host)).toBe(421);
});

test('is not told to come over https, which a laptop does not speak', async () => {
  const { headers } = await fetch(`${app.url}/tab/`);

  expect(headers.get('strict-transport-security')).toBeNull();
});

async function statusOf(host: string): Promise<number> {
  const head = `GET /health/live HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;
  return (await sendRaw(app.url, head)).status;
}
