// Where the app's measurements go: how long things take and how they end, with nothing of anybody in them.

@description('The name of the Application Insights resource.')
param name string

@description('The region.')
param location string

@description('The workspace the measurements are kept in, for as long as its logs.')
param workspaceId string

@description('Tags.')
param tags object

// What the app sends has no network address of anybody in it; that of the server is masked as well.
resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: name
  location: location
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: workspaceId
    IngestionMode: 'LogAnalytics'
    DisableIpMasking: false
  }
}

resource workbook 'Microsoft.Insights/workbooks@2022-04-01' = {
  name: guid(insights.id, 'workbook')
  location: location
  tags: tags
  kind: 'shared'
  properties: {
    displayName: 'Small Changes: how it is running'
    category: 'workbook'
    sourceId: insights.id
    serializedData: loadTextContent('workbook.json')
  }
}

@description('Where the app sends to. It lets whoever has it send measurements, and read none.')
output connectionString string = insights.properties.ConnectionString
