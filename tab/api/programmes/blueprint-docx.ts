/** `GET /api/programmes/:programmeId/…/blueprint.docx`: the local blueprint as a Word file, for whoever may read it (P19). */
import type { BlueprintView } from '../../../shared/contracts/api/blueprint/blueprint.ts';
import {
  checkBeforeExport,
  type Finding,
} from '../../../shared/domain/blueprint/check-before-export.ts';
import type { DomainError } from '../../../shared/domain/errors.ts';
import type { Actor } from '../../../shared/domain/person.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { toRefusedWords } from '../../../shared/text/blueprint/document/refused.ts';
import { text } from '../../../shared/text/text.ts';
import { toFile } from '../files/to-file.ts';
import type { ApiRoute } from '../http/api-route.ts';
import { toErrorAnswer, toHttp } from '../http/to-http.ts';
import { toWordFile } from '../word/to-word-file.ts';

/** Says whether the caller may. */
export type LoadBlueprint = (
  params: Parameters<ApiRoute['handle']>[0]['params'],
  user: Actor,
) => Promise<Result<BlueprintView, DomainError>>;

/** No file is made of words that may not leave: 422 names every place where they stand, and none of them. */
export function blueprintDocxRoute(name: string, load: LoadBlueprint): ApiRoute {
  return {
    method: 'get',
    path: `/api/programmes/:programmeId/${name}`,
    async handle({ user, params, correlationId }) {
      const loaded = await load(params, user);
      if (!loaded.ok) return toHttp(loaded.error, correlationId);
      const view = loaded.value;
      const findings = checkBeforeExport(view);
      if (findings.length > 0) return toRefusal(findings, view, correlationId, 'file');
      const words = await text.blueprintDocument();
      const which = view.edition ? [words.editions.edition(view.edition.n)] : [];
      const of = [view.name, words.file.name, ...which].join(' ');
      return toFile(await toWordFile(view), 'docx', { of, on: view.asOf });
    },
  };
}

/** Says where words stand that may not leave. */
export async function toRefusal(
  findings: readonly Finding[],
  view: BlueprintView,
  correlationId: string,
  what: 'file' | 'edition',
) {
  const refused = toRefusedWords(findings, view, await text.blueprintDocument(), what);
  return toErrorAnswer(422, 'invalid', refused, correlationId);
}
