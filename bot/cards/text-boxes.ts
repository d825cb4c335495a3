/** Boxes to type in, as data for a template: the words in them, and what to look at again. */
import type { FieldName, FieldProblem } from '../../shared/domain/errors.ts';
import { toFieldSentences } from '../../shared/text/sentences.ts';
import { text } from '../../shared/text/text.ts';

type BoxName = 'value' | 'opposite' | 'vision';

export type TextBox = {
  readonly id: BoxName;
  readonly label: string;
  readonly placeholder: string;
  readonly words: string;
  readonly isMultiline: boolean;
  /** What the client itself says when the box is left empty. */
  readonly missing: string;
  readonly error: string;
  readonly hasError: boolean;
};

const placeholders = {
  value: text.fields.valuePlaceholder,
  opposite: text.fields.oppositePlaceholder,
  vision: text.fields.visionPlaceholder,
} as const satisfies Partial<Record<FieldName, string>>;

export function toTextBoxes(
  words: Readonly<Partial<Record<BoxName, string>>>,
  problems: readonly FieldProblem[],
): readonly TextBox[] {
  const errors = toFieldSentences(problems);
  return Object.entries(words).map(([name, typed]) => {
    const id = name as BoxName;
    return {
      id,
      label: text.fields[id],
      placeholder: placeholders[id],
      words: typed,
      isMultiline: id === 'vision',
      missing: text.problems.missing[id],
      error: errors[id] ?? '',
      hasError: errors[id] !== undefined,
    };
  });
}
