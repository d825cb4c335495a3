/** Whether somebody is writing words just now, so that the focus is not to be taken from them. */
const boxes = 'input:not([type=checkbox], [type=radio]), textarea';

export function isTyping(): boolean {
  return document.activeElement?.matches(boxes) ?? false;
}
