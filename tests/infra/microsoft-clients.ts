/**
 * Which of Microsoft's own apps may ask for a tab's token, as documented: the table of "Configure your tab app in
 * Microsoft Entra ID" (MicrosoftDocs/msteams-docs, tab-sso-register-aad.md).
 */
export const microsoftClients: readonly (readonly [id: string, who: string])[] = [
  ['1fec8e78-bce4-4aaf-ab1b-5451cc387264', 'Teams on desktop and phone'],
  ['5e3ce6c0-2b1f-4285-8d4b-75ee78787346', 'Teams on the web'],
  ['4765445b-32c6-49b0-83e6-1d93765276ca', 'Microsoft 365 on the web'],
  ['0ec893e0-5785-4de6-99da-4ed124e5296c', 'Microsoft 365 on desktop'],
  ['d3590ed6-52b3-4102-aeff-aad2292ab01c', 'Microsoft 365 on phone, Outlook on desktop'],
  ['bc59ab01-8403-45c6-8796-ac3ef710b3e3', 'Outlook on the web'],
  ['27922004-5251-4030-b22d-91ecd9a37ea4', 'Outlook on phone'],
];
