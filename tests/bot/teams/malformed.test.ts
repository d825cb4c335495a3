/** What Teams signed but no activity looks like is refused at the door: it never breaks a turn, and fills no log. */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { buildActor, testTenant } from '../../support/build-person.ts';
import { type ProductionApp, startProductionApp } from '../../support/production-app.ts';

const { id, name } = buildActor();
let production: ProductionApp;

beforeAll(async () => {
  production = await startProductionApp();
});

beforeEach(() => production.store.reset());

afterAll(() => production.close());

const long = 'Call foster carers '.repeat(5_000);

test.each<[string, object]>([
  ['words that are a number', { text: 7 }],
  ['words that are a list', { text: ['log', 'it'] }],
  ['a sender that is a word', { from: 'amara' }],
  ['a sender whose id is a number', { from: { id: 7 } }],
  ['no recipient', { recipient: undefined }],
  ['a recipient that is null', { recipient: null }],
  ['mentions that are words', { entities: 'mention' }],
  ['a mention that is null', { entities: [null] }],
  ['an attachment without a type', { attachments: [{ content: 'x' }] }],
  ['people who joined as one', { type: 'conversationUpdate', membersAdded: { id: '29:x' } }],
  ['a person who left as null', { type: 'conversationUpdate', membersRemoved: [null] }],
  ['an installation without its deed', { type: 'installationUpdate', action: 7 }],
  ['a name longer than any', { type: 'invoke', name: long }],
  ['a type longer than any', { type: long }],
  ['a team that is a word', { channelData: { tenant: { id: testTenant }, team: 'north' } }],
])('%s is answered 400, reads nothing and logs nothing', async (_, wrong) => {
  const answer = await production.post(buildActivity(wrong), production.signActivity());

  expect(answer.status).toBe(400);
  expect(production.app.recorded.errors()).toEqual([]);
  expect(production.store.counts).toMatchObject({ get: 0, query: 0, create: 0, replace: 0 });
});

test('unsigned, it is refused for that first', async () => {
  const answer = await production.post(buildActivity({ text: 7 }));

  expect(answer.status).toBe(401);
});

test('none of it is in the log', () => {
  expect(production.app.recorded.lines.join()).not.toContain('foster');
});

function buildActivity(overrides: object): object {
  return {
    ...{ type: 'message', id: 'activity-1', channelId: 'msteams', text: 'help' },
    serviceUrl: production.teams.url,
    from: { id: '29:amara', name, aadObjectId: id },
    recipient: { id: '28:bot', name: 'Small Changes' },
    conversation: { id: 'personal-1', conversationType: 'personal', tenantId: testTenant },
    channelData: { tenant: { id: testTenant } },
    ...overrides,
  };
}
