/** The boxes a small change is logged or edited with. */

import type { TeamRef } from '../../shared/domain/person.ts';
import {
  type ScopeAnswer,
  scopeAnswers,
} from '../../shared/domain/small-change/content/scope-check.ts';
import { text } from '../../shared/text/text.ts';
import { type Box, choiceBox, textBox, toChoices } from './form.ts';

/** The words as they were typed. */
export type ChangeWords = {
  readonly title: string;
  readonly benefit: string;
  readonly scope: ScopeAnswer | null;
};

/**
 * Three boxes. A team to choose stands in place of a benefit nobody has typed yet.
 */
export function toChangeBoxes(words: ChangeWords, teams?: readonly TeamRef[]): readonly Box[] {
  const { titlePlaceholder, benefitPlaceholder } = text.fields;
  const benefit = textBox('benefit', words.benefit, false, { placeholder: benefitPlaceholder });
  return [
    textBox('title', words.title, true, { placeholder: titlePlaceholder }),
    ...(teams ? [toTeamBox(teams)] : []),
    ...(teams && words.benefit === '' ? [] : [benefit]),
    choiceBox('scope', words.scope, toChoices(scopeAnswers, text.scopeHints), { isRequired: true }),
  ];
}

function toTeamBox(teams: readonly TeamRef[]): Box {
  const choices = teams.map(({ id, name }) => ({ value: id, title: name }));
  return choiceBox('team', null, choices, { isRequired: true, style: 'compact' });
}
