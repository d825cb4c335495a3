/** Takes people's names out of a blueprint that becomes an edition, and puts them back where it is read. */
import type { BlueprintView, SourceView } from '../../contracts/api/blueprint/blueprint.ts';
import type { EditionView } from '../../contracts/api/blueprint/editions.ts';
import { EditionSnapshot } from '../../contracts/stored/edition.ts';
import type { Blueprint } from '../../domain/blueprint/blueprint.ts';
import type { Edition, NamedInEdition } from '../../domain/blueprint/edition.ts';
import { fitToRead } from '../../domain/gathered/fit-to-read.ts';
import type { PersonRef } from '../../domain/person.ts';
import { maxDocumentBytes } from '../../stores/document-store.ts';
import { editionDigest } from './edition-digest.ts';

export type StoredEdition = Edition<EditionSnapshot>;

/** Room for signatures, and for the names beside what is signed. */
const besideBytes = 100_000;

/** How many of an experiment’s last cycles are told in full: fewer where a document would not hold them all. */
const cyclesInFull = [Number.POSITIVE_INFINITY, 3, 1, 0];

/**
 * As the reader of what is stored gives it back, so that the digest is of the same. Of cycles that do not fit, when they
 * were and what was decided stays.
 */
export function toSnapshot(view: BlueprintView): EditionSnapshot {
  const whole = EditionSnapshot.parse(view);
  const fits = cyclesInFull.map((count) => withCycles(whole, count)).find(isShortEnough);
  return fits ?? withCycles(whole, 0);
}

function isShortEnough(snapshot: EditionSnapshot): boolean {
  return Buffer.byteLength(JSON.stringify(snapshot)) <= maxDocumentBytes - besideBytes;
}

const untold = { happened: null, learned: null, understood: null, surprised: null };

function withCycles(snapshot: EditionSnapshot, inFull: number): EditionSnapshot {
  const shorten = ({ cycles, ...experiment }: EditionSnapshot['experiments'][number]) => ({
    ...experiment,
    cycles: cycles.map((cycle, at) =>
      at >= cycles.length - inFull ? cycle : { ...cycle, ...untold },
    ),
  });
  return { ...snapshot, experiments: snapshot.experiments.map(shorten) };
}

/** By id, so that each can be forgotten. */
export function namedIn(view: BlueprintView, { pillars, asks }: Blueprint): NamedInEdition {
  return {
    owners: view.experiments.flatMap(({ id, owner }) =>
      owner ? [{ experimentId: id, by: owner }] : [],
    ),
    commitments: pillars.flatMap(({ id, commitment }) =>
      commitment ? [{ pillarId: id, by: toRef(commitment.by) }] : [],
    ),
    answers: asks.flatMap(({ id, answer }) =>
      answer?.isNamed ? [{ askId: id, by: toRef(answer.by) }] : [],
    ),
  };
}

/** `dayOf`: where its teams work. */
export async function toEditionView(
  { n, made, digest, snapshot, signatures }: StoredEdition,
  dayOf: (at: string) => string,
): Promise<EditionView> {
  return {
    ...{ n, madeOn: dayOf(made.at), digest: digest.slice(0, 12) },
    isWhole: (await editionDigest(snapshot)) === digest,
    signatures: signatures.map(({ by: { id, name }, as, at, words }) => ({
      ...{ id, name, as, on: dayOf(at), words },
    })),
  };
}

/** The blueprint as it stood, but for what earlier versions said of where a role stands and how it was won over. */
export function toBlueprintOf(edition: StoredEdition, view: EditionView): BlueprintView {
  return { ...asItStood(edition), edition: view };
}

/** Without who signed it. */
export function asItStood(edition: StoredEdition): BlueprintView {
  const { snapshot, owners, commitments, answers } = edition;
  const asks = snapshot.asks?.map((ask) => {
    const by = answers.find(({ askId }) => askId === ask.id)?.by;
    return { ...ask, answer: ask.answer && { ...ask.answer, ...(by && { name: by.name }) } };
  });
  return {
    ...{ ...snapshot, ...(asks && { asks }) },
    pillars: snapshot.pillars.map((pillar) => {
      const by = commitments.find(({ pillarId }) => pillarId === pillar.id)?.by;
      const { commitment } = pillar;
      return { ...pillar, commitment: commitment && by ? { ...commitment, name: by.name } : null };
    }),
    experiments: snapshot.experiments.map((experiment) => {
      const owner = owners.find(({ experimentId }) => experimentId === experiment.id)?.by ?? null;
      return { ...experiment, owner: owner && toRef(owner) };
    }),
    sources: snapshot.sources.map((source) => fitToRead(source) as SourceView),
    edition: null,
  };
}

function toRef({ id, name }: PersonRef): { id: string; name: string } {
  return { id, name };
}
