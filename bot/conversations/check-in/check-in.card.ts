/** The check-in of a week or a month: what was said last time, one choice a change, what they can give, and thanks (P14). */
import type { ChangeSummary } from '../../../shared/contracts/stored/documents.ts';
import { changesToAsk, dueInIt } from '../../../shared/domain/check-in/changes-to-ask.ts';
import {
  type CheckInAnswer,
  lastAnswer,
  movements,
} from '../../../shared/domain/check-in/check-ins.ts';
import { everyOf } from '../../../shared/domain/check-in/every.ts';
import type { FieldProblem } from '../../../shared/domain/errors.ts';
import { shortId } from '../../../shared/domain/small-change/small-change.ts';
import { checkInReaders, toCheckInLines } from '../../../shared/text/check-in-words.ts';
import { toDateWords, toDayWords } from '../../../shared/text/dates.ts';
import { toNewsLines } from '../../../shared/text/news-words.ts';
import { toFieldSentences } from '../../../shared/text/sentences.ts';
import { text } from '../../../shared/text/text.ts';
import type { OpenAsk } from '../../../shared/use-cases/asks/load-asks.ts';
import type { OpenCheckIn } from '../../../shared/use-cases/check-in/load-check-in.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import type { News } from '../../../shared/use-cases/notifications/load-item.ts';
import {
  type CardAction,
  type CardLink,
  keepWordsAction,
  plainAction,
  submitAction,
} from '../../cards/actions.ts';
import { toAnswering } from '../../cards/form.ts';
import type { PulseSlip } from '../../cards/pulse-action.ts';
import { type Card, createCard } from '../../cards/render-card.ts';
import { toSignpostActions } from '../../cards/signpost-form.ts';
import { type ToldRow, toRowActions, toRowLinks } from '../../cards/told-row.ts';
import template from './check-in.card.json' with { type: 'json' };
import { type GoesInPart, toGoesInPart } from './goes-in.ts';

/** What stands in the boxes, as it was chosen and typed. */
export type CheckInWords = Pick<CheckInAnswer, 'said' | 'shared'> & {
  readonly cover: string;
  readonly thanks: string;
};

export type CheckInForm = {
  readonly open: OpenCheckIn;
  readonly commandId: string;
  readonly words?: CheckInWords | undefined;
  readonly problems?: readonly FieldProblem[];
  readonly notice?: string | undefined;
  readonly signpost?: string | undefined;
  /** Somebody has said already that the names in it are colleagues'. */
  readonly isAnswered?: boolean;
  readonly isReminder?: boolean;
  /** What else there is to tell in the same message. */
  readonly news?: readonly News[];
  readonly asks?: readonly OpenAsk[];
  readonly rows?: readonly ToldRow[];
  /** Where the news leads. */
  readonly links?: readonly CardLink[];
  /** A pulse that came with it: its button stands on the card that follows. */
  readonly slip?: PulseSlip | null;
  /** Other teams that are to be checked in with. */
  readonly others?: readonly OpenCheckIn['team'][];
};

const noWords: CheckInWords = { said: [], cover: '', thanks: '', shared: false };

/** A card takes at most six buttons, and the news is to be read at a glance. */
const actionLimit = 6;
const linkLimit = 4;
const newsLimit = 3;
const lineLimit = 2;

const render = createCard(template);

export function renderCheckInForm(form: CheckInForm, deps: Pick<Deps, 'linkToTab'>): Card {
  const { open, words = noWords, notice = '', news = [], asks = [] } = form;
  const { checkIn } = text;
  const heading = checkIn.every[everyOf(open.team, open.occurrence)].heading(open.team.name);
  const errors = toFieldSentences(form.problems ?? []);
  const asked = changesToAsk(open.changes, {
    said: words.said,
    last: lastAnswer(open.checkIns, open.occurrence),
    longEnough: open.longEnough,
  });
  const goesIn = toGoesIn(form, deps);
  const ofRows = [...toRowLinks(form.rows ?? []), ...goesIn.flatMap((part) => part.links)];
  const links = [...ofRows, ...(form.links ?? [])].slice(0, Math.max(ofRows.length, linkLimit));
  const actions = toActions(form).slice(0, actionLimit - links.length);
  const also = [
    ...toLines((form.rows ?? []).map(({ words }) => words)),
    ...toLines(asks.length > 0 ? [checkIn.alsoAsks(asks.length)] : []),
  ];
  return render({
    heading: form.signpost ?? heading,
    fallbackText: text.cards.fallback(heading),
    intro: form.signpost ? text.signpost.notStored : toIntro(form),
    hasNotice: notice !== '',
    notice,
    before: toBefore(open, asked),
    hasNone: asked.length === 0,
    none: checkIn.noneToAsk,
    changes: asked.map((change, place) => ({
      label: checkIn.change(shortId(change.number), change.title),
      isFirst: place === 0,
      movements: toMovements(change, form),
    })),
    hasMovementError: errors.movement !== undefined,
    movementError: errors.movement ?? '',
    unfold: checkIn.unfold,
    isUnfolded: isUnfolded(words, errors),
    boxes: toWordBoxes(words, errors),
    share: `${words.shared}`,
    shareTitle: checkIn.shareTitle,
    goesIn: goesIn.map((part) => ({ heading: part.heading, lines: toLines(part.lines) })),
    hasFoot: news.length + also.length > 0,
    hasNews: news.length > 0,
    newsHeading: text.news.heading(news.length),
    news: news.slice(0, newsLimit).map(toNewsRow),
    moreNews: toLines(news.length > newsLimit ? [checkIn.moreNews(news.length - newsLimit)] : []),
    also,
    where: [checkIn.whoIsTold(checkInReaders()), checkIn.where].join(' '),
    actions: form.signpost
      ? toSignpostActions(actions)
      : toAnswering(actions, { problems: [], ...form }),
    links,
  });
}

