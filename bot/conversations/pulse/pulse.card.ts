/** The pulse's card, and what stands in its place once it was answered (P16). */
import type { DomainError } from '../../../shared/domain/errors.ts';
import { type Answers, faces } from '../../../shared/domain/pulse/pulse.ts';
import { toDayWords } from '../../../shared/text/dates.ts';
import { toFieldSentences } from '../../../shared/text/sentences.ts';
import { text } from '../../../shared/text/text.ts';
import type { PulseToAnswer } from '../../../shared/use-cases/pulse/load-pulse.ts';
import { plainAction, submitAction } from '../../cards/actions.ts';
import { toRefused } from '../../cards/form.ts';
import { renderListCard } from '../../cards/list-card.ts';
import { type Card, createCard } from '../../cards/render-card.ts';
import template from './pulse.card.json' with { type: 'json' };

const render = createCard(template);

type Given = { readonly answers?: Answers; readonly error?: DomainError | undefined };

export function renderPulseCard(
  { team, round, until, token }: PulseToAnswer,
  { answers = {}, error }: Given = {},
): Card {
  const { actions, closing, intro, ...words } = text.pulse;
  const { problems, notice = '' } = toRefused(error);
  const sentence = toFieldSentences(problems).pulse;
  const heading = words.heading(team.name);
  const ids = { teamId: team.id, roundId: round.id, token };
  return render({
    heading,
    fallbackText: text.cards.fallback(heading),
    intro: intro(round.statements.length),
    hasNotice: notice !== '',
    notice,
    statements: round.statements.map((id) => ({
      ...{ id, label: words.statements[id], value: String(answers[id] ?? '') },
      choices: faces.map((face) => ({
        title: `${words.pictures[face]} ${words.faces[face]}`,
        value: String(face),
      })),
    })),
    hasError: sentence !== undefined,
    error: sentence ?? '',
    closing: closing(toDayWords(until)),
    actions: [
      submitAction(actions.send, 'pulse.send', ids),
      plainAction(actions.skip, 'pulse.skip', {}),
    ],
  });
}

/** The same whatever was answered, and however often it was sent. */
export function renderCountedCard(until: string): Card {
  const { heading, kept, notKept, shown, teams } = text.pulse.thanks;
  return renderListCard({
    heading,
    groups: [{ rows: [{ words: kept }, { words: notKept }, { words: shown(toDayWords(until)) }] }],
    closing: teams,
    actions: [plainAction(text.cards.actions.changes, 'changes.show', {})],
  });
}
