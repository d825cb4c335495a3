/**
 * What every activity from Teams has: an id, the channel's name, where answers go, and the bot it is for. As in
 * the samples of MicrosoftDocs/msteams-docs ("Conversation events in your Teams bot").
 */
import type { Person } from './people.ts';

export type Envelope = {
  /** What Teams calls this activity. */
  readonly id: string;
  readonly serviceUrl: string;
  readonly tenantId: string;
};

export type TeamPlace = { readonly id: string; readonly name: string; readonly aadGroupId: string };

export const bot = { id: '28:bot', name: 'Small Changes' };

export function toEnvelope({ id, serviceUrl }: Envelope) {
  return { id, serviceUrl, channelId: 'msteams', recipient: bot };
}

/** Somebody acting, where the source names them by their id in the directory. */
export function toActor({ id, name }: Person) {
  return { id: toUserId({ id }), name, aadObjectId: id };
}

/**
 * The language somebody has Teams in, as the samples of a message ("Send and receive messages") and of the app
 * added ("Conversation events in your Teams bot") name it: twice.
 */
export function toLanguage({ locale }: Pick<Person, 'locale'>) {
  return locale === undefined ? {} : { locale, entities: [toClientInfo(locale)] };
}

export function toClientInfo(locale: string) {
  return { type: 'clientInfo', locale, country: 'GB', platform: 'Windows' };
}

export function toUserId({ id }: Pick<Person, 'id'>): string {
  return `29:${id}`;
}
