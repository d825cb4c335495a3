/** The words of the document, which come with its page and not with the tab. */
import { use } from 'react';
import type { DocumentWords } from '../../../../../shared/text/blueprint/words/en-GB-document.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';

/** By language: React asks again for what it waits for, and is to get the same each time. */
const coming = new Map<string, Promise<DocumentWords>>();

/** Whoever uses it waits within a `Suspense`. What did not come is asked for anew when the page is drawn again. */
export function useDocumentWords(): DocumentWords {
  return use(coming.get(text.language) ?? load(text.language));
}

function load(language: string): Promise<DocumentWords> {
  const words = text.blueprintDocument();
  coming.set(language, words);
  words.catch(() => coming.delete(language));
  return words;
}
