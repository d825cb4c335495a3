/** The team's journey as a crescendo: where every small change is, what moved, and what was learned. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, Suspense, useState } from 'react';
import type { JourneyView as Journey } from '../../../../shared/contracts/api/journey.ts';
import type { Stage } from '../../../../shared/domain/journey/stage.ts';
import { toBeginningWords } from '../../../../shared/text/journey-words.ts';
import { text } from '../../../../shared/text/views/page.ts';
import { useJourney } from '../../api/journey.ts';
import { AsyncContent, Loading } from '../../components/AsyncContent.tsx';
import { phone } from '../../components/breakpoints.ts';
import { HiddenTitle } from '../../components/HiddenTitle.tsx';
import { smallPrint, stageQuestion } from '../../components/sizes.ts';
import { useIsOnWall } from '../../components/wall/on-wall.ts';
import { useAfterFirst } from '../../hooks/use-after-first.ts';
import { useMotionWelcome } from '../../hooks/use-motion-welcome.ts';
import { useWidth } from '../../hooks/use-width.ts';
import { Months, PlayButton, WeekList } from './lazy-parts.ts';
import { Picture } from './picture/Picture.tsx';
import { Sentences } from './Sentences.tsx';
import { StrandFilter } from './StrandFilter.tsx';
import { TableBelow } from './TableBelow.tsx';

const useStyles = makeStyles({
  /** They tell of today, which has not come yet while the journey is played. */
  ofToday: { visibility: 'hidden' },
  journey: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    minWidth: 0,
    [phone]: { gap: tokens.spacingVerticalL },
  },
  question: { ...stageQuestion, margin: 0, textWrap: 'balance' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    justifyContent: 'space-between',
    ':not(:empty)': { marginTop: tokens.spacingVerticalM },
    '@media print': { display: 'none' },
  },
  intro: {
    ...smallPrint,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
});

/** Of both sides of the page and its scrollbar, in CSS pixels: about as much as there is. */
const pageMargins = 80;

/** Narrower than this, weeks stand below each other. */
const leastForPicture = 736;

type Props = {
  readonly teamId: string;
  /** The one the team is in, whose question is asked; null outside its weeks. */
  readonly stage: Stage | null;
};

export function JourneyView({ teamId, stage }: Props) {
  return (
    <AsyncContent read={useJourney(teamId)}>
      {(journey) => <Drawn journey={journey} stage={stage} />}
    </AsyncContent>
  );
}

function Drawn({ journey, stage }: Pick<Props, 'stage'> & { readonly journey: Journey }) {
  const styles = useStyles();
  const [strand, setStrand] = useState<string | null>(null);
  const [element, width] = useWidth(pageMargins);
  const [played, setPlayed] = useState<Journey | null>(null);
  const isDrawn = useAfterFirst();
  const isWide = width >= leastForPicture;
  const isPlayable = useMotionWelcome() && isWide && journey.week > 1 && journey.notes.length > 0;
  const filter = <StrandFilter strands={journey.strands} chosen={strand} onChoose={setStrand} />;
  const sentences = (
    <div className={mergeClasses(played !== null && styles.ofToday)}>
      <Sentences sentences={journey.sentences} />
    </div>
  );
  /** Once all that stands above it is there, so that it does not move from under a finger. */
  const below = <TableBelow journey={journey} strand={strand} />;
  return (
    <div ref={element} className={styles.journey}>
      <Opening journey={journey} stage={stage} isWide={isWide}>
        {isWide && (
          <div className={styles.row}>
            {filter}
            {isPlayable && isDrawn && (
              <Suspense fallback={null}>
                <PlayButton journey={journey} onShow={setPlayed} />
              </Suspense>
            )}
          </div>
        )}
      </Opening>
      {isWide && (
        <Picture
          journey={played ?? journey}
          isOver={journey.status === 'finished'}
          strand={strand}
          width={width}
        />
      )}
      {(isDrawn || !isWide) && sentences}
      {!isWide && (
        <Suspense fallback={<Loading />}>
          <WeekList journey={journey} strand={strand}>
            {filter}
          </WeekList>
          {below}
        </Suspense>
      )}
      {isWide && isDrawn && (
        <Suspense fallback={null}>
          {journey.months.length > 0 && <Months journey={journey} />}
          {below}
        </Suspense>
      )}
    </div>
  );
}

type OpeningProps = Pick<Props, 'stage'> & {
  readonly journey: Journey;
  /** How to read the picture is said above it; where there is none, nothing stands before the sentences. */
  readonly isWide: boolean;
  readonly children: ReactNode;
};

function Opening({ journey, stage, isWide, children }: OpeningProps) {
  const styles = useStyles();
  const isOnWall = useIsOnWall();
  const { title, intro } = text.tab.crescendo;
  const words = toBeginningWords(journey) ?? (isWide && !isOnWall ? intro : null);
  return (
    <div>
      {isOnWall ? (
        <HiddenTitle>{title}</HiddenTitle>
      ) : (
        <h2 className={styles.question}>
          {stage === null ? title : text.stageCard.questions[stage]}
        </h2>
      )}
      {words !== null && <p className={styles.intro}>{words}</p>}
      {children}
    </div>
  );
}
