/** The way of the note in focus through the stave, from where it was logged to each move. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { JourneyView } from '../../../../../shared/contracts/api/journey.ts';
import type { Timeline } from '../../../../../shared/domain/journey/crescendo/drawing/timeline.ts';
import { toWayPoints } from '../../../../../shared/domain/journey/crescendo/drawing/way-points.ts';
import { forcedColors } from '../../../components/breakpoints.ts';

const useStyles = makeStyles({
  way: { color: tokens.colorBrandForeground1, [forcedColors]: { color: 'Highlight' } },
});

type Props = { readonly note: JourneyView['notes'][number]; readonly timeline: Timeline };

export function Way({ note, timeline }: Props) {
  const points = toWayPoints(note, timeline);
  return (
    <g className={useStyles().way}>
      <polyline
        points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
        strokeWidth={2.5}
        vectorEffect="non-scaling-stroke"
      />
      {points.map(({ x, y }, place) => (
        <circle
          key={note.stages[place]?.on ?? ''}
          cx={x}
          cy={y}
          r={5}
          fill="currentColor"
          strokeWidth={0}
        />
      ))}
    </g>
  );
}
