/** What is said in the scenario. `{town}`, `{street}`, `{n}` are filled in; each rumour is in one town, each tip in a street of its own. */

/** Serious rumours: what must be on top. */
export const serious: Readonly<Record<string, string>> = {
  hours: 'Polling stations in {town} close at six today and not at nine, whoever works late loses the vote',
  hack: 'Hackers broke into the voter register of {town} this morning and deleted thousands of voters',
  burning: 'They are burning ballots behind the school in {town}, a neighbour has a video of the fire',
  postponed: 'Voting in {town} was postponed to next Sunday, nobody needs to go to the polling station today',
  armed: 'Armed men stand in front of the polling station in {town} and threaten voters, people turn back',
  texting: 'In {town} you can vote by text message, send the name of your candidate and stay at home',
  machines: 'The voting machines in {town} switch votes to the other candidate, three people saw it on the screen',
  boxes: 'Ballot boxes from {town} were taken away in a private car at night without seals and without observers',
};

/** Ordinary rumours: some of them said much more often. */
export const ordinary: readonly string[] = [
  'The ink they put on fingers in {town} washes off with soap, so people vote twice',
  'The ballot paper in {town} is so badly printed that nobody can read the names of the candidates',
  'There are no ramps at the polling station in {town}, voters in wheelchairs cannot get in',
  'The queue at the polling station in {town} is three hours long and many go home without voting',
  'In {town} they pay people five hundred for a vote at the gate of the factory',
  'Dead people are on the voter list of {town} and somebody votes for them',
  'The website of the election commission shows no turnout for {town} since the morning',
  'The internet at the polling station in {town} is down and voters are written down by hand',
];

/** What is said around an election and is no claim about how it is run. */
export const complaints: readonly string[] = [
  'It rains in {town} and I forgot my umbrella, but I voted anyway',
  'I am so tired of this campaign, in {town} they all promise the same since years',
  'The candidate from {town} lied about the pensions in the debate again',
  'Roads in {town} are a disgrace and no party does anything about them',
  'Proud to have voted for the first time with my grandmother in {town} today',
  'Turnout at noon is higher than four years ago, the commission says',
  'What a boring debate last night, I fell asleep in the second half',
];

/** Tips of the flood: each unique, many of them looking like the worst kinds of claims. */
export const flood: readonly string[] = [
  'Somebody told me polling station {n} in {street} closes at five today',
  'My cousin says the voting machine in {street} {n} changed his vote',
  'I heard they burn ballots in {street} {n} right now',
  'They let no observers in at station {n} in {street} and count alone',
  'The voter register of station {n} was hacked, says a man from {street}',
  'Somebody with a gun stood in {street} {n} and looked at voters',
  'All is stolen in {street} {n}, wake up people',
  'Nobody checks documents in {street} {n}, my friend voted three times',
  'it is a shame what happens in {street} {n} and nobody writes about it',
  'why does the bus {n} not stop in {street} today, ask yourselves',
  'You can vote by phone in {street} {n}, they told my aunt',
  'They pay for votes in the yard of {street} {n}',
];
