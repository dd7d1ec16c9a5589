import type { AgencyId, Match, Rumour, SourceId, SubscriptionConfig } from '@hearsay/contracts';

/** What of a rumour decides whom it concerns. */
export type Concern = Pick<Rumour, 'category' | 'state' | 'languages' | 'sources' | 'phase'> & {
  readonly priority: Pick<Rumour['priority'], 'score'>;
  readonly verifications: readonly Pick<Rumour['verifications'][number], 'agency'>[];
};

/** Whether a subscription asks for such a rumour. Each criterion that is set must hold; a list holds where any of its values does. */
export function matches(match: Match, rumour: Omit<Concern, 'verifications'>): boolean {
  const any = (wanted: readonly string[] | undefined, have: readonly string[]) =>
    wanted === undefined || wanted.some((value) => have.includes(value));
  return (
    (match.about?.includes('rumour') ?? true) &&
    any(match.category, [rumour.category]) &&
    any(match.state, [rumour.state]) &&
    any(match.phase, rumour.phase === undefined ? [] : [rumour.phase]) &&
    any(match.language, Object.keys(rumour.languages)) &&
    any(match.source, Object.keys(rumour.sources)) &&
    (match.priority === undefined || rumour.priority.score >= match.priority)
  );
}

/** Whether a subscription asks to hear of a source in trouble. */
export function matchesSource(match: Match, source: SourceId): boolean {
  return (match.about?.includes('source') ?? false) && (match.source?.includes(source) ?? true);
}

/** A rumour concerns an agency that was asked about it or has subscribed to such rumours. */
export function concerns(
  agency: AgencyId,
  subscriptions: readonly Pick<SubscriptionConfig, 'agency' | 'match'>[],
  rumour: Concern,
): boolean {
  return (
    rumour.verifications.some((verification) => verification.agency === agency) ||
    subscriptions.some((subscription) => subscription.agency === agency && matches(subscription.match, rumour))
  );
}
