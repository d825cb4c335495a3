/** Every answer of the tab's API says in this header what time it is for the app, as an ISO instant. */
export const clockHeader = 'x-clock';
