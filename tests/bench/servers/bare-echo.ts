/** The floor: Node's own server, which parses what comes and sends it back. */
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { listenOnLoopback } from '../../support/loopback-server.ts';
import { answerDriver } from './answer-driver.ts';

const server = createServer(async (request, response) => {
  const body = await json(request);
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(body));
});

answerDriver(await listenOnLoopback(server));
