/** A run’s figures as people read them. */
import { countSent, type Figures } from './reckon.ts';

const cores = 2;

export function toTable(figures: Figures): string {
  const { seen, channels, pulse, ledger, connector, wallMs, busyMs } = figures;
  const sent = countSent(figures);
  const perDelivery = (ms: number) => (ms / sent).toFixed(2);
  const aSecond = (ms: number) => Math.round(sent / (ms / 1000));
  const rows: readonly (readonly [string, number | string, string?])[] = [
    ['sent', sent, `taken by the connector: ${seen} to people, the others in channels`],
    ['duplicates', figures.duplicates + channels.postedTwice, 'must be 0'],
    ['lost', figures.lost.length + channels.lost.length, 'must be 0'],
    ['messages a person a day', figures.mostADay, 'at most 1'],
    [
      'posts in channels',
      channels.posts,
      `${channels.replacements} times one was replaced in place`,
    ],
    ['months told of', channels.months, 'in channels, after the weeks'],
    ['drafts shown', channels.drafts, 'in channels, in the five weeks after the last'],
    ['cards a channel a week', channels.mostCardsAWeek, 'of stages, drafts and months, at most 1'],
    ['pulse answers', pulse.answers, toPulseWords(pulse)],
    [
      'conversations told',
      figures.talks,
      `${figures.onTheirDay} on their day, the others when next they may be; ${figures.early} before it, must be 0`,
    ],
    [
      'looks at experiments',
      figures.reviews.told,
      `${figures.reviews.onTheirDay} on their day, the others when next they may be; ${figures.reviews.leftOpen} lines of what was left open; ${figures.reviews.twice} twice, must be 0`,
    ],
    [
      'packs told',
      figures.packs.told,
      `${figures.packs.ready} ready, ${figures.packs.completed} that all is in, the others of whose is not; ${figures.packs.onTheirDay} on their day; ${figures.packs.twice} twice, must be 0`,
    ],
    [
      'what goes in, asked',
      figures.packs.asked,
      `in check-ins of the week before the last; ${figures.packs.askedAtOtherTimes} in another, must be 0; ${figures.packs.reflected} reflections said`,
    ],
    ['at quiet times', figures.atQuietTimes + channels.cardsAtQuietTimes, 'must be 0'],
    ['needless reminders', figures.needless, 'must be 0'],
    [
      'unconfirmed',
      ledger.unconfirmed,
      `${connector.dropped} replies dropped, ${toGateway(connector)} answers 502 and 504`,
    ],
    ['missed', ledger.missed, 'recorded, too late to ask'],
    ['not asked', ledger['not-asked'], 'in a pause or after stop'],
    ['late', figures.late, 'over 15 minutes after their time'],
    [
      'unreachable',
      ledger.unreachable,
      `${connector.forbidden} answers 403, ${connector.gone} 404, ${connector.moved} from a region left behind`,
    ],
    ['put off and sent later', connector.busy + connector.unsigned, '429 and 401'],
    ['servers killed', figures.kills],
    ['CPU ms a delivery', perDelivery(figures.serversCpuMs), aboutCpu(figures)],
    ['set-up', toSeconds(figures.setUpMs)],
    ['wall time', toSeconds(wallMs)],
    ['deliveries a second', aSecond(busyMs), `while any were due; ${aSecond(wallMs)} over all`],
  ];
  return rows
    .map(([name, value, about = '']) => `${name.padEnd(24)}${String(value).padStart(10)}  ${about}`)
    .map((line) => line.trimEnd())
    .join('\n');
}

function toGateway(counts: Figures['connector']): number {
  return counts['lost-behind-gateway'] + counts['taken-behind-gateway'];
}

/** What the processor time alone would allow, whatever else the machine is doing. */
function aboutCpu(figures: Figures): string {
  const atMost = Math.round((cores * 1000 * countSent(figures)) / figures.allCpuMs);
  return `of the servers, with what people do; ${cores} cores could give ${atMost} a second, connector and all`;
}

function toPulseWords({ rounds, shown, wrong }: Figures['pulse']): string {
  return `${rounds} rounds closed, ${shown} with five answers or more shown; ${wrong} wrong, must be 0`;
}

function toSeconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
