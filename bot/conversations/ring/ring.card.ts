/** The statements of the themes, a few at a time, each with three answers to press: a press counts at once (P19). */
import {
  type RingAnswer,
  type Rings,
  ringAnswers,
} from '../../../shared/domain/sensemaking/rings.ts';
import type { Sense } from '../../../shared/domain/sensemaking/sense.ts';
import { text } from '../../../shared/text/text.ts';
import { type CardAction, nextAction, plainAction } from '../../cards/actions.ts';
import { type Card, createCard } from '../../cards/render-card.ts';
import template from './ring.card.json' with { type: 'json' };

/** Enough to read without scrolling far; the next ones are a press away. */
export const statementsAtOnce = 8;

export type RingCard = {
  readonly teamId: string;
  readonly themes: Sense['themes'];
  readonly rings: Pick<Rings, 'id' | 'statements'>;
  /** By the id of the theme: what the viewer has said, and nobody else. */
  readonly said: ReadonlyMap<string, RingAnswer>;
  /** How many statements come before those that are shown. */
  readonly from: number;
  /** Begins the command of every press of this card. */
  readonly commandId: string;
  readonly notice?: string | undefined;
  /** To the person’s other programmes that ask the same. */
  readonly switches: readonly CardAction[];
};

const render = createCard(template);

export function renderRingCard(card: RingCard): Card {
  const { rings, notice = '' } = card;
  const all = rings.statements.length;
  const from = card.from < all ? card.from : 0;
  const shown = rings.statements.slice(from, from + statementsAtOnce);
  const { title, intro, how } = text.tab.sense.rings;
  const { which, chatKeeps } = text.ringInChat;
  return render({
    heading: title,
    fallbackText: text.cards.fallback(title),
    hasWhich: all > shown.length,
    which: which(from + 1, from + shown.length, all),
    hasIntro: from === 0,
    intro,
    hasNotice: notice !== '',
    notice,
    statements: shown.map(({ themeId, words }) => ({
      ...{ hasName: nameOf(card, themeId) !== '', name: nameOf(card, themeId), words },
      answers: ringAnswers.map((answer) => toPress(card, { themeId, answer, from })),
    })),
    closing: [{ words: how }, { words: chatKeeps }],
    actions: toActions(card, from),
  });
}

export function nameOf({ themes }: Pick<RingCard, 'themes'>, themeId: string): string {
  return themes.find(({ id }) => id === themeId)?.name ?? '';
}

/** A theme that was taken away since has no name any more; what was asked of it stands. */
export function callOf(card: Pick<RingCard, 'themes' | 'rings'>, themeId: string): string {
  const asked = card.rings.statements.find((each) => each.themeId === themeId);
  return nameOf(card, themeId) || (asked?.words ?? '');
}

type Pressed = { readonly themeId: string; readonly answer: RingAnswer; readonly from: number };

function toPress(card: RingCard, { themeId, answer, from }: Pressed) {
  const { teamId, rings, said } = card;
  const { chosen, mark } = text.ringInChat;
  const isChosen = said.get(themeId) === answer;
  const words = text.tab.sense.rings.answers[answer];
  const commandId = `${card.commandId} ${themeId} ${answer}`;
  const data = { teamId, from, ringsId: rings.id, themeId, says: answer, commandId };
  return {
    words: isChosen ? chosen(words) : words,
    /** With its tick it needs more room than the others on a phone. */
    width: isChosen ? 'auto' : 'stretch',
    style: isChosen ? 'accent' : 'emphasis',
    weight: isChosen ? 'Bolder' : 'Default',
    // Where high contrast takes the fill away, what can be pressed is told by its colour.
    color: isChosen ? 'Default' : 'Accent',
    say: plainAction(mark(callOf(card, themeId), words, isChosen), 'ring.say', data),
  };
}

function toActions({ teamId, rings, switches }: RingCard, from: number): readonly CardAction[] {
  const { more, done } = text.ringInChat.actions;
  const next = from + statementsAtOnce;
  if (next >= rings.statements.length)
    return [nextAction(done, 'ring.done', { teamId }), ...switches];
  return [
    nextAction(more, 'ring.open', { teamId, from: next }),
    plainAction(done, 'ring.done', { teamId }),
    ...switches,
  ];
}
