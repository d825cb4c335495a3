/** Makes mission strands of what was voted on: ticked, or given a place each where too few voted to show an order (P6). */
import { useState } from 'react';
import type { StrandsView } from '../../../../shared/contracts/api/strands.ts';
import { text } from '../../../../shared/text/text.ts';
import { QuickForm } from '../../components/forms/QuickForm.tsx';
import { useTeamCommand } from '../../components/forms/use-team-command.ts';
import { usePanelStyles } from '../../components/panels.ts';
import { ChoicesBox, PickBox } from '../board/change-detail/forms/Boxes.tsx';
import type { ShownStrands } from './shown-barriers.ts';

type Props = ShownStrands & { readonly chosen: StrandsView; readonly onDone: () => void };

export function ChooseStrands({ teamId, strands, chosen, onDone }: Props) {
  const panels = usePanelStyles();
  const { choices, isOrderedByHand, version } = chosen;
  const [ids, setIds] = useState<readonly string[]>(() => chosen.strands.map(({ id }) => id));
  const command = useTeamCommand<'strands/choose', StrandsView>(
    teamId,
    'strands/choose',
    strands,
    String(version),
  );
  const words = text.strands;
  const problem = command.failure?.fields.strands;

  async function choose() {
    const sent = { version, strands: [...ids], isOrdered: isOrderedByHand };
    if (await command.send(sent, 'press')) onDone();
  }

  return (
    <QuickForm
      isFocused
      label={isOrderedByHand ? words.orderHeading : words.chooseHeading}
      sendLabel={words.submit}
      command={command}
      onSend={choose}
      onCancel={onDone}
    >
      <p className={panels.words}>{isOrderedByHand ? words.orderIntro : words.chooseIntro}</p>
      {isOrderedByHand ? (
        <Places choices={choices} ids={ids} problem={problem} onChange={setIds} />
      ) : (
        <ChoicesBox
          label={text.fields.strands}
          choices={choices.map(({ id, name }) => ({ value: id, label: name }))}
          value={ids}
          problem={problem}
          onChange={setIds}
        />
      )}
    </QuickForm>
  );
}

type PlacesProps = {
  readonly choices: StrandsView['choices'];
  /** In their order. */
  readonly ids: readonly string[];
  readonly problem: string | undefined;
  readonly onChange: (ids: readonly string[]) => void;
};

/** Each theme has the place it is given, and the others move up or down. */
function Places({ choices, ids, problem, onChange }: PlacesProps) {
  const { place } = text.strands;
  const most = Math.min(choices.length, ids.length + 1);

  function put(id: string, at: string) {
    const others = ids.filter((each) => each !== id);
    onChange(at === '' ? others : others.toSpliced(Number(at) - 1, 0, id));
  }

  return choices.map(({ id, name }, nth) => {
    const at = ids.indexOf(id) + 1;
    return (
      <PickBox
        key={id}
        label={name}
        none={place(0)}
        choices={Array.from({ length: Math.max(most, at) }, (_, before) => ({
          value: String(before + 1),
          label: place(before + 1),
        }))}
        value={at === 0 ? '' : String(at)}
        problem={nth === 0 ? problem : undefined}
        onChange={(next) => put(id, next)}
      />
    );
  });
}
