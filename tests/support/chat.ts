/** A whole conversation in one process: the real app, the real adapter, and a Teams service that records. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, startApp } from '../../bot/app.ts';
import { createLocalIssuer } from '../../bot/local/local-issuer.ts';
import { createLog, type Log } from '../../bot/log.ts';
import type { Trace } from '../../bot/telemetry/trace.ts';
import { usualRetention } from '../../shared/domain/retention.ts';
import type { DocumentStore } from '../../shared/stores/document-store.ts';
import { createSqliteStore } from '../../shared/stores/sqlite/sqlite-store.ts';
import type { Languages } from '../../shared/text/languages.ts';
import { setUpTeam } from '../../shared/use-cases/team/set-up-team.ts';
import { buildClock, type TestClock } from './build-deps.ts';
import { type CountingStore, countStore } from './counting-store.ts';
import type { Envelope, TeamPlace } from './teams-payloads/envelope.ts';
import { buildInstallationUpdate } from './teams-payloads/installation-update.ts';
import { buildInvoke } from './teams-payloads/invoke.ts';
import { buildMember } from './teams-payloads/member.ts';
import { buildMemberAdded, buildMemberRemoved } from './teams-payloads/member-event.ts';
import { buildMessage } from './teams-payloads/message.ts';
import type { Person } from './teams-payloads/people.ts';
import type { Where } from './teams-payloads/place.ts';
import { startTeamsService, type TeamsService } from './teams-service.ts';

export const tenantId = '11111111-1111-4111-8111-111111111111';
export const riverside = { id: '19:riverside@thread.tacv2', name: 'Riverside', aadGroupId: 'r' };

export type { Person } from './teams-payloads/people.ts';

export const amara: Person = { id: 'aaaaaaaa-0000-4000-8000-000000000001', name: 'Amara Osei' };
export const priya: Person = { id: 'aaaaaaaa-0000-4000-8000-000000000002', name: 'Priya Raman' };
export const stranger: Person = { id: 'aaaaaaaa-0000-4000-8000-000000000009', name: 'Sam Newly' };

// biome-ignore lint/suspicious/noExplicitAny: tests look into whatever card the bot sent.
export type AnyCard = any;
type Team = TeamPlace;

export type Chat = {
  readonly app: App;
  readonly store: CountingStore;
  readonly teams: TeamsService;
  /** Posts any activity; gives the HTTP status and body. */
  readonly post: (activity: object) => Promise<{ status: number; body: AnyCard }>;
  /** Types a message; gives what the bot sent back. */
  readonly say: (person: Person, text: string, where?: Where) => Promise<AnyCard>;
  /** Presses a button of a card with these words in its boxes; gives the card or sentence that came back. */
  readonly press: (
    person: Person,
    card: AnyCard,
    title: string,
    inputs?: Readonly<Record<string, string>>,
    where?: Where,
  ) => Promise<AnyCard>;
  /** Types in the search box of the message extension; gives the list or sentence Teams would show. */
  readonly search: (person: Person, typed: string, where?: Where) => Promise<AnyCard>;
  /** Chooses Log as small change on a message (its HTML, or its whole body); gives the dialog's card or sentence. */
  readonly logMessage: (person: Person, message: AnyCard, where?: Where) => Promise<AnyCard>;
  /** Presses a button of a card in a dialog; gives what the dialog shows next. */
  readonly pressInDialog: Chat['press'];
  /** Adds the app to a team, or for one person. */
  readonly install: (person: Person, where: Where, team?: Team) => Promise<AnyCard>;
  /** Takes the app out of a team, or away from one person. */
  readonly uninstall: (person: Person, where: Where) => Promise<void>;
  /** Takes somebody off the team's roster, and tells the bot as Teams does. */
  readonly leave: (person: Person) => Promise<void>;
  /** Takes somebody off the team's roster, and the event is lost. */
  readonly forget: (person: Person) => void;
  /** Puts somebody on the roster, and tells the bot as Teams does. */
  readonly join: (person: Person) => Promise<void>;
  /** For a payload of the test's own: the next activity's id, and where the answer goes. */
  readonly toEnvelope: () => Envelope;
  /** Sets the clock and lets the bot do what is due then; gives what each person got. What it posts in the channel is in `teams.sent`. */
  readonly tellAt: (instant: string) => Promise<readonly Heard[]>;
  readonly clock: TestClock;
  readonly close: () => Promise<void>;
};

