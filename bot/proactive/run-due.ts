/** Looks for what is due and does it, until nothing is: any number of processes may, on one store. */
import type { Mailbox } from '../../shared/domain/mailbox/mailbox.ts';
import type { Result } from '../../shared/domain/result.ts';
import type { Saved } from '../../shared/stores/document-store.ts';
import { askForReview } from '../../shared/use-cases/blueprint/ask-for-review.ts';
import { tellWent } from '../../shared/use-cases/blueprint/tell-went.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { relayEvidence } from '../../shared/use-cases/notifications/relay-evidence.ts';
import {
  relayChange,
  relayCheckIns,
  relayVote,
} from '../../shared/use-cases/notifications/relay-outbox.ts';
import { relayProgramme } from '../../shared/use-cases/notifications/relay-programme.ts';
import { forgetPerson } from '../../shared/use-cases/people-data/forget-person.ts';
import { takeOverdueNamesOut } from '../../shared/use-cases/people-data/names-left.ts';
import { closePulse } from '../../shared/use-cases/pulse/open-pulse.ts';
import { keepToRetention } from '../../shared/use-cases/retention/keep-to-retention.ts';
import { letGo } from '../../shared/use-cases/retention/let-go.ts';
import { type Freshen, promptFreshTeam } from '../../shared/use-cases/roster/prompt-fresh-team.ts';
import { writeAddresses } from '../../shared/use-cases/roster/write-addresses.ts';
import { relayLeftOut } from '../../shared/use-cases/sensemaking/relay-left-out.ts';
import { type Claimed, claimDue } from '../../shared/use-cases/storage/claim-due.ts';
import {
  addressBatchType,
  blueprintType,
  changeType,
  channelType,
  checkInsType,
  type DocumentType,
  evidenceType,
  experimentType,
  leftOutType,
  mailboxType,
  personType,
  programmeType,
  pulseType,
  strandsType,
  teamType,
} from '../../shared/use-cases/storage/document-types.ts';
import type { SpeakIn } from '../language/speak-in.ts';
import { type Trace, untraced } from '../telemetry/trace.ts';
import { deliverToChannel, type Kept } from './deliver-to-channel.ts';
import { type Connection, type Delivered, deliverToPerson } from './deliver-to-person.ts';

export type Counts = Partial<
  Record<
    | (Delivered | Kept | 'relayed' | 'prompted' | 'addressed' | 'closed')
    | ('forgotten' | 'kept' | 'broken'),
    number
  >
>;

export type DueParts = Connection & {
  readonly deps: Deps;
  /** Sees to it that who is in a team was read lately. */
  readonly freshen: Freshen;
  /** Which process claims, for whoever looks into the store. */
  readonly owner: string;
  /** Each person is told in their own language; a channel in English, whoever reads it. */
  readonly speakIn: SpeakIn;
  readonly onUnexpected: (error: unknown) => void;
  /** Not measured unless told. */
  readonly trace?: Trace;
};

/** Everything that can be due. */
export const dueTypes = [
  ...[addressBatchType, changeType, checkInsType, strandsType],
  ...[evidenceType, leftOutType, programmeType, blueprintType, experimentType],
  ...[teamType, channelType, pulseType, personType, mailboxType],
];

/** How much one claim takes. */
const mostAtOnce = 100;

/** Of addresses, each of which are many mailboxes: a large team keeps nobody's message waiting. */
const batchesAtOnce = 2;

/** What is due now, each thing once. */
export async function runDueOnce({
  deps,
  owner,
  freshen,
  speakIn,
  onUnexpected,
  trace = untraced,
  ...given
}: DueParts): Promise<Counts> {
  const counts: Record<string, number> = {};
  const connection = traceSends(given, trace);
  const count = (what: keyof Counts) => {
    counts[what] = (counts[what] ?? 0) + 1;
  };
  await forDue(
    addressBatchType,
    async (saved) => outcome(await writeAddresses(saved, deps), 'addressed'),
    batchesAtOnce,
  );
  await forDue(changeType, async ({ doc }) => outcome(await relayChange(doc, deps), 'relayed'));
  await forDue(checkInsType, async ({ doc }) => outcome(await relayCheckIns(doc, deps), 'relayed'));
  await forDue(strandsType, async ({ doc }) => outcome(await relayVote(doc, deps), 'relayed'));
  await forDue(leftOutType, async ({ doc }) => outcome(await relayLeftOut(doc, deps), 'relayed'));
  await forDue(evidenceType, async ({ doc }) => outcome(await relayEvidence(doc, deps), 'relayed'));
  await forDue(programmeType, async ({ doc }) =>
    outcome(await relayProgramme(doc, deps), 'relayed'),
  );
  await forDue(blueprintType, async ({ doc }) => outcome(await tellWent(doc, deps), 'relayed'));
  await forDue(experimentType, async (saved) =>
    outcome(await askForReview(saved, deps), 'relayed'),
  );
  await forDue(teamType, async (saved) => {
    const named = await takeOverdueNamesOut(saved.doc, deps);
    if (!named.ok || named.value) return outcome(named, 'forgotten');
    const kept = await keepToRetention(saved.doc, deps);
    if (!kept.ok || kept.value) return outcome(kept, 'kept');
    return outcome(await promptFreshTeam(saved, freshen, deps), 'prompted');
  });
  await forDue(channelType, (saved) => deliverToChannel(saved, deps, connection));
  await forDue(pulseType, async (saved) => outcome(await closePulse(saved, deps), 'closed'));
  await forDue(personType, async (saved) => {
    const { doc } = saved;
    if (doc.forgetSince === null) return outcome(await letGo(saved, deps), 'kept');
    return outcome(await forgetPerson(personType.keyOf(doc), deps), 'forgotten');
  });
  await forDue(mailboxType, async (saved) => {
    await freshenTeams(saved.doc);
    return speakIn([saved.doc.language], () => deliverToPerson(saved, deps, connection));
  });
  return counts;

  /** Whoever left a team is told nothing of it. */
  async function freshenTeams({ tenantId, waiting }: Mailbox): Promise<void> {
    const now = deps.clock.now();
    const due = waiting.filter(({ notBefore }) => notBefore <= now);
    const teamIds = new Set(due.map(({ teamId }) => teamId));
    await Promise.all([...teamIds].map((teamId) => freshen({ tenantId, teamId })));
  }

  async function forDue<T extends { readonly id: string }, Key>(
    type: DocumentType<T, Key>,
    act: (saved: Saved<T>) => Promise<keyof Counts>,
    limit = mostAtOnce,
  ): Promise<void> {
    const claimed = await claimDue(type, { owner, limit }, deps);
    const all = claimed.ok ? claimed.value : [];
    await Promise.all(all.map((read) => actOn(read)));

    /** What breaks is said once and looked at again when its lease has run out; the others go on. */
    async function actOn(read: Claimed<T>): Promise<void> {
      try {
        count(await trace.whole({ kind: 'due', of: type.type }, () => act(read())));
      } catch (error) {
        onUnexpected(error);
        count('broken');
      }
    }
  }
}

function traceSends({ connect, waitForTurn }: Connection, { part }: Trace): Connection {
  return {
    waitForTurn,
    async connect() {
      const send = await connect();
      return send && ((...sent) => part({ kind: 'send', of: 'message' }, () => send(...sent)));
    },
  };
}

function outcome<T extends string>({ ok }: Result<unknown, unknown>, done: T): T | 'busy' {
  return ok ? done : 'busy';
}
