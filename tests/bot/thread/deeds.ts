/** What people do along the thread: barriers, themes, strands, changes, learning, each by the app's own use cases. */
import type { DomainError } from '../../../shared/domain/errors.ts';
import { stages } from '../../../shared/domain/journey/stage.ts';
import type { Actor } from '../../../shared/domain/person.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { decisions } from '../../../shared/domain/small-change/content/learning.ts';
import { scopeAnswers } from '../../../shared/domain/small-change/content/scope-check.ts';
import {
  groupBarriers,
  ungroupBarriers,
} from '../../../shared/use-cases/barriers/group-barriers.ts';
import { raiseBarrier } from '../../../shared/use-cases/barriers/raise-barrier.ts';
import { takeBarrierBack } from '../../../shared/use-cases/barriers/take-barrier-back.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import { goAgain } from '../../../shared/use-cases/grow/go-again.ts';
import { learnFromChange } from '../../../shared/use-cases/grow/learn-from-change.ts';
import { handOnChange } from '../../../shared/use-cases/owner/hand-on-change.ts';
import { letGoOfChange } from '../../../shared/use-cases/owner/let-go-of-change.ts';
import { takeChange } from '../../../shared/use-cases/owner/take-change.ts';
import { editChange } from '../../../shared/use-cases/small-change/edit-change.ts';
import { linkChange } from '../../../shared/use-cases/small-change/link-change.ts';
import { logChange } from '../../../shared/use-cases/small-change/log-change.ts';
import { moveChange } from '../../../shared/use-cases/small-change/move-change.ts';
import { planChange } from '../../../shared/use-cases/small-change/plan-change.ts';
import { sayBeyond } from '../../../shared/use-cases/small-change/say-beyond.ts';
import { skipInfluence } from '../../../shared/use-cases/small-change/skip-influence.ts';
import { undoChange } from '../../../shared/use-cases/small-change/undo-change.ts';
import {
  putBackChange,
  withdrawChange,
} from '../../../shared/use-cases/small-change/withdraw-change.ts';
import { chooseStrands } from '../../../shared/use-cases/strands/choose-strands.ts';
import { closeVote } from '../../../shared/use-cases/strands/close-vote.ts';
import { endStrand } from '../../../shared/use-cases/strands/end-strand.ts';
import { nameMission } from '../../../shared/use-cases/strands/name-mission.ts';
import { openVote } from '../../../shared/use-cases/strands/open-vote.ts';
import { fullPlan } from '../../support/build-change.ts';
import type { Stored } from './stored.ts';

/** One command, under the id it is given. */
export type Act = {
  readonly run: (commandId: string, by: Actor, deps: Deps) => Promise<Result<unknown, DomainError>>;
  /** What is raised or put into a theme has no command to be remembered by. */
  readonly isNamed: boolean;
};

/** Everything to choose from, as it is stored; nothing where there is nothing to do it with. */
type Deed = (stored: Stored, pick: Pick) => Act | undefined;

export type Pick = <T>(items: readonly T[]) => T | undefined;

const teamId = 'team-north';

