/** What is sent where somebody chooses no strand, on a card and in the tab. */
export const noStrand = 'none';
