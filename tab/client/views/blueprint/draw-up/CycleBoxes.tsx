/** What is asked of a cycle, told or put right. */
import { text } from '../../../../../shared/text/views/blueprint.ts';
import type { ApiFailure } from '../../../api/failure.ts';
import { TextBox } from '../../board/change-detail/forms/Boxes.tsx';
import type { Draft } from '../../board/change-detail/forms/use-draft.ts';

const boxes = ['happened', 'understood', 'learned', 'surprised'] as const;

export type CycleWords = Readonly<Record<(typeof boxes)[number], string>>;

type Props = {
  readonly draft: Pick<Draft<CycleWords, unknown>, 'box'>;
  readonly failure: ApiFailure | null;
};

export function CycleBoxes({ draft, failure }: Props) {
  return boxes.map((box) => (
    <TextBox
      key={box}
      label={box === 'happened' ? text.tab.drawUp.experiment.happenedLabel : text.fields[box]}
      problem={failure?.fields?.[box]}
      {...draft.box(box)}
    />
  ));
}
