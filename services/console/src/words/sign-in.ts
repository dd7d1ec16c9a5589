/** The page to sign in on. */
export const signIn = {
  title: 'Sign in',
  lead: 'Hearsay is for the people who check and answer rumours about how the election is run.',
  link: 'One-time link',
  linkHint:
    'Paste the link or the code that was printed when Hearsay first started, or that your administrator gave you.',
  go: 'Sign in',
  bad: 'That is neither a sign-in link nor a code. It should hold “token=” or be one long word.',
  demoTitle: 'Try it as one of these people',
  demoLead:
    'This is a demonstration. The analyst assesses, the communications officer drafts the answer, the approver publishes it. Sign in as each of them in turn.',
  as: (name: string) => `Sign in as ${name}`,
};
