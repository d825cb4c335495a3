/** The measured server's side of the talk with the driver: where it is, and what it has used. */
import { MsalServiceClientCredentialsFactory } from 'botframework-connector';
import type { Setting } from '../setting.ts';

export type Question = 'usage' | 'requests' | 'memory';

export type Measured = {
  readonly url: string;
  /** Requests to the store since the start, by kind; only where there is a store. */
  readonly countRequests?: () => Readonly<Record<string, number>>;
  readonly close: () => Promise<void>;
};

export function readSetting(): Setting {
  return JSON.parse(process.argv[2] ?? '{}');
}

/** The process ends when the driver does. */
export function answerDriver({ url, countRequests, close }: Measured): void {
  const answers: Readonly<Record<Question, () => object>> = {
    usage: () => process.cpuUsage(),
    requests: () => countRequests?.() ?? {},
    memory: () => process.memoryUsage(),
  };
  process.on('message', (question: Question) => {
    process.send?.(answers[question]());
  });
  process.on('disconnect', () => void close().then(() => process.exit(0)));
  process.send?.({ url });
}

/** Hands the SDK a token for its own requests without leaving the machine. */
export function createBotCredentials(appId: string): MsalServiceClientCredentialsFactory {
  const acquireTokenByClientCredential = async () => ({
    accessToken: 'bot-token',
    expiresOn: new Date(Date.now() + 3_600_000),
  });
  return new MsalServiceClientCredentialsFactory(appId, {
    acquireTokenByClientCredential,
  } as never);
}
