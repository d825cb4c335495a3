/** A small change as it stands now: where it is, and what happens next. */

import { type GateGap, stages } from '../../shared/domain/journey/stage.ts';
import type { Ask } from '../../shared/domain/small-change/asks.ts';
import { learningQuestions } from '../../shared/domain/small-change/content/learning.ts';
import { gapsBeforeLeaving, isTold } from '../../shared/domain/small-change/gates.ts';
import { thanksFor } from '../../shared/domain/small-change/grow/thanks.ts';
import { latestProgress } from '../../shared/domain/small-change/progress.ts';
import {
  type SmallChange,
  shortId,
  type Thanks,
} from '../../shared/domain/small-change/small-change.ts';
import { isIdea } from '../../shared/domain/small-change/weigh.ts';
import { toAnswerWords, toAskedWords } from '../../shared/text/ask-words.ts';
import { toDateWords, toDayWords } from '../../shared/text/dates.ts';
import { text } from '../../shared/text/text.ts';
import { toTimeWords } from '../../shared/text/time-words.ts';
import { toWeighingWords } from '../../shared/text/weighing-words.ts';
import type { CardAction } from './actions.ts';
import template from './change-card.card.json' with { type: 'json' };
import { toButtons, toLinks, toMore } from './change-card-actions.ts';
import { type Card, createCard } from './render-card.ts';

export type ChangeCardOptions = {
  readonly newId: () => string;
  /** Whoever gets the card: only they are offered to take their own last step back. */
  readonly viewerId: string;
  /** Nobody else sees the card, so what is only for them may stand on it. */
  readonly isAlone?: boolean;
  /** Where it went in a blueprint; none where it did not. */
  readonly went?: string | undefined;
  /** A sentence above the card, such as that it was logged just now or changed by somebody else. */
  readonly notice?: string;
};

/** As many asks as a glance takes. */
const answersShown = 2;

/** The story so far has them all. */
const goesShown = 2;

/** The newest; the tab shows them all. */
const thanksLimit = 4;

const render = createCard(template);

export function renderChangeCard(change: SmallChange, options: ChangeCardOptions): Card {
  const { cards, scope } = text;
  const ending = toEnding(change);
  const benefit = ending ? null : change.benefit;
  const fruits = toFruits(change);
  const thanks = toThanks(change, options);
  const more = toMore(change, options);
  return render({
    fallbackText: cards.fallback(`${shortId(change.number)}: ${change.title}`),
    hasNotice: options.notice !== undefined,
    notice: options.notice ?? '',
    shortId: shortId(change.number),
    way: toWay(change),
    title: change.title,
    hasBenefit: benefit !== null,
    benefit: benefit ?? '',
    scopeAndAuthor: cards.scopeAndAuthor(scope[change.scope], change.author.name),
    hasLatest: change.progress.length > 0,
    latest: toLatest(change),
    isEnded: ending !== null,
    ending: { ...(ending ?? { headline: '', words: '', learned: '' }), notes: fruits },
    notes: [...toNotes(change), ...(ending ? [] : fruits)],
    answers: [...toTries(change), ...toWent(options), ...toAnswers(change)],
    hasThanks: thanks.length > 0,
    thanks,
    isOpen: ending === null,
    next: ending ? '' : toNext(change),
    actions: toButtons(change, options),
    hasMore: more.length > 0,
    moreTitle: cards.actions.more,
    linkRows: inRows(toLinks(change, options)),
    more,
  });
}

/** Two beside each other, so that they can be read and pressed on a phone. */
function inRows(
  links: readonly CardAction[],
): readonly { readonly links: readonly CardAction[] }[] {
  return links.flatMap((_, at) => (at % 2 === 0 ? [{ links: links.slice(at, at + 2) }] : []));
}

type Step = { readonly words: string; readonly weight: string; readonly isSubtle: boolean };

/** Where it is on its way, told by weight and not by colour. */
function toWay({ stage, status }: SmallChange): readonly Step[] {
  if (status === 'withdrawn')
    return [{ words: text.cards.withdrawn, weight: 'Default', isSubtle: true }];
  return stages.map((each, at) => ({
    words: at === 0 ? text.stages[each] : `· ${text.stages[each]}`,
    weight: each === stage ? 'Bolder' : 'Default',
    isSubtle: each !== stage,
  }));
}

/** The experiment of the blueprint it tries, wherever it stands. */
function toTries({ comesFrom }: SmallChange): readonly Line[] {
  return comesFrom ? [{ words: text.tries(comesFrom.label) }] : [];
}

function toWent({ went }: ChangeCardOptions): readonly Line[] {
  return went === undefined ? [] : [{ words: went }];
}

/**
 * Whose yes is awaited, and what was answered, also what somebody said before they thought again. In Grow
 * the answers have done their work: only what is awaited is left.
 */
function toAnswers({ asks, stage }: SmallChange): readonly Line[] {
  return asks
    .filter(({ answer }) => stage !== 'grow' || answer === null)
    .slice(-answersShown)
    .flatMap(({ at, by, answer, earlier, ...ask }) => [
      ...earlier.map((given) => ({ words: toAnswerWords({ ...ask, answer: given }) })),
      { words: answer ? toAnswerWords({ ...ask, answer }) : toWaitingWords({ ...ask, at, by }) },
    ]);
}

