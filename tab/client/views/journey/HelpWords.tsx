/** The sentence on what could do with a hand: what it names leads there, what it counts to all of it on the board. */

import type { JourneyView } from '../../../../shared/contracts/api/journey.ts';
import { shortId } from '../../../../shared/domain/small-change/small-change.ts';
import { type LinkedWords, toWouldHelpWords } from '../../../../shared/text/journey-words.ts';
import { useIsOnWall } from '../../components/wall/on-wall.ts';
import { handHash } from '../board/read-filter.ts';
import { hashOf } from '../index.ts';
import { useLinkStyle } from './Linked.tsx';

export function HelpWords({ help }: Pick<JourneyView['sentences'], 'help'>) {
  const link = useLinkStyle();
  const { words, links } = toWouldHelpWords(help, useIsOnWall());
  return splitAt(words, links).map(({ before, link: found }, place) => {
    const key = `${place} ${before}`;
    if (!found) return before;
    return (
      <span key={key}>
        {before}
        <a href={toHash(found.to)} className={link}>
          {found.words}
        </a>
      </span>
    );
  });
}

type Link = LinkedWords['links'][number];

type Piece = { readonly before: string; readonly link: Link | null };

/** Each link with the words before it, and what comes after the last. */
function splitAt(words: string, [link, ...more]: readonly Link[]): readonly Piece[] {
  const at = link ? words.indexOf(link.words) : -1;
  if (!link || at < 0) return [{ before: words, link: null }];
  const after = words.slice(at + link.words.length);
  return [{ before: words.slice(0, at), link }, ...splitAt(after, more)];
}

function toHash(to: Link['to']): string {
  if (to === 'hand') return handHash;
  return to === 'strands' ? hashOf('barriers') : `#${shortId(to)}`;
}
