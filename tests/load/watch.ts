/** Reads what the measured server holds and has used, and hears what it said to people, every half minute. */
import { enGB } from '../../shared/text/en-GB.ts';
import type { ServerProcess } from '../bench/server-process.ts';
import type { TeamsService } from '../support/teams-service.ts';

export type Watched = {
  /** In bytes, one each half minute. */
  readonly memory: readonly number[];
  /** Of one processor, from the beginning to the end. */
  readonly share: number;
  /** What was sent to people. */
  readonly sent: number;
  /** How often people were told that something went wrong. */
  readonly apologies: number;
};

export type Watch = { readonly stop: () => Promise<Watched> };

const everyMs = 30_000;
/** How it begins, before the code that is another each time. */
const [apology = ''] = enGB.errors.unexpected('').split('.');

export async function startWatch(
  server: ServerProcess,
  services: readonly TeamsService[],
): Promise<Watch> {
  const memory: number[] = [];
  let [sent, apologies] = [0, 0];
  const [begun, usedBefore] = [performance.now(), await server.readUsage()];
  let reading = Promise.resolve();
  const look = async () => {
    memory.push(await server.readMemory());
    for (const service of services) hear(service);
  };
  const timer = setInterval(() => {
    reading = reading.then(look);
  }, everyMs);

  return {
    stop: async () => {
      clearInterval(timer);
      await reading;
      if (memory.length === 0) await look();
      for (const service of services) hear(service);
      const share = ((await server.readUsage()) - usedBefore) / (performance.now() - begun);
      return { memory, share, sent, apologies };
    },
  };

  /** And lets go of it, so that the driver stays small. */
  function hear(service: TeamsService): void {
    sent += service.sent.length;
    const isApology = ({ activity }: { activity: unknown }) =>
      JSON.stringify(activity).includes(apology);
    apologies += service.sent.filter(isApology).length;
    service.clear();
  }
}