export const deeds = {
  'raise a barrier': (_, pick) =>
    unnamed((by, deps) => {
      const barrier = pick(barrierLines) ?? '';
      return raiseBarrier({ teamId, barrier, keep: 'by-name' }, by, deps);
    }),
  'put a barrier into a theme': ({ barriers }, pick) =>
    unnamed((by, deps) => {
      const free = barriers.barriers.filter(({ themeId }) => themeId === null).map(({ id }) => id);
      const newTheme = pick(themeNames) ?? '';
      return groupBarriers({ teamId, theme: '', newTheme, barriers: some(free, pick) }, by, deps);
    }),
  'take a barrier out of its theme': ({ barriers }, pick) =>
    unnamed((by, deps) => {
      const { id = 'gone', themeId } = pick(barriers.barriers) ?? {};
      const input = { teamId, themeId: themeId ?? 'theme-gone', barriers: [id] };
      return ungroupBarriers(input, by, deps);
    }),
  'take a barrier back': ({ barriers }, pick) =>
    unnamed((by, deps) => {
      const barrierId = pick(barriers.barriers)?.id ?? 'gone';
      return takeBarrierBack({ teamId, barrierId }, by, deps);
    }),
  'open a vote': ({ barriers }) => {
    const themes = barriers.themes.map(({ id }) => id);
    return named((command, by, deps) =>
      openVote({ teamId, ...command, themes, isInChannel: false }, by, deps),
    );
  },
  'close the vote': ({ strands }) => {
    const voteId = strands.vote?.id ?? 'none';
    return named((command, by, deps) => closeVote({ teamId, ...command, voteId }, by, deps));
  },
  'choose strands': ({ strands }, pick) => {
    const all = [...(strands.vote?.themes ?? []), ...strands.strands].map(({ id }) => id);
    const chosen = { strands: some(all, pick), isOrdered: true, version: strands.version };
    return named((command, by, deps) => chooseStrands({ teamId, ...command, ...chosen }, by, deps));
  },
  'name a mission': ({ strands }, pick) => {
    const strandId = pick(strands.strands)?.id ?? 'gone';
    const input = { strandId, mission: pick(missions) ?? '', version: strands.version };
    return named((command, by, deps) => nameMission({ teamId, ...command, ...input }, by, deps));
  },
  'end a strand': ({ strands }, pick) => {
    const strandId = pick(strands.strands)?.id ?? 'gone';
    return named((command, by, deps) => endStrand({ teamId, ...command, strandId }, by, deps));
  },
  'log a change': (stored, pick) => {
    const strandId = anyStrand(stored, pick) ?? undefined;
    const words = { title: 'Share a desk day', benefit: '', scope: pick(scopeAnswers) ?? null };
    return named((command, by, deps) =>
      logChange({ teamId, ...command, ...words, ...(strandId && { strandId }) }, by, deps),
    );
  },
  'link it': (stored, pick) => {
    const ids = [...stored.barriers.barriers.map(({ id }) => id), 'barrier-gone'];
    const before = pick(stored.changes)?.answers.barrierIds ?? [];
    const link = { strandId: anyStrand(stored, pick), barrierIds: some([...before, ...ids], pick) };
    return onChange(stored, pick, (change, by, deps) =>
      linkChange({ ...change, ...link }, by, deps),
    );
  },
  'plan it': (stored, pick) => {
    const strand = anyStrand(stored, pick) ?? '';
    return onChange(stored, pick, (change, by, deps) =>
      planChange({ ...change, ...fullPlan, ...(pick([true, false]) && { strand }) }, by, deps),
    );
  },
  'move it': (stored, pick) => {
    const change = pick(stored.changes);
    const next = stages[stages.indexOf(change?.stage ?? 'mission') + 1];
    const to = pick([next, next, next, ...stages]) ?? 'develop';
    const move = { to, reason: 'One more look' };
    return onOne(change, (command, by, deps) => moveChange({ ...command, ...move }, by, deps));
  },
  'need nobody else': (stored, pick) => onChange(stored, pick, skipInfluence),
  'say what was learned': (stored, pick) => {
    const learning = {
      ...{ happened: 'We tried it.', learned: pick(lessons) ?? '', noticed: pick(lessons) ?? '' },
      ...{ forTeamOnly: pick([true, false]) ?? false, livedUpTo: [] },
      decision: pick([...decisions, 'adapt'] as const) ?? null,
    };
    return onChange(stored, pick, (change, by, deps) =>
      learnFromChange({ ...change, ...learning }, by, deps),
    );
  },
  'go again': (stored, pick) => onChange(stored, pick, goAgain),
  'say why it is beyond us': (stored, pick) =>
    onChange(stored, pick, (change, by, deps) =>
      sayBeyond({ ...change, beyond: 'money' }, by, deps),
    ),
  'word it better': (stored, pick) => {
    const words = { title: 'Share a desk', benefit: '', scope: pick(scopeAnswers) ?? null };
    return onChange(stored, pick, (change, by, deps) =>
      editChange({ ...change, ...words }, by, deps),
    );
  },
  'take it on': (stored, pick) => onChange(stored, pick, takeChange),
  'hand it on': (stored, pick) => {
    const handing = { nextOwner: pick(['amara', 'priya']) ?? '', nextShouldKnow: 'Finance first' };
    return onChange(stored, pick, (change, by, deps) =>
      handOnChange({ ...change, ...handing }, by, deps),
    );
  },
  'let go of it': (stored, pick) =>
    onChange(stored, pick, (change, by, deps) =>
      letGoOfChange({ ...change, nextShouldKnow: 'Finance first' }, by, deps),
    ),
  'withdraw it': (stored, pick) => onChange(stored, pick, withdrawChange),
  'put it back': (stored, pick) => onChange(stored, pick, putBackChange),
  'undo the last thing': (stored, pick) => onChange(stored, pick, undoChange),
} as const satisfies Readonly<Record<string, Deed>>;

export type DeedName = keyof typeof deeds;

const barrierLines = ['We wait two days', 'Rooms are booked out', 'Forms ask twice', 'No car'];
const themeNames = ['Waiting', 'Rooms', 'Forms'];
const missions = ['', 'A yes the same day', 'A room when it is needed'];
const lessons = ['', 'Tell duty first', 'Fridays are quiet', 'Ask two families'];

type Commanded = { readonly commandId: string };
type OnChange = Commanded & {
  readonly teamId: string;
  readonly changeId: string;
  readonly version: number;
};
type Run<Input> = (input: Input, by: Actor, deps: Deps) => ReturnType<Act['run']>;

function named(run: Run<Commanded>): Act {
  return { isNamed: true, run: (commandId, by, deps) => run({ commandId }, by, deps) };
}

function unnamed(run: (by: Actor, deps: Deps) => ReturnType<Act['run']>): Act {
  return { isNamed: false, run: (_, by, deps) => run(by, deps) };
}

function onChange({ changes }: Stored, pick: Pick, run: Run<OnChange>): Act | undefined {
  return onOne(pick(changes), run);
}

function onOne(change: Stored['changes'][number] | undefined, run: Run<OnChange>): Act | undefined {
  if (!change) return undefined;
  const seen = { teamId, changeId: change.id, version: change.version };
  return named((command, by, deps) => run({ ...seen, ...command }, by, deps));
}

/** One that goes on, one that has ended, one that never was, or none. */
function anyStrand({ strands }: Stored, pick: Pick): string | null {
  return pick([...strands.strands.map(({ id }) => id), 'strand-gone', null]) ?? null;
}

function some<T>(items: readonly T[], pick: Pick): readonly T[] {
  return items.filter(() => pick([true, true, false]));
}
