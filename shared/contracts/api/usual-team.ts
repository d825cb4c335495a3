/** In the place of a team's id: the team whoever asks is shown first. No id of Teams' is this. */
export const usualTeamId = 'usual';
