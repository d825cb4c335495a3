/** The team's journey as a crescendo: where every small change is, what moved, and what was learned. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import type { JourneyView as Journey } from '../../../../shared/contracts/api/journey.ts';
import { toBeginningWords } from '../../../../shared/text/journey-words.ts';
import { text } from '../../../../shared/text/text.ts';
import { useJourney } from '../../api/journey.ts';
import { AsyncContent, Loading } from '../../components/AsyncContent.tsx';
import { ViewTitle } from '../../components/ViewTitle.tsx';
import { useWidth } from '../../hooks/use-width.ts';
import { WeekList } from './lazy-parts.ts';
import { Picture } from './picture/Picture.tsx';
import { Sentences } from './Sentences.tsx';
import { StrandFilter } from './StrandFilter.tsx';
import { TableBelow } from './TableBelow.tsx';

const useStyles = makeStyles({
  journey: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
    minWidth: 0,
  },
});

/** Narrower than this, weeks stand below each other. */
const leastForPicture = 760;

export function JourneyView({ teamId }: { readonly teamId: string }) {
  return (
    <AsyncContent read={useJourney(teamId)}>
      {(journey) => <Drawn journey={journey} />}
    </AsyncContent>
  );
}

function Drawn({ journey }: { readonly journey: Journey }) {
  const styles = useStyles();
  const [strand, setStrand] = useState<string | null>(null);
  const [element, width] = useWidth(1280);
  const isWide = width >= leastForPicture;
  const { title, intro } = text.tab.crescendo;
  const sentences = <Sentences sentences={journey.sentences} />;
  const filter = <StrandFilter strands={journey.strands} chosen={strand} onChoose={setStrand} />;
  return (
    <div ref={element} className={styles.journey}>
      <div>
        <ViewTitle title={title} intro={toBeginningWords(journey) ?? intro} />
        {isWide && filter}
      </div>
      {isWide && <Picture journey={journey} strand={strand} width={width} />}
      {sentences}
      {!isWide && filter}
      {!isWide && (
        <Suspense fallback={<Loading />}>
          <WeekList journey={journey} strand={strand} />
        </Suspense>
      )}
      <TableBelow journey={journey} strand={strand} />
    </div>
  );
}
