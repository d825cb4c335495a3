/** The local sign-in: whoever sits at the laptop chooses which demo person to be. */
import { randomUUID } from 'node:crypto';
import {
  type LocalPeople,
  LocalTokenRequest,
} from '../../shared/contracts/api/local/local-sign-in.ts';
import { text } from '../../shared/text/text.ts';
import { toErrorAnswer } from '../../tab/api/http/to-http.ts';
import type { OpenRoute } from '../http/server.ts';
import { demoColleague, demoPeople } from './demo/people.ts';
import type { LocalIssuer } from './local-issuer.ts';

export function signInRoutes(issuer: LocalIssuer): readonly OpenRoute[] {
  return [
    { method: 'get', path: '/api/config', handle: async () => answer({ localSignIn: true }) },
    { method: 'get', path: '/local/people', handle: async () => answer(toPeople()) },
    { method: 'post', path: '/local/token', handle: (body) => giveToken(body, issuer) },
  ];
}

async function giveToken(body: unknown, issuer: LocalIssuer) {
  const request = LocalTokenRequest.safeParse(body);
  const person = [...Object.values(demoPeople), demoColleague].find(
    ({ id }) => id === request.data?.user,
  );
  if (!person) return toErrorAnswer(404, 'not-found', text.errors.notFound, randomUUID());
  return answer({ token: await issuer.sign(person) });
}

function toPeople(): LocalPeople {
  const inTeams = Object.values(demoPeople).map(({ id, name, role }) => ({
    id,
    name,
    role: text.roles[role],
  }));
  return {
    people: [...inTeams, { ...demoColleague, role: text.tab.signIn.inNoTeam(demoColleague.id) }],
  };
}

function answer(body: object) {
  return { status: 200, body };
}
