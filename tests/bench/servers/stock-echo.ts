/** The yardstick: the echo bot of the SDK's own samples on restify, with authentication on. */
import { once } from 'node:events';
import {
  type AdaptiveCardInvokeResponse,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  MessageFactory,
  TeamsActivityHandler,
} from 'botbuilder';
import restify from 'restify';
import { answerDriver, createBotCredentials, readSetting } from './answer-driver.ts';

class EchoBot extends TeamsActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      const words = `You said: ${context.activity.text}`;
      await context.sendActivity(MessageFactory.text(words, words));
      await next();
    });
  }

  protected override async onAdaptiveCardInvoke(): Promise<AdaptiveCardInvokeResponse> {
    return {
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'You pressed a button' as never,
    };
  }
}

const { identity } = readSetting();
const adapter = new CloudAdapter(
  new ConfigurationBotFrameworkAuthentication(
    identity.sdkSettings,
    createBotCredentials(identity.appId),
  ),
);
const bot = new EchoBot();
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (req, res) => {
  await adapter.process(req, res, (context) => bot.run(context));
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');

answerDriver({
  url: `http://127.0.0.1:${server.address().port}`,
  close: async () => void server.close(),
});
