/** All there is of one pill: where they stood, how to win them, the next conversation, and a way into each change. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { StandingView } from '../../../../shared/contracts/api/influence.ts';
import type { Pill } from '../../../../shared/domain/influence/pills.ts';
import {
  toAskedWords,
  toSayWords,
  toStepWords,
  toTalkWords,
} from '../../../../shared/text/influence-words.ts';
import { text } from '../../../../shared/text/views/influence.ts';
import { Panel } from '../../components/Panel.tsx';
import { smallPrint } from '../../components/sizes.ts';
import { useIsOnWall } from '../../components/wall/on-wall.ts';
import { ChangeLinks } from './ChangeLinks.tsx';
import { pillElementId } from './map-props.ts';
import { SameRole } from './SameRole.tsx';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
  facts: {
    ...smallPrint,
    margin: 0,
    overflowWrap: 'anywhere',
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: `0 0 ${tokens.spacingVerticalS}` },
  },
  hint: { ...smallPrint, margin: 0 },
  close: { justifySelf: 'start' },
});

type Props = {
  readonly pill: Pill;
  /** Where the same role stands on other changes. */
  readonly others: readonly Pill[];
  readonly today: string;
  readonly teamId: string;
  /** Of all changes, whichever are looked at. */
  readonly standings: readonly StandingView[];
  readonly onClose: () => void;
};

/** Takes the focus when it opens, and gives it back to its pill. */
export function PillPanel({ pill, others, today, onClose, ...rest }: Props) {
  const styles = useStyles();
  const isOnWall = useIsOnWall();
  const { inTheDrawer, alsoStands, close } = text.tab.influence;
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => element.current?.focus(), []);
  const giveBack = () => {
    document.getElementById(pillElementId(pill.id))?.focus();
    onClose();
  };
  return (
    <div ref={element} tabIndex={-1}>
      <Panel title={pill.role}>
        <div className={styles.parts}>
          <dl className={styles.facts}>
            {toFacts(pill, today, isOnWall).map(([head, lines]) => (
              <div key={head}>
                <dt>{head}</dt>
                {lines.map((words) => (
                  <dd key={words}>{words}</dd>
                ))}
              </div>
            ))}
          </dl>
          <p className={styles.hint}>{inTheDrawer}</p>
          <ChangeLinks changes={pill.changes} />
          {others.map((other) => (
            <div key={other.id} className={styles.parts}>
              <p className={styles.hint}>{alsoStands(text.stancesShort[other.stance])}</p>
              <ChangeLinks changes={other.changes} />
            </div>
          ))}
          <SameRole pill={pill} {...rest} onJoined={() => element.current?.focus()} />
          <Button icon={<DismissRegular />} className={styles.close} onClick={giveBack}>
            {close}
          </Button>
        </div>
      </Panel>
    </div>
  );
}

function toFacts(
  pill: Pill,
  today: string,
  isNameless: boolean,
): readonly (readonly [string, readonly string[]])[] {
  const { heads } = text.tab.influence;
  const { say, stance, before, approaches, nextTalk } = pill;
  const facts = [
    [heads.stands, [text.stances[stance]]],
    [heads.say, [toSayWords(say)]],
    [heads.before, before.map((step) => toStepWords(step, today))],
    [heads.approach, approaches.length > 0 ? approaches : [text.influence.noApproach]],
    [heads.nextTalk, nextTalk ? [toTalkWords(nextTalk.on, isNameless ? null : nextTalk.by)] : []],
    [heads.yes, toAskedWords(pill)],
  ] as const;
  return facts.filter(([, lines]) => lines.length > 0);
}
