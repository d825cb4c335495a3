/** A rest sign in each gap of the hairpin; the one the team is in now is large. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { sheet } from '../../../../../shared/domain/journey/crescendo/drawing/hairpin.ts';
import type { Timeline } from '../../../../../shared/domain/journey/crescendo/drawing/timeline.ts';
import { forcedColors } from '../../../components/breakpoints.ts';

const useStyles = makeStyles({
  rest: { color: tokens.colorNeutralForeground1, [forcedColors]: { color: 'CanvasText' } },
});

/** A crotchet rest, as in music, around its own middle. */
const sign =
  'M-5 -22 L5 -9 C-3 -3 -3 2 6 11 C-3 8 -8 12 0 21 C-12 14 -8 4 1 6 L-6 -4 C2 -10 1 -14 -5 -22 Z';

export function Rests({ timeline: { gaps } }: { readonly timeline: Timeline }) {
  const { rest: style } = useStyles();
  return gaps.map(({ rest, from, to }) => (
    <path
      key={rest.from}
      d={sign}
      fill="currentColor"
      strokeWidth="1"
      className={style}
      transform={`translate(${(from + to) / 2} ${sheet.middle}) scale(${rest.isOpen ? 2.4 : 1})`}
    />
  ));
}
