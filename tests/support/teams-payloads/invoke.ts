/**
 * A button pressed or the message extension used: the samples of MicrosoftDocs/msteams-docs ("Universal Actions
 * for Adaptive Cards", "Create and send dialogs") name who acts by the id in the directory. Of the extension's
 * ("Respond to search command") they show the language somebody has Teams in; of a button they leave it out.
 */
import { type Envelope, type TeamPlace, toActor, toClientInfo, toEnvelope } from './envelope.ts';
import type { Person } from './people.ts';
import { toPlace, type Where } from './place.ts';

export type Invoke = { readonly name: string; readonly value: object; readonly replyToId?: string };

export function buildInvoke(
  person: Person,
  invoke: Invoke,
  where: Where,
  team: TeamPlace,
  envelope: Envelope,
) {
  const { locale } = person;
  const isOfExtension = invoke.name.startsWith('composeExtension/');
  return {
    type: 'invoke',
    ...toEnvelope(envelope),
    from: toActor(person),
    ...toPlace(person, where, team, envelope),
    ...(isOfExtension && locale !== undefined && { entities: [toClientInfo(locale)] }),
    ...invoke,
  };
}

/** From a meeting's chat an extension's invoke may not say what kind of place it is ("create-task-module"). */
export function withoutConversationType<T extends { readonly conversation: object }>(activity: T) {
  const { conversationType: _, ...conversation } = activity.conversation as {
    readonly conversationType?: string;
  };
  return { ...activity, conversation };
}
