/** Finds the form in which one courteous sentence reaches the person when a turn broke. */
import type { Activity } from 'botbuilder';

type Body = (sentence: string) => unknown;

/** Microsoft's invoke names, each with the body Teams shows as plain words. Teams shows it only under HTTP 200. */
const invokeBodies: ReadonlyMap<string, Body> = new Map(
  Object.entries({
    'adaptiveCard/action': inCard,
    'composeExtension/query': inExtension,
    'composeExtension/queryLink': inExtension,
    'composeExtension/selectItem': inExtension,
    'composeExtension/fetchTask': inDialog,
    'composeExtension/submitAction': inDialog,
    'task/fetch': inDialog,
    'task/submit': inDialog,
  }),
);

/** Null when nobody is waiting for words: an event, or an invoke that only machines read. */
export function toLastResort(activity: Activity, sentence: string): Partial<Activity> | null {
  if (activity.type === 'message') return { type: 'message', text: sentence };
  const toBody = activity.type === 'invoke' && invokeBodies.get(activity.name ?? '');
  if (!toBody) return null;
  return { type: 'invokeResponse', value: { status: 200, body: toBody(sentence) } };
}

function inCard(value: string): unknown {
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value };
}

function inDialog(value: string): unknown {
  return { task: { type: 'message', value } };
}

function inExtension(text: string): unknown {
  return { composeExtension: { type: 'message', text } };
}
