/** Reads a message once: the words somebody meant for the bot, and what they sent beside or in place of words. */
import { type Activity, CardFactory } from 'botbuilder';
import { tidy } from '../../../shared/domain/tidy.ts';
import { isRecord } from '../payload/activity.ts';
import { toWords } from './html-words.ts';
import { takeOutMarkup } from './text-words.ts';

export type ReadMessage = {
  /** With the line breaks they made; empty where there were none. */
  readonly words: string;
  readonly bringsCard: boolean;
  /** A picture or a file. */
  readonly bringsFile: boolean;
};

/** Beside a card, Teams leaves mark-up of any kind in the text to show where it stands. */
export function readMessage(activity: Activity): ReadMessage {
  const isLeftOut = toIsBot(activity);
  const types = attachmentsOf(activity);
  const bringsCard = types.some((type) => type === CardFactory.contentTypes.adaptiveCard);
  const said = takeOutMarkup(activity.text ?? '', { isLeftOut });
  const fromText = tidyWords(bringsCard ? toWords(said) : said);
  const html = htmlOf(activity);
  const fromHtml = html === null ? '' : tidyWords(toWords(html, { isLeftOut }));
  return {
    words: hasMore(fromHtml, fromText) ? fromHtml : fromText,
    bringsCard,
    bringsFile: types.some(isFile),
  };
}

/** Pasted commands carry characters nobody sees (microsoft/botframework-sdk#2566). */
const unseen = /[\u200B\u2060\uFEFF]/g;

function tidyWords(words: string): string {
  return tidy(words.replace(unseen, ''));
}

/** What looks like a tag is dropped from the text of a message and stands only in its HTML. */
function hasMore(fromHtml: string, fromText: string): boolean {
  return lettersOf(fromHtml).length > lettersOf(fromText).length;
}

function lettersOf(words: string): string {
  return words.replace(/[^\p{L}\p{N}]/gu, '');
}

function htmlOf({ attachments = [] }: Activity): string | null {
  const html = attachments.find(({ contentType }) => contentType === 'text/html')?.content;
  return typeof html === 'string' ? html : null;
}

function attachmentsOf({ attachments = [] }: Activity): readonly string[] {
  return attachments.map(({ contentType }) => String(contentType ?? ''));
}

function isFile(contentType: string): boolean {
  return (
    contentType.startsWith('image/') ||
    contentType === 'application/vnd.microsoft.teams.file.download.info'
  );
}

/** By the mentions of its id; where Teams lists none, by its name. */
function toIsBot({ entities = [], recipient }: Activity): (mentioned: string) => boolean {
  const names = entities.flatMap((entity: unknown) => {
    if (!isRecord(entity) || !isRecord(entity.mentioned)) return [];
    const isBot = entity.mentioned.id === recipient?.id;
    return isBot ? [entity.mentioned.name, entity.text] : [];
  });
  const known = new Set([recipient?.name, ...names].filter(isWords).map(toName));
  return (mentioned) => known.has(toName(mentioned));
}

function isWords(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function toName(mentioned: string): string {
  return mentioned
    .replace(/<[^<>]*>|&nbsp;|\s+/gi, ' ')
    .trim()
    .toLowerCase();
}
