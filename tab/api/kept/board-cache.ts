/**
 * A team’s board, kept for a moment. A change that is written here meanwhile is followed line by line, so
 * that a team of many changes does not pay for all of them each time one is written.
 */
import type { Board } from '../../../shared/contracts/api/board.ts';
import type { Channel } from '../../../shared/domain/channel/channel.ts';
import { stageNow } from '../../../shared/domain/channel/standing-stage.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
import { journeyWeek } from '../../../shared/domain/journey/journey.ts';
import { ok, type Result } from '../../../shared/domain/result.ts';
import { type NamedStrand, strandsToLookBy } from '../../../shared/domain/strands/strands-now.ts';
import type { Team } from '../../../shared/domain/team/team.ts';
import type { StoredDocument } from '../../../shared/stores/document-store.ts';
import type { Written } from '../../../shared/stores/watch-store.ts';
import { readTeam } from '../../../shared/use-cases/access/read-team.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import {
  changeSummary,
  channelType,
  strandsType,
  type TeamKey,
} from '../../../shared/use-cases/storage/document-types.ts';
import { teamPartition } from '../../../shared/use-cases/storage/partitions.ts';
import * as repository from '../../../shared/use-cases/storage/repository.ts';
import { readOpenChanges } from '../../../shared/use-cases/team/read-open-changes.ts';
import { toEndingView } from '../present/present-ending.ts';
import { type ChangeLines, toChangeLines } from './change-lines.ts';
import { type KeptBody, type KeptView, toKeptJson } from './keep-for-teams.ts';
import { keepWhileSame, type Marks } from './keep-while-same.ts';

type BoardDeps = Pick<Deps, 'store' | 'today' | 'calendar'>;

type Outcome = Promise<Result<KeptBody, DomainError>>;

/** Of one team, from one reading of its changes to the next. */
type Entry = {
  readonly reading: Promise<Result<readonly StoredDocument[], DomainError>>;
  /** Changes written since, for as long as the reading is under way. */
  readonly meanwhile: StoredDocument[];
  lines: ChangeLines | null;
  body: Outcome | null;
  /** Where the team works, and which day it was there; null until it is known. */
  day: { readonly timeZone: string; readonly date: string } | null;
};

export type BoardCache = KeptView & {
  readonly follow: (pk: string, written: Written) => void;
};

export function createBoardCache(deps: BoardDeps, marks: Marks): BoardCache {
  const kept = keepWhileSame<Entry>(
    marks,
    async ({ day }) => day !== null && day.date === deps.today(day.timeZone),
  );

  async function read(tenantId: string, teamId: string): Outcome {
    const pk = teamPartition(tenantId, teamId);
    const entry = await kept.read(pk, () => begin({ tenantId, teamId }));
    entry.body ??= build(pk, { tenantId, teamId }, entry);
    return entry.body;
  }

  function begin(key: TeamKey): Entry {
    const reading = readOpenChanges(deps.store, key).then((read) =>
      read.ok ? ok(read.value.map(({ doc }) => doc)) : read,
    );
    return { reading, meanwhile: [], lines: null, body: null, day: null };
  }

  /** A failed reading is not kept; a newer one may stand there already. */
  function build(pk: string, key: TeamKey, entry: Entry): Outcome {
    const forget = () => {
      if (kept.peek(pk) === entry) kept.drop(pk);
    };
    const building = compose(key, entry, forget);
    building.then((result) => result.ok || forget(), forget);
    return building;
  }

  async function compose(key: TeamKey, entry: Entry, forget: () => void): Outcome {
    const [team, channel, strands, docs] = await Promise.all([
      readTeam(deps.store, key.tenantId, key.teamId),
      repository.readOrEmpty(deps.store, channelType, key),
      repository.readOrEmpty(deps.store, strandsType, key),
      entry.reading,
    ]);
    if (!team.ok) return team;
    if (!channel.ok) return channel;
    if (!strands.ok) return strands;
    if (!docs.ok) return docs;
    const { timeZone } = team.value;
    entry.day = { timeZone, date: deps.today(timeZone) };
    entry.lines ??= toChangeLines(team.value, [...docs.value, ...entry.meanwhile], deps);
    if (!entry.lines.isFor(team.value)) {
      forget();
      return read(key.tenantId, key.teamId);
    }
    const answered = entry.lines.answers().map(({ answers }) => answers.strandId);
    const toLookBy = strandsToLookBy(strands.value, answered);
    const parts = { team: team.value, channel: channel.value, strands: toLookBy };
    return ok(toKeptJson(team.value, toBoardJson(parts, entry.lines, deps)));
  }

  function follow(pk: string, written: Written): void {
    const entry = kept.peek(pk);
    if (!entry) return;
    entry.body = null;
    if (written === null) kept.drop(pk);
    else if (written.doc.type !== changeSummary.type) return;
    else if (entry.lines) entry.lines.put(written.doc);
    else entry.meanwhile.push(written.doc);
  }

  return { read, follow };
}

type Parts = {
  readonly team: Team;
  readonly channel: Channel;
  readonly strands: readonly NamedStrand[];
};

/** The lines are JSON already. */
function toBoardJson({ team, channel, strands }: Parts, lines: ChangeLines, deps: BoardDeps) {
  const { id, name, localAuthority, timeZone, journey, ending } = team;
  const today = deps.today(timeZone);
  const head: Omit<Board, 'changes'> = {
    team: { id, name, localAuthority, timeZone },
    ...(ending && { ending: toEndingView(ending) }),
    journey: {
      ...journeyWeek(journey, today),
      weeks: journey.weeks,
      stage: stageNow(channel, journey, today),
    },
    strands: [...strands],
  };
  const begun = `${JSON.stringify(head).slice(0, -1)},"changes":[`;
  return Buffer.concat([Buffer.from(begun), ...lines.toPieces(), Buffer.from(']}')]);
}
