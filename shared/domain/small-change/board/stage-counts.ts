/** What the team has done in a stage, as numbers: nobody is named, and nothing confidential counts. */

import type { StageCounts } from '../../channel/channel.ts';
import { type Stage, stages } from '../../journey/stage.ts';
import { stanceNow } from '../../stakeholders/stakeholder.ts';
import { unansweredQuestions } from '../content/action-plan.ts';
import { isTold } from '../gates.ts';
import type { SmallChange } from '../small-change.ts';

/** What is counted of a change. */
export type Counted = Omit<
  SmallChange,
  'history' | 'progress' | 'thanks' | 'appliedCommands' | 'peopleOutbox' | 'channelOutbox'
>;

/** `changes` are the open ones; `since` is the ISO instant at which the stage opened. */
export function countStage(stage: Stage, changes: readonly Counted[], since: string): StageCounts {
  switch (stage) {
    case 'mission':
      return countIdeas(changes.filter(({ loggedAt }) => loggedAt >= since));
    case 'develop':
      return countPlans(changes);
    case 'influence':
      return countPeople(changes);
    case 'grow':
      return countStories(changes);
  }
}

export function sameCounts(one: StageCounts, other: StageCounts): boolean {
  return one.main === other.main && one.beside === other.beside;
}

function countIdeas(ideas: readonly Counted[]): StageCounts {
  return { main: ideas.length, beside: new Set(ideas.map(({ author }) => author.id)).size };
}

/** A plan is begun with its first answer. */
function countPlans(changes: readonly Counted[]): StageCounts {
  const missing = changes.map(({ plan }) => unansweredQuestions(plan).length);
  const all = Object.keys(changes[0]?.plan ?? {}).length;
  const main = missing.filter((count) => count === 0).length;
  return { main, beside: missing.filter((count) => count > 0 && count < all).length };
}

function countPeople(changes: readonly Counted[]): StageCounts {
  const people = changes.flatMap(({ stakeholders }) => stakeholders);
  const won = people.filter((person) => ['champion', 'supportive'].includes(stanceNow(person)));
  const asks = changes.flatMap((change) => change.asks);
  return { main: won.length, beside: asks.filter(({ answer }) => answer?.answer === 'yes').length };
}

function countStories(changes: readonly Counted[]): StageCounts {
  const tried = changes.filter(({ stage }) => stage === stages.at(-1));
  const told = tried.filter(isTold).length;
  return { main: told, beside: tried.length - told };
}
