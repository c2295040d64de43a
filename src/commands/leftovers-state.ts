/** The state under which `post` finds what a cancelled run left. */
export const LEFTOVERS_STATE = 'leftovers';
