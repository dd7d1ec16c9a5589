/**
 * The concepts: what a lexicon puts words to. They are the same in every language; rules, features and weights speak of
 * concepts only, so a language is added by words alone. `anchor` marks what shows by itself that a text is about an
 * election: a post without an anchor is not looked at further.
 */
export type ConceptKind = 'thing' | 'act' | 'cue' | 'guard';

/** What a poll is made of, in words that mean other things too. */
export type WeakFamily = 'place' | 'box' | 'list' | 'paper' | 'count' | 'staff';

export interface ConceptMeaning {
  readonly kind: ConceptKind;
  readonly anchor?: true;
  /** Shows it in company only: words of two such families in a sentence are as good as an anchor. */
  readonly weak?: WeakFamily;
  /** One line for whoever writes a lexicon, with English examples. */
  readonly means: string;
}

const thing = (means: string): ConceptMeaning => ({ kind: 'thing', means });
const anchor = (means: string): ConceptMeaning => ({ kind: 'thing', anchor: true, means });
const act = (means: string): ConceptMeaning => ({ kind: 'act', means });
const weak = (family: WeakFamily, means: string): ConceptMeaning => ({ kind: 'thing', weak: family, means });
const anchorAct = (means: string): ConceptMeaning => ({ kind: 'act', anchor: true, means });
const cue = (means: string): ConceptMeaning => ({ kind: 'cue', means });
const guard = (means: string): ConceptMeaning => ({ kind: 'guard', means });

