/** The hairpin with its stave, bar lines at the workshops, rests, and where today is. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { JourneyView } from '../../../../../shared/contracts/api/journey.ts';
import {
  halfHeight,
  sheet,
  staveY,
} from '../../../../../shared/domain/journey/crescendo/drawing/hairpin.ts';
import type { Timeline } from '../../../../../shared/domain/journey/crescendo/drawing/timeline.ts';
import { isForBlueprint } from '../../../../../shared/domain/journey/crescendo/notes.ts';
import { stages } from '../../../../../shared/domain/journey/stage.ts';
import { forcedColors } from '../../../components/breakpoints.ts';
import { MomentMark } from './MomentMark.tsx';
import { Rests } from './Rests.tsx';

const useStyles = makeStyles({
  drawing: { position: 'absolute', inset: 0, width: '100%', height: '100%', overflow: 'visible' },
  hairpin: { color: tokens.colorNeutralForeground2, [forcedColors]: { color: 'CanvasText' } },
  stave: { color: tokens.colorNeutralStroke1, [forcedColors]: { color: 'GrayText' } },
  /** No stroke of the theme is as dark and has no colour of its own in high contrast, where only today may have one. */
  bar: {
    color: tokens.colorNeutralForeground3,
    opacity: 0.5,
    [forcedColors]: { color: 'CanvasText', opacity: 1 },
  },
  now: { color: tokens.colorCompoundBrandStroke, [forcedColors]: { color: 'Highlight' } },
});

type Props = {
  readonly journey: JourneyView;
  readonly timeline: Timeline;
  readonly children?: ReactNode;
};

export function Backdrop({ journey, timeline, children }: Props) {
  const styles = useStyles();
  const { today, status, workshops, notes, moments } = journey;
  const { xOf, grownAt, later } = timeline;
  const isUnderWay = status === 'running' || status === 'paused';
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${sheet.width} ${sheet.height}`}
      fill="none"
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={styles.drawing}
    >
      {workshops.map(({ day, n }) => (
        <Upright key={n} x={xOf(day)} className={styles.bar} />
      ))}
      {later.map(({ months, x }) => (
        <Upright key={months} x={x} className={styles.bar} />
      ))}
      {stages.map((stage) => (
        <Line key={stage} timeline={timeline} className={styles.stave} width={1}>
          {(x) => staveY(stage, x, grownAt)}
        </Line>
      ))}
      {[-1, 1].map((side) => (
        <Line key={side} timeline={timeline} className={styles.hairpin} width={2}>
          {(x) => sheet.middle + side * halfHeight(x, grownAt)}
        </Line>
      ))}
      {notes.some(isForBlueprint) && (
        <Line timeline={timeline} className={styles.stave} width={1}>
          {() => sheet.ground}
        </Line>
      )}
      <Rests timeline={timeline} />
      {moments.map((moment) => (
        <MomentMark
          key={`${moment.on} ${moment.kind} ${moment.number}`}
          moment={moment}
          timeline={timeline}
        />
      ))}
      {isUnderWay && <Upright x={xOf(today)} className={styles.now} dashes="6 6" width={2} />}
      {children}
    </svg>
  );
}

type LineProps = {
  readonly timeline: Timeline;
  readonly className: string;
  readonly width: number;
  readonly children: (x: number) => number;
};

/** Stops at a rest and goes on after it; bends only where the hairpin is fully open. */
function Line({ timeline: { gaps, grownAt }, className, width, children: toY }: LineProps) {
  const starts = [sheet.left, ...gaps.map(({ to }) => to)];
  const ends = [...gaps.map(({ from }) => from), sheet.right];
  return starts.map((start, place) => {
    const end = ends[place] ?? sheet.right;
    const bends = [start, ...(start < grownAt && grownAt < end ? [grownAt] : []), end];
    return (
      <polyline
        key={start}
        points={bends.map((x) => `${x},${toY(x)}`).join(' ')}
        strokeWidth={width}
        vectorEffect="non-scaling-stroke"
        className={className}
      />
    );
  });
}

type UprightProps = {
  readonly x: number;
  readonly className: string;
  readonly dashes?: string;
  readonly width?: number;
};

function Upright({ x, className, dashes, width = 1 }: UprightProps) {
  return (
    <line
      x1={x}
      x2={x}
      y1={0}
      y2={sheet.height}
      strokeWidth={width}
      strokeDasharray={dashes}
      vectorEffect="non-scaling-stroke"
      className={className}
    />
  );
}
