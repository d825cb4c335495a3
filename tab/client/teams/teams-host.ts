/** Speaks with Teams: the only file that names its library. */
import { app, authentication, pages, people } from '@microsoft/teams-js';
import type { PersonRef } from '../../../shared/domain/person.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import type { SignIn } from '../api/client.ts';
import type { SignInProblem } from '../api/failure.ts';
import type { TeamsHost } from './host.ts';
import { isRestricted } from './restricted-channel.ts';
import { toSignInProblem } from './sign-in-problem.ts';
import { toThemeName } from './theme-name.ts';

/** Rejects when the page around this one is not Teams. */
export async function connectToTeams(): Promise<TeamsHost> {
  await app.initialize();
  const context = await app.getContext();
  return {
    kind: 'teams',
    theme: toThemeName(context.app.theme),
    locale: context.app.locale,
    teamId: context.team?.internalId ?? null,
    isInRestrictedChannel: isRestricted(context.channel?.membershipType),
    signIn: createSignIn(),
    followTheme: (follow) => app.registerOnThemeChangeHandler((name) => follow(toThemeName(name))),
    opensAt: context.page.subPageId ?? null,
    linkTo: (place) => toDeepLink(context, place),
    pickPerson: people.isSupported() ? pickPerson : null,
    followBack(goBack) {
      if (pages.backStack.isSupported()) pages.backStack.registerBackButtonHandler(goBack);
    },
    tellReady: () => app.notifySuccess(),
    offerToSave,
  };
}

/**
 * As Microsoft's page "Deep link to an application" (microsoftteams/platform/concepts/build-and-test) has it: the app,
 * its tab, where to go without Teams, and which channel's tab it is.
 */
function toDeepLink({ app: { appId }, page, channel }: app.Context, place: string): string | null {
  if (appId === undefined) return null;
  const where = { subEntityId: place, ...(channel && { channelId: channel.id }) };
  const { origin, pathname } = window.location;
  const asked = new URLSearchParams({
    webUrl: `${origin}${pathname}#${place}`,
    context: JSON.stringify(where),
  });
  const tab = encodeURIComponent(page.id);
  return `https://teams.microsoft.com/l/entity/${appId.toString()}/${tab}?${asked}`;
}

/** Keeps the token until the server refuses it; calls made at the same moment share one request. */
function createSignIn(): SignIn {
  let asked: Promise<Result<string, SignInProblem>> | undefined;
  async function renew(): Promise<Result<string, SignInProblem>> {
    asked = askForToken();
    const answer = await asked;
    if (!answer.ok) asked = undefined;
    return answer;
  }
  return { token: () => asked ?? renew(), renew };
}

async function askForToken(): Promise<Result<string, SignInProblem>> {
  try {
    return ok(await authentication.getAuthToken());
  } catch (error) {
    return fail(toSignInProblem(error));
  }
}

/**
 * Of the whole council, in a channel's tab too. As Microsoft's page "Integrate People Picker"
 * (msteams-platform, concepts/device-capabilities/people-picker-capability) has it: whoever chooses nobody gets none.
 */
async function pickPerson(title: string): Promise<PersonRef | null> {
  const asked = { title, openOrgWideSearchInChatOrChannel: true, singleSelect: true };
  const [chosen] = await people.selectPeople(asked);
  if (!chosen) return null;
  return { id: chosen.objectId, name: chosen.displayName ?? chosen.email ?? '' };
}

function offerToSave({ name, address }: Parameters<TeamsHost['offerToSave']>[0]): void {
  pages.config.registerOnSaveHandler((save) => {
    /** Teams puts the theme somebody has there each time it opens the tab. */
    const contentUrl = `${address}?theme={app.theme}`;
    const tab = { entityId: 'board', contentUrl, websiteUrl: address };
    pages.config.setConfig({ ...tab, suggestedDisplayName: name }).then(
      () => save.notifySuccess(),
      () => save.notifyFailure(),
    );
  });
  pages.config.setValidityState(true);
}
