/** Puts what a search found into the list Teams shows under the search box. */
import type { Finding, Found } from '../../dialogue/conversation.ts';

export function toSearchAnswer(finding: Finding) {
  if ('text' in finding) return { composeExtension: { type: 'message', text: finding.text } };
  const attachments = finding.found.map(toAttachment);
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } };
}

/** Teams reads no markup in a preview's title, so that is where words people typed go. */
function toAttachment({ title, about, card }: Found) {
  return {
    contentType: 'application/vnd.microsoft.card.adaptive',
    content: card,
    preview: {
      contentType: 'application/vnd.microsoft.card.thumbnail',
      content: { title, text: about },
    },
  };
}
