/** Makes the local blueprint a Word file, with the same words as its page. */
import type { BlueprintView } from '../../../shared/contracts/api/blueprint/blueprint.ts';
import { toBlueprintDocument } from '../../../shared/text/blueprint/document/document.ts';
import { toPlainDateWords } from '../../../shared/text/dates.ts';
import { text } from '../../../shared/text/text.ts';
import { toDocument } from './to-document.ts';

/** In the language of whoever asks. The library is loaded with the first file, so that a start does not wait for it. */
export async function toWordFile(view: BlueprintView): Promise<Uint8Array> {
  const { language } = text;
  const words = await text.blueprintDocument();
  const docx = await import('docx');
  const document = toDocument(docx, toBlueprintDocument(view, words), {
    title: words.fullTitle(view.name),
    subject: words.draftOf(toPlainDateWords(view.asOf)),
    creator: view.name,
    language,
    contents: words.contents,
    pages: words.pages,
  });
  return new Uint8Array(await docx.Packer.toArrayBuffer(document));
}
