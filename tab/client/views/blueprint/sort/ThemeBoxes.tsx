/** The boxes of what is said of a theme. */
import { type Layer, layers } from '../../../../../shared/domain/sensemaking/sense.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import type { ApiFailure } from '../../../api/failure.ts';
import { ChoicesBox, TextBox, toChoices } from '../../board/change-detail/forms/Boxes.tsx';
import { toChosenWords } from '../../board/change-detail/forms/now-words.ts';
import type { Draft } from '../../board/change-detail/forms/use-draft.ts';

export type ThemeWords = {
  readonly name: string;
  readonly statement: string;
  readonly keptBy: string;
  readonly lies: readonly Layer[];
};

type Props = {
  readonly draft: Draft<ThemeWords, unknown>;
  readonly failure: ApiFailure | null;
};

export function ThemeBoxes({ draft, failure }: Props) {
  const { fields } = text;
  const {
    layers: names,
    liesLabel,
    statementPlaceholder,
    keptByPlaceholder,
  } = text.tab.sense.theme;
  const problems = failure?.fields ?? {};
  const lies = draft.box('lies');
  const choices = toChoices(layers, names);
  return (
    <>
      <TextBox
        isOneLine
        label={fields.themeName}
        problem={problems.themeName}
        {...draft.box('name')}
      />
      <TextBox
        label={fields.statement}
        placeholder={statementPlaceholder}
        problem={problems.statement}
        {...draft.box('statement')}
      />
      <TextBox
        label={fields.keptBy}
        placeholder={keptByPlaceholder}
        problem={problems.keptBy}
        {...draft.box('keptBy')}
      />
      <ChoicesBox
        label={liesLabel}
        value={lies.value}
        choices={choices}
        now={toChosenWords(lies.now, choices)}
        onChange={(chosen) => lies.onChange(layers.filter((each) => chosen.includes(each)))}
      />
    </>
  );
}
