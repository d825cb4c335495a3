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
    '& *': { strokeWidth: '4px' },
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
      overflow="visible"
    >
      {isOnLines && (
        <g className={styles.ground}>
          <Drawn shape={shape} />
        </g>
      )}
      <Drawn shape={shape} />
    </svg>
  );
}

/** Reaches as far as `inkOf` says. */
function Drawn({ shape }: Pick<Props, 'shape'>) {
  const { stage, decision } = shape;
  const isFilled = stage === 'influence' || stage === 'grow';
  if (isForBlueprint(shape)) return <path d="M12 5 L19 12 L12 19 L5 12 Z" strokeLinejoin="round" />;
  return (
    <>
      <ellipse
        cx="12"
        cy="12"
        rx="6"
        ry="4.4"
        transform="rotate(-22 12 12)"
        fill={isFilled ? 'currentColor' : undefined}
      />
      {stage !== 'mission' && <path d="M17.6 10 V-9" fill="none" />}
      {stage === 'grow' && <path d="M17.6 -9 C18.5 -4 23.5 -3.5 21.5 3" fill="none" />}
      {decision !== null && <Decided decision={decision} />}
    </>
  );
}

function Decided({ decision }: { readonly decision: NonNullable<Shape['decision']> }) {
  switch (decision) {
    case 'keep':
      return <circle cx="5" cy="2.5" r="3" strokeWidth="1.5" />;
    case 'adapt':
      return (
        <path d="M5 22 C7.5 18.5 10 18.5 12 21.5 C14 24.5 16.5 24.5 19 21" strokeWidth="1.5" />
      );
    case 'stop':
      return (
        <>
          <path d="M6 -12 C7 -19 20 -19 21 -12" strokeWidth="1.5" />
          <circle cx="13.5" cy="-12.5" r="1.2" fill="currentColor" stroke="none" />
        </>
      );
  }
}
