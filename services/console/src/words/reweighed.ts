/** What the history says where only time has passed. */
export const reweighed = 'Weighed anew as time passed';
