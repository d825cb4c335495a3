/** Finds the experiment that is meant by its short id, in the programmes a person may mean. */
import { shortExperimentId } from '../../shared/domain/blueprint/short-experiment-id.ts';
import { text } from '../../shared/text/text.ts';
import {
  type LoadedExperiment,
  loadExperiment,
  loadExperiments,
} from '../../shared/use-cases/blueprint/load-experiments.ts';
import type { Deps } from '../../shared/use-cases/deps.ts';
import { type Reply, refusal, type Turn } from './conversation.ts';
import { everyProgramme, type SeenProgramme } from './find-programme.ts';

export type FoundExperiment = { readonly loaded: LoadedExperiment; readonly name: string };

export type ByExperimentNumber = {
  readonly one: (loaded: LoadedExperiment) => Reply | Promise<Reply>;
  /** Several blueprints have an experiment each with this number. */
  readonly several: (found: readonly FoundExperiment[]) => Reply | Promise<Reply>;
};

export async function withExperimentNumber(
  turn: Turn,
  number: number,
  deps: Deps,
  { one, several }: ByExperimentNumber,
): Promise<Reply> {
  const programmes = await everyProgramme(turn, deps);
  if (!programmes.ok) return refusal(programmes.error);
  const looked = await Promise.all(
    programmes.value.map((programme) => lookIn(programme, number, turn, deps)),
  );
  const found = looked.flatMap((look) => look ?? []);
  const [first] = found;
  if (first) return found.length === 1 ? one(first.loaded) : several(found);
  const isBusy = looked.includes(null);
  if (isBusy) return refusal({ kind: 'busy' });
  return { text: text.blueprintInChat.experiment.noSuch(shortExperimentId(number)) };
}

/** Empty where there is none; null where nobody can say. */
async function lookIn(
  { id: programmeId, name }: SeenProgramme,
  number: number,
  { actor }: Turn,
  deps: Deps,
): Promise<readonly FoundExperiment[] | null> {
  const all = await loadExperiments(programmeId, actor, deps);
  if (!all.ok) return all.error.kind === 'busy' ? null : [];
  const experimentId = all.value.experiments.find((each) => each.number === number)?.id;
  if (experimentId === undefined) return [];
  const loaded = await loadExperiment({ programmeId, experimentId }, actor, deps);
  return loaded.ok ? [{ loaded: loaded.value, name }] : null;
}
