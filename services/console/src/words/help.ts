/** The help page. */
export const help = {
  title: 'Help',
  flowTitle: 'How the work goes',
  flow: [
    { name: 'Source', text: 'A feed or stream that is watched.' },
    { name: 'Post', text: 'One public item of it.' },
    { name: 'Claim', text: 'A passage that says something about how the election is run.' },
    { name: 'Rumour', text: 'Claims that say the same thing.' },
    { name: 'Alert', text: 'News about it, sent to whom it concerns.' },
    { name: 'Rebuttal', text: 'The public answer, approved by two people.' },
  ],
  promiseTitle: 'What the software does not do',
  promises: [
    'It does not judge. It flags, groups, ranks and drafts; a person assesses a rumour.',
    'It does not publish. One person drafts, another one approves.',
    'It does not report anybody’s post or have it taken down.',
    'It keeps no profile of anybody. Authors are pseudonymous from the start.',
    'Opinions and politics are none of its business.',
  ],
  statesTitle: 'States of a rumour',
  statesLead:
    'Dismissed and watching can be reached from any unfinished state. A finished rumour reopens by itself when it comes back in force.',
  verdictsTitle: 'Verdicts',
  tlpTitle: 'Who may know (Traffic Light Protocol 2.0)',
  searchTitle: 'How to search',
  search: [
    ['polls close', 'both words'],
    ['"polls close at six"', 'the words in this order'],
    ['hacked -cable', 'without a word'],
    ['language:ro state:new', 'a field with a value'],
  ],
};
