/** What is measured shows what was done and how long it took, and nothing of whoever did it or what they wrote. */

import { globSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Telemetry } from '../../../bot/config.ts';
import { loadTelemetry } from '../../../bot/load-telemetry.ts';
import { type RunningTelemetry, untraced } from '../../../bot/telemetry/trace.ts';
import { amara, type Chat, priya, riverside, startChat, tenantId } from '../../support/chat.ts';
import {
  type SeenSpan,
  startTelemetryReceiver,
  type TelemetryReceiver,
} from '../../support/telemetry-receiver.ts';

const words = {
  title: 'Walk and talk supervision',
  benefit: 'More calm for families',
  scope: 'in-our-gift',
};

let receiver: TelemetryReceiver;
let telemetry: RunningTelemetry;
let chat: Chat;

beforeEach(async () => {
  receiver = await startTelemetryReceiver();
});

afterEach(async () => {
  await chat.close();
  await receiver.close();
});

/** One change is logged in chat, and what follows is done; then all that was measured is sent. */
async function logOne(where: Telemetry): Promise<void> {
  telemetry = await loadTelemetry(where);
  chat = await startChat({ trace: telemetry.trace });
  await chat.install(priya, 'channel');
  await chat.install(amara, 'personal');
  const card = await chat.say(amara, `log ${words.title}`);
  await chat.press(amara, card, 'Log it', words);
  await chat.tellAt('2026-11-20T10:30:00.000Z');
  await telemetry.stop();
}

/** Each span with those it is made of, by name, of the trace that has one of this name. */
function drawTree(name: string): readonly string[] {
  const spans = receiver.spans();
  const { traceId } = spans.find((span) => span.name === name) as SeenSpan;
  const all = spans.filter((span) => span.traceId === traceId);
  const root = all.filter(({ parentSpanId }) => !parentSpanId);
  return root.flatMap((span) => draw(span, all, ''));
}

function draw(span: SeenSpan, all: readonly SeenSpan[], indent: string): readonly string[] {
  const parts = all.filter(({ parentSpanId }) => parentSpanId === span.spanId);
  return [`${indent}${span.name}`, ...parts.flatMap((part) => draw(part, all, `${indent}  `))];
}

/** All of the people, the team and the words there were. */
function expectNobodyIn(bodies: readonly unknown[]): void {
  const sent = JSON.stringify(bodies);
  const of = [amara, priya].flatMap(({ id, name }) => [id, ...name.split(' ')]);
  const all = [...of, riverside.id, riverside.name, tenantId, chat.teams.url, '127.0.0.1'];

  expect(sent.length).toBeGreaterThan(1_000);
  for (const word of [...all, words.title, words.benefit, 'Walk', 'calm'])
    expect(sent).not.toContain(word);
}

describe('a change that is logged, at a collector', () => {
  beforeEach(() => logOne({ otlp: receiver.url }));

  test('is a turn, what was asked in it, what that asked of the store, and the answer', () => {
    const tree = drawTree('asked log.submit');

    expect(tree[0]).toBe('turn invoke');
    expect(tree).toEqual(
      expect.arrayContaining([
        '  asked log.submit',
        '    store get',
        '    store replace team, create change',
        '  send answer',
      ]),
    );
  });

  test('has what the app does after it as work of its own', () => {
    const names = receiver.spans().map(({ name }) => name);

    expect(names).toEqual(
      expect.arrayContaining(['due change', 'asked log.command', 'send message']),
    );
  });

  test('says of each piece of work what it was and how it ended, and nothing else', () => {
    for (const { attributes } of receiver.spans())
      expect(attributes.map(({ key }) => key).sort()).toEqual(['kind', 'of', 'outcome']);
    expect(new Set(receiver.resources().map(({ key }) => key))).toEqual(new Set(['service.name']));
  });

  test('is counted too, with how long it took', () => {
    const metrics = JSON.stringify(receiver.bodies('/v1/metrics'));

    expect(metrics).toContain('small_changes.duration');
    expect(metrics).toContain('log.submit');
  });

  test('tells nothing of anybody', () => {
    expectNobodyIn([...receiver.bodies('/v1/traces'), ...receiver.bodies('/v1/metrics')]);
  });
});

describe('a change that is logged, at Application Insights', () => {
  const instrumentationKey = '44444444-dddd-4444-8444-444444444444';

  beforeEach(() =>
    logOne({
      applicationInsights: { ingestionEndpoint: `${receiver.url}/`, instrumentationKey },
    }),
  );

  test('is a request with what it depended on', () => {
    const asked = receiver
      .envelopes()
      .find(({ data }) => data.baseData.name === 'asked log.submit');
    const id = asked?.tags['ai.operation.id'];
    const together = receiver.envelopes().filter(({ tags }) => tags['ai.operation.id'] === id);
    const turn = together.find(({ name }) => name === 'Microsoft.ApplicationInsights.Request');

    expect(turn?.data.baseData).toMatchObject({
      ...{ ver: 2, name: 'turn invoke', success: true, responseCode: 'ok' },
      duration: expect.stringMatching(/^0\.00:00:\d\d\.\d{3}$/),
    });
    expect(asked?.name).toBe('Microsoft.ApplicationInsights.RemoteDependency');
    expect(asked?.tags['ai.operation.parentId']).toBe(turn?.data.baseData.id);
    expect(new Set(receiver.envelopes().map(({ iKey }) => iKey))).toEqual(
      new Set([instrumentationKey]),
    );
  });

  test('tells nothing of anybody', () => {
    expectNobodyIn(receiver.bodies('/v2.1/track'));
  });
});

describe('where nobody listens', () => {
  test('people are answered all the same, and stopping ends', async () => {
    await receiver.close();
    await logOne({ otlp: receiver.url });
    receiver = await startTelemetryReceiver();

    expect(await chat.say(amara, 'SC-1')).toBeDefined();
  });
});

describe('where nothing is configured', () => {
  test('nothing is measured', async () => {
    telemetry = await loadTelemetry(undefined);
    chat = await startChat({ trace: telemetry.trace });

    expect(telemetry.trace).toBe(untraced);
  });

  test('nothing of what would send it is loaded: one file asks for it, and only then', async () => {
    chat = await startChat();
    const files = globSync('{bot,shared,tab/api}/**/*.ts').filter(
      (file) => !file.includes('/send/'),
    );
    const naming = files.filter((file) =>
      /@opentelemetry|telemetry\/send/.test(readFileSync(file, 'utf8')),
    );

    expect(files.length).toBeGreaterThan(300);
    expect(naming).toEqual(['bot/load-telemetry.ts']);
    expect(readFileSync('bot/load-telemetry.ts', 'utf8')).toContain(
      "await import('./telemetry/send/start-telemetry.ts')",
    );
  });
});
