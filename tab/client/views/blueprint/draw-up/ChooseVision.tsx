/** Chooses one of the teams' visions, as it is now, or writes one they share. */
import type { BlueprintView } from '../../../../../shared/contracts/api/blueprint/blueprint.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { useBlueprintCommand } from '../../../api/views/blueprint.ts';
import { useTell } from '../../../components/forms/told.ts';
import { usePageDraft } from '../../../components/forms/use-page-draft.ts';
import { useCommandId } from '../../../hooks/use-command-id.ts';
import { ChoiceBox, TextBox } from '../../board/change-detail/forms/Boxes.tsx';
import { ChangeForm } from '../../board/change-detail/forms/ChangeForm.tsx';

type Props = {
  readonly teamId: string;
  readonly visions: NonNullable<BlueprintView['visions']>;
  readonly onClose: () => void;
};

type Offered = Props['visions']['ofTeams'][number];

const own = 'own';

export type VisionDraft = {
  /** A team's, as it is shown, or their own; null until one is chosen. */
  readonly chosen: string | null;
  readonly vision: string;
};

const nothing: VisionDraft = { chosen: null, vision: '' };

/** Words of their own. */
export function ownVision(vision: string): VisionDraft {
  return { chosen: own, vision };
}

/** What is half chosen, where whoever takes one back leaves its words. */
export function useVisionDraft(teamId: string) {
  return usePageDraft<VisionDraft>(`${teamId} vision`, nothing);
}

export function ChooseVision({ teamId, visions: { version, ofTeams }, onClose }: Props) {
  const [draft, change] = useVisionDraft(teamId);
  const { fields, tab } = text;
  const words = tab.drawUp.vision;
  const command = useBlueprintCommand(teamId, 'vision/choose', tab.drawUp.changedSince);
  const isOwn = draft.chosen === own || ofTeams.length === 0;
  const labelOf = ({ team, vision: its }: Offered) => words.ofTeam(team, its);
  const ofTeam = ofTeams.find((each) => labelOf(each) === draft.chosen)?.vision ?? '';
  const vision = isOwn ? draft.vision : ofTeam;
  const commandId = useCommandId(`vision ${version} ${vision}`);
  const tell = useTell();
  const problem = command.failure?.fields.vision;

  async function onSend() {
    const sent = isOwn && vision.trim() !== '' ? 'words' : 'nothing';
    if (!(await command.send({ commandId, version, vision }, sent))) return;
    tell(words.done);
    change(() => nothing);
    onClose();
  }

  return (
    <ChangeForm
      intro={words.intro}
      command={command}
      sendLabel={text.cards.actions.save}
      onSend={onSend}
      onCancel={onClose}
    >
      {ofTeams.length > 0 && (
        <ChoiceBox
          label={words.which}
          value={draft.chosen}
          choices={[
            ...ofTeams.map((each) => ({ value: labelOf(each), label: labelOf(each) })),
            { value: own, label: words.own },
          ]}
          problem={isOwn ? undefined : problem}
          onChange={(chosen) => change((now) => ({ ...now, chosen }))}
        />
      )}
      {isOwn && (
        <TextBox
          label={fields.vision}
          placeholder={fields.visionPlaceholder}
          value={draft.vision}
          problem={problem}
          onChange={(typed) => change((now) => ({ ...now, vision: typed }))}
        />
      )}
    </ChangeForm>
  );
}
