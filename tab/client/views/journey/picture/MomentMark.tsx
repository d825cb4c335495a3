/** A small mark above the hairpin: a tick where somebody said yes, three lines where strands were chosen. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { JourneyView } from '../../../../../shared/contracts/api/journey.ts';
import {
  halfHeight,
  sheet,
} from '../../../../../shared/domain/journey/crescendo/drawing/hairpin.ts';
import type { Timeline } from '../../../../../shared/domain/journey/crescendo/drawing/timeline.ts';
import { forcedColors } from '../../../components/breakpoints.ts';

const useStyles = makeStyles({
  mark: { color: tokens.colorNeutralForeground2, [forcedColors]: { color: 'CanvasText' } },
});

/** Around their own middle, about sixteen units wide. */
export const momentPaths = {
  yes: 'M-7 0 L-2 5 L8 -6',
  'strands-chosen': 'M-8 -5 H8 M-8 0 H8 M-8 5 H8',
} as const;

type Props = {
  readonly moment: JourneyView['moments'][number];
  readonly timeline: Timeline;
};

export function MomentMark({ moment: { on, kind }, timeline: { xOf, grownAt } }: Props) {
  const x = xOf(on);
  return (
    <path
      d={momentPaths[kind]}
      strokeWidth="2"
      className={useStyles().mark}
      transform={`translate(${x} ${sheet.middle - halfHeight(x, grownAt) - 18})`}
    />
  );
}
