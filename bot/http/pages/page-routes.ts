/** The pages anybody may read without signing in: what is kept, what the app is for, and who can use it. */
import { text } from '../../../shared/text/text.ts';
import type { Deps } from '../../../shared/use-cases/deps.ts';
import type { ApiAnswer } from '../../../tab/api/http/api-route.ts';
import type { OpenRoute } from '../server.ts';
import { type CouncilsOwn, renderPrivacyPage } from './privacy-page.ts';
import {
  type PageName,
  type PageText,
  pageNames,
  renderPage,
  renderSection,
  toParagraphs,
} from './render-page.ts';

/** What a council says itself: who to ask, how long things are kept, and who to turn to with a concern. */
export type CouncilWords = CouncilsOwn & {
  readonly signposts: Deps['signposts'];
};

export function pageRoutes(council: CouncilWords): readonly OpenRoute[] {
  return pageNames.map((name) => ({
    method: 'get',
    path: `/${name}`,
    handle: async () => toAnswer(render[name](await text.pages(), council)),
  }));
}

const render: Readonly<Record<PageName, (words: PageText, council: CouncilWords) => string>> = {
  privacy: renderPrivacyPage,
  terms: renderTermsPage,
  accessibility: renderAccessibilityPage,
};

function renderTermsPage(words: PageText, { signposts }: CouncilWords): string {
  const { sections, concern } = words.terms;
  const toWhom = [signposts['child-at-risk'], signposts.wrongdoing];
  return renderPage('terms', words, [
    ...sections.map(renderSection),
    renderSection({ heading: concern.heading, said: [concern.said], points: toWhom }),
  ]);
}

function renderAccessibilityPage(words: PageText, { contact }: CouncilWords): string {
  const { sections, tell } = words.accessibility;
  return renderPage('accessibility', words, [
    ...sections.map(renderSection),
    renderSection({ heading: tell.heading, said: [tell.said] }),
    ...toParagraphs([contact === null ? tell.noContact : tell.contact(contact)]),
  ]);
}

/** Asked for anew each time: it says what the app does now, in the language of whoever asks. */
function toAnswer(page: string): ApiAnswer {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    vary: 'accept-language',
  };
  return { status: 200, body: page, headers };
}
