/** Tells what is new on the board: shown for a moment at the foot of the page, and read out politely. */
import { useEffect, useState } from 'react';
import { useLineStyles } from './line-styles.ts';
import type { News } from './news.ts';

const shownForMs = 4000;

export function NewsLine({ news }: { readonly news: News }) {
  const styles = useLineStyles();
  const [told, setTold] = useState<News | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setTold(news), shownForMs);
    return () => clearTimeout(timer);
  }, [news]);
  const sentence = told === news ? '' : news.sentence;
  return <div role="status">{sentence !== '' && <p className={styles.line}>{sentence}</p>}</div>;
}
