/** It is quiet at once; until when is asked where the calendar does not know it, as with a half term. */
import { toDayWords } from '../../../shared/text/dates.ts';
import { text } from '../../../shared/text/text.ts';
import { plainAction } from '../../cards/actions.ts';
import { renderForm } from '../../cards/form.ts';
import type { Card } from '../../cards/render-card.ts';

/** `more` is what else there is to say. */
export function renderWhichDay(days: readonly string[], more: readonly string[] = []): Card {
  const { paused, untilWhen, until } = text.quiet;
  return renderForm({
    heading: paused,
    intro: [untilWhen, ...more].join('\n\n'),
    boxes: [],
    problems: [],
    actions: days.map((day) => plainAction(until(toDayWords(day)), 'quiet.until', { until: day })),
  });
}
