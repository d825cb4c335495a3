/** Supervisors who are due a check-in, one server that tells them, and a Teams that answers as it is told to. */

import { createServer, type IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import { createConnectorClient } from '../../../bot/proactive/connector-client.ts';
import { createProactive, type Proactive } from '../../../bot/proactive/index.ts';
import { createRateLimit } from '../../../bot/proactive/rate-limit.ts';
import { createSignIn } from '../../../bot/proactive/sign-in.ts';
import type { OutboundToken } from '../../../bot/teams/authentication/outbound-token.ts';
import { createMailbox, type Mailbox } from '../../../shared/domain/mailbox/mailbox.ts';
import type { DocumentStore } from '../../../shared/stores/document-store.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { mailboxType } from '../../../shared/use-cases/storage/document-types.ts';
import * as repository from '../../../shared/use-cases/storage/repository.ts';
import { toTold } from '../../simulate/told.ts';
import { createTestDeps, type TestClock, unwrap } from '../../support/build-deps.ts';
import { storeTeam } from '../../support/build-stored.ts';
import { listenOnLoopback } from '../../support/loopback-server.ts';
import { type RecordedLog, recordLog } from '../../support/recorded-log.ts';
import { speakEnglish } from '../../support/speak-english.ts';

/** A Monday, at the time of the check-in. */
export const monday = '2026-11-23T09:30:00.000Z';

export type Answer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
};

export type Heard = {
  readonly by: string;
  readonly told: readonly string[];
  readonly authorization: string | undefined;
};

export type Supervisors = {
  readonly ids: readonly string[];
  readonly clock: TestClock;
  readonly store: DocumentStore;
  readonly log: RecordedLog;
  readonly url: string;
  /** What Teams took. */
  readonly heard: Heard[];
  /** How Teams answers from now on; what it says yes to is heard. */
  readonly answerBy: (answer: (request: IncomingMessage) => Answer) => void;
  readonly token: (token: OutboundToken) => void;
  readonly tellAt: (instant: string) => ReturnType<Proactive['runDue']>;
  readonly mailboxOf: (id: string) => Promise<Mailbox>;
  readonly close: () => Promise<void>;
};

type Options = {
  readonly count: number;
  readonly faulty?: (store: DocumentStore) => DocumentStore;
};

export async function startSupervisors({ count, faulty }: Options): Promise<Supervisors> {
  const deps = createTestDeps();
  const { clock, store } = deps;
  const log = recordLog();
  const heard: Heard[] = [];
  let answerBy: (request: IncomingMessage) => Answer = () => ({ status: 201 });
  let token: OutboundToken = async () => 'token';
  const server = createServer(async (request, response) => {
    const body = (await json(request)) as {
      readonly attachments?: readonly { content: unknown }[];
    };
    const { status, headers = {} } = answerBy(request);
    const by = decodeURIComponent(request.url?.split('/')[3] ?? '');
    const { authorization } = request.headers;
    if (status < 300)
      heard.push({ by, told: toTold(body.attachments?.[0]?.content), authorization });
    response.writeHead(status, headers);
    response.end('{}');
  });
  const { url, close } = await listenOnLoopback(server);
  clock.set('2026-11-23T09:00:00.000Z');
  const ids = Array.from({ length: count }, (_, n) => `supervisor-${n}`);
  await fill(store, ids, url);
  const proactive = start({ ...deps, store: faulty?.(store) ?? store });

  return {
    ...{ ids, clock, store, log, url, heard },
    answerBy(answer) {
      answerBy = answer;
    },
    token(next) {
      token = next;
    },
    async tellAt(instant) {
      clock.set(instant);
      return proactive.runDue();
    },
    async mailboxOf(personId) {
      const owner = { tenantId: tenantOf(personId), personId };
      return unwrap(await repository.read(store, mailboxType, owner));
    },
    async close() {
      await proactive.stop();
      await close();
      await store.close();
    },
  };

  function start(given: Deps): Proactive {
    const signIn = createSignIn({ token: (options) => token(options), clock, log: log.log });
    const connect = createConnectorClient({ signIn, clock, botId: '28:bot' });
    return createProactive({
      ...{ deps: given, connect, owner: 'one', rest: null, log: log.log },
      ...{ freshen: async () => {}, speakIn: speakEnglish, waitForTurn: createRateLimit() },
    });
  }
}

/** As many as one tenant's messages go at once. */
const aTenant = 25;

function tenantOf(id: string): string {
  return `tenant-${Math.floor(Number(id.split('-')[1]) / aTenant)}`;
}

async function fill(store: DocumentStore, ids: readonly string[], serviceUrl: string) {
  for (const [tenantId, theirs] of Map.groupBy(ids, tenantOf)) {
    const members = theirs.map((id) => ({ id, name: 'Sam', role: 'supervisor' as const }));
    await storeTeam(store, { tenantId, members, nextPromptAt: monday });
    for (const personId of theirs) {
      const empty = createMailbox({ tenantId, personId, timeZone: 'Europe/London' });
      const address = { serviceUrl, userId: `29:${personId}`, conversationId: personId };
      unwrap(await repository.createOnce(store, mailboxType, { ...empty, address }));
    }
  }
}
