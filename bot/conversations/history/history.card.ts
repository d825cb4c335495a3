/** What happened to a change so far, in plain words and newest first. */

import { type SmallChange, shortId } from '../../../shared/domain/small-change/small-change.ts';
import {
  type HistoryLine,
  toHistoryLines,
} from '../../../shared/domain/small-change/story/history-lines.ts';
import { toStoryWords } from '../../../shared/text/history-words.ts';
import { text } from '../../../shared/text/text.ts';
import { type TeamClock, toMomentWords } from '../../../shared/text/when-words.ts';
import { nextAction, toIds } from '../../cards/actions.ts';
import { type ListRow, renderListCard } from '../../cards/list-card.ts';
import type { Card } from '../../cards/render-card.ts';

/** As many as are read in one go; the tab shows them all. */
const lineLimit = 12;

export function renderHistoryCard(change: SmallChange, clock: TeamClock): Card {
  const lines = toHistoryLines(change).filter(isToldOnce);
  const more = lines.length - lineLimit;
  const id = shortId(change.number);
  return renderListCard({
    heading: text.history.headingOf(id),
    intro: change.title,
    groups: [{ rows: lines.slice(0, lineLimit).map((line) => toRow(line, clock)) }],
    closing: more > 0 ? text.history.more(more) : undefined,
    actions: [nextAction(text.cards.actions.backTo(id), 'change.show', toIds(change))],
  });
}

/** A draft saved again the same day tells nothing more than the last time it was saved. */
function isToldOnce(line: HistoryLine, place: number, lines: readonly HistoryLine[]): boolean {
  const newer = lines[place - 1];
  if (newer === undefined || line.said !== undefined) return true;
  if (line.reason !== null || line.stage !== null) return true;
  const isSameDay = newer.at.slice(0, 10) === line.at.slice(0, 10);
  return (
    !isSameDay ||
    newer.by !== line.by ||
    newer.did !== line.did ||
    newer.answer !== line.answer ||
    newer.stage !== null
  );
}

function toRow(line: HistoryLine, clock: TeamClock): ListRow {
  const when = toMomentWords(line.at, clock);
  const about = line.reason === null ? when : text.history.whenAndWhy(when, line.reason);
  return { words: toStoryWords(line), about };
}
