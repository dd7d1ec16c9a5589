/** Unfolds the form of the claim in which the focus is, or of the first one on the page, and goes into it. */
export function openCorrection(): void {
  const near = document.activeElement?.closest('li')?.querySelector<HTMLElement>('[data-correct]');
  const summary = near ?? document.querySelector<HTMLElement>('[data-correct]');
  const fold = summary?.closest('details');
  if (!summary || !fold) return;
  fold.open = true;
  summary.focus();
}
