/** Drawing a pillar up from themes, putting it better, and a leader's commitment to it. */
import type {
  PillarView,
  ThemeView,
} from '../../../../../shared/contracts/api/blueprint/blueprint.ts';
import { layers } from '../../../../../shared/domain/sensemaking/sense.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import type { ApiFailure } from '../../../api/failure.ts';
import { useTell } from '../../../components/forms/told.ts';
import { ChoicesBox, TextBox } from '../../board/change-detail/forms/Boxes.tsx';
import { ChangeForm } from '../../board/change-detail/forms/ChangeForm.tsx';
import { toChosenWords } from '../../board/change-detail/forms/now-words.ts';
import type { Draft } from '../../board/change-detail/forms/use-draft.ts';
import { useBlueprintForm } from '../parts/use-blueprint-form.ts';
import { byVotes, toThemeLabel, type Votes } from './votes.ts';

type PillarWords = {
  readonly pillarTitle: string;
  readonly different: string;
  readonly structure: string;
  readonly process: string;
  readonly culture: string;
  readonly themeIds: readonly string[];
};

const nothing: PillarWords = {
  ...{ pillarTitle: '', different: '', structure: '', process: '', culture: '' },
  themeIds: [],
};

type DrawProps = {
  readonly teamId: string;
  readonly themes: readonly ThemeView[];
  readonly votes: Votes;
  readonly onClose: () => void;
};

export function DrawPillar({ teamId, themes, votes, onClose }: DrawProps) {
  const { draft, command } = useBlueprintForm(teamId, 'pillars/draw', { words: nothing });
  const tell = useTell();
  const { drawIntro, drawUp, drawn } = text.tab.drawUp;
  async function onSend() {
    const { themeIds, ...words } = draft.words;
    if (!(await command.send({ ...words, themeIds: [...themeIds] }))) return;
    tell(drawn(words.pillarTitle));
    onClose();
  }
  return (
    <ChangeForm
      {...{ command, draft, onSend }}
      intro={drawIntro}
      sendLabel={drawUp}
      onCancel={onClose}
    >
      <PillarBoxes {...{ draft, themes, votes }} failure={command.failure} />
    </ChangeForm>
  );
}

type PillarProps = {
  readonly teamId: string;
  readonly pillar: PillarView;
  readonly onClose: () => void;
};

type EditProps = PillarProps & Pick<DrawProps, 'themes' | 'votes'>;

export function EditPillar({ teamId, pillar, themes, votes, onClose }: EditProps) {
  const { id: pillarId, version } = pillar;
  const { betterIntro, isBetter } = text.tab.drawUp;
  const { draft, command } = useBlueprintForm(teamId, 'pillars/edit', {
    ...{ of: pillarId, version, words: toWords(pillar), isAllInBoxes: true },
  });
  const tell = useTell();
  async function onSend() {
    const { themeIds, ...words } = draft.words;
    if (!(await command.send({ ...words, themeIds: [...themeIds], pillarId }))) return;
    tell(isBetter(words.pillarTitle));
    onClose();
  }
  return (
    <ChangeForm
      {...{ command, draft, onSend }}
      intro={betterIntro}
      sendLabel={text.cards.actions.save}
      onCancel={onClose}
    >
      <PillarBoxes {...{ draft, themes, votes }} failure={command.failure} />
    </ChangeForm>
  );
}

function toWords({ title, different, needs, themeIds }: PillarView): PillarWords {
  const { structure, process, culture } = needs;
  return {
    ...{ pillarTitle: title, different: different ?? '', structure: structure ?? '' },
    ...{ process: process ?? '', culture: culture ?? '', themeIds },
  };
}

type BoxesProps = Pick<DrawProps, 'themes' | 'votes'> & {
  readonly draft: Draft<PillarWords, unknown>;
  readonly failure: ApiFailure | null;
};

function PillarBoxes({ draft, themes, votes, failure }: BoxesProps) {
  const { fields } = text;
  const problems = failure?.fields ?? {};
  const ofThemes = draft.box('themeIds');
  const choices = byVotes(themes, votes).map((theme) => ({
    ...{ value: theme.id, label: toThemeLabel(theme, votes) },
  }));
  return (
    <>
      <ChoicesBox
        {...ofThemes}
        label={fields.pillarThemes}
        now={toChosenWords(ofThemes.now, choices)}
        choices={choices}
        problem={problems.pillarThemes}
      />
      <TextBox
        isOneLine
        label={fields.pillarTitle}
        placeholder={text.tab.drawUp.titlePlaceholder}
        problem={problems.pillarTitle}
        {...draft.box('pillarTitle')}
      />
      {(['different', ...layers] as const).map((field) => (
        <TextBox
          key={field}
          label={fields[field]}
          problem={problems[field]}
          {...draft.box(field)}
        />
      ))}
    </>
  );
}

/** It stands there with the leader's name. */
export function CommitForm({ teamId, pillar, onClose }: PillarProps) {
  const { id: pillarId, version, title } = pillar;
  const { commit, commitIntro, isCommitted } = text.tab.drawUp;
  const { draft, command } = useBlueprintForm(teamId, 'pillars/commit', {
    ...{ of: pillarId, version, words: { commitment: pillar.commitment?.words ?? '' } },
  });
  const tell = useTell();
  async function onSend() {
    if (!(await command.send({ pillarId, ...draft.words }))) return;
    tell(isCommitted(title));
    onClose();
  }
  return (
    <ChangeForm
      {...{ command, draft, onSend }}
      intro={commitIntro}
      sendLabel={commit}
      onCancel={onClose}
    >
      <TextBox
        label={text.fields.commitment}
        problem={command.failure?.fields.commitment}
        {...draft.box('commitment')}
      />
    </ChangeForm>
  );
}
