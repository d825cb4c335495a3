/** Says what a change still needs before it goes on, or that it may. */
import type { ChangeDetail } from '../../../../../shared/contracts/api/board.ts';
import { nextStage } from '../../../../../shared/domain/journey/stage.ts';
import { toSentence } from '../../../../../shared/text/sentences.ts';
import { text } from '../../../../../shared/text/views/change.ts';

type Asked = Pick<
  ChangeDetail,
  'status' | 'stage' | 'scope' | 'gaps' | 'asks' | 'goes' | 'mayMove'
>;

/** A yes that is needed and that nobody has been asked for is said so; the gate stays as open as it was. */
export function toNextWords(change: Asked): string {
  const { stage, scope, asks, goes, status } = change;
  if (status === 'withdrawn') return text.cards.next.withdrawn;
  const isUnasked = stage === 'influence' && scope === 'needs-a-yes' && asks.length === 0;
  return [
    ...(goes.length > 0 ? [text.goes.now(goes.length + 1)] : []),
    toStep(change),
    ...(isUnasked ? [text.ask.nobodyAsked] : []),
  ].join(' ');
}

function toStep({ stage, gaps, mayMove }: Asked): string {
  const { detail } = text.tab;
  const next = nextStage(stage);
  if (next === undefined)
    return gaps.length === 0
      ? detail.grown
      : detail.growing(detail.list(gaps.map((gap) => text.gaps[gap])));
  if (gaps.length > 0) return toSentence({ kind: 'gate', gaps });
  return mayMove ? detail.ready(text.stages[next]) : detail.readyFor(text.stages[next]);
}
