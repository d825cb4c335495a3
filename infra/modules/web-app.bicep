// The one server process: bot endpoint, tab and tab API.

@description('The name of the web app.')
param name string

@description('The region.')
param location string

@description('The size of the plan.')
param planSku string

@description('How many instances the plan has.')
param instances int

@description('Your own host name, or empty for the web app\'s own.')
param customHost string

@description('The resource id of the identity the app runs as.')
param identityId string

@description('The client id of that identity: the bot\'s app id.')
param appId string

@description('The tenants the app serves.')
param tenantIds array

@description('The client id of the app registration the tab signs in with.')
param tabClientId string

@description('Who to ask about what is kept, as the page on privacy says it. Empty: your information governance team, without an address.')
param privacyContact string

@description('Who to turn to when a child is at risk. Empty: the sentence the app brings.')
param childAtRiskWords string

@description('Who to turn to about wrongdoing. Empty: the sentence the app brings.')
param wrongdoingWords string

@description('Whose bank holidays the app rests on.')
param bankHolidays string

@description('How many months a team’s work is kept after anything was last done in it, or always.')
param keepTeamMonths string

@description('How many days it is known where Teams reaches somebody who left.')
param keepLeaverDays int

@description('The connection string of the Application Insights resource to send measurements to, or empty.')
param insightsConnection string

@description('The address of the database account.')
param cosmosEndpoint string

@description('The name of the database.')
param databaseName string

@description('The name of the container.')
param containerName string

@description('The workspace that logs go to.')
param workspaceId string

@description('Tags.')
param tags object

var host = empty(customHost) ? webApp.properties.defaultHostName : customHost

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: '${name}-plan'
  location: location
  tags: tags
  kind: 'linux'
  sku: {
    name: planSku
    capacity: instances
  }
  properties: {
    reserved: true
  }
}

resource webApp 'Microsoft.Web/sites@2023-12-01' = {
  name: name
  location: location
  tags: tags
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      appCommandLine: 'node server.mjs'
      alwaysOn: true
      healthCheckPath: '/health/ready'
      http20Enabled: true
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
    }
  }
}

resource settings 'Microsoft.Web/sites/config@2023-12-01' = {
  parent: webApp
  name: 'appsettings'
  properties: {
    MicrosoftAppId: appId
    MicrosoftAppType: 'UserAssignedMsi'
    MicrosoftAppTenantId: tenant().tenantId
    TENANT_IDS: join(tenantIds, ',')
    TAB_CLIENT_ID: tabClientId
    PUBLIC_HOST: host
    PRIVACY_CONTACT: privacyContact
    SIGNPOST_CHILD_AT_RISK: childAtRiskWords
    SIGNPOST_WRONGDOING: wrongdoingWords
    BANK_HOLIDAYS: bankHolidays
    KEEP_TEAM_MONTHS: keepTeamMonths
    KEEP_LEAVER_DAYS: string(keepLeaverDays)
    APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnection
    PORT: '8080'
    WEBSITE_RUN_FROM_PACKAGE: '1'
    COSMOS_ENDPOINT: cosmosEndpoint
    COSMOS_DATABASE: databaseName
    COSMOS_CONTAINER: containerName
  }
}

// Code is put in place by people signed in with Entra, never with a publishing password.
resource publishingPasswords 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2023-12-01' = [for way in ['ftp', 'scm']: {
  parent: webApp
  name: way
  properties: {
    allow: false
  }
}]

// AppServiceHTTPLogs is left out: it would keep the network address of everyone who opens the tab.
resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-workspace'
  scope: webApp
  properties: {
    workspaceId: workspaceId
    logs: [
      {
        category: 'AppServiceConsoleLogs'
        enabled: true
      }
      {
        category: 'AppServicePlatformLogs'
        enabled: true
      }
    ]
    metrics: [
      {
        category: 'AllMetrics'
        enabled: true
      }
    ]
  }
}

@description('The host name people and Teams reach the app at.')
output host string = host

@description('The name of the web app.')
output webAppName string = webApp.name
