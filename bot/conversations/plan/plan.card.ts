/** The action plan as a card: a box for each question, who looks after it and by when, with the draft so far. */
import { nobody } from '../../../shared/contracts/cards/change.ts';
import type { DomainError, FieldProblem } from '../../../shared/domain/errors.ts';
import { besideMeanwhile } from '../../../shared/domain/meanwhile.ts';
import { toTyped } from '../../../shared/domain/questions/answers.ts';
import { planQuestions } from '../../../shared/domain/small-change/content/action-plan.ts';
import { mustStay, type PlanInput } from '../../../shared/domain/small-change/plan.ts';
import { type SmallChange, shortId } from '../../../shared/domain/small-change/small-change.ts';
import type { NamedStrand } from '../../../shared/domain/strands/strands-now.ts';
import { findMember, type Team } from '../../../shared/domain/team/team.ts';
import { text } from '../../../shared/text/text.ts';
import { plainAction, submitAction, toIds } from '../../cards/actions.ts';
import {
  type Box,
  choiceBox,
  dayBox,
  personBox,
  renderForm,
  textBox,
  toRefused,
} from '../../cards/form.ts';
import { toPeopleChoices, toPersonChoice } from '../../cards/people-choices.ts';
import type { Card } from '../../cards/render-card.ts';
import { toStrandBox } from '../../cards/strand-box.ts';

/** What the list of people may weigh, beside long answers on a card under 80 KB. */
const listBytes = 8_000;

export type PlanCard = {
  readonly change: SmallChange;
  readonly team: Team;
  readonly commandId: string;
  /** What stands in the boxes: the draft so far, or what was typed. */
  readonly words: Required<PlanInput>;
  /** Those that go on. */
  readonly strands: readonly NamedStrand[];
  readonly error?: DomainError;
  /** What somebody else wrote in the same boxes. */
  readonly meanwhile?: readonly FieldProblem[];
};

export function renderPlanCard(card: PlanCard): Card {
  const { change, team, commandId, words, strands, error, meanwhile } = card;
  const ids = toIds(change);
  const { actions } = text.cards;
  return renderForm({
    heading: text.plan.heading(shortId(change.number)),
    subject: change.title,
    intro: text.plan.intro,
    boxes: [
      ...planQuestions.map((question) =>
        textBox(question, words[question], mustStay(change, question)),
      ),
      ownerBox(team, words.owner),
      dayBox('byWhen', words.byWhen),
      ...(strands.length > 0 && isStrandOpen(change) ? [toStrandBox(strands, words.strand)] : []),
    ],
    ...toRefused(error, undefined, meanwhile),
    actions: [
      submitAction(actions.save, 'plan.save', { ...ids, commandId }),
      plainAction(actions.backTo(shortId(change.number)), 'change.show', ids),
    ],
  });
}

export function toPlanWords({ plan, owner, byWhen }: SmallChange): Required<PlanInput> {
  const chosen = { owner: owner?.id ?? '', byWhen: byWhen ?? '', strand: '' };
  return { ...toTyped(planQuestions, plan), ...chosen };
}

/** For somebody who saves what they typed while somebody else saved as well. */
export function besideTheirs(
  typed: Required<PlanInput>,
  change: SmallChange,
): Pick<PlanCard, 'words' | 'meanwhile'> {
  const now = toPlanWords(change);
  const { words, problems } = besideMeanwhile(planQuestions, typed, now);
  const { owner, byWhen, strand } = typed;
  const chosen = { owner: owner || now.owner, byWhen: byWhen || now.byWhen, strand };
  return { words: { ...words, ...chosen }, meanwhile: problems };
}

/** Asked once more for what answers no strand yet; where it is known, nobody is asked again. */
export function isStrandOpen({ answers }: SmallChange): boolean {
  return answers.strandId === null;
}

/**
 * Nobody yet: a picker. Somebody already: a plain list, as many clients show what stands in a picker by
 * its id and not by its name.
 */
function ownerBox(team: Team, chosen: string): Box {
  const { ownerPlaceholder } = text.fields;
  const people = toPeopleChoices(team.members, listBytes);
  const shown = findMember(team, chosen);
  if (!shown) return personBox('owner', chosen, people, ownerPlaceholder);
  const isListed = people.some(({ value }) => value === shown.id);
  const choices = [
    { title: ownerPlaceholder, value: nobody },
    ...(isListed ? [] : [toPersonChoice(shown)]),
    ...people,
  ];
  return choiceBox('owner', shown.id, choices, { isRequired: false, style: 'compact' });
}