const table = {
  // Who and what
  election: anchor('an election or round as an event: election, run-off, primary, by-election, the polls'),
  referendum: anchor('referendum, plebiscite, popular vote on a question, recall vote'),
  'election-day': anchor('election day, polling day, on the day of the vote'),
  'election-body': anchor(
    'the authority that runs elections, generic and by name: electoral commission, CEC, returning office',
  ),
  official: anchor(
    'people who run a poll: poll worker, election official, returning officer, presiding officer, precinct chair',
  ),
  observer: weak('staff', 'observer, poll watcher, scrutineer, monitor, observation mission'),
  voter: anchor('voter, electorate, elector'),
  vote: anchor('the act or unit of voting: vote, votes, to vote, cast a vote, voting'),
  turnout: anchor('turnout, participation at the polls'),
  register: anchor('list of voters: voter roll, electoral register, voter list'),
  registration: anchor('getting on the list: register to vote, enrolment, voter registration'),
  ballot: anchor('ballot, ballot paper, voting slip'),
  'ballot-box': anchor('ballot box, urn, drop box for ballots'),
  'postal-vote': anchor('postal vote, mail-in ballot, absentee ballot'),
  'early-vote': anchor('early voting, advance voting'),
  'special-vote': anchor('voting abroad, by proxy, at home or with a mobile box; diaspora vote'),
  'voting-machine': anchor(
    'machine or device that takes or counts votes, and makers by name: EVM, tabulator, optical scanner, Dominion',
  ),
  'election-system': anchor(
    'election IT: election server, results system, vote counting software, state election information system',
  ),
  'election-site': anchor('website, app or portal of the election body; results page'),
  'poll-book': anchor('electronic poll book, electronic voter list, turnout tablet at the polling place'),
  'polling-place': anchor('polling station, precinct, voting centre, booth'),
  'polling-hours': anchor('when polls open and close, as phrases: polls open, polls close at, voting until 8 pm'),
  'id-document': thing('paper shown to vote: ID card, passport, driving licence, photo ID, residence permit'),
  count: weak('count', 'counting: count, tally, vote count, counted, tabulation'),
  results: weak('count', 'results, outcome, totals, winner declared'),
  'result-sheet': weak('paper', 'protocol, tally sheet, results form, signed record of the count'),
  'exit-poll': thing('exit poll, survey of voters at the door'),
  'recount-audit': thing('recount, audit, verification of the count'),
  certification: thing('certify or validate results, certification, homologation'),
  court: thing('court, judge, constitutional court, ruling, lawsuit'),
  'police-army': thing('police, soldiers, army, armed men, security service, border guards'),
  'foreign-actor': thing(
    'a foreign state or power as actor: Russia, Kremlin, China, foreign, the West, CIA, a foreign billionaire',
  ),
  'source-code': thing('source code, algorithm, back door, script, secret software'),
  server: thing('server, database, computer system, network, IT system'),
  'power-network': thing('power cut, blackout, electricity, internet connection, modem, wifi'),
  pen: weak('paper', 'pen, pencil, marker, felt tip, sharpie'),
  ink: thing('indelible ink, finger ink'),
  seal: weak('box', 'seal on a box or bag; sealed, unsealed'),
  signature: weak('paper', 'signature, witness signature, signature matching, stamp, envelope'),
  'non-citizen': thing('non-citizens, foreigners, migrants, illegal immigrants, refugees'),
  'dead-people': thing('the dead, deceased, dead souls'),
  'voter-group': thing(
    'a group whose right to vote is at issue: prisoners, felons, students, soldiers, under 18, people with debts, expats',
  ),
  disabled: thing('disabled, blind, elderly, wheelchair, carers, interpreter, easy language'),
  'remote-channel': thing(
    'a way to vote that may not exist: by SMS, text message, online, phone, app, email, WhatsApp',
  ),
  'bag-vehicle': thing('bags, suitcases, boxes, van, truck, car, bus used to carry ballots or people'),
  camera: thing('camera, photo of the ballot, webcam in the booth'),
  'weak-place': weak(
    'place',
    'a place that may be a polling place: station, school, gym, hall, booth, "at our station they …"',
  ),
  'weak-box': weak('box', 'what may be a ballot box: box, urn, bag, container, "the box was full at seven"'),
  'weak-list': weak('list', 'what may be the voter list: list, roll, "my name was not on the list"'),
  'weak-paper': weak(
    'paper',
    'what may be a ballot or a tally: paper, form, slip, sheet, envelope, "they gave me two papers"',
  ),
  'weak-count': weak(
    'count',
    'what may be the count: to count, counted, tally, "they counted until dawn", not "countries"',
  ),
  'weak-staff': weak(
    'staff',
    'who may run a poll: commission, chair, clerk, official, member of the commission, observers, "the chair locked the door"',
  ),
  people: thing('people as a number: people, persons, residents, inhabitants, adults, signed in, "612 people came"'),
  'split-group': thing(
    'a group told to vote apart: supporters of, Democrats vote, voters of party X, surnames from A to L, men, over-60s',
  ),
  'e-vote-check': thing('checking a vote cast online: verification app, my e-vote, vote receipt, QR code of the vote'),
  'draft-summons': thing(
    'call-up papers: draft summons, conscription notice, mobilisation, recruiters at the polling place',
  ),
  // Did and is
  'election-fraud': anchorAct(
    'fraud named as electoral: voter fraud, election fraud, rigged election, stolen election, ballot stuffing, stop the steal',
  ),
  fraud: act('fraud, cheat, irregularities, violations, scam, illegal votes'),
  rigged: act('rigged, fixed, manipulated, stolen, decided in advance'),
  falsified: act('falsified, forged, fabricated, doctored, counterfeit, fake as an adjective of papers or votes'),
  hacked: act('hacked, breached, broken into, compromised, intrusion, malware'),
  attacked: act('cyber attack, DDoS, attack on a system'),
  altered: act('changed, flipped, switched, altered, moved votes to, reprogrammed, set to zero'),
  added: act('added, stuffed, injected, thrown in, dumped in a batch'),
  destroyed: act('burned, shredded, dumped, thrown away, destroyed, in the bin'),
  lost: act('lost, missing, disappeared, found in a ditch, misplaced'),
  stolen: act('stolen or taken things: ballots, machines, devices'),
  'pre-marked': act('already marked, pre-filled, ticked in advance'),
  extra: act('surplus, duplicates, printed too many, double, spare, unaccounted for'),
  invalid: act('invalid, spoiled, void, rejected, disqualified, will not be valid'),
  'not-counted': act('not counted, will not count, ignored, thrown out (of votes)'),
  closed: act('closed, shut, does not exist, will not open'),
  moved: act('moved to another place, relocated, new address'),
  late: act('opened late, not open yet, closes early, later than planned'),
  extended: act('extended, kept open longer'),
  postponed: act('postponed, put off, brought forward, cancelled, called off, new date, second day'),
  annulled: act('annulled, declared void, repeat election, invalidated results'),
  down: act('down, crashed, not working, outage, broken, offline, failed, frozen'),
  leaked: act('leaked, exposed, published, for sale, personal data out'),
  deleted: act('purged, struck off, removed from the roll, not on the list'),
  'double-voting': anchorAct('vote twice, several times, in many places; carousel voting, bus-in voters'),
  impersonated: act("in someone else's name, with false papers, somebody had voted for me, signed for another"),
  'vote-buying': anchorAct('buying votes, paid to vote, gifts or food for votes, price of a vote'),
  paid: act('paid, money, cash, gift, food parcel, bribe offered'),
  coerced: act('forced, pressed, ordered by the boss, threatened with dismissal, must show a photo'),
  threatened: act('intimidated, threatened, harassed, frightened away, arrested at the poll'),
  violence: act('shots, bomb, explosion, assault, beaten, attack on people, storming'),
  queue: act('long lines, queues, wait for hours'),
  'ran-out': act('ran out, shortage, not enough, none left (ballots, forms, staff)'),
  'seal-broken': act('broken seal, opened box, unsealed, swapped box, unattended'),
  transported: act('transported, carried off, smuggled, driven away, brought in, delivered'),
  night: act('at night, at 3 am, in the dark, behind closed doors, in secret'),
  'washes-off': act('comes off, washes off, fades, burns skin, toxic'),
  'bleeds-through': act('bleeds through, smudges, spoils the ballot, is not read by the scanner'),
  traceable: act('numbered, barcode, traceable, can see how you voted, not secret'),
  mismatch: act('more votes than voters, over 100 %, does not add up, discrepancy, totals differ'),
  'numbers-apart': act(
    'needs no words: numbers in a sentence that cannot both be right, 812 votes and 790 people, a turnout of 104 %',
  ),
  exceeds: act('more than, exceeds, outnumber, times as many'),
  delay: act('delayed results, slow count, still no results, takes days'),
  swing: act('sudden jump, spike, overnight lead change, batch for one candidate'),
  stopped: act('stopped, halted, suspended, paused counting'),
  expelled: act('observers thrown out, barred, not let in, blocked from watching'),
  refused: act('turned away, refused a ballot, not allowed to vote, told to go home, disenfranchised'),
  'ballot-access': anchorAct(
    'a candidate, party or question kept on or off the ballot: removed from the ballot, refused registration as candidate',
  ),
  barred: act('barred, banned, excluded, disqualified, refused registration, struck from the race'),
  requirement: act('must, need, required, only with, without … you cannot'),
  entitled: act('can vote, may vote, eligible, has the right, entitled, allowed'),
  'not-entitled': act('cannot vote, not eligible, lost the right, has no right, banned from voting'),
  deadline: act('deadline, last day, until, by, at the latest, expires'),
  biased: act('biased, partisan, loyal to, controlled by, in the pocket of, party member'),
  bribed: act('bribed, corrupt, bought off, blackmailed'),
  appointed: act('appointed, dismissed, sacked, resigned, replaced (officials)'),
  'fake-channel': act('fake letter, cloned site, fake account, spoofed call in the name of the election body'),
  deepfake: act('deepfake, AI-generated, synthetic voice'),
  premature: act('before polls closed, announced in advance, results ready beforehand'),
  fined: act('fine, penalty, jail for (not) voting, loses benefits'),
  'data-used': act('voter data used for debts, tax, deportation, jury duty, draft'),
  futile: act('your vote does not matter, all decided, blank votes annul the election'),
  harvested: act('collected or harvested ballots, requested in bulk, ballots from retirement homes'),
  unsolicited: act('ballots sent unasked, to old addresses, to people who moved, to pets'),
  uncertified: act('not certified, untested, unapproved, no paper trail'),
  'foreign-owned': act('owned by, made in, programmed abroad, linked to a politician'),
  unfair: act('not free and fair, illegitimate, undemocratic, farce, sham election'),
  fair: act('free and fair, transparent, no violations, the most secure, legitimate'),
  anomaly: act('statistically impossible, suspicious, anomaly, mysterious, unexplained, Benford'),
  secret: act('secretly, quietly, hidden, covered up, without telling'),
  misleading: act('confusing layout, name missing from the ballot, wrong order, misprint, wrong language'),
  inaccessible: act('no ramp, not accessible, nobody may help, carers not admitted'),
  'ballot-photo': act(
    'photo of the marked ballot: photograph your ballot, selfie in the booth, send a picture of the vote',
  ),
  'papers-collected': act(
    'documents or log-ins taken from people before a vote: collect passports, take ID cards, hand over bank codes',
  ),
  'benefit-lost': act(
    'something lost for how or whether one votes: lose pension, benefits, job, scholarship, flat, heating',
  ),
  'candidate-unfit': act(
    'who may stand: not born here, second passport, lives abroad, too young, third term, convicted, is not eligible to be president',
  ),
  'partial-tie': act(
    'ties of officials: wife of the candidate chairs, former party official, party donor, appointed by the ruling party, member of the party in the commission',
  ),
  'kept-silent': act('kept from the public: media are silent, nobody reports it, they do not tell you, hushed up'),
  // How it is said
  denial: cue('false, not true, denied, debunked, no evidence, baseless, hoax, misinformation, correction'),
  'fact-check': cue('fact check, we checked, rating: false, viral post claims'),
  'official-notice': cue(
    'an authority speaking for itself: we remind voters, the commission informs, press release, official',
  ),
  attribution: cue('says, claims, alleges, according to, reported, told, testified'),
  allegation: cue('alleged, allegation, accuses, accusation, complaint, suspected, claims of'),
  question: cue('honest question: where do I, is it true, does anyone know, how can I'),
  rhetorical: cue('pointed question: why did, how come, who counted, coincidence, explain this'),
  opinion: cue('I think, should, hope, disgrace, shame, in my view, must be (demand)'),
  call: cue('call to act: demand, sign, share, join, stop, protest, rally'),
  instruction: cue('telling people what to do: go vote, bring, remember to, do not forget, be sure to, do not use'),
  negation: cue('not, no, never, none, without'),
  hedge: cue('may, might, could, possibly, apparently, seems, reportedly'),
  conditional: cue('if, unless, whether, in case'),
  evidence: cue('proof, evidence, caught on camera, video shows, whistleblower, affidavit, leaked, exposed, busted'),
  urgency: cue('breaking, urgent, share before deleted, alert, warning, shocking'),
  'first-person': cue('I saw, we were told, my neighbour, at my polling place, they told me'),
  event: cue('a talk about it: hearing, interview, live, press conference, debate, podcast, episode, panel, testimony'),
  statistic: cue('percent, million, thousands of, every third: figures in words'),
  'time-word': cue('clock times and days as words: at 6, o’clock, Monday, tomorrow, today'),
  explanation: cue(
    'tells why it is in order: the reason is, this is normal, is explained by, because the law provides',
  ),
  'elsewhere-or-old': cue(
    'a picture or story from another place or time: filmed in another country, video is from 2016, old photo, staged, edited',
  ),
  'cannot-happen': cue(
    'a safeguard against the rumour: cannot be, is not possible, would be noticed, safeguards prevent, is checked, each ballot is counted',
  ),
  hearsay: cue(
    'told without a source: is said to have, reportedly, they say, people are saying, word is, the reported-speech mood',
  ),
  witness: cue(
    'somebody who was there: with my own eyes, happened to me, in front of me, just came from voting, voted this morning',
  ),
  comparison: cue(
    'another country does it better: in France they count in one night, other countries manage, only here',
  ),
  'past-election': cue(
    'an election gone by: in 2016, four years ago, last time, at the previous election, back in the nineties',
  ),
  // What a claim is often mistaken for
  'count-progress': guard(
    'neutral news of the count: counting begins, 40 % counted, first results expected, count continues',
  ),
  'register-figures': guard(
    'neutral figures of the register: number of registered voters, first-time voters, have the right to vote, by age and sex',
  ),
  'turnout-figures': guard('neutral figures of turnout: turnout was 56 %, had voted by noon, higher than in 2019'),
  scheduled: guard('a date or term as news: is scheduled for, will be held on, takes place on, called for, is set for'),
  preparation: guard(
    'getting ready: prepares, trains staff, prints ballots, delivers ballots, equipment is ready, recruits poll workers',
  ),
  orderly: guard('all is well: without incidents, calm, as planned, on time, on schedule, in an orderly way'),
  reform: guard(
    'law in the making: electoral reform, proposes, plans to introduce, pilot, draft law, lower the voting age',
  ),
  'voter-guide': guard(
    'service for readers: how to vote, what you need to know, here is what, all about, find out, FAQ',
  ),
  'inquiry-demanded': guard(
    'a demand and no claim: demand a recount, call for an inquiry, must be investigated, should resign',
  ),
  'trust-survey': guard(
    'opinion about elections as a figure: trust in elections, x % believe that, survey finds, confidence in the count',
  ),
  'boast-totals': guard(
    'boasting with totals: record number of votes, most votes ever, 75 million voted for us, by a huge margin',
  ),
  'foreign-election': guard(
    'an election in another country, named: in Belarus, the American election, elections in Turkey',
  ),
  politics: guard('candidate, party, president, campaign, policy, minister, government, coalition'),
  'horse-race': guard('polls show, leads, approval, favourite, won, defeated, seats, majority, mandate'),
  'campaign-work': guard('campaign money, donation, advert, endorsement, rally, manifesto, slogan'),
  parliament: guard(
    'a vote that is no election: parliament voted, bill, amendment, confidence vote, resolution, UN vote, MPs voted',
  ),
  contest: guard('vote in a show or sport: Eurovision, best player, award, jury, fans voted, poll on social media'),
  districting: guard('gerrymandering, redistricting, maps of districts'),
  'foreign-influence': guard('meddling, interference, propaganda, trolls, disinformation campaign, collusion'),
  'hacking-elsewhere': guard(
    'hacking that is not electoral: bank, hospital, e-mail account, company, phone, campaign e-mails',
  ),
  'law-text': guard('article, paragraph, law, act, code, pursuant to, shall'),
  satire: guard('signs of a joke: area man, study finds, nation, parody, lol, onion'),
  metaphor: guard(
    'figures of speech: stole the show, stole my heart, voted with their feet, ballot of, hacked my life',
  ),
  history: guard('history and distant report: in 1917, century, the first elections, historian, tsar'),
  'other-crime': guard('fraud that is not electoral: tax fraud, insurance, bank fraud, corruption case'),
} as const satisfies Record<string, ConceptMeaning>;

export type Concept = keyof typeof table;

export const concepts: Readonly<Record<Concept, ConceptMeaning>> = table;

export const conceptIds = Object.keys(table) as Concept[];

/** Place of a concept in `conceptIds`; bit sets and pair features count on it. */
export const conceptIndex: ReadonlyMap<string, number> = new Map(conceptIds.map((id, index) => [id, index]));

export function isConcept(value: string): value is Concept {
  return conceptIndex.has(value);
}
