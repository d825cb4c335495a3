/** The message extension's invokes: the search box, an action on a message, and the buttons of its dialog. */
import {
  cutToBox,
  MessageActionInput,
  SearchInput,
} from '../../../shared/contracts/cards/extension.ts';
import type { Turn } from '../../dialogue/conversation.ts';
import type { Router } from '../../dialogue/router.ts';
import { verbOf } from '../payload/verb.ts';
import { toPlainText } from '../read-message/html-words.ts';
import { toDialogAnswer } from './dialog-answer.ts';
import { toSearchAnswer } from './search-answer.ts';

/** Takes the invoke's value; gives the body Teams expects. */
type Answer = (value: unknown, turn: Turn, router: Router) => Promise<object>;

/** By Microsoft's names. */
export const extensionInvokes: ReadonlyMap<string, Answer> = new Map(
  Object.entries({
    'composeExtension/query': search,
    'composeExtension/fetchTask': openDialog,
    'composeExtension/submitAction': pressInDialog,
    'task/submit': pressInDialog,
  }),
);

async function search(value: unknown, turn: Turn, router: Router): Promise<object> {
  const { commandId, parameters: typed, queryOptions } = SearchInput.parse(value);
  const isFirstPage = queryOptions.skip === 0;
  const finding = isFirstPage ? await router.search(turn, commandId, typed) : { found: [] };
  return toSearchAnswer(finding);
}

async function openDialog(value: unknown, turn: Turn, router: Router): Promise<object> {
  const { commandId, messagePayload } = MessageActionInput.parse(value);
  const { contentType, content } = messagePayload;
  const words = contentType === 'text' ? content : toPlainText(content);
  return toDialogAnswer(await router.act(turn, commandId, cutToBox(words)));
}

async function pressInDialog(value: unknown, turn: Turn, router: Router): Promise<object> {
  const { data } = (value ?? {}) as { data?: unknown };
  return toDialogAnswer(await router.press(turn, verbOf(data) ?? '', data));
}
