/** A look at an experiment on its day: what is understood, happened, was learned and surprised, and one of three good ends (P20). */

import type { CycleInput } from '../../../shared/domain/blueprint/cycles.ts';
import type { Experiment } from '../../../shared/domain/blueprint/experiment.ts';
import type { Around } from '../../../shared/domain/blueprint/experiments.ts';
import { isReviewDue } from '../../../shared/domain/blueprint/review.ts';
import { shortExperimentId } from '../../../shared/domain/blueprint/short-experiment-id.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
import { decisions } from '../../../shared/domain/small-change/content/learning.ts';
import { toBelief } from '../../../shared/text/blueprint/belief-words.ts';
import { text } from '../../../shared/text/text.ts';
import { type CardAction, plainAction, submitAction } from '../../cards/actions.ts';
import { toExperimentIds } from '../../cards/experiment-rows.ts';
import {
  choiceBox,
  dayBox,
  type FormRow,
  renderForm,
  textBox,
  toChoices,
  toRefused,
} from '../../cards/form.ts';
import type { Card } from '../../cards/render-card.ts';

export type CycleForm = {
  readonly experiment: Experiment;
  readonly around: Pick<Around, 'today' | 'nextReview'>;
  readonly newId: () => string;
  readonly commandId: string;
  readonly words?: CycleInput;
  readonly error?: DomainError | undefined;
  /** Said before anything else. */
  readonly lead?: string | undefined;
  /** What else is told in the same message: above the boxes, and buttons behind the form's own. */
  readonly rows?: readonly FormRow[];
  readonly others?: readonly CardAction[];
};

/** A card takes at most six buttons. */
const actionLimit = 6;

export const noWords = {
  understood: '',
  happened: '',
  learned: '',
  surprised: '',
  decision: null,
} as const;

export function renderCycleForm({ experiment, around, ...form }: CycleForm): Card {
  const { words = { ...noWords, reviewOn: around.nextReview }, error, lead, rows = [] } = form;
  const { tell, tellIntro, happenedLabel, decisions: titles, ...said } = text.tab.drawUp.experiment;
  const { nextReview, presses } = said;
  const { actions } = text.blueprintInChat;
  const { number, title, cycles } = experiment;
  const id = shortExperimentId(number);
  const cycle = cycles.at(-1)?.n ?? 0;
  const ids = toExperimentIds(experiment);
  return renderForm({
    heading: text.blueprintInChat.cycle.heading(id),
    subject: title,
    intro: lead === undefined ? tellIntro : `${lead} ${tellIntro}`,
    rows,
    lines: toLines(experiment),
    boxes: [
      { ...textBox('happened', words.happened, false), label: happenedLabel },
      textBox('understood', words.understood, false),
      textBox('learned', words.learned, true),
      textBox('surprised', words.surprised, false),
      choiceBox('decision', words.decision, toChoices(decisions, titles), { isRequired: true }),
      { ...dayBox('reviewOn', words.reviewOn), label: nextReview },
    ],
    ...toRefused(error, text.blueprintInChat.cycle.lookAgain),
    actions: [
      submitAction(tell, 'experiment.tell-cycle', { ...ids, cycle, commandId: form.commandId }),
      ...(isReviewDue(experiment, around)
        ? [
            plainAction(presses['experiments/skip'].label, 'experiment.skip', {
              ...ids,
              commandId: form.newId(),
            }),
          ]
        : []),
      ...(form.others ?? []),
      plainAction(actions.backTo(id), 'experiment.show', ids),
    ].slice(0, actionLimit),
  });
}

/** What was believed, and what is watched, to write from. */
function toLines(experiment: Experiment): readonly string[] {
  const words = text.tab.drawUp.experiment;
  return [
    ...toBelief(experiment, words).map((part) => `${part.lead} ${part.words}`),
    ...experiment.signals.map((signal) => `${words.signal} ${signal.words}`),
  ];
}
