/** Notices what is new each time the board is read again; the first look is never news. */
import { useState } from 'react';
import type { BoardChange } from '../../../../shared/contracts/api/board.ts';
import { findNews, type News, noNews, type Own } from './news.ts';

export function useNews(changes: readonly BoardChange[], own: Own | null): News {
  const [seen, setSeen] = useState(changes);
  const [news, setNews] = useState<News>(noNews);
  if (seen !== changes) {
    const found = findNews(seen, changes, own);
    setSeen(changes);
    if (found.ids.size > 0) setNews(found);
  }
  return news;
}
