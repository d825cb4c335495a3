/** How the themes rang: what is common ground, and what is worth talking about; in the order in which they were named. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { RingsView, SenseView } from '../../../../../shared/contracts/api/blueprint/sense.ts';
import { toDateWords } from '../../../../../shared/text/dates.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { wall } from '../../../components/breakpoints.ts';
import { usePanelStyles } from '../../../components/panels.ts';
import { smallPrint } from '../../../components/sizes.ts';

const useStyles = makeStyles({
  lists: {
    display: 'grid',
    gap: tokens.spacingHorizontalXL,
    alignItems: 'start',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(300px, 100%), 1fr))',
  },
  isAlone: { gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  sideBySide: {
    columnGap: tokens.spacingHorizontalXL,
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(300px, 100%), 1fr))',
  },
  title: { ...typographyStyles.body1Strong, margin: 0, [wall]: typographyStyles.subtitle1 },
  theme: { minWidth: 0, overflowWrap: 'anywhere' },
  name: { ...typographyStyles.body1Strong, margin: 0, [wall]: typographyStyles.subtitle2 },
  statement: {
    ...typographyStyles.body1,
    margin: 0,
    [wall]: { ...typographyStyles.subtitle1, fontWeight: tokens.fontWeightRegular },
  },
  about: { ...smallPrint, margin: 0, color: tokens.colorNeutralForeground2 },
  aboutAll: { marginBottom: tokens.spacingVerticalM },
});

type Closed = Extract<RingsView, { readonly status: 'closed' }>;
type Shown = Closed['rang'][number];

type Props = { readonly sense: SenseView; readonly rings: Closed };

export function RangLists({ sense, rings }: Props) {
  const styles = useStyles();
  const { words } = usePanelStyles();
  const { unshown, notAsked, ...said } = text.tab.sense.rings;
  const namesOf = (ids: readonly string[]) =>
    sense.themes
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => name)
      .join(', ');
  const isCommon = ({ share }: Shown) => share === 'most';
  const common = rings.rang.filter(isCommon);
  const others = rings.rang.filter((each) => !isCommon(each));
  const isAlone = common.length === 0;
  return (
    <>
      {rings.rang.length > 0 && (
        <div className={mergeClasses(styles.lists, isAlone && styles.isAlone)}>
          <RangList
            title={said.commonGround}
            about={common.length > 0 ? said.commonGroundAbout : said.noCommonGround}
            {...{ sense }}
            rang={common}
          />
          {others.length > 0 && (
            <RangList
              title={said.worthTalking}
              about={said.worthTalkingAbout}
              {...{ sense, isAlone }}
              rang={others}
            />
          )}
        </div>
      )}
      {rings.unshown.length > 0 && <p className={words}>{unshown(namesOf(rings.unshown))}</p>}
      {rings.notAsked.length > 0 && <p className={words}>{notAsked(namesOf(rings.notAsked))}</p>}
    </>
  );
}

type ListProps = {
  readonly title: string;
  readonly about: string;
  readonly sense: SenseView;
  readonly rang: readonly Shown[];
  /** There is nothing in the other list: it has the whole width. */
  readonly isAlone?: boolean;
};

function RangList({ title, about, sense, rang, isAlone = false }: ListProps) {
  const styles = useStyles();
  const { list } = usePanelStyles();
  const { rang: howItRang, shares, isEarlier } = text.tab.sense.rings;
  return (
    <section aria-label={title}>
      <h4 className={styles.title}>{title}</h4>
      <p className={mergeClasses(styles.about, styles.aboutAll)}>{about}</p>
      <ul className={mergeClasses(list, isAlone && styles.sideBySide)}>
        {rang.map((each) => {
          const theme = sense.themes.find(({ id }) => id === each.themeId);
          return (
            <li key={each.themeId} className={styles.theme}>
              <p className={styles.name}>{theme?.name}</p>
              <p className={styles.statement}>{theme?.statement}</p>
              <p className={styles.about}>{howItRang(shares[each.share], each.answers)}</p>
              {each.isEarlier && <p className={styles.about}>{isEarlier(toDateWords(each.at))}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
