/** Whose changes went into a blueprint, and what of it stands when they are told: nobody’s idea disappears into a document (P12, P19). */
import type { Calendar } from '../calendar.ts';
import { isOfLearning } from '../gathered/gathered.ts';
import type { OutboxEntry } from '../mailbox/enqueue.ts';
import type { EvidenceItem } from '../sensemaking/evidence.ts';
import type { Placing } from '../sensemaking/sense.ts';
import { hangsAt } from '../sensemaking/where-it-hangs.ts';
import { isOwnChange, type SmallChange } from '../small-change/small-change.ts';
import { findMember, type Team } from '../team/team.ts';
import { type Blueprint, findPillar, type Pillar, type WentIn } from './blueprint.ts';
import { actOf, isUntold, toWentKey } from './went-in.ts';
import { whereItWent } from './where-it-went.ts';

/** What was put in for a round, and where it hangs. */
export type Wall = { readonly items: readonly EvidenceItem[]; readonly placed: readonly Placing[] };

export type WentAround = {
  readonly blueprint: Blueprint;
  /** Of the rounds whose themes went into it. */
  readonly walls: readonly Wall[];
};

/** Where to find a change. */
export type ChangeAt = { readonly teamId: string; readonly changeId: string };

/** What somebody is told of one change. */
export type WentNow = {
  /** Titles of the pillars it went into. */
  readonly pillars: readonly string[];
  /** Numbers of the experiments that begin with it. */
  readonly experiments: readonly number[];
  /** Something it taught is in them, and not only what it is for, needs or waits for. */
  readonly hasTaught: boolean;
};

/** As it is now: one that was dropped and is drawn up again under its title is the same to whoever reads. */
function pillarNow(blueprint: Blueprint, pillarId: string): Pillar | undefined {
  const dropped = blueprint.history.findLast(
    ({ did, before }) => did === 'dropped-pillar' && before?.id === pillarId,
  )?.before;
  const isAgain = ({ title }: Pillar) => title.toLowerCase() === dropped?.title.toLowerCase();
  return findPillar(blueprint, pillarId) ?? blueprint.pillars.find(isAgain);
}

/** Those of which something hangs in what went in, each once: of what is not there any more none. */
export function changesIn(went: WentIn, { blueprint, walls }: WentAround): readonly ChangeAt[] {
  if ('experiment' in went) return [went.from];
  const themeIds = pillarNow(blueprint, went.pillarId)?.themeIds ?? [];
  const themes = new Set(went.themeIds.filter((id) => themeIds.includes(id)));
  const found = walls.flatMap(({ items, placed }) =>
    items.flatMap((item) => {
      const { from, teamId } = item;
      const { themeId } = hangsAt(item, placed);
      if (!('changeId' in from) || themeId === null || !themes.has(themeId)) return [];
      return [[from.changeId, { teamId, changeId: from.changeId }] as const];
    }),
  );
  return [...new Map(found).values()];
}

/** Those of a team that may be told: whether they still are there is looked at in the change itself. */
export function toldOfTeam(
  went: readonly WentIn[],
  around: WentAround,
  teamId: string,
): readonly ChangeAt[] {
  const ids = new Set(went.flatMap(({ changeIds }) => changeIds ?? []));
  const put = around.walls.flatMap(({ items }) =>
    items.flatMap(({ teamId: of, from }) =>
      'changeId' in from && ids.has(from.changeId) ? [{ teamId: of, changeId: from.changeId }] : [],
    ),
  );
  const others = went.filter((each) => isUntold(each) || 'experiment' in each);
  const all = [...put, ...others.flatMap((each) => changesIn(each, around))];
  return all.filter((each) => each.teamId === teamId);
}

