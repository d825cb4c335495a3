/** Takes people's names out of a blueprint that becomes an edition, and puts them back where it is read. */
import type { BlueprintView } from '../../contracts/api/blueprint/blueprint.ts';
import type { EditionView } from '../../contracts/api/blueprint/editions.ts';
import { EditionSnapshot } from '../../contracts/stored/edition.ts';
import type { Blueprint } from '../../domain/blueprint/blueprint.ts';
import type { Edition, NamedInEdition } from '../../domain/blueprint/edition.ts';
import type { PersonRef } from '../../domain/person.ts';
import { editionDigest } from './edition-digest.ts';

export type StoredEdition = Edition<EditionSnapshot>;

/** As the reader of what is stored gives it back, so that the digest is of the same. */
export function toSnapshot(view: BlueprintView): EditionSnapshot {
  return EditionSnapshot.parse(view);
}

/** By id, so that each can be forgotten. */
export function namedIn(view: BlueprintView, { pillars }: Blueprint): NamedInEdition {
  return {
    owners: view.experiments.flatMap(({ id, owner }) =>
      owner ? [{ experimentId: id, by: owner }] : [],
    ),
    commitments: pillars.flatMap(({ id, commitment }) =>
      commitment ? [{ pillarId: id, by: toRef(commitment.by) }] : [],
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

/** The blueprint as it stood. */
export function toBlueprintOf(edition: StoredEdition, view: EditionView): BlueprintView {
  const { snapshot, owners, commitments } = edition;
  return {
    ...snapshot,
    pillars: snapshot.pillars.map((pillar) => {
      const by = commitments.find(({ pillarId }) => pillarId === pillar.id)?.by;
      const { commitment } = pillar;
      return { ...pillar, commitment: commitment && by ? { ...commitment, name: by.name } : null };
    }),
    experiments: snapshot.experiments.map((experiment) => {
      const owner = owners.find(({ experimentId }) => experimentId === experiment.id)?.by ?? null;
      return { ...experiment, owner: owner && toRef(owner) };
    }),
    edition: view,
  };
}

function toRef({ id, name }: PersonRef): { id: string; name: string } {
  return { id, name };
}
