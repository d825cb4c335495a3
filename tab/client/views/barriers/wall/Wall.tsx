/** The barriers side by side, those in no theme yet first: there the next ones come, and from there they go into themes. */
import type { BarriersView } from '../../../../../shared/contracts/api/barriers.ts';
import type { StrandsView } from '../../../../../shared/contracts/api/strands.ts';
import { text } from '../../../../../shared/text/views/barriers.ts';
import { FormProblem } from '../../../components/FormProblem.tsx';
import { usePanelStyles } from '../../../components/panels.ts';
import { GroupForm } from './GroupForm.tsx';
import { ThemePanel } from './ThemePanel.tsx';
import { useTheming } from './theming.ts';

type Props = {
  readonly teamId: string;
  readonly barriers: BarriersView;
  readonly strands: StrandsView['strands'];
};

export function Wall({ teamId, barriers, strands }: Props) {
  const { themes, unthemed } = barriers;
  const { grid, words } = usePanelStyles();
  const theming = useTheming(teamId, barriers);
  const strandIds = new Set(strands.map(({ id }) => id));
  return (
    <div className={grid}>
      {(unthemed.length > 0 || theming) && (
        <ThemePanel
          {...{ teamId, theming }}
          themeId={null}
          name={text.barriers.unthemed}
          barriers={unthemed}
          isStrand={false}
        >
          {theming &&
            (unthemed.length > 0 ? (
              <GroupForm themes={themes} theming={theming} />
            ) : (
              <>
                <p className={words}>{text.themes.allThemed}</p>
                <FormProblem failure={theming.failure} />
              </>
            ))}
        </ThemePanel>
      )}
      {themes.map(({ id, name, barriers: within }) => (
        <ThemePanel
          key={id}
          {...{ teamId, theming, name }}
          themeId={id}
          barriers={within}
          isStrand={strandIds.has(id)}
        />
      ))}
    </div>
  );
}
