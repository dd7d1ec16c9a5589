import type { Setting } from '@hearsay/contracts';
import { categoryLabel } from './setting.tsx';

const groupOf = (leaf: string): string => leaf.split('.')[0] ?? leaf;

/** What a leaf or a whole group is called: a group by the leaves in it. */
export function topicLabel(setting: Setting, topic: string, wholeGroup: (group: string) => string): string {
  if (topic.includes('.')) return categoryLabel(setting, topic as Parameters<typeof categoryLabel>[1]);
  return wholeGroup(topic);
}

/** Every group with its leaves, for a list to choose from: the group itself first. */
export function topicChoices(
  setting: Setting,
  wholeGroup: (group: string) => string,
): { group: string; items: { value: string; label: string }[] }[] {
  const groups = [...new Set(setting.categories.map(({ id }) => groupOf(id)))];
  return groups.map((group) => ({
    group,
    items: [
      { value: group, label: wholeGroup(group) },
      ...setting.categories.filter(({ id }) => groupOf(id) === group).map(({ id, label }) => ({ value: id, label })),
    ],
  }));
}
