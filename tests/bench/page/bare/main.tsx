/** The least a page with React can be: what the tab's first paint and its drawn views are compared with. */
import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (root) createRoot(root).render(<h1 id="drawn">Drawn</h1>);
