/** The three boxes a small change is logged or edited with. */
import type { FieldProblem } from '../../shared/domain/errors.ts';
import type { TeamRef } from '../../shared/domain/person.ts';
import { type ScopeAnswer, scopeAnswers } from '../../shared/domain/scope-check.ts';
import { toFieldSentences } from '../../shared/text/sentences.ts';
import { text } from '../../shared/text/text.ts';
import type { CardAction } from './actions.ts';
import template from './change-form.card.json' with { type: 'json' };
import { type Card, createCard } from './render-card.ts';

export type ChangeForm = {
  readonly heading: string;
  readonly intro?: string;
  readonly notice?: string;
  /** The words as they were typed. */
  readonly title: string;
  readonly benefit: string;
  readonly scope: ScopeAnswer | null;
  readonly problems: readonly FieldProblem[];
  /** Asked in place of a benefit nobody has typed yet, so that there are three boxes to look at. */
  readonly teams?: readonly TeamRef[];
  readonly actions: readonly CardAction[];
};

const render = createCard(template);

export function renderChangeForm(form: ChangeForm): Card {
  return render({
    heading: form.heading,
    fallbackText: text.cards.fallback(form.heading),
    intro: form.intro ?? '',
    hasIntro: form.intro !== undefined,
    notice: form.notice ?? '',
    hasNotice: form.notice !== undefined,
    title: form.title,
    benefit: form.benefit,
    scope: form.scope ?? '',
    scopes: scopeAnswers.map((value) => ({ value, title: text.scopeHints[value] })),
    ...toErrors(form.problems),
    asksTeam: form.teams !== undefined,
    hasBenefitBox: form.teams === undefined || form.benefit !== '',
    team: '',
    teams: form.teams ?? [],
    labels: {
      ...text.fields,
      titleMissing: text.problems.missing.title,
      scopeMissing: text.problems.missing.scope,
      teamMissing: text.problems.missing.team,
    },
    actions: form.actions,
  });
}

/** For each box, what needs another look, and whether anything does. */
function toErrors(problems: readonly FieldProblem[]): Record<string, string | boolean> {
  const sentences = toFieldSentences(problems);
  return {
    titleError: sentences.title ?? '',
    hasTitleError: sentences.title !== undefined,
    benefitError: sentences.benefit ?? '',
    hasBenefitError: sentences.benefit !== undefined,
    teamError: sentences.team ?? '',
    hasTeamError: sentences.team !== undefined,
    scopeError: sentences.scope ?? '',
    hasScopeError: sentences.scope !== undefined,
  };
}
