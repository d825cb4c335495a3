/** From what a team learned to what it makes of it: gathered by itself, put in by a lead, sorted and named together (P19). */
import { useState } from 'react';
import { useGathered } from '../../api/views/gathered.ts';
import { useEvidence, useSense } from '../../api/views/sense.ts';
import { AsyncContent } from '../../components/AsyncContent.tsx';
import { ToldContext } from '../../components/forms/told.ts';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { useIsOnWall } from '../../components/wall/on-wall.ts';
import { useHash } from '../../hooks/use-hash.ts';
import { DrawUpPart } from './draw-up/DrawUpPart.tsx';
import { GatherPart } from './gather/GatherPart.tsx';
import type { BlueprintProps } from './parts/blueprint-props.ts';
import { PartTabs } from './parts/PartTabs.tsx';
import { type Part, readPart } from './parts/parts.ts';
import { SortPart } from './sort/SortPart.tsx';

export function BlueprintView({ teamId }: { readonly teamId: string }) {
  const evidence = useEvidence(teamId);
  const sense = useSense(teamId);
  return (
    <AsyncContent read={useGathered(teamId)}>
      {(gathered) => (
        <AsyncContent read={evidence}>
          {(putIn) => (
            <AsyncContent read={sense}>
              {(made) => (
                <Shown key={teamId} {...{ teamId, gathered }} evidence={putIn} sense={made} />
              )}
            </AsyncContent>
          )}
        </AsyncContent>
      )}
    </AsyncContent>
  );
}

/** A room looks at what it is sorting, once there is something to sort. */
function Shown(props: BlueprintProps) {
  const [told, setTold] = useState('');
  const isOnWall = useIsOnWall();
  const chosen = readPart(useHash());
  const part = isOnWall ? (props.evidence.items.length > 0 ? 'sort' : 'gather') : chosen;
  return (
    <ToldContext value={setTold}>
      {!isOnWall && <PartTabs part={part} />}
      <div role="status">
        <VisuallyHidden>{told}</VisuallyHidden>
      </div>
      <Content part={part} {...props} />
    </ToldContext>
  );
}

function Content({ part, ...props }: BlueprintProps & { readonly part: Part }) {
  switch (part) {
    case 'gather':
      return <GatherPart {...props} />;
    case 'sort':
      return <SortPart {...props} />;
    case 'draw-up':
      return <DrawUpPart teamId={props.teamId} />;
  }
}
