/** Says what a team put into a programme it has left, and what whoever looks said there, and lets it be taken out (P19, P32). */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { LeftBehindView } from '../../../../../shared/contracts/api/blueprint/left-behind.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { useLeftBehind } from '../../../api/views/left-behind.ts';
import { Opener } from '../../../components/forms/Opener.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { usePanelStyles } from '../../../components/panels.ts';
import { GatheredItem } from './GatheredItem.tsx';
import { SaidThere } from './SaidThere.tsx';
import { TakeAllOut, TakeOneOut } from './TakeOut.tsx';

const useStyles = makeStyles({
  around: { marginBottom: tokens.spacingVerticalXL },
  line: {
    ...typographyStyles.body1,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    textWrap: 'pretty',
    color: tokens.colorNeutralForeground2,
  },
  open: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingVerticalM,
    '& > ul, & > form': { flexBasis: '100%', minWidth: 0 },
  },
});

/** Nothing where nothing is left. */
export function LeftBehind({ teamId }: { readonly teamId: string }) {
  const { data } = useLeftBehind(teamId);
  return data?.programmes.map((programme) => (
    <InProgramme key={programme.programmeId} {...{ teamId, programme }} />
  ));
}

type Props = {
  readonly teamId: string;
  readonly programme: LeftBehindView['programmes'][number];
};

function InProgramme({ teamId, programme }: Props) {
  const styles = useStyles();
  const { name, items, reflections } = programme;
  const words = text.tab.together.leftBehind;
  const isAny = items.length > 0;
  return (
    <div className={styles.around}>
      <Panel title={isAny ? words.still(name, items.length) : words.saidStill(name)}>
        {isAny && <PutInThere {...{ teamId, programme }} />}
        {reflections.length > 0 && <SaidThere {...{ teamId, programme, isAny }} />}
      </Panel>
    </div>
  );
}

/** By the team: one by one, or all at once. */
function PutInThere({ teamId, programme }: Props) {
  const styles = useStyles();
  const { list } = usePanelStyles();
  const { name, items } = programme;
  const words = text.tab.together.leftBehind;
  const theirs = items.filter(({ mayTakeOut }) => mayTakeOut);
  const isAll = theirs.length === items.length;
  const isNone = theirs.length === 0;
  return (
    <>
      <p className={styles.line}>
        {isNone ? words.whoCan : isAll ? words.meaning : `${words.yours} ${words.meaning}`}
      </p>
      {!isNone && (
        <div className={styles.open}>
          {isAll && (
            <Opener label={words.takeAll} about={words.takeAllOf(name)}>
              {(close) => <TakeAllOut {...{ teamId, programme }} onClose={close} />}
            </Opener>
          )}
          <Opener label={words.look(theirs.length)} appearance="subtle" isToggle>
            {() => (
              <ul className={list}>
                {theirs.map(({ item, round }) => (
                  <GatheredItem key={`${round} ${item.id}`} item={item}>
                    <TakeOneOut {...{ teamId, programme, item, round }} />
                  </GatheredItem>
                ))}
              </ul>
            )}
          </Opener>
        </div>
      )}
    </>
  );
}
