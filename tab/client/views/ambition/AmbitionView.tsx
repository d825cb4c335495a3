/** What the team stands for: its vision in large type, and its values, each with its opposite (P7). */
import type { AmbitionView as Ambition } from '../../../../shared/contracts/api/ambition.ts';
import { text } from '../../../../shared/text/views/ambition.ts';
import { useAmbition } from '../../api/team.ts';
import { AsyncContent } from '../../components/AsyncContent.tsx';
import { ViewTitle } from '../../components/ViewTitle.tsx';
import { AddValue } from './AddValue.tsx';
import { ValueList } from './ValueList.tsx';
import { VisionLine } from './VisionLine.tsx';

export function AmbitionView({ teamId }: { readonly teamId: string }) {
  const read = useAmbition(teamId);
  return (
    <AsyncContent read={read}>
      {(ambition) => <ValuesAndVision ambition={ambition} teamId={teamId} />}
    </AsyncContent>
  );
}

type Props = { readonly ambition: Ambition; readonly teamId: string };

function ValuesAndVision({ ambition, teamId }: Props) {
  const { values } = ambition;
  const { title } = text.tab.ambition;
  const { intro, none } = text.values;
  return (
    <>
      <VisionLine ambition={ambition} teamId={teamId} />
      <ViewTitle isWithin title={title} intro={values.length === 0 ? none : intro} />
      <ValueList values={values} teamId={teamId} />
      <AddValue teamId={teamId} />
    </>
  );
}
