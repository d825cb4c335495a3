// The one identity the app has: the bot answers as it and the database knows it. It has no password.

@description('The name of the identity.')
param name string

@description('The region.')
param location string

@description('Tags.')
param tags object

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: name
  location: location
  tags: tags
}

@description('The resource id.')
output identityId string = identity.id

@description('The client id, which is the bot\'s app id.')
output clientId string = identity.properties.clientId

@description('The object id that roles are given to.')
output principalId string = identity.properties.principalId
