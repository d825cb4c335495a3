/** One experiment: what is believed, what is watched, and what its last cycle taught (P20). */

import {
  type Cycle,
  type Experiment,
  ownerNow,
} from '../../../shared/domain/blueprint/experiment.ts';
import { notLookedAt } from '../../../shared/domain/blueprint/review.ts';
import { shortExperimentId } from '../../../shared/domain/blueprint/short-experiment-id.ts';
import { shortId } from '../../../shared/domain/small-change/small-change.ts';
import { findMember, type Team } from '../../../shared/domain/team/team.ts';
import { toBelief } from '../../../shared/text/blueprint/belief-words.ts';
import { toMonthWords } from '../../../shared/text/dates.ts';
import { text } from '../../../shared/text/text.ts';
import type { LoadedExperiment } from '../../../shared/use-cases/blueprint/load-experiments.ts';
import type { TryingTeam } from '../../../shared/use-cases/blueprint/read-trying.ts';
import { asNext, type CardAction, plainAction } from '../../cards/actions.ts';
import { toExperimentAbout, toExperimentIds } from '../../cards/experiment-rows.ts';
import { type ListGroup, type ListRow, renderListCard } from '../../cards/list-card.ts';
import type { Card } from '../../cards/render-card.ts';

/** As many months as a glance takes. */
const monthsShown = 3;

export type ExperimentCard = Pick<LoadedExperiment, 'experiment' | 'mayTell'> & {
  readonly people: LoadedExperiment['around']['people'];
  readonly today: string;
  readonly newId: () => string;
  readonly viewerId: string;
  /** Of its programme; those of them that try it, with what that is called there. */
  readonly teams: readonly Team[];
  readonly trying: readonly TryingTeam[];
  readonly notice?: string | undefined;
};

export function renderExperimentCard({
  experiment,
  people,
  today,
  notice,
  ...card
}: ExperimentCard): Card {
  const { number, title } = experiment;
  const groups = [
    ...[toBelieved(experiment), toWatched(experiment)],
    ...[toTriedBy(experiment, card), ...toLastCycle(experiment)],
  ];
  return renderListCard({
    heading: text.tab.drawUp.experiment.title(number, title),
    intro: toExperimentAbout(experiment, { people, today }),
    notice,
    groups: groups.filter(({ rows }) => rows.length > 0),
    closing: toNotLookedAt(experiment),
    actions: toActions({ experiment, people, ...card }),
  });
}

/** A lead of ours and words of theirs; nothing where they have not said. */
function said(lead: string, words: string | null): readonly ListRow[] {
  return words === null ? [] : [{ words: `${lead} ${words}` }];
}

function toBelieved(experiment: Experiment): ListGroup {
  const words = text.tab.drawUp.experiment;
  const { tryFirst, safeguard } = experiment;
  return {
    heading: text.blueprintInChat.experiment.believe,
    rows: [
      ...toBelief(experiment, words).flatMap((part) => said(part.lead, part.words)),
      ...said(words.tryFirst, tryFirst),
      ...said(words.safeguard, safeguard),
    ],
  };
}

function toWatched({ signals }: Experiment): ListGroup {
  const { signalSeen, waysToSee } = text.tab.drawUp.experiment;
  const rows = signals.map(({ words, seenBy, where }) => ({
    words: signalSeen(words, waysToSee[seenBy], where),
  }));
  return { heading: text.blueprintInChat.experiment.watched, rows };
}

/** Whoever is in that team opens what it tries there. */
function toTriedBy(
  { status }: Experiment,
  { trying, viewerId }: Pick<ExperimentCard, 'trying' | 'viewerId'>,
): ListGroup {
  const { triedBy, wantedBy, openChange } = text.blueprintInChat.experiment;
  const rows = trying.map(({ team, change }): ListRow => {
    const id = shortId(change.number);
    const data = { teamId: team.id, changeId: change.id };
    const open = plainAction(openChange(id), 'change.show', data);
    const isTheirs = findMember(team, viewerId) !== undefined;
    return { lead: id, words: team.name, ...(isTheirs && { open }) };
  });
  return { heading: status === 'proposed' ? wantedBy : triedBy, rows };
}

