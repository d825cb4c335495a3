/**
 * Takes the words out of the text of a message, in which Teams leaves mark-up: a mention stands as `<at>`
 * (microsoft/teams.ts#833, MicrosoftDocs/msteams-docs#172), what is answered as `<quoted messageId="…"/>`
 * (microsoft/teams.ts#482), and a card or a file as `<attachment>`. Anything else with brackets is what somebody typed.
 */

const mention = /<at(?:\s[^<>]*)?>([\s\S]*?)<\/at>/gi;
const quotedReply = /<quoted\b[^<>]*?(?:\/>|>(?:[\s\S]*?<\/quoted>)?)/gi;
const attachment = /<attachment\b[^<>]*?(?:\/>|>(?:[\s\S]*?<\/attachment>)?)/gi;

export type TextWords = {
  /** Whose mentions are left out: the bot's own. */
  readonly isLeftOut: (mentioned: string) => boolean;
};

export function takeOutMarkup(text: string, { isLeftOut }: TextWords): string {
  return text
    .replace(quotedReply, ' ')
    .replace(attachment, ' ')
    .replace(mention, (_, name: string) => (isLeftOut(name) ? ' ' : name))
    .replace(/&nbsp;/gi, ' ');
}
