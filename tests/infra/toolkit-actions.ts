/**
 * What the toolkit's schema, version 1.11, asks of the steps used here (https://aka.ms/m365-agents-toolkits/v1.11/
 * yaml.schema.json; in OfficeDev/microsoft-365-agents-toolkit it is packages/fx-core/resource/yaml-schema/v1.11): what
 * has to be given, what may be, and what has to be written to the environment file.
 */
export type Action = {
  readonly needs: readonly string[];
  readonly may?: readonly string[];
  readonly writes?: readonly string[];
};

export const actions: Readonly<Record<string, Action>> = {
  'aadApp/create': {
    needs: ['name', 'generateClientSecret', 'signInAudience'],
    may: ['generateServicePrincipal'],
    writes: ['clientId', 'objectId'],
  },
  'aadApp/update': { needs: ['manifestPath', 'outputFilePath'] },
  'arm/deploy': {
    needs: ['subscriptionId', 'resourceGroupName', 'templates'],
    may: ['bicepCliVersion'],
  },
  'azureAppService/zipDeploy': { needs: ['artifactFolder', 'resourceId'] },
  'botFramework/create': { needs: ['botId', 'name', 'messagingEndpoint'], may: ['channels'] },
  'cli/runNpmCommand': { needs: ['args'] },
  'file/createOrUpdateEnvironmentFile': { needs: ['envs', 'target'] },
  'teamsApp/create': { needs: ['name'], writes: ['teamsAppId'] },
  'teamsApp/publishAppPackage': { needs: ['appPackagePath'], writes: ['publishedAppId'] },
  'teamsApp/update': { needs: ['appPackagePath'] },
  'teamsApp/validateAppPackage': { needs: ['appPackagePath'] },
};
