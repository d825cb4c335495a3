/** What a server made of the same parts is at the least: the SDK's echo bot, its web server and its database client. */
import { CosmosClient } from '@azure/cosmos';
import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  MessageFactory,
} from 'botbuilder';
import restify from 'restify';

const bot = new ActivityHandler();
bot.onMessage(async (context) => {
  await context.sendActivity(MessageFactory.text(`Echo: ${context.activity.text}`));
});
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const cosmos = new CosmosClient({ endpoint: 'https://127.0.0.1:1', key: 'bm8ta2V5' });
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (req, res) => {
  await adapter.process(req, res, (context) => bot.run(context));
});
server.get('/health/ready', (_req, res, next) => {
  res.json({ status: 'ready', container: cosmos.database('none').container('none').id });
  next();
});
server.listen(Number(process.env.PORT), '127.0.0.1');
