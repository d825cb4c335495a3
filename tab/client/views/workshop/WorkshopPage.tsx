/** The page as it is shown to a room: one step at a time, large, without navigation and without anybody's name (P31). */
import { FluentProvider, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import type { Board } from '../../../../shared/contracts/api/board.ts';
import { shortId } from '../../../../shared/domain/small-change/small-change.ts';
import { text } from '../../../../shared/text/views/workshop.ts';
import { desk } from '../../components/breakpoints.ts';
import { OnWallContext } from '../../components/wall/on-wall.ts';
import { useClosedByBack } from '../../hooks/use-closed-by-back.ts';
import { useEscapeOnPage } from '../../hooks/use-escape-on-page.ts';
import { useHashNumber } from '../../hooks/use-hash-number.ts';
import { usePageTitle } from '../../hooks/use-page-title.ts';
import { Foot } from './foot/Foot.tsx';
import { leaveWorkshop } from './place/address.ts';
import { goTo, stepFrom, useStep } from './place/steps.ts';
import { ToTopContext } from './place/to-top.ts';
import { ChangeOnWall } from './steps/ChangeOnWall.tsx';
import { StepContent } from './steps/StepContent.tsx';
import { useKeyOnPage } from './use-workshop-keys.ts';

/** 16 pixels are 24 then, which is what carries across a room. */
const zoom = 1.5;
const smallest = '16px';
const smallestLine = '22px';

/** Nothing is smaller than the smallest. */
const sizes = {
  fontSizeBase100: smallest,
  fontSizeBase200: smallest,
  fontSizeBase300: smallest,
  lineHeightBase100: smallestLine,
  lineHeightBase200: smallestLine,
  lineHeightBase300: smallestLine,
};

const useStyles = makeStyles({
  provider: { backgroundColor: 'transparent' },
  page: {
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100dvh',
    paddingInline: tokens.spacingHorizontalXXL,
    [desk]: { zoom, minHeight: `calc(100dvh / ${zoom})` },
  },
  head: { paddingBlock: tokens.spacingVerticalL },
  line: {
    ...typographyStyles.title3,
    margin: 0,
    textWrap: 'balance',
    outlineStyle: 'none',
  },
  view: { flexGrow: 1, minWidth: 0, outlineStyle: 'none', paddingBottom: tokens.spacingVerticalXL },
});

type Props = {
  readonly board: Board;
  readonly arrived: ReadonlySet<string>;
  /** What was done just now, with the way back. */
  readonly told: ReactNode;
  /** What has to be said before all else, such as that the page is behind. */
  readonly notice: ReactNode;
};

export function WorkshopPage({ board, arrived, told, notice }: Props) {
  const styles = useStyles();
  const step = useStep();
  const number = useHashNumber();
  const { id, name } = board.team;
  const { lines, names } = text.tab.workshop;
  const { stage } = board.journey;
  const question =
    step === 'journey' && stage !== null ? text.stageCard.questions[stage] : lines[step];
  const line = useRef<HTMLHeadingElement>(null);
  usePageTitle(text.tab.views.title(names[step], name));
  useEscapeOnPage(() => (number === null ? leaveWorkshop() : goTo(step)));
  useClosedByBack(true, number === null ? leaveWorkshop : () => goTo(step));
  useKeyOnPage((key) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[key] as 1 | -1 | undefined;
    const next = by && stepFrom(step, by);
    if (next) goTo(next);
    return by !== undefined;
  });
  const toTop = useCallback(() => {
    line.current?.focus();
    document.documentElement.scrollTop = 0;
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another step is shown
  useEffect(toTop, [step, number]);
  return (
    <OnWallContext value={true}>
      <FluentProvider theme={sizes} className={styles.provider}>
        <div className={styles.page}>
          <header className={styles.head}>
            <h1 ref={line} tabIndex={-1} className={styles.line}>
              {number === null ? question : shortId(number)}
            </h1>
          </header>
          <main id="view" tabIndex={-1} className={styles.view}>
            {notice}
            {number === null ? (
              <ToTopContext value={toTop}>
                <StepContent step={step} board={board} arrived={arrived} />
              </ToTopContext>
            ) : (
              <ChangeOnWall teamId={id} number={number} onClose={() => goTo(step)} />
            )}
          </main>
          <Foot teamId={id} step={step} told={told} />
        </div>
      </FluentProvider>
    </OnWallContext>
  );
}
