/** What small changes went into a blueprint, and when: kept with it, so that whoever logged one hears of it, and once (P12). */
import type { Command } from '../command.ts';
import {
  type Blueprint,
  type BlueprintEntry,
  blueprintLimits,
  type Into,
  type WentIn,
} from './blueprint.ts';

/** Noted with the act by which they did, in the same write. */
export function withWent(blueprint: Blueprint, into: Into, { at }: Command): Blueprint {
  if ('themeIds' in into && into.themeIds.length === 0) return blueprint;
  const entry: WentIn = { ...into, version: blueprint.version, at, changeIds: null };
  return { ...blueprint, went: [...blueprint.went, entry].slice(-blueprintLimits.went) };
}

export function isUntold({ changeIds }: WentIn): boolean {
  return changeIds === null;
}

/** By its place: each version has one act. Undefined once so much was done since that it is not known. */
export function actOf(
  { history, version }: Pick<Blueprint, 'history' | 'version'>,
  went: Pick<WentIn, 'version'>,
): BlueprintEntry | undefined {
  return history.at(went.version - version - 1);
}

/** What went into all its pillars since each was drawn or given a theme: noted with an edition, which has them as they are then. */
export function withWentSince(blueprint: Blueprint, round: number, command: Command): Blueprint {
  return blueprint.pillars.reduce(
    (noted, { id: pillarId, themeIds }) => withWent(noted, { pillarId, round, themeIds }, command),
    blueprint,
  );
}

/** Which of those it is; no two have the same. */
export function toWentKey(went: WentIn): string {
  return `${went.version} ${'experiment' in went ? went.experiment : went.pillarId}`;
}

/** Those are told: of what led to nobody nothing is kept. `told`: by their keys. */
export function withWentTold(
  blueprint: Blueprint,
  told: ReadonlyMap<string, readonly { readonly changeId: string }[]>,
): Blueprint {
  const went = blueprint.went
    .map((each) => ({ ...each, changeIds: each.changeIds ?? toIds(told.get(toWentKey(each))) }))
    .filter(({ changeIds }) => changeIds === null || changeIds.length > 0);
  return { ...blueprint, went };
}

function toIds(changes: readonly { readonly changeId: string }[] | undefined) {
  return changes?.map(({ changeId }) => changeId) ?? null;
}
