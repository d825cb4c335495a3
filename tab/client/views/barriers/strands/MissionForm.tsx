/** Says what the team wants instead of what stands in the way (P25). */
import { useState } from 'react';
import type { StrandsView } from '../../../../../shared/contracts/api/strands.ts';
import { text } from '../../../../../shared/text/views/barriers.ts';
import { useTell } from '../../../components/forms/told.ts';
import { usePageDraft } from '../../../components/forms/use-page-draft.ts';
import { useWallCommand } from '../../../components/forms/use-wall-command.ts';
import { useCommandId } from '../../../hooks/use-command-id.ts';
import { TextBox } from '../../board/change-detail/forms/Boxes.tsx';
import { ChangeForm } from '../../board/change-detail/forms/ChangeForm.tsx';

export type Strand = StrandsView['strands'][number];

type Props = {
  readonly teamId: string;
  readonly strand: Strand;
  readonly version: number;
  readonly onClose: () => void;
};

/** Words are put in place of those that were seen; where others stand there by now, that is said first. */
export function MissionForm({ teamId, strand, version, onClose }: Props) {
  const [opened] = useState({ version, mission: strand.mission });
  const [isTold, setTold] = useState(false);
  const place = `${teamId} mission ${strand.id}`;
  const [typed, change] = usePageDraft<string | null>(place, null);
  const command = useWallCommand(teamId, 'strands/mission', text.strands.namedSince);
  const { failure } = command;
  if (failure?.code === 'stale' && !isTold) setTold(true);
  const isAsSeen = isTold || strand.mission === opened.mission;
  const seen = isAsSeen ? version : opened.version;
  const commandId = useCommandId(`mission ${strand.id} ${seen}`);
  const tell = useTell();
  const words = typed ?? strand.mission ?? '';
  const isOther = typed !== null && strand.mission !== opened.mission && typed !== strand.mission;

  async function save() {
    const asked = failure?.code === 'doubtful-name';
    const request = { commandId, version: seen, strandId: strand.id, mission: words, asked };
    const done = await command.send(request, 'words');
    if (!done) return;
    change(() => null);
    const mission = done.strands.find(({ id }) => id === strand.id)?.mission ?? null;
    tell(mission === null ? text.strands.unnamed(strand.name) : text.strands.named(mission));
    onClose();
  }

  return (
    <ChangeForm
      intro={text.strands.editIntro}
      command={command}
      sendLabel={text.cards.actions.save}
      onSend={save}
      onCancel={onClose}
    >
      <TextBox
        isOneLine
        label={text.fields.mission}
        placeholder={text.fields.missionPlaceholder}
        value={words}
        problem={failure?.fields.mission}
        now={isOther ? (strand.mission ?? '') : undefined}
        onChange={(value) => change(() => value)}
      />
    </ChangeForm>
  );
}
