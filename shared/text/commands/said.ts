/** What somebody said, once it was read: what they wish for, and the words that go with it. */
import type { Concern } from '../../domain/safeguarding/safeguarding.ts';

/** Everything that can be wished for in words; each is answered by one conversation. */
export const wishes = [
  'quiet.stop',
  'quiet.pause',
  'quiet.resume',
  'help',
  'greeting',
  'privacy',
  'privacy.mine',
  'privacy.erase',
  'changes.all',
  'changes.mine',
  'find',
  'owner',
  'take',
  'hand-on',
  'leaving',
  'edit',
  'weigh',
  'weigh.which-first',
  'plan',
  'ask',
  'ask.all',
  'ask.told',
  'thanks',
  'history',
  'move.on',
  'move.back',
  'undo',
  'withdraw',
  'progress.update',
  'progress.offer',
  'values',
  'vision',
  'set-up',
  'set-up.pause',
  'set-up.resume',
  'barrier',
  'barriers',
  'reflect',
  'reflect.helped',
  'reflect.hindered',
  'reflect.mine',
  'themes',
  'vote',
  'check-in',
  'strands',
  'blueprint',
  'blueprint.went',
  'blueprint.signed',
  'blueprint.people',
  'blueprint.seen',
  'blueprint.teams',
  'blueprint.learned',
  'blueprint.asks',
  'blueprint.answer',
  'blueprint.leave-out',
  'blueprint.let-in',
  'blueprint.word',
  'blueprint.meaning',
  'experiments',
  'experiment',
  'experiment.review',
  'experiment.stop',
  'experiment.take',
  'experiment.try',
  'sensemaking',
  'ring-true',
  'learned',
  'stage',
  'stage.open',
  'pulse',
  'log.command',
  'log.pleasantry',
  'log.generic',
] as const;

export type Wish = (typeof wishes)[number];

export type Said = {
  readonly wish: Wish;
  /** As they were typed, after those that said what is wished for. */
  readonly words: string;
  /** Of the change or experiment that was named, such as 12 for SC-12 or EX-12. */
  readonly number: number | null;
  /** Heard in a longer line by a few of its words: nothing that matters is done because of it without a press. */
  readonly isGuess?: true;
  /** Of a sentence that is left as it is: it puts something right that was said before. */
  readonly isCorrection?: true;
  /** Of a sentence that is left as it is: what it may wish for all the same. */
  readonly maybe?: Wish;
  /** Told beside a wish for quiet, which is granted all the same. */
  readonly concern?: Concern;
};
