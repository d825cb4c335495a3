/** One caller cannot take what is everybody's, and nobody is shut out for another's sake. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type InboundLimits, usualLimits } from '../../../bot/http/inbound-limits.ts';
import { text } from '../../../shared/text/text.ts';
import { buildActor, testTenant } from '../../support/build-person.ts';
import { storePerson, storeTeam } from '../../support/build-stored.ts';
import { type AnyCard, findAction, wordsOf } from '../../support/chat.ts';
import { expectRefusal } from '../../support/expect-refusal.ts';
import { type ProductionApp, startProductionApp } from '../../support/production-app.ts';

const amara = buildActor();
const priya = buildActor({ id: 'priya', name: 'Priya Raman' });
const filledIn = {
  title: 'Walk and talk supervision',
  benefit: 'More calm for families',
  scope: 'in-our-gift',
};
let production: ProductionApp;

beforeEach(async () => {
  production = await startProductionApp({}, { limits: { ...usualLimits, calls: 5, refusals: 8 } });
  await storeTeam(production.store);
  await storePerson(production.store);
});

afterEach(() => production.close());

describe('one person on the tab', () => {
  test('is asked to wait once there were too many calls, and nobody else is', async () => {
    const statuses = [];
    for (let call = 0; call < 5; call += 1) statuses.push((await board(amara)).status);
    const refused = await board(amara);
    const other = await board(priya);

    expect(statuses).toEqual([200, 200, 200, 200, 200]);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    await expectRefusal(refused, 429, 'busy');
    expect(other.status).toBe(200);
  });
});

describe('one address', () => {
  test.each([
    ['unsigned activities', '/api/messages', { method: 'POST' }],
    ['unknown paths', '/nothing', {}],
    ['calls without a token', '/api/me', {}],
    ['questions after health', '/health/live', {}],
  ])('that goes on with %s is asked to wait, and another is not', async (_, path, init) => {
    for (let call = 0; call < 8; call += 1) await from('198.51.100.7', path, init);
    const refused = await from('198.51.100.7:4711', path, init);
    const other = await from('198.51.100.8', path, init);

    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    await expectRefusal(refused, 429, 'busy');
    expect(other.status).not.toBe(429);
  });

  test('may say itself to be another, and is still the one the proxy saw', async () => {
    for (let call = 0; call < 8; call += 1)
      await from(`203.0.113.${call}, 198.51.100.7`, '/nothing', {});

    expect((await from('203.0.113.99, 198.51.100.7', '/nothing', {})).status).toBe(429);
  });

  test('of Teams is never counted, nor are pages and scripts', async () => {
    const statuses = [];
    for (let call = 0; call < 20; call += 1) {
      const answer = await production.post(say('help'), production.signActivity());
      statuses.push(answer.status, (await fetch(`${production.app.url}/tab/`)).status);
    }

    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  test('of Teams stays open whatever another council sends through it', async () => {
    const elsewhere = say('help', 'tenant-nobody-serves');
    for (let call = 0; call < 20; call += 1)
      await production.post(elsewhere, production.signActivity());

    const answer = await production.post(say('help'), production.signActivity());

    expect(answer.status).toBe(200);
  });
});

describe('one person in chat', () => {
  test('is asked to wait once they said too much, with their words, and nobody else is', async () => {
    await restart({ turns: 3 });
    for (let turn = 0; turn < 3; turn += 1) await hear(say('changes'));
    const refused = await hear(say('log Walk and talk supervision'));
    const other = await hear({ ...say('help'), from: toSender(priya) });

    expect(refused).toBe(`${text.errors.tooFastSaid}\n\nlog Walk and talk supervision`);
    expect(JSON.stringify(other)).not.toContain(text.errors.tooFastSaid);
  });

  test('who says too much can still say stop, and ask for help', async () => {
    await restart({ turns: 1 });
    for (let turn = 0; turn < 3; turn += 1) await hear(say('changes'));

    expect(await hear(say('changes'))).toContain(text.errors.tooFastSaid);
    for (const always of ['stop', 'help'])
      expect(JSON.stringify(await hear(say(always)))).not.toContain(text.errors.tooFastSaid);
  });

  test('who presses once too often gets the words typed into the card back', async () => {
    await restart({ turns: 1 });
    const card = await hear(say('log'));
    const answered = await press(card, 'Log it', filledIn);

    expect(answered).toBe(
      [text.errors.tooFastPressed, filledIn.title, filledIn.benefit].join('\n\n'),
    );
  });
});

describe('one team', () => {
  const path = '/api/teams/team-north/changes';

  test('that writes too much is asked to wait on the tab, and another is not', async () => {
    await restart({ writes: 1 });
    await storeTeam(production.store, { id: 'team-south' });
    const log = (to: string, commandId: string) =>
      production.call(to, production.signIn(amara), { commandId, ...filledIn });
    const taken = await log(path, 'command-first');
    const refused = await log(path, 'command-second');
    const other = await log('/api/teams/team-south/changes', 'command-third');

    expect([taken.status, other.status]).toEqual([201, 201]);
    expect(refused.headers.get('retry-after')).toBe('60');
    await expectRefusal(refused, 429, 'busy');
  });

  test('that has written all it may is still told what it wrote', async () => {
    await restart({ writes: 1 });
    const body = { commandId: 'command-first', ...filledIn };
    await production.call(path, production.signIn(amara), body);

    expect(await production.app.runDue()).toMatchObject({ relayed: 1 });
  });

  test('that writes too much gets its card back in chat, with the words still in it', async () => {
    await restart({ writes: 1 });
    await press(await hear(say('log')), 'Log it', filledIn);
    const answered = await press(await hear(say('log')), 'Log it', filledIn);

    expect(wordsOf(answered)).toContain(text.errors.busy);
    expect(wordsOf(answered)).toContain(filledIn.title);
    expect(wordsOf(answered)).toContain(filledIn.benefit);
  });
});

test('in production a browser is told to come over https only', async () => {
  const { headers } = await fetch(`${production.app.url}/tab/`);

  expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/);
});

async function restart(limits: Partial<InboundLimits>): Promise<void> {
  await production.close();
  production = await startProductionApp({}, { limits: { ...usualLimits, ...limits } });
  await storeTeam(production.store);
  await storePerson(production.store);
}

/** What the bot said to it. */
async function hear(activity: object): Promise<AnyCard> {
  production.teams.clear();
  await production.post(activity, production.signActivity());
  const said: AnyCard = production.teams.sent.at(-1)?.activity;
  return said.attachments?.[0].content ?? said.text;
}

