/** What is measured: each variant says which server it needs, how it is made ready, and what one turn is. */
import { randomUUID } from 'node:crypto';
import type { Calls } from './activities.ts';
import type { Answer, Call, Caller } from './caller.ts';
import { readChanges } from './read-changes.ts';
import type { ServerName } from './server-process.ts';
import { type StorePlace, team } from './setting.ts';

/** The calls of one turn; the last one's latency counts, the processor time of all of them does. */
export type NextTurn = () => readonly Call[];

export type Variant = {
  readonly name: string;
  readonly server: ServerName;
  /** Only for our own server; `disk` unless told. */
  readonly store?: StorePlace;
  readonly prepare: (caller: Caller, calls: Calls) => Promise<NextTurn>;
  /** What the bot sends to Teams in one turn. */
  readonly sends: number;
  /** Whether each of the turn's calls was answered as it should be. */
  readonly isRight: (answer: Answer) => boolean;
};

export const bareEcho = 'bare node:http echo';
export const stockMessage = 'stock echo: message';
export const stockInvoke = 'stock echo: card action';

const loggedChange: Omit<Variant, 'name'> = {
  server: 'small-changes',
  prepare: async (caller, calls) => {
    await logChanges(caller, calls, 1);
    return () => [calls.press('log.submit', toForm())];
  },
  sends: 0,
  isRight: isLogged,
};

export const variants: readonly Variant[] = [
  {
    name: bareEcho,
    server: 'bare-echo',
    prepare: async (_, calls) => () => [calls.message('Shorter handover notes')],
    sends: 0,
    isRight: isOk,
  },
  {
    name: stockMessage,
    server: 'stock-echo',
    prepare: async (_, calls) => () => [calls.message('Shorter handover notes')],
    sends: 1,
    isRight: isOk,
  },
  {
    name: stockInvoke,
    server: 'stock-echo',
    prepare: async (_, calls) => () => [calls.press('log.submit', toForm())],
    sends: 0,
    isRight: isOk,
  },
  {
    name: 'ours: "log …", card sent',
    server: 'small-changes',
    prepare: async (caller, calls) => {
      await logChanges(caller, calls, 1);
      return () => [calls.message('log Shorter handover notes')];
    },
    sends: 1,
    isRight: isOk,
  },
  { ...loggedChange, name: 'ours: a logged change' },
  { ...loggedChange, name: 'ours: … without the disk', store: 'memory' },
  ...[20, 2000].flatMap(listBoardVariants),
  {
    name: 'ours: a change, then board of 2,000',
    server: 'small-changes',
    prepare: async (caller, calls) => {
      await logChanges(caller, calls, 2000);
      const changes = readChanges(await caller(calls.board()));
      let edits = 0;
      return () => {
        const change = changes[edits % changes.length];
        if (!change) throw new Error('There is nothing on the board.');
        const version = change.version + Math.floor(edits / changes.length);
        edits += 1;
        return [calls.command('edit', change.id, toEdit(version, edits)), calls.board()];
      };
    },
    sends: 0,
    isRight: isOk,
  },
];

function toEdit(version: number, edits: number): object {
  const title = `Shorter handover notes, put better ${edits} times`;
  return { ...toForm(), version, title };
}

function listBoardVariants(changes: number): readonly Variant[] {
  const server = 'small-changes';
  const kept = `board of ${changes.toLocaleString('en-GB')}`;
  return [
    {
      name: `ours: ${kept}, 200`,
      server,
      prepare: async (caller, calls) => {
        await logChanges(caller, calls, changes);
        return () => [calls.board()];
      },
      sends: 0,
      isRight: ({ status, headers }) => status === 200 && headers['content-encoding'] === 'br',
    },
    {
      name: `ours: ${kept}, 304`,
      server,
      prepare: async (caller, calls) => {
        await logChanges(caller, calls, changes);
        const { headers } = await caller(calls.board());
        return () => [calls.board(headers.etag)];
      },
      sends: 0,
      isRight: ({ status }) => status === 304,
    },
  ];
}

function isOk({ status }: Answer): boolean {
  return status === 200;
}

/** The form's answer is the change's own card; anything else is a refusal in words or the form again. */
export function isLogged({ status, body }: Answer): boolean {
  if (status !== 200) return false;
  const { type, value } = JSON.parse(body.toString());
  const isForm = JSON.stringify(value).includes('log.submit');
  return type === 'application/vnd.microsoft.card.adaptive' && !isForm;
}

async function logChanges(caller: Caller, calls: Calls, count: number): Promise<void> {
  await caller(calls.install());
  for (let logged = 0; logged < count; logged += 1) {
    const answer = await caller(calls.press('log.submit', toForm()));
    if (!isLogged(answer)) throw new Error(`Not logged: ${answer.status} ${answer.body}`);
  }
}

function toForm() {
  return {
    commandId: randomUUID(),
    teamId: team.id,
    team: '',
    title: 'Shorter handover notes',
    benefit: 'An hour a week more with the families we work with',
    scope: 'in-our-gift',
  };
}
