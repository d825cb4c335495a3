/** Where Microsoft Entra is, who signs the tokens people have on the tab; `sts` names itself in those of version 1. */
export const entra = 'https://login.microsoftonline.com';
export const sts = 'https://sts.windows.net';
