/** What the team stands for: its vision in large type, and its values, each with its opposite (P7). */
import type { AmbitionView as Ambition } from '../../../../shared/contracts/api/ambition.ts';
import { text } from '../../../../shared/text/text.ts';
import { useAmbition } from '../../api/team.ts';
import { AsyncContent } from '../../components/AsyncContent.tsx';
import { usePanelStyles } from '../../components/panels.ts';
import { ViewTitle } from '../../components/ViewTitle.tsx';
import { ValueList } from './ValueList.tsx';
import { VisionLine } from './VisionLine.tsx';

export function AmbitionView({ teamId }: { readonly teamId: string }) {
  return (
    <AsyncContent read={useAmbition(teamId)}>
      {(ambition) => <ValuesAndVision ambition={ambition} />}
    </AsyncContent>
  );
}

function ValuesAndVision({
  ambition: { values, vision, voices },
}: {
  readonly ambition: Ambition;
}) {
  const { title, inChat } = text.tab.ambition;
  const { intro, none } = text.values;
  return (
    <>
      <VisionLine vision={vision?.vision ?? null} voices={voices} />
      <ViewTitle title={title} intro={values.length === 0 ? none : intro} />
      <ValueList values={values} />
      <p className={usePanelStyles().words}>{inChat}</p>
    </>
  );
}
