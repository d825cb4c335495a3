/** Where Microsoft Entra is, who signs the tokens people have on the tab. */
export const entra = 'https://login.microsoftonline.com';
