/** The local blueprint as it stands: to be read, printed and saved as a Word file, in the same words (P20). */
import { Suspense } from 'react';
import { programmeIdOf } from '../../../../../shared/domain/programme/programme.ts';
import { useBlueprint } from '../../../api/views/blueprint.ts';
import { AsyncContent, Loading } from '../../../components/AsyncContent.tsx';
import { useIsOnWall } from '../../../components/wall/on-wall.ts';
import { BlueprintDocument } from './BlueprintDocument.tsx';
import { WordButton } from './WordButton.tsx';

export function DocumentPart({ teamId }: { readonly teamId: string }) {
  const isOnWall = useIsOnWall();
  return (
    <AsyncContent read={useBlueprint(teamId)}>
      {(view) => (
        <Suspense fallback={<Loading />}>
          {!isOnWall && <WordButton programmeId={programmeIdOf(teamId)} />}
          <BlueprintDocument view={view} />
        </Suspense>
      )}
    </AsyncContent>
  );
}
