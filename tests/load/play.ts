/** Plays a plan: each deed is sent when it is due, whether or not what came before has been answered. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Answer, Call, Caller } from '../bench/caller.ts';
import { isLogged } from '../bench/variants.ts';
import { type CrowdPerson, pick } from './crowd.ts';
import { type ChatKind, type Deed, type TabKind, tabKinds } from './plan.ts';
import type { Tab } from './tab.ts';
import type { Group, Keeper } from './tally.ts';
import { toChatCall } from './to-chat-call.ts';

type Parts = {
  readonly people: readonly CrowdPerson[];
  readonly tabs: readonly Tab[];
  readonly callers: Readonly<Record<Group, Caller>>;
  readonly keeper: Keeper;
};

type Sent = { readonly group: Group; readonly kind: string; readonly due: number };

/** The echo hears the same a little later, so that neither stands in the other's way. */
const echoAfterMs = 250;
/** Nobody waits longer in a chat. */
const patienceMs = 15_000;

export async function play(plan: readonly Deed[], parts: Parts): Promise<void> {
  const begun = performance.now();
  const pending = new Set<Promise<void>>();
  for (const deed of plan) {
    const due = begun + deed.at;
    const early = due - performance.now();
    if (early > 0) await wait(early);
    const doing = act(deed, due, parts);
    pending.add(doing);
    void doing.finally(() => pending.delete(doing));
  }
  await Promise.all(pending);
}

async function act(deed: Deed, due: number, parts: Parts): Promise<void> {
  const { kind } = deed;
  if (isOfTab(kind)) return turnToTab({ ...deed, kind }, due, parts);
  await Promise.all([
    chat({ ...deed, kind }, due, parts),
    chatWithEcho({ ...deed, kind }, due, parts),
  ]);
}

async function chat(deed: Deed & { kind: ChatKind }, due: number, parts: Parts): Promise<void> {
  const { team, calls, teamId } = pick(parts.people, deed.who);
  const call = toChatCall({ ...deed, calls, teamId, changes: team.logged });
  const answer = await send(call, { group: 'chat', kind: deed.kind, due }, parts);
  if (!answer || !expect(answer, [200], deed.kind, parts.keeper)) return;
  if (deed.kind !== 'log: form') return;
  if (isLogged(answer)) team.logged += 1;
  else parts.keeper.fail(`${deed.kind}: not logged`);
}

async function chatWithEcho(
  deed: Deed & { kind: ChatKind },
  due: number,
  parts: Parts,
): Promise<void> {
  await wait(echoAfterMs);
  const { team, echoCalls: calls, teamId } = pick(parts.people, deed.who);
  const call = toChatCall({ ...deed, calls, teamId, changes: team.logged });
  const sent = { group: 'echo', kind: deed.kind, due: due + echoAfterMs } as const;
  const answer = await send(call, sent, parts);
  if (answer) expect(answer, [200], `echo: ${deed.kind}`, parts.keeper);
}

async function turnToTab(deed: Deed & { kind: TabKind }, due: number, parts: Parts): Promise<void> {
  const { kind } = deed;
  const tab = pick(parts.tabs, deed.who);
  const call = kind === 'move' ? tab.move(deed.chance) : tab.read(kind);
  const answer = call && (await send(call, { group: 'tabs', kind, due }, parts));
  if (!answer) return;
  if (kind === 'move') expectMoved(answer, parts.keeper);
  else if (expect(answer, [200, 304], kind, parts.keeper)) tab.keep(kind, answer);
}

/** Somebody else may have altered the change since it was read. */
function expectMoved(answer: Answer, keeper: Keeper): void {
  const isStale = answer.status === 409 && answer.body.toString().includes('"stale"');
  if (isStale) keeper.overtake();
  else expect(answer, [200], 'move', keeper);
}

/** Undefined where no answer came; then it is counted as an error. */
async function send(
  call: Call,
  { group, kind, due }: Sent,
  { callers, keeper }: Parts,
): Promise<Answer | undefined> {
  keeper.ask(group, kind);
  try {
    const answer = await withPatience(callers[group](call));
    keeper.answer(group, performance.now() - due);
    return answer;
  } catch (error) {
    keeper.fail(`${group}: ${kind}: ${error instanceof Error ? error.message : 'no answer'}`);
    return undefined;
  }
}

async function withPatience<T>(answer: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('no answer')), patienceMs);
  return Promise.race([answer, promise]).finally(() => clearTimeout(timer));
}

function expect(
  { status }: Answer,
  expected: readonly number[],
  kind: string,
  keeper: Keeper,
): boolean {
  if (expected.includes(status)) return true;
  keeper.fail(`${kind}: ${status}`);
  return false;
}

function isOfTab(kind: ChatKind | TabKind): kind is TabKind {
  return (tabKinds as readonly string[]).includes(kind);
}
