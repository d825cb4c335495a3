/** A card with boxes: every form in chat is one of these, with what was typed and what needs another look. */
import type { DomainError, FieldName, FieldProblem } from '../../shared/domain/errors.ts';
import { toFieldSentences, toSentence } from '../../shared/text/sentences.ts';
import { text } from '../../shared/text/text.ts';
import type { CardAction, CardLink } from './actions.ts';
import template from './form.card.json' with { type: 'json' };
import { type Card, createCard } from './render-card.ts';
import { toSignpostForm } from './signpost-form.ts';

export type Choice = { readonly value: string; readonly title: string };

export type Box = {
  readonly id: FieldName;
  readonly kind: 'text' | 'choice' | 'person' | 'day' | 'time' | 'toggle';
  /** As it was typed or chosen. */
  readonly value: string;
  readonly isRequired: boolean;
  readonly isMultiline: boolean;
  readonly placeholder: string;
  /** `compact`: folded into a drop-down. */
  readonly style: 'expanded' | 'compact';
  /** As many as one likes: the value has commas between. */
  readonly isMultiSelect: boolean;
  readonly choices: readonly Choice[];
  /** The earliest and latest time. */
  readonly min: string;
  readonly max: string;
  /** In place of the words the box usually has. */
  readonly label?: string;
};

/** Something there is already, above the boxes; pressing it opens it. */
export type FormRow = {
  readonly words: string;
  readonly about: string;
  readonly open: CardAction;
};

export type Form = {
  /** A quiet line above everything. */
  readonly reminder?: string;
  readonly heading: string;
  /** What the form is about, such as a change's title. */
  readonly subject?: string;
  readonly intro?: string;
  readonly notice?: string;
  readonly rows?: readonly FormRow[];
  /** Something to write from, above the boxes. */
  readonly lines?: readonly string[];
  readonly boxes: readonly Box[];
  readonly problems: readonly FieldProblem[];
  /** What somebody has to know before they write, in plain sight; and more of it to unfold. */
  readonly promise?: readonly string[];
  readonly details?: { readonly title: string; readonly words: string } | undefined;
  /** What there is to know about it, in small letters below the boxes. */
  readonly closing?: string;
  readonly actions: readonly CardAction[];
  /** Buttons that lead into the tab. */
  readonly links?: readonly CardLink[];
  /** Who to turn to, where a concern was seen in the words: it goes before everything. */
  readonly signpost?: string | undefined;
  /** In the smallest letters below everything, and pressing it goes there. */
  readonly aside?: { readonly words: string; readonly open: CardAction };
  /** Somebody has said already that the names in it are colleagues'. */
  readonly isAnswered?: boolean;
  /** What stands in the box was a message of theirs, which Teams keeps whatever becomes of it here. */
  readonly isMessage?: boolean | undefined;
};

const plain = {
  isMultiline: false,
  isMultiSelect: false,
  placeholder: '',
  style: 'expanded',
  choices: [],
  min: '',
  max: '',
} as const;

type TextLook = { readonly isMultiline?: boolean; readonly placeholder?: string };

export function textBox(
  id: FieldName,
  value: string,
  isRequired: boolean,
  look: TextLook = {},
): Box {
  return { ...plain, isMultiline: true, ...look, id, kind: 'text', value, isRequired };
}

export function choiceBox(
  id: FieldName,
  value: string | null,
  choices: readonly Choice[],
  look: { readonly isRequired: boolean; readonly style?: Box['style'] },
): Box {
  return { ...plain, ...look, id, kind: 'choice', value: value ?? '', choices };
}

/**
 * Teams offers people from its own directory as somebody types
 * (https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/people-picker);
 * the choices are there for clients that do not.
 */
export function personBox(
  id: FieldName,
  value: string,
  choices: readonly Choice[],
  placeholder: string,
): Box {
  return { ...plain, id, kind: 'person', value, isRequired: false, choices, placeholder };
}

/**
 * Somebody to be chosen. Many clients show what stands in a picker by its id and not by its name, so whoever
 * is chosen already stands in a plain list.
 */
export function onePersonBox(
  id: FieldName,
  chosen: string,
  people: readonly Choice[],
  isRequired = true,
): Box {
  return people.some(({ value }) => value === chosen)
    ? choiceBox(id, chosen, people, { isRequired, style: 'compact' })
    : personBox(id, chosen, people, text.fields.personPlaceholder);
}

