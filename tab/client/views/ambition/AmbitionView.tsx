/** What the team stands for: its vision in large type, and its values, each with its opposite (P7). */
import type { AmbitionView as Ambition } from '../../../../shared/contracts/api/ambition.ts';
import { text } from '../../../../shared/text/text.ts';
import { useAmbition } from '../../api/team.ts';
import { AsyncContent } from '../../components/AsyncContent.tsx';
import { ViewTitle } from '../../components/ViewTitle.tsx';
import { AddValue } from './AddValue.tsx';
import type { ShownAmbition } from './shown-ambition.ts';
import { ValueList } from './ValueList.tsx';
import { VisionLine } from './VisionLine.tsx';

export function AmbitionView({ teamId }: { readonly teamId: string }) {
  const read = useAmbition(teamId);
  return (
    <AsyncContent read={read}>
      {(ambition) => <ValuesAndVision ambition={ambition} shown={{ teamId, ambition: read }} />}
    </AsyncContent>
  );
}

type Props = { readonly ambition: Ambition; readonly shown: ShownAmbition };

function ValuesAndVision({ ambition, shown }: Props) {
  const { values } = ambition;
  const { title } = text.tab.ambition;
  const { intro, none } = text.values;
  return (
    <>
      <VisionLine ambition={ambition} shown={shown} />
      <ViewTitle title={title} intro={values.length === 0 ? none : intro} />
      <ValueList values={values} shown={shown} />
      <AddValue {...shown} />
    </>
  );
}
