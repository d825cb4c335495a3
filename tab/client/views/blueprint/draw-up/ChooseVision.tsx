/** Chooses one of the teams' visions, as it is now, or writes one they share. */
import type { BlueprintView } from '../../../../../shared/contracts/api/blueprint/blueprint.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { useTell } from '../../../components/forms/told.ts';
import { ChoiceBox, TextBox } from '../../board/change-detail/forms/Boxes.tsx';
import { ChangeForm } from '../../board/change-detail/forms/ChangeForm.tsx';
import { useBlueprintForm } from '../parts/use-blueprint-form.ts';

type Props = {
  readonly teamId: string;
  /** The one it shows now. */
  readonly vision: BlueprintView['vision'];
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

/** Words of their own. */
export function ownVision(vision: string): VisionDraft {
  return { chosen: own, vision };
}

export const noVision: VisionDraft = { chosen: null, vision: '' };

export function ChooseVision({ teamId, vision: now, visions, onClose }: Props) {
  const { version, ofTeams } = visions;
  const { fields, tab } = text;
  const words = tab.drawUp.vision;
  const { draft, command } = useBlueprintForm(teamId, 'vision/choose', {
    ...{ version, words: noVision, staleWords: words.chosenSince(now) },
  });
  const { chosen, vision: typed } = draft.words;
  const isOwn = chosen === own || ofTeams.length === 0;
  const labelOf = ({ team, vision: its }: Offered) => words.ofTeam(team, its);
  const ofTeam = ofTeams.find((each) => labelOf(each) === chosen)?.vision ?? '';
  const tell = useTell();
  const problem = command.failure?.fields.vision;

  async function onSend() {
    if (!(await command.send({ vision: isOwn ? typed : ofTeam }))) return;
    tell(words.done);
    onClose();
  }

  return (
    <ChangeForm
      {...{ command, draft, onSend }}
      intro={words.intro}
      sendLabel={text.cards.actions.save}
      onCancel={onClose}
    >
      {ofTeams.length > 0 && (
        <ChoiceBox
          {...draft.box('chosen')}
          label={words.which}
          choices={[
            ...ofTeams.map((each) => ({ value: labelOf(each), label: labelOf(each) })),
            { value: own, label: words.own },
          ]}
          now={undefined}
          problem={isOwn ? undefined : problem}
        />
      )}
      {isOwn && (
        <TextBox
          label={fields.vision}
          placeholder={fields.visionPlaceholder}
          problem={problem}
          {...draft.box('vision')}
        />
      )}
    </ChangeForm>
  );
}
