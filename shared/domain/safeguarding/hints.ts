/** Sees what no single phrase says: several uneasy words close together around one person. */
import { compilePhrase } from './compile-phrases.ts';
import { isAboutPaperwork } from './paperwork.ts';

export type Hints = {
  /** The people one of whom must be near. */
  readonly about: string;
  /** Word lists by what each of their words adds up to `enough`. */
  readonly weights: Readonly<Record<number, string>>;
};

export type CompiledHints = {
  readonly about: RegExp;
  readonly weights: readonly (readonly [weight: number, pattern: RegExp])[];
};

type Sighting = { readonly at: number; readonly said: string; readonly weight: number };

const enough = 3;
/** In characters of plain words: about sixteen words. */
const reach = 90;
const documents = compilePhrase(
  'form/forms/template/templates/policy/policies/protocol/protocols/pathway/leaflet/leaflets/card/cards/poster/posters/pack/toolkit/training/course/session/workshop/webinar/video/interview/interviews/meeting/meetings/panel/flowchart/checklist/paperwork/guidance/guide/document/statement/box/boxes/survey/questionnaire/awareness/section/module/quiz/strategy/protocol/book/blog/report/reports/letter/letters/plan/plans/email/emails/app/system/project/service/services/group/clinic/conference/screening/budget/rota',
);
const nearby = 32;

export function compileHints({ about, weights }: Hints): CompiledHints {
  return {
    about: compilePhrase(about.trim().replace(/\s+/g, '/')),
    weights: Object.entries(weights).map(([weight, words]) => [
      Number(weight),
      compilePhrase(words.trim().replace(/\s+/g, '/')),
    ]),
  };
}

export function hasHints({ about, weights }: CompiledHints, words: string): boolean {
  const sightings = weights
    .flatMap(([weight, pattern]) =>
      Array.from(words.matchAll(pattern), ({ index, 0: said }) => ({ at: index, said, weight })),
    )
    .filter(({ at, said }) => !isOnPaper(words, at, said.length))
    .sort((one, other) => one.at - other.at || other.weight - one.weight)
    .filter(isFirstSaid);
  return sightings.some(({ at }, first) => {
    const near = withinReach(sightings, first);
    if (total(near) < enough) return false;
    return words.slice(Math.max(0, at - reach), at + reach).search(about) >= 0;
  });
}

/** The same word may be in several lists, and inside a longer hint. */
function isFirstSaid({ at, weight }: Sighting, place: number, all: readonly Sighting[]): boolean {
  const before = all[place - 1];
  return before === undefined || at >= before.at + before.said.length || weight > before.weight;
}

function withinReach(sightings: readonly Sighting[], first: number): readonly Sighting[] {
  const start = sightings[first]?.at ?? 0;
  const near: Sighting[] = [];
  for (let next = first; next < sightings.length; next += 1) {
    const sighting = sightings[next];
    if (sighting === undefined || sighting.at > start + reach) break;
    near.push(sighting);
  }
  return near;
}

function total(near: readonly Sighting[]): number {
  const heaviest = new Map(near.map(({ said, weight }) => [said, weight]));
  return heaviest.values().reduce((sum, weight) => sum + weight, 0);
}

/** A document close by in the same clause, or an instruction before it. */
function isOnPaper(words: string, at: number, length: number): boolean {
  const before =
    words
      .slice(Math.max(0, at - nearby), at)
      .split(' . ')
      .at(-1) ?? '';
  const after = words.slice(at + length, at + length + nearby).split(/(?:^| )\. /)[0] ?? '';
  return (
    ` ${before} `.search(documents) >= 0 ||
    ` ${after} `.search(documents) >= 0 ||
    isAboutPaperwork(words, at)
  );
}