/** Of what is untold, by its key, the changes of which nobody has heard yet that they went there. */
export function freshIn(around: WentAround): ReadonlyMap<string, readonly ChangeAt[]> {
  const { blueprint } = around;
  const heard = new Set<string>();
  const fresh = new Map<string, readonly ChangeAt[]>();
  for (const went of blueprint.went) {
    const place = toPlace(went, blueprint);
    const all = isUntold(went) ? changesIn(went, around) : [];
    const theirs = all.filter(({ changeId }) => !heard.has(`${place} ${changeId}`));
    if (isUntold(went)) fresh.set(toWentKey(went), theirs);
    for (const id of went.changeIds ?? theirs.map(({ changeId }) => changeId))
      heard.add(`${place} ${id}`);
  }
  return fresh;
}

function toPlace(went: WentIn, blueprint: Blueprint): string {
  if ('experiment' in went) return `${went.experiment}`;
  return pillarNow(blueprint, went.pillarId)?.id ?? went.pillarId;
}

export type Telling = {
  readonly went: WentIn;
  /** Of that team, what there is of the changes that went there. */
  readonly changes: readonly SmallChange[];
  readonly team: Team;
};

/**
 * One for everybody in the team who logged one of them or looks after it, but for whoever did it: what is drawn up in an
 * afternoon is told together, the day after. Made again, they are the same.
 */
export function toWentEntries(
  { programmeId, ...blueprint }: Blueprint,
  { went, changes, team }: Telling,
  calendar: Calendar,
): readonly OutboxEntry[] {
  const { version, at } = went;
  const { id: teamId, timeZone } = team;
  const by = actOf(blueprint, went)?.by.id;
  const id = `went ${programmeId} ${teamId}`;
  const tomorrow = calendar.addDays(calendar.dayOf(at, timeZone), 1);
  const notBefore = calendar.instantOf(tomorrow, '00:00', timeZone);
  const item = { kind: 'went', id, teamId, notBefore, programmeId, version } as const;
  const told = changes.filter(({ status }) => status === 'open');
  const people = told.flatMap(({ author, owner }) => [author.id, ...(owner ? [owner.id] : [])]);
  return [...new Set(people)]
    .filter((to) => to !== by && findMember(team, to))
    .map((to) => ({ id: `${id} ${version}`, to, item }));
}

/** What has not been told them since that version: nothing of what they did themselves. */
export function untoldSince(
  { went, ...blueprint }: Blueprint,
  version: number,
  personId: string,
): readonly WentIn[] {
  return went.filter(
    (each) => each.version >= version && actOf(blueprint, each)?.by.id !== personId,
  );
}

/**
 * Null where there is nothing to say to them: it is not theirs or off the board, the pillar is gone, or nothing of the
 * change hangs under its themes any more but what is its team’s alone.
 */
export function toWentNow(
  change: SmallChange,
  {
    went,
    personId,
    blueprint,
    walls,
  }: WentAround & {
    readonly went: readonly WentIn[];
    readonly personId: string;
  },
): WentNow | null {
  if (change.status !== 'open' || !isOwnChange(change, personId)) return null;
  const news = went.filter(({ changeIds }) => changeIds?.includes(change.id) ?? true);
  const places = news.flatMap((each) =>
    'pillarId' in each ? (pillarNow(blueprint, each.pillarId) ?? []) : [],
  );
  const items = walls.flatMap(({ items: all, placed }) =>
    all
      .filter((item) => isOf(change, item) && !isForTeamOnly(change, item))
      .map((item) => ({ ...item, themeId: hangsAt(item, placed).themeId })),
  );
  const inThem = { pillars: [...new Set(places)], experiments: [], sources: items };
  const { pillars, hasTaught } = whereItWent(change.id, inThem);
  const experiments = news.flatMap((each) =>
    'experiment' in each && each.from.changeId === change.id ? [each.experiment] : [],
  );
  if (pillars.length + experiments.length === 0) return null;
  return { pillars, experiments, hasTaught };
}

function isOf({ id }: SmallChange, { from }: EvidenceItem): boolean {
  return 'changeId' in from && from.changeId === id;
}

/** What was put in before its team kept it for itself is nobody’s news. */
function isForTeamOnly({ goes, learning }: SmallChange, { said, from }: EvidenceItem): boolean {
  if (!('changeId' in from) || !isOfLearning(said.kind)) return false;
  return (goes[from.go - 1]?.learning ?? learning).forTeamOnly;
}
