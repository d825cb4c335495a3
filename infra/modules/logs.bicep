// Where the platform's and the app's logs go. The app writes no message text and no names into them.

@description('The name of the workspace.')
param name string

@description('The region.')
param location string

@description('How many days logs are kept.')
param retentionDays int

@description('Tags.')
param tags object

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: retentionDays
  }
}

@description('The resource id that diagnostic settings point to.')
output workspaceId string = workspace.id
