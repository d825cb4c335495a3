/** From what a team learned to what it makes of it: gathered by itself, put in by a lead, sorted and named together (P19). */
import { useState } from 'react';
import { useOnWall } from '../../api/views/sense.ts';
import { AsyncContent } from '../../components/AsyncContent.tsx';
import { ToldContext } from '../../components/forms/told.ts';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { useIsOnWall } from '../../components/wall/on-wall.ts';
import { useHash } from '../../hooks/use-hash.ts';
import { GatherPart } from './gather/GatherPart.tsx';
import { PartShown } from './PartShown.tsx';
import { PartTabs } from './parts/PartTabs.tsx';
import { type Part, readPart } from './parts/parts.ts';

type Props = { readonly teamId: string };

export function BlueprintView({ teamId }: Props) {
  const [told, setTold] = useState('');
  const isOnWall = useIsOnWall();
  const part = readPart(useHash());
  return (
    <ToldContext value={setTold}>
      {!isOnWall && <PartTabs part={part} />}
      <div role="status">
        <VisuallyHidden>{told}</VisuallyHidden>
      </div>
      {isOnWall ? <ForARoom teamId={teamId} /> : <Content key={teamId} {...{ teamId, part }} />}
    </ToldContext>
  );
}

/** A room looks at what it is sorting, once there is something to sort. */
function ForARoom({ teamId }: Props) {
  return (
    <AsyncContent read={useOnWall(teamId)}>
      {({ items }) => <Content {...{ teamId }} part={items.length > 0 ? 'sort' : 'gather'} />}
    </AsyncContent>
  );
}

function Content(props: Props & { readonly part: Part }) {
  return <PartShown {...props} gather={<GatherPart teamId={props.teamId} />} />;
}
