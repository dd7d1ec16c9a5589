const time = (hours: number) =>
  hours < 48 ? `${Math.round(hours)} ${hours === 1 ? 'hour' : 'hours'}` : `${Math.round(hours / 24)} days`;

/** What is kept of what people post, and for how long. Hours; 0 is off. */
export const privacy = {
  kept: (posts: number, held: number) =>
    `${posts === 0 ? 'The text of a post is removed once the detector has read it.' : `Retro-hunt is on: the text of every post, flagged or not, is kept for ${time(posts)}.`} What was published waits ${time(held)} or a little more as possible evidence; of what is not flagged nothing stays after that.`,
  retroHunt: (hours: number) =>
    hours === 0
      ? 'Retro-hunt is off: posts go once the detector has read them, so rules are tried on claims only. An operator can open a window (privacy.retroHunt in the configuration).'
      : `Retro-hunt is on: rules are tried on all posts of the last ${time(hours)} as well, flagged or not.`,
  noPosts: (hours: number) =>
    hours === 0
      ? 'Retro-hunt is off: no posts are kept to look through.'
      : `No posts of the last ${time(hours)} are there to look through.`,
} as const;
