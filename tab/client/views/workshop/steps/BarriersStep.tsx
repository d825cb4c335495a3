/** Barriers said aloud, one after the other, and the wall they come to; nobody's vote is on it. */
import { useState } from 'react';
import { useBarriers, useStrands } from '../../../api/team.ts';
import { AsyncContent } from '../../../components/AsyncContent.tsx';
import { ToldContext } from '../../../components/forms/told.ts';
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx';
import { OnPaper } from '../../barriers/paper/OnPaper.tsx';
import { RaiseBox } from '../../barriers/wall/RaiseBox.tsx';
import { Wall } from '../../barriers/wall/Wall.tsx';

export function BarriersStep({ teamId }: { readonly teamId: string }) {
  const [told, setTold] = useState('');
  const { data: chosen } = useStrands(teamId);
  return (
    <ToldContext value={setTold}>
      <RaiseBox teamId={teamId} />
      <OnPaper teamId={teamId} />
      <div role="status">
        <VisuallyHidden>{told}</VisuallyHidden>
      </div>
      <AsyncContent read={useBarriers(teamId)}>
        {(barriers) => <Wall teamId={teamId} barriers={barriers} strands={chosen?.strands ?? []} />}
      </AsyncContent>
    </ToldContext>
  );
}
