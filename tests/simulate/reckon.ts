/** Compares what was seen with what had to be, and with what the app itself has noted. */
import type { Connector } from './connector.ts';
import type { Ledger } from './ledger.ts';
import type { Expected, Witness, WitnessFigures } from './witness.ts';

export type Figures = WitnessFigures & {
  readonly lost: readonly Expected[];
  readonly ledger: Ledger['counts'];
  readonly connector: Connector['counts'];
  readonly kills: number;
  /** Processor time of the servers, and of everything with the connector and what drives it. */
  readonly serversCpuMs: number;
  readonly allCpuMs: number;
  readonly setUpMs: number;
  readonly wallMs: number;
  /** Of that, in instants at which anybody was told anything. */
  readonly busyMs: number;
};

type Counted = 'kills' | 'serversCpuMs' | 'allCpuMs' | 'setUpMs' | 'wallMs' | 'busyMs';

type Parts = Pick<Figures, Counted> & {
  readonly witness: Witness;
  readonly ledger: Ledger;
  readonly connector: Connector;
};

export async function reckon({ witness, ledger, connector, ...times }: Parts): Promise<Figures> {
  const lost: Expected[] = [];
  for (const expected of witness.unseen())
    if (!(await ledger.explains(expected))) lost.push(expected);
  return {
    ...witness.figures(),
    ...{ lost, ledger: ledger.counts, connector: { ...connector.counts } },
    ...times,
  };
}

/** What must not be, in plain words; empty when all is well. */
export function findBroken({ lost, ...figures }: Figures): readonly string[] {
  return [
    ...(figures.seen === 0 ? ['Nobody was told anything.'] : []),
    ...(figures.duplicates > 0 ? [`${figures.duplicates} were told twice.`] : []),
    ...lost.slice(0, 5).map(({ personId, key }) => `${personId} was never told ${key}.`),
    ...(lost.length > 5 ? [`${lost.length} were lost in all.`] : []),
    ...(figures.mostADay > 1 ? [`Somebody had ${figures.mostADay} messages in a day.`] : []),
    ...(figures.atQuietTimes > 0 ? [`${figures.atQuietTimes} came at quiet times.`] : []),
    ...(figures.notExpected > 0 ? [`${figures.notExpected} told what nobody had to hear.`] : []),
    ...(figures.needless > 0 ? [`${figures.needless} reminders were needless.`] : []),
    ...(figures.ledger.refused > 0 ? [`${figures.ledger.refused} were refused.`] : []),
  ];
}
