/** Rumours that the software is not sure of. */
export const suggestions = {
  others: (n: number, besides: boolean) =>
    `${n} ${besides ? (n === 1 ? 'other' : 'others') : ''} less likely`.replace('  ', ' '),
} as const;
