/** Asks before a step is taken back, by its name: somebody who types undo has one thing in mind. */

import type { SmallChange } from '../../../shared/domain/small-change/small-change.ts';
import { shortId } from '../../../shared/domain/small-change/small-change.ts';
import { toHistoryLines } from '../../../shared/domain/small-change/story/history-lines.ts';
import { toHistoryWords } from '../../../shared/text/history-words.ts';
import { text } from '../../../shared/text/text.ts';
import type { Deed } from '../../../shared/use-cases/small-change/load-latest-deeds.ts';
import { nextAction, plainAction, toIds } from '../../cards/actions.ts';
import { renderForm } from '../../cards/form.ts';
import type { Card } from '../../cards/render-card.ts';
import { renderWhichChangeCard } from '../../cards/which-change.ts';

type AskUndo = {
  readonly change: SmallChange;
  readonly commandId: string;
  /** Whether there is something else it could have been. */
  readonly hasOthers: boolean;
};

export function renderAskUndoCard({ change, commandId, hasOthers }: AskUndo): Card {
  const { actions } = text.cards;
  const id = shortId(change.number);
  return renderForm({
    heading: text.undo.heading(toDeedWords(change)),
    subject: `${id}: ${change.title}`,
    boxes: [],
    problems: [],
    actions: [
      nextAction(text.verbs.undo, 'change.undo', { ...toIds(change), commandId }),
      ...(hasOthers ? [plainAction(text.undo.somethingElse, 'change.undo-others', {})] : []),
      plainAction(actions.backTo(id), 'change.show', toIds(change)),
    ],
  });
}

/** Each row says what it would take back, and asks once more before it does. */
export function renderDeedsCard(deeds: readonly Deed[], saysTeam: boolean): Card {
  return renderWhichChangeCard({
    heading: text.undo.which,
    rows: deeds.map(({ change, team }) => {
      const id = shortId(change.number);
      const named = saysTeam ? text.choose.inTeam(id, team.name) : id;
      return {
        change,
        lead: text.undo.deedOn(named, toDeedWords(change)),
        title: text.choose.one(id),
        ...{ verb: 'change.ask-undo', data: toIds(change) },
      };
    }),
  });
}

function toDeedWords(change: SmallChange): string {
  const [last] = toHistoryLines(change);
  return last ? toHistoryWords({ ...last, by: text.undo.you }) : '';
}
