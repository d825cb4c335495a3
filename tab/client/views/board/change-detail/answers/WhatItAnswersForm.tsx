/** Which strand a change answers, and which barriers it came from. */
import { useState } from 'react';
import type { BarriersView } from '../../../../../../shared/contracts/api/barriers.ts';
import type { ChangeDetail } from '../../../../../../shared/contracts/api/board.ts';
import type { StrandsView } from '../../../../../../shared/contracts/api/strands.ts';
import { noStrand } from '../../../../../../shared/contracts/cards/no-strand.ts';
import { isStrandGone } from '../../../../../../shared/domain/small-change/link.ts';
import { text } from '../../../../../../shared/text/views/change.ts';
import { useBarriers, useStrands } from '../../../../api/team.ts';
import { AsyncContent } from '../../../../components/AsyncContent.tsx';
import { ChoiceBox, ChoicesBox } from '../forms/Boxes.tsx';
import { ChangeForm } from '../forms/ChangeForm.tsx';
import type { ChangeInView } from '../forms/change-in-view.ts';
import type { FormEnds } from '../forms/FormButton.tsx';
import { useForm } from '../forms/use-form.ts';
import { toBarrierChoices } from './barrier-choices.ts';
import { toStrandChoices } from './strand-choices.ts';

type Props = { readonly view: ChangeInView; readonly ends: FormEnds };

/** The boxes come all at once, with what there is to choose. */
export function WhatItAnswersForm(props: Props) {
  const strands = useStrands(props.view.teamId);
  const barriers = useBarriers(props.view.teamId);
  return (
    <AsyncContent read={strands}>
      {(chosen) => (
        <AsyncContent read={barriers}>
          {(raised) => <LinkForm {...props} strands={chosen.strands} barriers={raised} />}
        </AsyncContent>
      )}
    </AsyncContent>
  );
}

type LinkProps = Props & {
  readonly strands: StrandsView['strands'];
  readonly barriers: BarriersView;
};

function LinkForm({ view, ends, strands, barriers }: LinkProps) {
  const { answers } = view.change;
  const { command, draft } = useForm('link', view, { words: toWords(view.change) });
  const { strandId, barrierIds } = draft.words;
  const [strand, ofBarriers] = [draft.box('strandId'), draft.box('barrierIds')];
  const [opened] = useState(barrierIds);
  /** Those chosen when it was opened stay first: nothing jumps under anybody's finger. */
  const barrierChoices = toBarrierChoices(barriers, { strandId, chosen: opened });
  const strandChoices = toStrandChoices(strands, answers.strand);
  const isAnything = strandChoices.length > 0 || barrierChoices.length > 0;

  async function link() {
    const chosen = strandId === '' || strandId === noStrand ? null : strandId;
    const linked = await command.send({ strandId: chosen, barrierIds: [...barrierIds] });
    if (!linked) return;
    ends.onDone(isStrandGone(chosen, linked) ? text.answers.strandGone : text.cards.saved);
  }

  return (
    <ChangeForm
      intro={isAnything ? text.answers.intro : text.answers.nothingYet}
      command={command}
      {...(isAnything && { sendLabel: text.cards.actions.save })}
      onSend={link}
      onCancel={ends.onCancel}
      draft={draft}
    >
      {strandChoices.length > 0 && (
        <ChoiceBox
          label={text.fields.strand}
          value={strandId}
          now={strand.now === undefined ? undefined : (answers.strand?.name ?? '')}
          choices={strandChoices}
          onChange={strand.onChange}
        />
      )}
      {barrierChoices.length > 0 && (
        <ChoicesBox
          label={text.answers.barriers}
          value={barrierIds}
          now={ofBarriers.now && answers.barriers.map((barrier) => barrier.text).join('; ')}
          choices={barrierChoices}
          onChange={ofBarriers.onChange}
        />
      )}
    </ChangeForm>
  );
}

type Words = { readonly strandId: string; readonly barrierIds: readonly string[] };

function toWords({ answers: { strand, barriers } }: ChangeDetail): Words {
  return { strandId: strand?.id ?? '', barrierIds: barriers.map(({ id }) => id) };
}
