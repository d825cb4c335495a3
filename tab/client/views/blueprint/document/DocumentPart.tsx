/** The local blueprint as it stands, or an edition as it stood: to be read, printed and saved as a Word file, in the same words (P20). */
import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';
import type { BlueprintView } from '../../../../../shared/contracts/api/blueprint/blueprint.ts';
import { useProgrammeId } from '../../../api/me.ts';
import { useBlueprint } from '../../../api/views/blueprint.ts';
import { useEdition } from '../../../api/views/editions.ts';
import { AsyncContent, Loading } from '../../../components/AsyncContent.tsx';
import { useIsOnWall } from '../../../components/wall/on-wall.ts';
import { useHash } from '../../../hooks/use-hash.ts';
import { EditionBar } from '../editions/EditionBar.tsx';
import { readEdition } from '../parts/parts.ts';
import { BlueprintDocument } from './BlueprintDocument.tsx';
import { PrintButton } from './PrintButton.tsx';
import { WordButton } from './WordButton.tsx';

const useStyles = makeStyles({
  take: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    '@media print': { display: 'none' },
  },
});

type OfTeam = { readonly teamId: string };

export function DocumentPart({ teamId }: OfTeam) {
  const isOnWall = useIsOnWall();
  const n = readEdition(useHash());
  return (
    <Suspense fallback={<Loading />}>
      {!isOnWall && <EditionBar {...{ teamId, n }} />}
      {n === null ? <Draft teamId={teamId} /> : <Edition key={n} {...{ teamId, n }} />}
    </Suspense>
  );
}

function Draft({ teamId }: OfTeam) {
  return (
    <AsyncContent read={useBlueprint(teamId)}>
      {(view) => <Shown {...{ teamId, view }} />}
    </AsyncContent>
  );
}

function Edition({ teamId, n }: OfTeam & { readonly n: number }) {
  return (
    <AsyncContent read={useEdition(teamId, n)}>
      {(view) => <Shown {...{ teamId, view }} />}
    </AsyncContent>
  );
}

function Shown({ teamId, view }: OfTeam & { readonly view: BlueprintView }) {
  const styles = useStyles();
  const isOnWall = useIsOnWall();
  const programmeId = useProgrammeId(teamId);
  return (
    <>
      {!isOnWall && (
        <div className={styles.take}>
          <WordButton programmeId={programmeId} edition={view.edition?.n ?? null} />
          <PrintButton />
        </div>
      )}
      <BlueprintDocument view={view} />
    </>
  );
}
