/** Which agency confirmed a verdict. */
export const confirming = {
  field: 'Confirmed by (optional)',
  hint: 'Local facts are known where they happen: those who answer for the place stand first.',
  by: (agency: string, person: string) => `Confirmed by ${agency}, noted by ${person}`,
  assessed: (verdict: string, agency: string) => `assessed it: ${verdict}, confirmed by ${agency}`,
} as const;
