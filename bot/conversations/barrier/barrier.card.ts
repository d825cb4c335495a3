/** The card a barrier is raised with, and the one that says it is. */
import { type BarrierKeeping, barrierKeepings } from '../../../shared/domain/barrier.ts';
import type { FieldProblem } from '../../../shared/domain/errors.ts';
import type { TeamRef } from '../../../shared/domain/person.ts';
import { toFieldSentences } from '../../../shared/text/sentences.ts';
import { text } from '../../../shared/text/text.ts';
import { plainAction, submitAction } from '../../cards/actions.ts';
import { renderListCard } from '../../cards/list-card.ts';
import { type Card, createCard } from '../../cards/render-card.ts';
import template from './barrier.card.json' with { type: 'json' };

export type BarrierCard = {
  readonly words: string;
  readonly keep: BarrierKeeping | null;
  readonly problems: readonly FieldProblem[];
  readonly notice?: string | undefined;
  /** Where it goes; several to choose from. */
  readonly teams: readonly TeamRef[];
  readonly teamId: string | undefined;
  /** In company it can only be raised by name. */
  readonly inCompany: boolean;
};

const render = createCard(template);

export function renderBarrierCard({ teams, inCompany, ...card }: BarrierCard): Card {
  const { raise } = text.barriers;
  const errors = toFieldSentences(card.problems);
  const asksTeam = teams.length > 1;
  const [only] = teams;
  return render({
    heading: raise.heading,
    fallbackText: text.cards.fallback(raise.heading),
    intro: asksTeam || !only ? raise.intro : raise.introFor(only.name),
    hasNotice: card.notice !== undefined,
    notice: card.notice ?? '',
    words: card.words,
    asksTeam,
    team: card.teamId ?? '',
    teams,
    asksKeep: !inCompany,
    keep: card.keep ?? '',
    keeps: barrierKeepings.map((value) => ({ value, title: raise.keeps[value] })),
    ...toErrors(errors),
    known: inCompany ? raise.byNameHere : raise.known,
    labels: {
      ...raise,
      wordsMissing: text.problems.missing.barrier,
      teamMissing: text.problems.missing.team,
      keepMissing: text.problems.missing.keep,
    },
    actions: [
      submitAction(inCompany ? raise.submitByName : raise.submit, 'barrier.submit', {
        ...(!asksTeam && only && { teamId: only.id }),
      }),
    ],
  });
}

function toErrors(errors: Readonly<Record<string, string>>) {
  return {
    hasWordsError: errors.barrier !== undefined,
    wordsError: errors.barrier ?? '',
    hasTeamError: errors.team !== undefined,
    teamError: errors.team ?? '',
    hasKeepError: errors.keep !== undefined,
    keepError: errors.keep ?? '',
  };
}

/** Of a confidential barrier the words are not said again: the chat keeps what stands in it. */
export function renderRaisedCard(team: TeamRef, keep: BarrierKeeping, words: string): Card {
  const { raised, actions } = text.barriers;
  const byName = keep === 'by-name';
  return renderListCard({
    heading: byName ? raised.byName(team.name) : raised.confidential(team.name),
    groups: byName ? [{ rows: [{ words }] }] : [],
    closing: byName ? raised.nextByName : raised.nextConfidential,
    actions: [
      plainAction(actions.show, 'barriers.show', { teamId: team.id }),
      plainAction(actions.raise, 'barrier.open', {}),
    ],
  });
}
