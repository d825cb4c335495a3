/** The card with which barriers are put into themes, and the one that takes them out again. */
import { type Barriers, barriersIn, type Theme } from '../../../shared/domain/barriers/barriers.ts';
import type { FieldProblem } from '../../../shared/domain/errors.ts';
import type { TeamRef } from '../../../shared/domain/person.ts';
import { toFieldSentences } from '../../../shared/text/sentences.ts';
import { text } from '../../../shared/text/text.ts';
import { nextAction, plainAction, submitAction } from '../../cards/actions.ts';
import { choicesBox, renderForm } from '../../cards/form.ts';
import { type Card, createCard } from '../../cards/render-card.ts';
import template from './themes.card.json' with { type: 'json' };

/** Barriers to choose from at once: enough to read on a phone, and the others follow. */
const choiceLimit = 12;

const takeOutLimit = 40;

export type ThemesCard = {
  readonly team: TeamRef;
  readonly current: Barriers;
  readonly notice?: string | undefined;
  readonly typed?: {
    readonly theme: string;
    readonly newTheme: string;
    readonly barriers: readonly string[];
  };
  readonly problems?: readonly FieldProblem[];
};

const render = createCard(template);

export function renderThemesCard({ team, current, notice, typed, problems }: ThemesCard): Card {
  const { themes } = text;
  const heading = themes.heading(team.name);
  const free = barriersIn(current, null);
  const shown = free.slice(0, choiceLimit);
  const errors = toFieldSentences(problems ?? []);
  const hasChoices = shown.length > 0;
  return render({
    heading,
    fallbackText: text.cards.fallback(heading),
    intro: introOf(current, hasChoices),
    hasNotice: notice !== undefined,
    notice: notice ?? '',
    hasChoices,
    choices: shown.map(({ id, text: title }) => ({ title, value: id })),
    chosen: typed?.barriers.join(',') ?? '',
    asksTheme: hasChoices && current.themes.length > 0,
    theme: typed?.theme ?? '',
    newTheme: typed?.newTheme ?? '',
    hasThemes: current.themes.length > 0,
    themes: current.themes.map((theme) => toRow(team, current, theme)),
    hasBarriersError: errors.barriers !== undefined,
    barriersError: errors.barriers ?? '',
    hasThemeError: errors.newTheme !== undefined,
    themeError: errors.newTheme ?? '',
    labels: {
      ...themes,
      newTheme: current.themes.length > 0 ? themes.newTheme : text.fields.newTheme,
      pick: pickLabel(shown.length, free.length),
    },
    actions: toActions(team, current, hasChoices),
  });
}

function introOf({ barriers }: Barriers, hasChoices: boolean): string {
  const { none, allThemed, intro } = text.themes;
  if (barriers.length === 0) return none;
  return hasChoices ? intro : allThemed;
}

function pickLabel(shown: number, all: number): string {
  return shown < all ? text.themes.pickSome(shown, all) : text.fields.barriers;
}

function toRow(team: TeamRef, current: Barriers, { id, name }: Theme) {
  const { open, count } = text.themes;
  return {
    ...{ teamId: team.id, id, name, open: open(name) },
    count: count(barriersIn(current, id).length),
  };
}

function toActions(team: TeamRef, { themes }: Barriers, hasChoices: boolean) {
  const ids = { teamId: team.id };
  const toVote = hasChoices ? plainAction : nextAction;
  return [
    ...(hasChoices ? [submitAction(text.themes.submit, 'themes.group', ids)] : []),
    ...(themes.length > 1 ? [toVote(text.vote.actions.open, 'vote.prepare', ids)] : []),
    plainAction(text.barriers.actions.show, 'barriers.show', ids),
  ];
}

export type ThemeCard = {
  readonly team: TeamRef;
  readonly current: Barriers;
  readonly theme: Theme;
  readonly problems?: readonly FieldProblem[];
};

export function renderThemeCard({ team, current, theme, problems }: ThemeCard): Card {
  const { themes } = text;
  const ids = { teamId: team.id };
  const choices = barriersIn(current, theme.id)
    .slice(0, takeOutLimit)
    .map(({ id, text: title }) => ({ title, value: id }));
  return renderForm({
    heading: theme.name,
    intro: themes.takeOutIntro,
    boxes: [choicesBox('barriers', [], choices, { label: themes.takeOut })],
    problems: problems ?? [],
    actions: [
      submitAction(themes.submitTakeOut, 'themes.take-out', { ...ids, themeId: theme.id }),
      plainAction(themes.back, 'themes.show', ids),
    ],
  });
}
