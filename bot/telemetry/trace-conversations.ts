/** Measures what people ask for, each by the name it has in the code: a wish, a button's verb, a command of the extension. */
import type { Conversation } from '../dialogue/conversation.ts';
import type { Trace } from './trace.ts';

export function traceConversations(
  conversations: readonly Conversation[],
  trace: Trace,
): readonly Conversation[] {
  return conversations.map((conversation) => ({
    ...conversation,
    ...(conversation.says && {
      says: conversation.says.map((route) => ({
        ...route,
        callback: measured(route.wish, route.callback, trace),
      })),
    }),
    ...(conversation.presses && { presses: measureAll(conversation.presses, trace) }),
    ...(conversation.searches && { searches: measureAll(conversation.searches, trace) }),
    ...(conversation.actions && { actions: measureAll(conversation.actions, trace) }),
  }));
}

type Handler<Args extends readonly unknown[], T> = (...args: Args) => Promise<T>;

function measureAll<Args extends readonly unknown[], T>(
  handlers: Readonly<Record<string, Handler<Args, T>>>,
  trace: Trace,
): Readonly<Record<string, Handler<Args, T>>> {
  return Object.fromEntries(
    Object.entries(handlers).map(([name, handler]) => [name, measured(name, handler, trace)]),
  );
}

function measured<Args extends readonly unknown[], T>(
  of: string,
  handler: Handler<Args, T>,
  { part }: Trace,
): Handler<Args, T> {
  return (...args) => part({ kind: 'asked', of }, () => handler(...args));
}
