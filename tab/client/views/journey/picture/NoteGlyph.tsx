/** The shape of a note: it says the stage, and what was decided, without any colour. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { JourneyView } from '../../../../../shared/contracts/api/journey.ts';
import { isForBlueprint } from '../../../../../shared/domain/journey/crescendo/notes.ts';
import { forcedColors } from '../../../components/breakpoints.ts';

export type Shape = Pick<JourneyView['notes'][number], 'stage' | 'decision' | 'scope'>;

const box = 24;

const useStyles = makeStyles({
  /** The colour of the page, a little wider than the shape itself. */
  ground: {
    color: tokens.colorNeutralBackground2,
    fill: 'currentColor',
    strokeWidth: '4px',
    [forcedColors]: { color: 'Canvas' },
  },
});

/** The middle of the head is the middle of the box; stem and flag rise out of it. */
type Props = {
  readonly shape: Shape;
  /** In CSS pixels. */
  readonly size?: number;
  /** Lines run behind it, and leave a little room around it. */
  readonly isOnLines?: boolean;
};

export function NoteGlyph({ shape, size = box, isOnLines = false }: Props) {
  const styles = useStyles();
  const { head, isFilled, around } = pathsOf(shape);
  return (
    <svg
      aria-hidden
      width={size}
      height={size}
      viewBox={`0 0 ${box} ${box}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      overflow="visible"
    >
      {isOnLines && <path className={styles.ground} d={head + around} />}
      <path d={head} fill={isFilled ? 'currentColor' : undefined} />
      {around !== '' && <path d={around} />}
    </svg>
  );
}

/**
 * Few lines of a path rather than many elements: a journey has dozens of notes, and each is drawn twice. They reach as
 * far as `inkOf` says.
 */
function pathsOf(shape: Shape): {
  readonly head: string;
  readonly isFilled: boolean;
  readonly around: string;
} {
  const { stage, decision } = shape;
  if (isForBlueprint(shape)) return { head: diamond, isFilled: false, around: '' };
  return {
    head: oval,
    isFilled: stage === 'influence' || stage === 'grow',
    around: [
      stage !== 'mission' && 'M17.6 10V-9',
      stage === 'grow' && 'M17.6 -9C18.5 -4 23.5 -3.5 21.5 3',
      decision !== null && decided[decision],
    ]
      .filter(Boolean)
      .join(''),
  };
}

const diamond = 'M12 5L19 12L12 19L5 12Z';

/** Twelve wide and nine high, turned by 22 degrees against the clock. */
const oval = 'M17.56 9.75A6 4.4 -22 1 1 6.44 14.25A6 4.4 -22 1 1 17.56 9.75Z';

/** A ring for what is kept, a wave for what is adapted, a bow with its dot for what is stopped. */
const decided: Readonly<Record<NonNullable<Shape['decision']>, string>> = {
  keep: 'M8 2.5A3 3 0 1 1 2 2.5A3 3 0 1 1 8 2.5Z',
  adapt: 'M5 22C7.5 18.5 10 18.5 12 21.5C14 24.5 16.5 24.5 19 21',
  stop: 'M6 -12C7 -19 20 -19 21 -12M13.9 -12.5A0.4 0.4 0 1 1 13.1 -12.5A0.4 0.4 0 1 1 13.9 -12.5Z',
};