async function press(card: AnyCard, title: string, inputs: object): Promise<AnyCard> {
  const { verb, data } = findAction(card, title);
  const action = { type: 'Action.Execute', verb, data: { ...data, ...inputs } };
  const invoke = { type: 'invoke', name: 'adaptiveCard/action', value: { action } };
  const answer = await production.post({ ...say(''), ...invoke }, production.signActivity());
  return ((await answer.json()) as AnyCard).value;
}

function toSender({ id, name }: typeof amara): object {
  return { id: `29:${id}`, name, aadObjectId: id };
}

function board(actor: typeof amara): Promise<Response> {
  return production.call('/api/teams/team-north/board', production.signIn(actor));
}

function from(address: string, path: string, init: RequestInit): Promise<Response> {
  const headers = { 'x-forwarded-for': address, 'content-type': 'application/json' };
  const body = init.method === 'POST' ? { body: JSON.stringify(say('help')) } : {};
  return fetch(`${production.app.url}${path}`, { ...init, headers, ...body });
}

function say(text: string, tenantId: string = testTenant): object {
  return {
    ...{ type: 'message', id: 'activity-1', channelId: 'msteams', text },
    serviceUrl: production.teams.url,
    from: toSender(amara),
    recipient: { id: '28:bot', name: 'Small Changes' },
    conversation: { id: 'personal-1', conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
  };
}
