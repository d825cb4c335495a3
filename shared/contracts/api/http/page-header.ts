/** Every answer of the tab's API says in this header which build of the page the server has; without one it is left away. */
export const pageHeader = 'x-page';
