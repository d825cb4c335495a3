/** What runs first: asks for what will be shown, and then for the page's own script, which is much longer. */
import './early.ts';

void import('./main.tsx');
