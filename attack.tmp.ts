import { randomBytes } from 'node:crypto';
import { startProductionApp } from './tests/support/production-app.ts';
import { buildActor, testTenant } from './tests/support/build-person.ts';
import { storePerson, storeTeam } from './tests/support/build-stored.ts';
import { createSqliteStore } from './shared/stores/sqlite/sqlite-store.ts';
import { systemClock } from './shared/calendar/clock.ts';

const file = `/tmp/attack-${process.pid}.db`;
const store = createSqliteStore({ file, clock: systemClock });
const people = Array.from({ length: 100 }, (_, n) => ({ id: `person-${n}`, name: `Person ${n}`, tenantId: testTenant }));
const production = await startProductionApp({}, { store });
await storeTeam(production.store, { members: people.map((p, n) => ({ id: p.id, name: p.name, role: n < 3 ? 'supervisor' : 'practitioner' })) } as never);
for (const p of people) await storePerson(production.store, { ...p, teams: [{ id: 'team-north', name: 'North' }], usualTeamId: null } as never);
const counts = (m: Map<string, number>, k: string) => m.set(k, (m.get(k) ?? 0) + 1);
const pct = (xs: number[], p: number) => xs.toSorted((a, b) => a - b)[Math.floor(xs.length * p)]?.toFixed(0);

// Junk
const junk = Number(process.env.JUNK ?? 10000);
const statuses = new Map<string, number>();
const verbs = ['log.submit', 'change.undo', 'set-up.save-people', 'ballot.save', 'x'];
function anyJunk(n: number): [string, RequestInit] {
  const pick = <T>(xs: readonly T[]) => xs[Math.floor(Math.random() * xs.length)] as T;
  const auth = pick([undefined, 'Bearer', 'Bearer x.y.z', production.signActivity(), production.signActivity(), production.signIn(people[n % 100] as never), 'Basic abc', `Bearer ${'a'.repeat(5000)}`]);
  const body = pick([
    '', '{', 'null', '[]', '"x"', '{"type":1}', `{"type":"message","text":${JSON.stringify(randomBytes(50).toString('latin1'))}}`,
    JSON.stringify({ type: 'message', text: 'x'.repeat(20000), from: { aadObjectId: 'person-1' }, conversation: { id: 'c' } }),
    JSON.stringify({ type: 'invoke', name: pick(['adaptiveCard/action', 'composeExtension/query', 'nope', '']), value: pick([null, 1, [], { action: { verb: pick(verbs), data: pick([null, {}, [], { teamId: 5 }, { teamId: 'team-north', changeId: '../x', commandId: 'c' }]) } }]), from: pick([null, {}, { aadObjectId: 'person-3', id: '29:3' }]), conversation: pick([null, {}, { id: 'a', tenantId: testTenant }]), channelData: pick([null, 7, { tenant: { id: testTenant } }, { team: { id: [] } }]), recipient: { id: 'bot' }, serviceUrl: production.teams.url }),
    JSON.stringify({ type: pick(['conversationUpdate', 'installationUpdate', 'event', '__proto__']), membersAdded: pick([null, 3, [null], [{ id: {} }]]), channelData: { eventType: pick(['teamRenamed', 'x', 9]), team: pick([null, { id: 'team-north', name: 'x' }]) }, conversation: { id: 'z' }, from: { id: 1 } }),
    '{"__proto__":{"a":1},"type":"message"}', '[' .repeat(3000),
  ]);
  const path = pick(['/api/messages', '/api/messages', '/api/messages', '/api/teams', '/api/teams/team-north/board', '/api/teams/team-north/changes/barriers', '/api/teams/%00/board', '/api/nope', '/', '/tab/../../etc/passwd', '/health/ready', `/api/teams/${'x'.repeat(3000)}/board`]);
  const method = path.startsWith('/api/messages') ? 'POST' : pick(['GET', 'POST', 'PUT', 'DELETE']);
  const headers: Record<string, string> = { 'content-type': pick(['application/json', 'text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=utf-16']) };
  if (auth) headers.authorization = auth;
  return [path, { method, headers, ...(method === 'GET' ? {} : { body }) }];
}
const t0 = Date.now(); let slow = 0, hangs = 0;
for (let n = 0; n < junk; n += 40)
  await Promise.all(Array.from({ length: 40 }, async (_, k) => {
    const [path, init] = anyJunk(n + k); const began = Date.now();
    const answer = await fetch(production.app.url + path, { ...init, signal: AbortSignal.timeout(20000) }).catch((e) => { hangs += 1; return { status: `no answer ${e.name}`, text: async () => '' }; });
    await answer.text(); if (Date.now() - began > 2000) slow += 1; counts(statuses, String(answer.status));
  }));
console.log('junk', junk, 'in', Date.now() - t0, 'ms', Object.fromEntries(statuses), 'hangs', hangs, 'slower than 2 s', slow, 'unexpected errors logged', production.app.recorded.errors().length);
for (const e of production.app.recorded.errors().slice(0, 5)) console.log(JSON.stringify(e).slice(0, 400));
// Load
const seconds = Number(process.env.SECONDS ?? 120); const until = Date.now() + seconds * 1000;
const chat: number[] = [], tab: number[] = []; const bad = new Map<string, number>();
const wait = (ms: number) => new Promise((r) => setTimeout(r, ms));
async function chatter(n: number) {
  const p = people[n] as never as { id: string; name: string };
  for (let k = 0; Date.now() < until; k += 1) {
    const activity = { type: 'message', text: ['log Walk and talk', 'changes', 'help', 'my changes', 'SC-1'][k % 5], id: `m-${n}-${k}`, from: { id: `29:${p.id}`, name: p.name, aadObjectId: p.id }, recipient: { id: '28:bot' }, conversation: { id: `a:${p.id}`, conversationType: 'personal', tenantId: testTenant }, channelId: 'msteams', serviceUrl: production.teams.url, channelData: { tenant: { id: testTenant } } };
    const began = performance.now(); const a = await production.post(activity, production.signActivity()).catch((e) => ({ status: e.name })); chat.push(performance.now() - began);
    if (a.status !== 200 && a.status !== 202 && a.status !== 201) counts(bad, `chat ${a.status}`);
    await wait(700 + Math.random() * 600);
  }
}
async function tabOf(n: number) {
  const p = people[n] as never; let etag = '';
  while (Date.now() < until) {
    const began = performance.now(); const a = await fetch(`${production.app.url}/api/teams/team-north/board`, { headers: { authorization: production.signIn(p), ...(etag && { 'if-none-match': etag }) } }).catch((e) => ({ status: e.name, headers: new Headers(), text: async () => '' }));
    await a.text(); tab.push(performance.now() - began); etag = a.headers.get('etag') ?? etag;
    if (a.status !== 200 && a.status !== 304) counts(bad, `tab ${a.status}`);
    await wait(2400 + Math.random() * 600);
  }
}
await Promise.all([...people.keys()].map(chatter).concat(Array.from({ length: 50 }, (_, n) => tabOf(n))));
console.log('load', seconds, 's: chat', chat.length, 'p50', pct(chat, .5), 'p95', pct(chat, .95), 'tab', tab.length, 'p50', pct(tab, .5), 'p95', pct(tab, .95), 'not answered well', Object.fromEntries(bad), 'errors logged', production.app.recorded.errors().length);
await production.close();
process.exit(0);
