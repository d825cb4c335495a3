// Everything one council needs to run Small Changes in its own subscription.
targetScope = 'resourceGroup'

@description('Starts the name of every resource, and is the name of the web app: lower-case letters, numbers and hyphens. The web app, the database and the bot need it to be unique in Azure.')
@minLength(3)
@maxLength(30)
param name string

@description('Where the web app, the database and the logs sit.')
param location string = 'uksouth'

@description('Where the bot registration sits. Azure Bot has no UK region.')
@allowed(['global', 'westeurope'])
param botLocation string = 'global'

@description('The name people see in Teams.')
@maxLength(42)
param botDisplayName string = 'Small Changes'

@description('The client id of the app registration the tab signs in with.')
param tabClientId string

@description('The Microsoft Entra tenants the app serves.')
param tenantIds array = [tenant().tenantId]

@description('Your own host name for the app, already pointed at the web app. Empty means the web app\'s azurewebsites.net name.')
param customHost string = ''

@description('Who to ask in your council about what is kept, such as an address of its information governance team. The page on privacy says it to anybody.')
@maxLength(300)
param privacyContact string = ''

@description('Who to turn to when a child is at risk, in a sentence your safeguarding lead has agreed. The app says it at once to whoever writes of one, and keeps nothing of it. Empty: the sentence the app brings, which names no number.')
@maxLength(500)
param childAtRiskWords string = ''

@description('Who to turn to when colleagues or the service do something wrong, in a sentence your whistleblowing lead has agreed. Empty: the sentence the app brings.')
@maxLength(500)
param wrongdoingWords string = ''

@description('Whose bank holidays the app rests on.')
@allowed(['GB-ENG', 'GB-SCT', 'GB-NIR', 'none'])
param bankHolidays string = 'GB-ENG'

@description('How many months all that a team has is kept after anything was last done in it, from 6 to 240; or always. Its people hear of it 30 days before.')
param keepTeamMonths string = '24'

@description('How many days after somebody left their last team the app still knows where Teams reaches them.')
@minValue(30)
@maxValue(730)
param keepLeaverDays int = 90

@description('The size of the App Service plan. It must be one that can be always on.')
@allowed(['B1', 'B2', 'P0v3', 'P1v3'])
param planSku string = 'B1'

@description('How many instances the app runs on. Any number shares one database; a second one goes on while the first restarts.')
@minValue(1)
@maxValue(3)
param instances int = 1

@description('How long the database can be restored to an earlier moment. Erased data can be recovered for as long.')
@allowed(['Continuous7Days', 'Continuous30Days'])
param backupTier string = 'Continuous7Days'

@description('How many days logs are kept.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 90

@description('Whether to measure how long things take and how they end, in Application Insights. Nothing of anybody is in it.')
param traces bool = false

@description('Put on every resource.')
param tags object = {}

var databaseName = 'small-changes'
var containerName = 'documents'

module identity 'modules/identity.bicep' = {
  name: '${name}-identity'
  params: {
    name: '${name}-identity'
    location: location
    tags: tags
  }
}

module logs 'modules/logs.bicep' = {
  name: '${name}-logs'
  params: {
    name: '${name}-logs'
    location: location
    retentionDays: logRetentionDays
    tags: tags
  }
}

module insights 'modules/insights.bicep' = if (traces) {
  name: '${name}-insights'
  params: {
    name: '${name}-insights'
    location: location
    workspaceId: logs.outputs.workspaceId
    tags: tags
  }
}

module cosmos 'modules/cosmos.bicep' = {
  name: '${name}-data'
  params: {
    name: '${name}-data'
    location: location
    databaseName: databaseName
    containerName: containerName
    backupTier: backupTier
    principalId: identity.outputs.principalId
    workspaceId: logs.outputs.workspaceId
    tags: tags
  }
}

module webApp 'modules/web-app.bicep' = {
  name: '${name}-web'
  params: {
    name: name
    location: location
    planSku: planSku
    instances: instances
    customHost: customHost
    identityId: identity.outputs.identityId
    appId: identity.outputs.clientId
    tenantIds: tenantIds
    tabClientId: tabClientId
    privacyContact: privacyContact
    childAtRiskWords: childAtRiskWords
    wrongdoingWords: wrongdoingWords
    bankHolidays: bankHolidays
    keepTeamMonths: keepTeamMonths
    keepLeaverDays: keepLeaverDays
    insightsConnection: traces ? insights.outputs.connectionString : ''
    cosmosEndpoint: cosmos.outputs.endpoint
    databaseName: databaseName
    containerName: containerName
    workspaceId: logs.outputs.workspaceId
    tags: tags
  }
}

module bot 'modules/bot.bicep' = {
  name: '${name}-bot'
  params: {
    name: '${name}-bot'
    location: botLocation
    displayName: botDisplayName
    host: webApp.outputs.host
    identityId: identity.outputs.identityId
    appId: identity.outputs.clientId
    tags: tags
  }
}

@description('Where the app runs: the manifest\'s --host.')
output host string = webApp.outputs.host

@description('The bot\'s app id: the manifest\'s --app-id.')
output botId string = identity.outputs.clientId

@description('The web app to put the code in.')
output webAppName string = webApp.outputs.webAppName