function toLastCycle({ cycles }: Experiment): readonly ListGroup[] {
  const told = cycles.findLast(({ decision }) => decision !== null);
  if (!told) return [];
  const heading = text.blueprintInChat.experiment.lastCycle(told.n);
  return [{ heading, rows: toTold(told) }];
}

function toTold({ understood, happened, learned, surprised, decision }: Cycle): readonly ListRow[] {
  const words = text.blueprintInChat.experiment;
  return [
    ...(understood === null ? [] : [{ words: words.understood(understood) }]),
    ...(happened === null ? [] : [{ words: words.happened(happened) }]),
    ...(learned === null ? [] : [{ words: words.learned(learned) }]),
    ...(surprised === null ? [] : [{ words: words.surprised(surprised) }]),
    ...(decision === null ? [] : [{ words: text.tab.board.decided[decision] }]),
  ];
}

function toNotLookedAt(experiment: Experiment): string | undefined {
  const months = notLookedAt(experiment).slice(-monthsShown).map(toMonthWords);
  const once = [...new Set(months)];
  return once.length === 0 ? undefined : text.tab.drawUp.experiment.notLookedAt(once);
}

type Acting = Omit<ExperimentCard, 'notice' | 'today'>;
type Trying = Omit<Acting, 'people' | 'mayTell'>;

/** A card takes six buttons. */
const tryRoom = 3;

/** The one obvious next step first. */
function toActions({ experiment, people, mayTell, newId, ...card }: Acting): readonly CardAction[] {
  const ids = toExperimentIds(experiment);
  const { status } = experiment;
  const { tell, presses } = text.tab.drawUp.experiment;
  const isOpen = status !== 'ended';
  const takes = isOpen && ownerNow(experiment, people) === null;
  const [first, ...others] = [
    ...(status === 'running' && mayTell ? [plainAction(tell, 'experiment.open-cycle', ids)] : []),
    ...(takes
      ? [
          plainAction(presses['experiments/take'].label, 'experiment.take', {
            ...{ ...ids, commandId: newId() },
          }),
        ]
      : []),
  ];
  const tryIt = isOpen ? toTryActions({ experiment, newId, ...card }) : [];
  const { experiments } = text.blueprintInChat.actions;
  const { programmeId } = ids;
  const more = plainAction(experiments, 'experiments.show', { programmeId });
  return [...(first ? [asNext(first)] : []), ...others, ...tryIt, more];
}

/** A team each of theirs that does not try it yet. */
function toTryActions({ experiment, teams, trying, viewerId, newId }: Trying): CardAction[] {
  const { tryIt, tryItIn } = text.tab.drawUp.experiment;
  const theirs = teams.filter((team) => findMember(team, viewerId) !== undefined);
  return theirs
    .filter(({ id }) => trying.every(({ team }) => team.id !== id))
    .slice(0, tryRoom)
    .map(({ id: teamId, name }) =>
      plainAction(theirs.length === 1 ? tryIt : tryItIn(name), 'experiment.try', {
        ...{ ...toExperimentIds(experiment), teamId, commandId: newId() },
      }),
    );
}

/** Asks which is meant, where several blueprints have one with that number. */
export function renderWhichExperiment(
  number: number,
  found: readonly { readonly loaded: LoadedExperiment; readonly name: string }[],
  verb: string,
): Card {
  const id = shortExperimentId(number);
  return renderListCard({
    heading: text.blueprintInChat.experiment.which(id),
    groups: [
      {
        rows: found.map(({ loaded: { experiment }, name }) => ({
          ...{ lead: id, words: experiment.title, about: name },
          open: plainAction(
            text.blueprintInChat.actions.openExperiment(`${id}, ${name}`),
            verb,
            toExperimentIds(experiment),
          ),
        })),
      },
    ],
    actions: [],
  });
}