/** Who to turn to stands alone. */
function toGoesIn(
  { open: { goesIn }, signpost }: CheckInForm,
  deps: Pick<Deps, 'linkToTab'>,
): readonly GoesInPart[] {
  return goesIn === null || signpost !== undefined ? [] : [toGoesInPart(goesIn, deps)];
}

function toIntro({ open, isReminder = false }: CheckInForm): string {
  const { every, intro } = text.checkIn;
  return isReminder ? every[everyOf(open.team, open.occurrence)].reminder : intro;
}

/** Last time's answer, and what is meant to be in place before the next. */
function toBefore(
  { team, checkIns, occurrence, changes }: OpenCheckIn,
  asked: readonly ChangeSummary[],
) {
  const { checkIn } = text;
  const every = everyOf(team, occurrence);
  const last = lastAnswer(checkIns, occurrence);
  const said = last ? toCheckInLines(last, changes) : [];
  const due = [...Map.groupBy(dueInIt(changes, occurrence, every), ({ byWhen }) => byWhen)].map(
    ([day, planned]) =>
      checkIn.due(
        toDayWords(day),
        planned.map((change) => toDueWords(change, asked.includes(change))),
      ),
  );
  return [
    ...(last && said.length > 0
      ? [{ heading: checkIn.last(toDateWords(last.at)), lines: toLines(said) }]
      : []),
    ...(due.length > 0 ? [{ heading: checkIn.every[every].due, lines: toLines(due) }] : []),
  ];
}

/** A change that is not asked about below is named by more than its number. */
function toDueWords({ number, title, owner }: ChangeSummary, isAsked: boolean): string {
  const { change, dueOf } = text.checkIn;
  const name = isAsked ? shortId(number) : change(shortId(number), title);
  return dueOf(name, owner?.name ?? null);
}

function toLines(all: readonly string[]) {
  return all.map((words) => ({ words }));
}

/** Three to press; what was pressed is kept at once and stands out. */
function toMovements({ id, number }: ChangeSummary, form: CheckInForm) {
  const { said } = form.words ?? noWords;
  const { checkIn } = text;
  const chosen = said.find(({ changeId }) => changeId === id)?.movement;
  const { teamId, commandId, occurrence, slip } = toIds(form);
  return movements.map((movement) => {
    const isChosen = movement === chosen;
    const words = checkIn.movements[movement];
    const data = { teamId, commandId, occurrence, changeId: id, movement, ...slip };
    const title = checkIn.mark(shortId(number), words, isChosen);
    return {
      words: isChosen ? checkIn.chosen(words) : words,
      /** With its tick it needs more room than the others on a phone. */
      width: isChosen ? 'auto' : 'stretch',
      style: isChosen ? 'accent' : 'emphasis',
      weight: isChosen ? 'Bolder' : 'Default',
      // Where high contrast takes the fill away, what can be pressed is told by its colour.
      color: isChosen ? 'Default' : 'Accent',
      mark: keepWordsAction(title, 'check-in.mark', data),
    };
  });
}

/** Folded away until somebody wants it, or has something in it. */
function isUnfolded(
  { cover, thanks, shared }: CheckInWords,
  errors: Readonly<Record<string, string>>,
): boolean {
  return shared || `${cover}${thanks}`.trim() !== '' || 'cover' in errors || 'thanks' in errors;
}

function toWordBoxes({ cover, thanks }: CheckInWords, errors: Readonly<Record<string, string>>) {
  const { fields, checkIn } = text;
  const boxes = [
    {
      ...{ id: 'cover', label: fields.cover, isMultiline: true },
      ...{ placeholder: fields.coverPlaceholder, value: cover },
    },
    {
      ...{ id: 'thanks', label: checkIn.thanks, isMultiline: false },
      ...{ placeholder: checkIn.thanksPlaceholder, value: thanks },
    },
  ];
  return boxes.map((box) => ({
    ...box,
    error: errors[box.id] ?? '',
    hasError: errors[box.id] !== undefined,
  }));
}

function toNewsRow(news: News) {
  const { number, title } = news.change;
  return {
    title: text.checkIn.change(shortId(number), title),
    lines: toLines(toNewsLines(news, lineLimit)),
  };
}

function toIds({ open: { team, occurrence }, commandId, slip = null }: CheckInForm) {
  return { teamId: team.id, commandId, occurrence, slip };
}

function toActions(form: CheckInForm): readonly CardAction[] {
  const { open, asks = [], rows = [], others = [] } = form;
  const { actions } = text.checkIn;
  const { slip, ...ids } = toIds(form);
  const data = { ...ids, version: open.checkIns.version, ...slip };
  return [
    submitAction(actions.send, 'check-in.send', data),
    keepWordsAction(actions.nothingMoved, 'check-in.nothing-moved', data),
    ...toRowActions(rows),
    ...others.map(({ id, name }) =>
      plainAction(actions.of(name), 'check-in.open', { teamId: id, ...slip }),
    ),
    ...toAskActions(asks),
  ];
}

export function toAskActions(asks: readonly OpenAsk[]): readonly CardAction[] {
  return asks.map(({ change, ask }) =>
    plainAction(text.cards.actions.answerAsk(shortId(change.number)), 'ask.show', {
      ...{ teamId: change.teamId, changeId: change.id, askId: ask.id },
    }),
  );
}