/** Choose as many as you like. */
export function choicesBox(
  id: FieldName,
  chosen: readonly string[],
  choices: readonly Choice[],
  look: {
    readonly label?: string;
    readonly isRequired?: boolean;
    readonly style?: Box['style'];
  } = {},
): Box {
  const value = chosen.join(',');
  return {
    ...plain,
    isRequired: false,
    ...look,
    id,
    kind: 'choice',
    isMultiSelect: true,
    value,
    choices,
  };
}

/** Choices in the order of a list of the domain's, with their words. */
export function toChoices<T extends string>(
  values: readonly T[],
  titles: Readonly<Record<T, string>>,
): readonly Choice[] {
  return values.map((value) => ({ value, title: titles[value] }));
}

export function dayBox(id: FieldName, value: string, isRequired = false): Box {
  return { ...plain, id, kind: 'day', value, isRequired };
}

/** On or off; it arrives as `true` or `false`. */
export function toggleBox(id: FieldName, isOn: boolean): Box {
  return { ...plain, id, kind: 'toggle', value: `${isOn}`, isRequired: false };
}

/** Times are `HH:MM`. */
export function timeBox(
  id: FieldName,
  value: string,
  bounds: { readonly min: string; readonly max: string },
): Box {
  return { ...plain, ...bounds, id, kind: 'time', value, isRequired: true };
}

const render = createCard(template);

export function renderForm(asked: Form): Card {
  const form = asked.signpost ? toSignpostForm(asked, asked.signpost) : sayItStays(asked);
  const errors = toFieldSentences(form.problems);
  const { heading, subject = '', intro = '', notice = '', closing = '' } = form;
  const actions = toAnswering(form.actions, form);
  const { reminder = '', rows = [], lines = [], promise = [], details, aside, links = [] } = form;
  return render({
    ...{ reminder, heading, subject, intro, notice, rows, closing, actions, links },
    fallbackText: text.cards.fallback(heading),
    hasReminder: reminder !== '',
    hasSubject: subject !== '',
    hasIntro: intro !== '',
    hasNotice: notice !== '',
    hasClosing: closing !== '',
    lines: lines.map((words) => ({ words })),
    promise: promise.map((words) => ({ words })),
    details: details ? [details] : [],
    asides: aside ? [aside] : [],
    boxes: form.boxes.map((box) => ({
      ...box,
      label: box.label ?? text.fields[box.id],
      missing: text.problems.missing[box.id],
      error: errors[box.id] ?? '',
      hasError: errors[box.id] !== undefined,
    })),
  });
}

/** What nobody should have typed anywhere is still there to be deleted (P3). */
const notToStand: ReadonlySet<FieldProblem['problem']> = new Set(['case-data', 'concern']);

function sayItStays(form: Form): Form {
  const { isMessage = false, problems, notice = '' } = form;
  if (!isMessage || !problems.some(({ problem }) => notToStand.has(problem))) return form;
  return { ...form, notice: `${notice} ${text.errors.messageStays}`.trim() };
}

/** After a refusal: the problems next to their boxes, or one sentence above them. */
export function toRefused(
  error?: DomainError,
  whenStale: string = text.edit.changedSince,
  meanwhile: readonly FieldProblem[] = [],
): Pick<Form, 'problems' | 'notice' | 'isAnswered' | 'signpost'> {
  if (error === undefined) return { problems: [] };
  const { answered: isAnswered = false } = error;
  if ('problems' in error) return { problems: error.problems, isAnswered };
  if (error.kind === 'signpost') return { problems: [], signpost: error.words, isAnswered };
  if (error.kind === 'stale') return { problems: meanwhile, notice: whenStale, isAnswered };
  return { problems: [], notice: text.cards.keptWords(toSentence(error)), isAnswered };
}

/** Whether somebody is asked about a name, and answers by sending it once more. */
const asking: ReadonlySet<FieldProblem['problem']> = new Set(['doubtful-name', 'name-for-role']);

/** Once a card has asked about a name, pressing its button answers: it is a colleague's. */
export function toAnswering(
  actions: readonly CardAction[],
  { problems, isAnswered = false }: Pick<Form, 'problems' | 'isAnswered'>,
): readonly CardAction[] {
  const isAsking = problems.some(({ problem }) => asking.has(problem));
  if (!isAsking && !isAnswered) return actions;
  return actions.map((action) =>
    action.associatedInputs === 'auto'
      ? { ...action, data: { ...action.data, asked: true } }
      : action,
  );
}
