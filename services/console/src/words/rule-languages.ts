/** For which languages a rule holds. */
export const ruleLanguages = {
  title: 'Languages',
  all: 'None is ticked: it holds for posts in every language.',
  only: 'It holds only for posts in the languages that are ticked.',
  another: 'Another language, by its tag',
  example: 'uk',
};
