/** What a change answers: a strand, and the barriers it came from. */
import { type Barriers, barriersIn } from '../../../shared/domain/barriers/barriers.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
import type { Link } from '../../../shared/domain/small-change/link.ts';
import { type SmallChange, shortId } from '../../../shared/domain/small-change/small-change.ts';
import type { NamedStrand } from '../../../shared/domain/strands/strands-now.ts';
import { text } from '../../../shared/text/text.ts';
import { plainAction, submitAction, toIds } from '../../cards/actions.ts';
import { type Box, choicesBox, renderForm, toRefused } from '../../cards/form.ts';
import type { Card } from '../../cards/render-card.ts';
import { toStrandBox } from '../../cards/strand-box.ts';

export type AnswersForm = {
  readonly change: SmallChange;
  /** Those that go on. */
  readonly strands: readonly NamedStrand[];
  readonly barriers: Barriers;
  readonly commandId: string;
  readonly chosen: Link;
  readonly error?: DomainError | undefined;
};

/** As many as can be looked through on a card; those chosen, and those of the strand's theme, come first. */
const listed = 30;

const titleLimit = 120;

export function renderAnswersForm(form: AnswersForm): Card {
  const { change, chosen, commandId, error } = form;
  const strands = withEnded(form);
  const ids = toIds(change);
  const { actions } = text.cards;
  const barrierChoices = toBarrierChoices(form);
  const boxes: readonly Box[] = [
    ...(strands.length > 0 ? [toStrandBox(strands, chosen.strandId)] : []),
    ...(barrierChoices.length > 0
      ? [
          choicesBox('barriers', chosen.barrierIds, barrierChoices, {
            label: text.answers.barriers,
          }),
        ]
      : []),
  ];
  return renderForm({
    heading: text.answers.heading(shortId(change.number)),
    subject: change.title,
    intro: boxes.length > 0 ? text.answers.intro : text.answers.nothingYet,
    boxes,
    ...toRefused(error),
    actions: [
      ...(boxes.length > 0
        ? [submitAction(actions.save, 'answers.save', { ...ids, commandId })]
        : []),
      plainAction(actions.backTo(shortId(change.number)), 'change.show', ids),
    ],
  });
}

/** What it answers stays to be chosen after it has ended, so that saving the rest does not drop it. */
function withEnded({ change: { answers }, strands }: AnswersForm): readonly NamedStrand[] {
  const { strandId: id, strandName: name } = answers;
  if (id === null || strands.some((strand) => strand.id === id)) return strands;
  return [...strands, { id, name: text.answers.endedStrand(name ?? '') }];
}

function toBarrierChoices({ barriers, chosen }: AnswersForm) {
  const ofStrand = new Set(
    (chosen.strandId ? barriersIn(barriers, chosen.strandId) : []).map(({ id }) => id),
  );
  const rank = (id: string) => (chosen.barrierIds.includes(id) ? 0 : ofStrand.has(id) ? 1 : 2);
  return barriers.barriers
    .toSorted((a, b) => rank(a.id) - rank(b.id))
    .slice(0, listed)
    .map(({ id, text: words }) => ({ value: id, title: [...words].slice(0, titleLimit).join('') }));
}
