/** The boxes of what is said of a theme. */
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { type Layer, layers } from '../../../../../shared/domain/sensemaking/sense.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import type { ApiFailure } from '../../../api/failure.ts';
import { TextBox } from '../../board/change-detail/forms/Boxes.tsx';

const useStyles = makeStyles({
  lies: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    padding: 0,
    border: 'none',
  },
});

export type ThemeWords = {
  readonly name: string;
  readonly statement: string;
  readonly keptBy: string;
  readonly lies: readonly Layer[];
};

type Props = {
  readonly words: ThemeWords;
  readonly failure: ApiFailure | null;
  readonly onChange: (words: ThemeWords) => void;
};

export function ThemeBoxes({ words, failure, onChange }: Props) {
  const styles = useStyles();
  const { fields } = text;
  const {
    layers: names,
    liesLabel,
    statementPlaceholder,
    keptByPlaceholder,
  } = text.tab.sense.theme;
  const set = (next: Partial<ThemeWords>) => onChange({ ...words, ...next });
  return (
    <>
      <TextBox
        isOneLine
        label={fields.themeName}
        value={words.name}
        problem={failure?.fields.themeName}
        onChange={(name) => set({ name })}
      />
      <TextBox
        label={fields.statement}
        placeholder={statementPlaceholder}
        value={words.statement}
        problem={failure?.fields.statement}
        onChange={(statement) => set({ statement })}
      />
      <TextBox
        label={fields.keptBy}
        placeholder={keptByPlaceholder}
        value={words.keptBy}
        problem={failure?.fields.keptBy}
        onChange={(keptBy) => set({ keptBy })}
      />
      <fieldset className={styles.lies}>
        <legend>{liesLabel}</legend>
        {layers.map((layer) => (
          <Checkbox
            key={layer}
            label={names[layer]}
            checked={words.lies.includes(layer)}
            onChange={(_event, { checked }) =>
              set({
                lies: layers.filter((each) =>
                  each === layer ? checked === true : words.lies.includes(each),
                ),
              })
            }
          />
        ))}
      </fieldset>
    </>
  );
}