function toWaitingWords({ at, by, ...ask }: Pick<Ask, 'of' | 'ofRole' | 'at' | 'by'>): string {
  const { waitingFor, takesItTo } = text.cards;
  const [name, day] = [toAskedWords(ask), toDateWords(at)];
  return ask.of ? waitingFor(name, day) : takesItTo(by.name, name, day);
}

type Ending = { readonly headline: string; readonly words: string; readonly learned: string };

/** Kept, adapted or stopped: everything is told, and it deserves more than a form read back. */
function toEnding(change: SmallChange): Ending | null {
  const { decision, learned } = change.learning;
  if (!isTold(change) || decision === null) return null;
  return { ...text.cards.endings[decision], learned: text.quote(learned ?? '') };
}

/** Who looks after it and how it was weighed: true while it goes on and when it has ended. */
function toNotes(change: SmallChange): readonly Line[] {
  const keeping = toKeeping(change);
  const { beyond, scope, answers } = change;
  const isBeyond = scope === 'for-the-blueprint' && beyond !== null;
  return [
    ...(answers.strandName === null ? [] : [{ words: text.answers.strand(answers.strandName) }]),
    ...(keeping === '' ? [] : [{ words: keeping }]),
    ...(isBeyond ? [{ words: text.beyond.said(text.beyondsShort[beyond]) }] : []),
    ...(isIdea(change) && change.weighing ? [{ words: toWeighingWords(change.weighing) }] : []),
  ];
}

/** What came of it. */
function toFruits({ learning, goes }: SmallChange): readonly Line[] {
  const { timeReleased, livedUpTo, noticed } = learning;
  const { cards } = text;
  const values = livedUpTo.map(({ value }) => value);
  return [
    ...(noticed === null ? [] : [{ words: cards.noticed(noticed) }]),
    ...goes.slice(-goesShown).map(({ learning: { learned } }, at) => ({
      words: text.goes.before(Math.max(goes.length - goesShown, 0) + at + 1, learned ?? ''),
    })),
    ...(timeReleased ? [{ words: cards.timeBack(toTimeWords(timeReleased)) }] : []),
    ...(values.length > 0 ? [{ words: cards.livedUpTo(values) }] : []),
  ];
}

type Line = { readonly words: string };

function toThanks(change: SmallChange, options: ChangeCardOptions): readonly Line[] {
  const seen = thanksFor(change, options.isAlone ? options.viewerId : null).toReversed();
  const more = seen.length - thanksLimit;
  return [
    ...seen.slice(0, thanksLimit).map(toThanksLine),
    ...(more > 0 ? [{ words: text.cards.moreThanks(more) }] : []),
  ];
}

function toThanksLine({ by, words, shared }: Thanks): Line {
  const { thanks, thanksForYou } = text.cards;
  return { words: shared ? thanks(by.name, words) : thanksForYou(words) };
}

/** Who looks after it, and the day the team means to have it in place. */
function toKeeping({ owner, byWhen }: SmallChange): string {
  const { lookedAfterBy, plannedFor } = text.cards;
  return [
    ...(owner ? [lookedAfterBy(owner.name)] : []),
    ...(byWhen ? [plannedFor(toDayWords(byWhen))] : []),
  ].join(' ');
}

function toLatest(change: SmallChange): string {
  const latest = latestProgress(change);
  return latest ? text.cards.latest(latest.words, latest.by.name, toDateWords(latest.at)) : '';
}

/** What turned out to be bigger than the team once it was under way is kept as well, and goes on. */
function toNext(change: SmallChange): string {
  const { stage, scope, status } = change;
  const isKept = scope === 'for-the-blueprint' && stage !== 'mission' && status === 'open';
  return isKept ? text.cards.next.keptToo(nextStep(change)) : nextStep(change);
}

function nextStep(change: SmallChange): string {
  const { next } = text.cards;
  if (change.status === 'withdrawn') return next.withdrawn;
  const gaps = gapsBeforeLeaving(change);
  switch (change.stage) {
    case 'mission':
      return next.mission[change.scope];
    case 'develop':
      return gaps.length === 0 ? next.planned : next.develop(gaps.length);
    case 'influence':
      return gaps.length === 0 ? next.influenced(toPeople(change)) : toInfluence(change);
    case 'grow':
      return toGrowing(change, gaps);
  }
}

/** What needs a yes and has asked nobody is said so; the gate stays as open as it was. */
function toInfluence({ scope, asks }: SmallChange): string {
  const { next } = text.cards;
  return scope === 'needs-a-yes' && asks.length === 0 ? next.nobodyAsked : next.influence;
}

/** A yes is not told again: it stands above, as it was said. */
function toPeople({ nobodyElseNeeded, stakeholders, asks }: SmallChange): string {
  if (asks.some(({ answer }) => answer?.answer === 'yes')) return '';
  const alone = nobodyElseNeeded && stakeholders.length === 0;
  return alone ? text.influence.nobodyElse : text.influence.people(stakeholders.length);
}

function toGrowing({ learning }: SmallChange, gaps: readonly GateGap[]): string {
  const { next } = text.cards;
  const isStarted = learningQuestions.some((question) => learning[question] !== null);
  return isStarted ? next.growing(gaps.map((gap) => text.gaps[gap])) : next.grow;
}