/** A card or sentence the bot sent by itself, and in which conversation. */
export type Heard = { readonly conversationId: string; readonly said: AnyCard };

export type ChatOptions = {
  readonly members?: readonly Person[];
  /** The first of them to add the app to a team leads it and makes the others supervisors too. */
  readonly supervisors?: readonly Person[];
  readonly pageSize?: number;
  readonly team?: Team;
  /** Where it is kept; SQLite in memory unless told. */
  readonly kept?: DocumentStore;
  /** A Friday morning unless told. */
  readonly now?: string;
  /** Silent unless told. */
  readonly log?: Log;
  /** Not measured unless told. */
  readonly trace?: Trace;
  /** Those there are, unless told. */
  readonly languages?: Languages;
};

export async function startChat(options: ChatOptions = {}): Promise<Chat> {
  const { members = [amara], supervisors = [priya], team = riverside } = options;
  const roster = [...supervisors, ...members].map(buildMember);
  const teams = await startTeamsService({
    members: roster,
    ...(options.pageSize !== undefined && { pageSize: options.pageSize }),
    team,
  });
  const clock = buildClock(options.now ?? '2026-11-20T10:00:00.000Z');
  const kept = options.kept ?? createSqliteStore({ file: ':memory:', clock });
  const store = countStore(kept);
  const issuer = await createLocalIssuer();
  const app = await startApp({
    config: {
      mode: 'local',
      port: 0,
      logLevel: 'silent',
      signposts: { wrongdoing: 'Speak to Jo in the whistleblowing team.' },
      privacyContact: null,
      bankHolidays: 'GB-ENG',
      retention: usualRetention,
      store: { kind: 'sqlite', file: ':memory:' },
    },
    host: '127.0.0.1',
    store,
    log: options.log ?? createLog('silent'),
    tokens: issuer.rules,
    tabFolder: makeTabFolder(),
    clock,
    ...(options.languages && { languages: options.languages }),
    ...(options.trace && { trace: options.trace }),
    open: [],
  });

  let number = 0;
  async function post(activity: object) {
    const response = await fetch(`${app.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    const said = await response.text();
    return { status: response.status, body: said === '' ? null : JSON.parse(said) };
  }

  function toEnvelope(): Envelope {
    number += 1;
    return { id: `activity-${number}`, serviceUrl: teams.url, tenantId };
  }

  async function say(person: Person, text: string, where: Where = 'personal') {
    teams.clear();
    await post(buildMessage(person, text, where, team, toEnvelope()));
    return toSaid(teams.sent.at(-1)?.activity);
  }

  async function press(
    person: Person,
    card: AnyCard,
    title: string,
    inputs: Readonly<Record<string, string>> = {},
    where: Where = 'personal',
  ) {
    teams.clear();
    const { verb, data } = findAction(card, title);
    const value = { action: { type: 'Action.Execute', verb, data: { ...data, ...inputs } } };
    const invoke = { name: 'adaptiveCard/action', replyToId: 'card-1', value };
    const { body } = await post(buildInvoke(person, invoke, where, team, toEnvelope()));
    return body.value;
  }

  async function invoke(person: Person, where: Where, name: string, value: object) {
    teams.clear();
    const { body } = await post(buildInvoke(person, { name, value }, where, team, toEnvelope()));
    return body;
  }

  async function search(person: Person, typed: string, where: Where = 'personal') {
    const parameters = [{ name: 'words', value: typed }];
    const queryOptions = { skip: 0, count: 25 };
    const value = { commandId: 'find', parameters, queryOptions };
    return (await invoke(person, where, 'composeExtension/query', value)).composeExtension;
  }

  async function logMessage(person: Person, message: AnyCard, where: Where = 'personal') {
    const html = { contentType: 'html', content: message };
    const messagePayload = {
      ...{ id: '1', from: { user: { id: stranger.id, displayName: stranger.name } } },
      body: typeof message === 'string' ? html : message,
    };
    const value = { commandId: 'log', commandContext: 'message', messagePayload };
    return toShown(await invoke(person, where, 'composeExtension/fetchTask', value));
  }

  async function pressInDialog(
    person: Person,
    card: AnyCard,
    title: string,
    inputs: Readonly<Record<string, string>> = {},
    where: Where = 'personal',
  ) {
    const data = { ...findAction(card, title).data, ...inputs };
    const value = { commandId: 'log', commandContext: 'message', data };
    return toShown(await invoke(person, where, 'composeExtension/submitAction', value));
  }

  async function install(person: Person, where: Where, home: Team = team) {
    teams.clear();
    await post(buildInstallationUpdate(person, 'add', where, home, toEnvelope()));
    const said = toSaid(teams.sent.at(-1)?.activity);
    if (where === 'channel') await giveRoles(person, home);
    return said;
  }

  /** Whoever adds the app leads; the other supervisors are given the role as in any team, in set-up. */
  async function giveRoles({ id, name }: Person, { id: teamId }: Team) {
    const wanted = supervisors.map((person) => person.id);
    if (wanted.length < 2 || !wanted.includes(id)) return;
    const command = { teamId, commandId: `roles of ${teamId}` };
    const people = { supervisors: wanted, facilitators: [], leaders: [] };
    const deps = { store: kept, clock, today: () => clock.now().slice(0, 10) };
    await setUpTeam(command, { part: 'people', ...people }, { id, name, tenantId }, deps);
  }

  async function uninstall(person: Person, where: Where) {
    await post(buildInstallationUpdate(person, 'remove', where, team, toEnvelope()));
  }

  function forget(person: Person) {
    roster.splice(
      roster.findIndex(({ objectId }) => objectId === person.id),
      1,
    );
  }

  async function leave(person: Person) {
    forget(person);
    await post(buildMemberRemoved(person, team, toEnvelope()));
  }

  async function join(person: Person) {
    roster.push(buildMember(person));
    await post(buildMemberAdded(person, team, toEnvelope()));
  }

  async function tellAt(instant: string) {
    teams.clear();
    clock.set(instant);
    await app.runDue();
    return teams.sent
      .filter(({ conversationId }) => conversationId !== 'channel-1')
      .map(({ conversationId, activity }) => ({ conversationId, said: toSaid(activity) }));
  }

  return {
    ...{
      app,
      clock,
      store,
      teams,
      post,
      say,
      press,
      install,
      uninstall,
      leave,
      forget,
      join,
      tellAt,
    },
    ...{ search, logMessage, pressInDialog, toEnvelope },
    async close() {
      await app.close();
      await teams.close();
    },
  };
}

/** Every action of a card, also those inside its body. */
export function findActions(node: AnyCard): readonly AnyCard[] {
  if (Array.isArray(node)) return node.flatMap(findActions);
  if (node === null || typeof node !== 'object') return [];
  const { fallback: _, ...rest } = node;
  const own = ['Action.Execute', 'Action.Submit'].includes(node.type) ? [node] : [];
  return [...own, ...Object.values(rest).flatMap(findActions)];
}

export function findAction(card: AnyCard, title: string): AnyCard {
  const actions = findActions(card);
  const found = actions.find((action) => action.title === title);
  if (!found)
    throw new Error(`No button "${title}", only ${actions.map((a) => a.title).join(', ')}`);
  return found;
}

/** Every word a card shows or holds in its boxes. */
export function wordsOf(node: AnyCard): string {
  if (Array.isArray(node)) return node.map(wordsOf).join('\n');
  if (node === null || typeof node !== 'object') return '';
  const own = [node.text, node.value, node.label].filter((word) => typeof word === 'string');
  return [...own, ...Object.values(node).map(wordsOf)].filter(Boolean).join('\n');
}

export function findInput(node: AnyCard, id: string): AnyCard {
  if (Array.isArray(node)) return node.map((each) => findInput(each, id)).find(Boolean);
  if (node === null || typeof node !== 'object') return undefined;
  if (typeof node.type === 'string' && node.type.startsWith('Input.') && node.id === id)
    return node;
  return findInput(Object.values(node), id);
}

function toSaid(activity: AnyCard): AnyCard {
  return activity?.attachments?.[0]?.content ?? activity?.text;
}

/** What a dialog shows: its card, or its sentence. */
function toShown({ task }: AnyCard): AnyCard {
  return task.type === 'continue' ? task.value.card.content : task.value;
}

function makeTabFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tab-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>tab</title>');
  return folder;
}
