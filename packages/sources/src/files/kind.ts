import type { FollowedKind } from '../kind.ts';

export const filesKind: FollowedKind = {
  shape: 'followed',
  about: {
    summary: 'CSV or JSON Lines files, one or all of a folder: archives, exports of other tools.',
    terms: 'Those under which the data was given; an archive of posts may hold what its authors have deleted since.',
    limits:
      '1 MiB a row. Files are read once, in the order of their names, and go on where they stopped as they grow; rows that cannot be read go to the dead letters with their number.',
    credentials: 'None; the collector must be able to read the files.',
  },
};
