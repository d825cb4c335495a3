/** Puts in what the teams of the demo learned, and sorts it on the wall as people in the room would, by the rules. */
import type { Command } from '../../../../shared/domain/command.ts';
import { gatherItems } from '../../../../shared/domain/gathered/gather-items.ts';
import { later } from '../../../../shared/domain/instant.ts';
import {
  type Evidence,
  noEvidence,
  putIn,
} from '../../../../shared/domain/sensemaking/evidence.ts';
import { placeItem } from '../../../../shared/domain/sensemaking/place-item.ts';
import { noSense, type Sense } from '../../../../shared/domain/sensemaking/sense.ts';
import { beginTheme, checkSenseTheme } from '../../../../shared/domain/sensemaking/themes.ts';
import { byTheRules } from '../by-the-rules.ts';
import type { Council } from './council.ts';
import type { LoadedTeam } from './load-told-team.ts';
import { changeIdOf, themeIdOf } from './names.ts';
import { type Hung, loose, type NamedKey, named } from './wall.ts';

const fourWeeksMs = 28 * 24 * 3_600_000;

/** By the facilitator, at the last workshop. */
export function toEvidence(council: Council): Evidence {
  const { teams, place, at, ref } = council;
  return teams.reduce(
    (evidence, loaded, nth) => {
      const command: Command = {
        ...{ id: `demo-put-in-${loaded.told.key}`, by: ref(loaded.told.key, 'marcus') },
        at: at({ day: 0, time: `13:0${nth}` }),
      };
      const { team } = loaded;
      const gathered = gather(loaded, command.at);
      return byTheRules(putIn(evidence, { team, gathered, leftOut: [], command }));
    },
    noEvidence({ ...place, round: 1 }),
  );
}

function gather({ team, changes, barriers }: LoadedTeam, now: string) {
  return gatherItems(
    { team, changes, barriers, checkIns: [] },
    { before: later(now, -fourWeeksMs), monthOf: (instant) => `${instant.slice(0, 7)}-01` },
  );
}

export function toSense(council: Council, evidence: Evidence): Sense {
  const empty = noSense({ ...council.place, round: 1 });
  const themed = named.reduce((sense, { key, team, by, side, hung, ...words }, nth) => {
    const checked = byTheRules(checkSenseTheme(words));
    const itemIds = hung.flatMap((each) => findHung(each, council, evidence));
    const beginning = { words: checked, side, itemIds, themeId: senseThemeId(key) };
    const command = {
      ...{ id: `demo-theme-${key}`, by: council.ref(team, by) },
      at: council.at({ day: 0, time: `14:${nth}0` }),
    };
    return byTheRules(beginTheme(sense, beginning, command));
  }, empty);
  return loose.reduce(
    (sense, { side, hung }) =>
      findHung(hung, council, evidence).reduce((current, itemId) => {
        const move = { itemId, side, themeId: null, commandId: `demo-place-${itemId}` };
        return byTheRules(placeItem(current, move));
      }, sense),
    themed,
  );
}

export function senseThemeId(key: NamedKey): string {
  return `theme-demo-${key}`;
}

function findHung(hung: Hung, { teams }: Council, { items }: Evidence): readonly string[] {
  const loaded = teams.find(({ told }) => told.key === hung.team);
  if (!loaded) return [];
  const changeId = hung.change === undefined ? null : changeIdOf(loaded.told, hung.change);
  const themeId = hung.barriers === undefined ? null : themeIdOf(loaded.told, hung.barriers);
  const isHung = ({ from, said }: Evidence['items'][number]) =>
    'changeId' in from
      ? from.changeId === changeId && (hung.kinds?.includes(said.kind) ?? true)
      : 'themeId' in from && from.themeId === themeId;
  return items.filter(isHung).map(({ id }) => id);
}
