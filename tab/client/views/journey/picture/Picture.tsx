/** The crescendo itself: the stave behind, the notes on it, and in words the way of the one in focus. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import type { JourneyView } from '../../../../../shared/contracts/api/journey.ts';
import { sheet } from '../../../../../shared/domain/journey/crescendo/drawing/hairpin.ts';
import {
  type Head,
  placeHeads,
} from '../../../../../shared/domain/journey/crescendo/drawing/place-heads.ts';
import { toTimeline } from '../../../../../shared/domain/journey/crescendo/drawing/timeline.ts';
import { toWayWords, toWeekWords } from '../../../../../shared/text/journey-words.ts';
import { text } from '../../../../../shared/text/views/page.ts';
import { wall } from '../../../components/breakpoints.ts';
import { useAfterFirst } from '../../../hooks/use-after-first.ts';
import { Backdrop } from './Backdrop.tsx';
import { Heads } from './Heads.tsx';
import { Labels } from './Labels.tsx';
import { Crowd } from './lazy-crowd.ts';
import { ShapeKey } from './ShapeKey.tsx';
import { Way } from './Way.tsx';

/** Room at the end of the lines for the stages' names, in CSS pixels. */
const gutter = 64;

/** Of a note and its target, in CSS pixels, on a page and on a wall, where three of them fit into a week. */
const targetSizes = { page: 28, wall: 32, wallFrom: 1600 } as const;

const useStyles = makeStyles({
  picture: {
    position: 'relative',
    marginInlineEnd: `${gutter}px`,
    paddingBlock: '48px 28px',
  },
  sheet: { position: 'relative', aspectRatio: `${sheet.width} / ${sheet.height}` },
  below: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  caption: {
    ...typographyStyles.body1,
    margin: 0,
    minHeight: '22px',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    [wall]: typographyStyles.body2,
  },
});

type Props = {
  readonly journey: JourneyView;
  /** Its last week is over; it may be played from before that. */
  readonly isOver: boolean;
  readonly strand: string | null;
  /** In CSS pixels. */
  readonly width: number;
};

export function Picture({ journey, isOver, strand, width }: Props) {
  const styles = useStyles();
  const [looked, setLooked] = useState<Head | null>(null);
  const [crowd, setCrowd] = useState<Head | null>(null);
  const isDrawn = useAfterFirst();
  const timeline = toTimeline(journey, isOver);
  const unitsPerPixel = sheet.width / Math.max(1, width - gutter);
  const size = width >= targetSizes.wallFrom ? targetSizes.wall : targetSizes.page;
  const heads = placeHeads(journey.notes, timeline, size * unitsPerPixel);
  const note = looked?.notes.length === 1 ? looked.notes[0] : undefined;
  return (
    <div className={styles.below}>
      <div className={styles.picture}>
        <div className={styles.sheet}>
          <Backdrop journey={journey} timeline={timeline}>
            {note && <Way note={note} timeline={timeline} />}
          </Backdrop>
          <Labels journey={journey} timeline={timeline} />
          <Heads
            heads={heads}
            weeks={journey.weeks.length}
            size={size}
            strand={strand}
            onLook={setLooked}
            onOpenCrowd={setCrowd}
          />
        </div>
      </div>
      {crowd && (
        <Suspense fallback={null}>
          <Crowd
            crowd={crowd}
            weeks={journey.weeks.length}
            strand={strand}
            onClose={() => setCrowd(null)}
          />
        </Suspense>
      )}
      <p aria-hidden className={styles.caption}>
        {looked ? toCaption(looked, journey.weeks.length) : text.tab.crescendo.hint}
      </p>
      {isDrawn && <ShapeKey journey={journey} />}
    </div>
  );
}

function toCaption({ notes, week }: Head, weeks: number): string {
  const [note, ...more] = notes;
  const { noteName, crowdName } = text.tab.crescendo;
  return note && more.length === 0
    ? noteName(toWayWords(note), note.title)
    : crowdName(notes.length, toWeekWords(week, weeks));
}
