/** What a team has to make sense of, gathered from what it has written: what helped, what got in the way, and what it learned (P19). */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type {
  GatheredItemView,
  GatheredView,
} from '../../../../../shared/contracts/api/blueprint/gathered.ts';
import type { EvidenceView } from '../../../../../shared/contracts/api/blueprint/sense.ts';
import { type Since, sinceOf } from '../../../../../shared/domain/sensemaking/evidence.ts';
import { shortId } from '../../../../../shared/domain/small-change/small-change.ts';
import { toDayWords } from '../../../../../shared/text/dates.ts';
import { text } from '../../../../../shared/text/views/blueprint.ts';
import { useEditions } from '../../../api/views/editions.ts';
import { useGathered } from '../../../api/views/gathered.ts';
import { useEvidence } from '../../../api/views/sense.ts';
import { AsyncContent } from '../../../components/AsyncContent.tsx';
import { wall } from '../../../components/breakpoints.ts';
import { Panel } from '../../../components/Panel.tsx';
import { usePanelStyles } from '../../../components/panels.ts';
import { ViewTitle } from '../../../components/ViewTitle.tsx';
import { useIsOnWall } from '../../../components/wall/on-wall.ts';
import { ReflectBox } from '../reflect/ReflectBox.tsx';
import { Invitations } from '../together/Invitations.tsx';
import { GatheredItem } from './GatheredItem.tsx';
import { LeaveOut } from './LeaveOut.tsx';
import { LeftBehind } from './LeftBehind.tsx';
import { PutIn } from './PutIn.tsx';

const useStyles = makeStyles({
  /** All three beside each other on a wall, too. */
  sides: {
    alignItems: 'start',
    [wall]: { gridTemplateColumns: 'repeat(auto-fit, minmax(360px, 1fr))' },
  },
  kept: {
    ...typographyStyles.body1,
    margin: `0 0 ${tokens.spacingVerticalXL}`,
    color: tokens.colorNeutralForeground2,
    textWrap: 'pretty',
  },
  empty: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

type Side = keyof typeof text.tab.blueprint.sides;

export function GatherPart({ teamId }: { readonly teamId: string }) {
  const evidence = useEvidence(teamId);
  return (
    <AsyncContent read={useGathered(teamId)}>
      {(gathered) => (
        <AsyncContent read={evidence}>
          {(putIn) => <Shown {...{ teamId, gathered }} evidence={putIn} />}
        </AsyncContent>
      )}
    </AsyncContent>
  );
}

type Props = {
  readonly teamId: string;
  readonly gathered: GatheredView;
  readonly evidence: EvidenceView;
};

function Shown({ teamId, gathered, evidence }: Props) {
  const styles = useStyles();
  const { grid } = usePanelStyles();
  const { items, leftOut, keptInTeam, workshopOn } = gathered;
  const toSince = (item: GatheredItemView) =>
    sinceOf({ items: evidence.items, leftOut: leftOut.all }, item);
  const isOnWall = useIsOnWall();
  const hasEdition = (useEditions(teamId).data?.editions.length ?? 0) > 0;
  const { title, intro, none, workshop, sides } = text.tab.blueprint;
  const when = workshopOn === null ? [] : [workshop(toDayWords(workshopOn))];
  const isEmpty = items.length === 0;
  return (
    <>
      <ViewTitle title={title} intro={[isEmpty ? none : intro, ...when].join(' ')} />
      {!isOnWall && <Invitations teamId={teamId} />}
      {!isOnWall && <LeftBehind teamId={teamId} />}
      {!isEmpty && !isOnWall && (
        <PutIn {...{ teamId, evidence, hasEdition }} since={items.map(toSince)} />
      )}
      {keptInTeam.length > 0 && !isOnWall && (
        <p className={styles.kept}>{text.tab.sense.putIn.keptInTeam(keptInTeam.map(shortId))}</p>
      )}
      {!isEmpty && (
        <div className={mergeClasses(grid, styles.sides)}>
          {(Object.keys(sides) as Side[]).map((side) => (
            <SidePanel
              key={side}
              {...{ teamId, leftOut, hasEdition, toSince }}
              title={sides[side]}
              items={items.filter(({ hint }) => (hint ?? 'open') === side)}
            />
          ))}
        </div>
      )}
      {!isOnWall && <ReflectBox teamId={teamId} />}
    </>
  );
}

type SideProps = {
  readonly teamId: string;
  readonly title: string;
  readonly items: readonly GatheredItemView[];
  readonly leftOut: GatheredView['leftOut'];
  readonly hasEdition: boolean;
  readonly toSince: (item: GatheredItemView) => Since;
};

function SidePanel({ teamId, title, items, leftOut, hasEdition, toSince }: SideProps) {
  const styles = useStyles();
  const { list } = usePanelStyles();
  const isOnWall = useIsOnWall();
  return (
    <Panel title={title}>
      {items.length === 0 ? (
        <p className={styles.empty}>{text.tab.blueprint.empty}</p>
      ) : (
        <ul className={list}>
          {items.map((item) => (
            <GatheredItem key={item.id} item={item}>
              {!isOnWall && (
                <LeaveOut {...{ teamId, item, leftOut, hasEdition }} since={toSince(item)} />
              )}
            </GatheredItem>
          ))}
        </ul>
      )}
    </Panel>
  );
}
