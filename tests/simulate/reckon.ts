/** Compares what was seen with what had to be, and with what the app itself has noted. */
import type { ChannelFigures, ChannelWitness, ExpectedPost } from './channel-witness.ts';
import type { Connector } from './connector.ts';
import type { Ledger } from './ledger.ts';
import type { PackFigures, PackWitness } from './packs.ts';
import type { PulseFigures } from './pulses.ts';
import type { ReviewFigures, ReviewWitness } from './reviews.ts';
import type { Expected, Witness, WitnessFigures } from './witness.ts';

export type Figures = WitnessFigures & {
  readonly lost: readonly Expected[];
  readonly channels: ChannelFigures & { readonly lost: readonly ExpectedPost[] };
  readonly pulse: PulseFigures;
  readonly reviews: ReviewFigures;
  readonly packs: PackFigures;
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

type Counted = 'pulse' | 'kills' | 'serversCpuMs' | 'allCpuMs' | 'setUpMs' | 'wallMs' | 'busyMs';

type Parts = Pick<Figures, Counted> & {
  readonly witness: Witness;
  readonly channelWitness: ChannelWitness;
  readonly reviewWitness: ReviewWitness;
  readonly packWitness: PackWitness;
  readonly ledger: Ledger;
  readonly connector: Connector;
};

export async function reckon({
  witness,
  channelWitness,
  reviewWitness,
  packWitness,
  ledger,
  connector,
  ...counted
}: Parts): Promise<Figures> {
  const lost: Expected[] = [];
  const unseen = [...witness.unseen(), ...reviewWitness.unseen(), ...packWitness.unseen()];
  for (const expected of unseen) if (!(await ledger.explains(expected))) lost.push(expected);
  const lostPosts: ExpectedPost[] = [];
  for (const expected of channelWitness.unseen())
    if (!(await ledger.explainsPost(expected))) lostPosts.push(expected);
  return {
    ...witness.figures(),
    ...{ lost, ledger: ledger.counts, connector: { ...connector.counts } },
    channels: { ...channelWitness.figures(), lost: lostPosts },
    ...{ reviews: reviewWitness.figures(), packs: packWitness.figures() },
    ...counted,
  };
}

/** All that was sent: to people, new in channels, and in the place of what stood there. */
export function countSent({ seen, channels }: Pick<Figures, 'seen'> & ToChannels): number {
  return seen + channels.posts + channels.replacements;
}

type ToChannels = { readonly channels: ChannelFigures };

/** What must not be, in plain words; empty when all is well. */
export function findBroken({
  lost,
  channels,
  pulse,
  reviews,
  packs,
  ...figures
}: Figures): readonly string[] {
  return [
    ...(figures.seen === 0 ? ['Nobody was told anything.'] : []),
    ...(figures.duplicates > 0 ? [`${figures.duplicates} were told twice.`] : []),
    ...lost.slice(0, 5).map(({ personId, key }) => `${personId} was never told ${key}.`),
    ...(lost.length > 5 ? [`${lost.length} were lost in all.`] : []),
    ...(figures.mostADay > 1 ? [`Somebody had ${figures.mostADay} messages in a day.`] : []),
    ...(figures.atQuietTimes > 0 ? [`${figures.atQuietTimes} came at quiet times.`] : []),
    ...(figures.notExpected > 0 ? [`${figures.notExpected} told what nobody had to hear.`] : []),
    ...(figures.early > 0 ? [`${figures.early} heard of a conversation before its day.`] : []),
    ...(reviews.twice > 0 ? [`${reviews.twice} looks at an experiment were told twice.`] : []),
    ...(reviews.early > 0 ? [`${reviews.early} came before their day.`] : []),
    ...(reviews.notExpected > 0
      ? [`${reviews.notExpected} looks at an experiment were nobody’s to take.`]
      : []),
    ...(reviews.atQuietTimes > 0
      ? [`${reviews.atQuietTimes} looks at an experiment came while their team was quiet.`]
      : []),
    ...(packs.twice > 0 ? [`${packs.twice} packs were told twice.`] : []),
    ...(packs.notExpected > 0 ? [`${packs.notExpected} packs were nobody’s to hear of.`] : []),
    ...(packs.early > 0 ? [`${packs.early} packs came before their time.`] : []),
    ...(packs.wrong > 0 ? [`${packs.wrong} packs said of what is in what is not so.`] : []),
    ...(packs.atQuietTimes > 0
      ? [`${packs.atQuietTimes} packs came while their team was quiet.`]
      : []),
    ...(packs.askedAtOtherTimes > 0
      ? [`${packs.askedAtOtherTimes} check-ins asked in another week what goes in.`]
      : []),
    ...(figures.needless > 0 ? [`${figures.needless} reminders were needless.`] : []),
    ...(channels.postedTwice > 0 ? [`${channels.postedTwice} were posted twice.`] : []),
    ...channels.lost
      .slice(0, 5)
      .map(({ teamId, kind, what }) => `${teamId} never had its ${kind} ${what}.`),
    ...(channels.lost.length > 5 ? [`${channels.lost.length} posts were lost in all.`] : []),
    ...(channels.postsNotExpected > 0
      ? [`${channels.postsNotExpected} posts were of nothing that happened.`]
      : []),
    ...(channels.mostCardsAWeek > 1
      ? [`A channel had ${channels.mostCardsAWeek} cards of its own in a week.`]
      : []),
    ...(channels.cardsAtQuietTimes > 0
      ? [`${channels.cardsAtQuietTimes} cards came in channels at quiet times.`]
      : []),
    ...(pulse.wrong > 0 ? [`${pulse.wrong} pulses show what was not answered.`] : []),
    ...(figures.ledger.refused > 0 ? [`${figures.ledger.refused} were refused.`] : []),
  ];
}
