/** All of workshop mode, to be fetched at once. */
export { WorkshopButton } from './WorkshopButton.tsx';
export { WorkshopPage } from './WorkshopPage.tsx';
