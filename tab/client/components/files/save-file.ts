/** Lets the browser save a file that the page has, as if it had been a link. */
import type { ApiFile } from '../../api/client.ts';

/** In milliseconds: until then the browser has begun to read it. */
const heldFor = 60_000;

export function saveFile({ name, content }: ApiFile): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), heldFor);
}
