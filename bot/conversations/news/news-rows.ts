/** News in a form that is about something else: a row a change, which opens it. */
import { shortId } from '../../../shared/domain/small-change/small-change.ts';
import { toNewsLines } from '../../../shared/text/news-words.ts';
import { text } from '../../../shared/text/text.ts';
import type { News } from '../../../shared/use-cases/notifications/load-item.ts';
import { plainAction, toIds } from '../../cards/actions.ts';
import type { FormRow } from '../../cards/form.ts';

/** Enough above the boxes of a form. */
const changeLimit = 4;
const lineLimit = 2;

export function toNewsRows(news: readonly News[]): readonly FormRow[] {
  const { checkIn, changes } = text;
  const left = news.slice(changeLimit);
  return news.slice(0, changeLimit).map((each, at): FormRow => {
    const { change } = each;
    const id = shortId(change.number);
    const more = at === changeLimit - 1 && left.length > 0 ? [text.news.more(left.length)] : [];
    return {
      words: checkIn.change(id, change.title),
      about: [...toNewsLines(each, lineLimit), ...more].join('\n'),
      open: plainAction(changes.open(id), 'change.show', toIds(change)),
    };
  });
}
