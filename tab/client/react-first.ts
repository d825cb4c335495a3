/** React makes itself ready as soon as it has arrived, while the page's own script is still on its way. */
import { createRoot as create } from 'react-dom/client';

export const createRoot = create;
