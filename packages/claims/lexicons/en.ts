import type { Lexicon } from '../src/lexicon/lexicon.ts';

export const en: Lexicon = {
  language: 'en',
  concepts: {
    election:
      'election !interference, elections, electoral, run-off, runoff, by-election, (primary|primaries|caucus|caucuses) !(school|care|source), midterms, midterm, at the polls, to the polls, snap poll, general (vote|poll), bellwether*, democratic choice',
    referendum:
      'referendum*, plebiscite, recall (petition|petitions|vote|election|signatures|effort|governor|gov|mayor), (petition|petitions|signatures|signature) .. recall, ballot (measure|question|initiative)',
    'election-day': '(election|polling|voting) day, day of (the|) (vote|election|poll), (election|polling) night',
    'election-body':
      '(electoral|election|elections) (commission|commissioner|commissioners|board|council|authority|authorities|office|administration|department|committee|bureau|management), central election commission, board of elections, returning (office|officer), secretary of state !(clinton|kerry|blinken|pompeo|rice), county clerk, CEC, IEC, FEC, AEC, INEC, elections (canada|alberta|ontario|bc), electoral tribunal, supervisor of elections',
    official:
      "(poll|polling|election|elections|electoral|ballot) (worker|workers|clerk|clerks|official|officials|staff|judge|judges|inspector|inspectors|supervisor|supervisors|counter|counters|staffer), presiding officer*, poll (watcher|watchers|observer|observers|challenger|challengers), precinct (chair*|captain|officer|judge*), returning officer*, people counting the (votes|ballots), (state|election|canvass|county) board, party agents, county clerk's, registrar*, canvasser*, (polling|election|presiding) (agent|agents|judge)",
    observer:
      '(poll|election|independent|international|party|republican|democrat|democratic|partisan|opposition|ballot) (watcher|watchers|observer|observers|monitor|monitors|challenger|challengers|agent|agents), observers, scrutineer*, osce, odihr, observation mission, election monitoring',
    voter:
      'voter !(intimidation|roll|rolls|turnout), disenfranchis*, voters, electorate, constituents, voting public, voting population',
    vote: 'vote !(down|of|with|for|against|him|her|me|democrat|republican|labour|conservative|leave|remain|yes|no), votes, balloting, voted !(against|to|with|in favor|in favour), voting !(record|history|rights|bloc|for|against), cast .. (vote|votes|ballot|ballots), revote, polling !(average|data|firm|shows)',
    turnout: '(voter|election|electoral|record|official|reported) turnout, turnout',
    register:
      '(voter|voters|electoral|voting) (roll|rolls|register|registers|list|lists|database|file|files|registry|records), electoral roll*, poll list, registered voters',
    registration:
      'voter registration*, register* to vote, (registration|enrol*) (form|deadline|card|drive|application) .. (vote|voter|electoral|election), same-day registration, automatic registration, enrol* to vote, registered to vote, voter card*',
    ballot:
      'ballot !(measure|question|initiative|box|boxes|harvest*|stuffing|access|drop), ballots, (voting|ballot|polling) (paper|papers|slip|slips|card|cards)',
    'ballot-box': '(ballot|drop|voting) (box|boxes), dropbox*, urn, urns, (side|auxiliary|emergency) bin',
    'postal-vote':
      '(postal|mail-in|mail|mailed|absentee|mailin|vote-by-mail|by-mail) (vote|votes|voting|ballot|ballots|voter|voters|election), (vote|votes|voting|voted|ballot|ballots) .. by (mail|post), mail-in, absentee',
    'early-vote': 'early (vote|votes|voting|voter|voters|ballot|ballots), advance (poll|polls|voting|vote), pre-poll',
    'special-vote':
      '(overseas|military|diaspora|proxy|mobile|provisional|expat) (vote|votes|voting|ballot|ballots|voter|voters), (vote|voting|votes) .. (abroad|overseas|by proxy|from home), curbside voting',
    'voting-machine':
      '(voting|vote|counting|ballot|vote-counting|tabulation|tabulating|election) (machine|machines|equipment|device|devices|scanner|scanners|computer|computers|terminal|terminals), EVM, EVMs, VVPAT, tabulator*, dominion !(status|over), smartmatic, sequoia voting, diebold, scytl, hart intercivic, optical scan*, ballot-marking device*, touchscreen*, touch-screen*, ballot scanner*, card reader*, check-in tablet*',
    'election-system':
      '(election|elections|voting|electoral|vote|results|tabulation) (system|systems|software|server|servers|network|networks|infrastructure|technology|database|computers|management system), e-voting, electronic (voting|vote), (internet|online|blockchain) voting, hammer and scorecard, vote tabulation',
    'election-site':
      '(electoral|election|elections|voter|registration|results|commission) .. (website|site|app|portal|web page|webpage|page)',
    'poll-book':
      '(poll|polling|e-poll|electronic poll) (book|books|pad|pads), pollbook*, electronic (register|roll|voter list), (check-in|check in|poll) (tablet|tablets|laptop|laptops), tablets .. check in voters',
    'polling-place':
      '(polling|voting|vote|poll) (place|places|station|stations|site|sites|location|locations|centre|centres|center|centers|booth|booths|precinct|precincts), precinct, precincts, (the|at|our|my|your|their|all|every) polls !(show|suggest|say|have|put|are showing|indicate), polls (here|in|close|closed|open|opened|shut|stayed|will), (shut|closed|opened|reopened) the polls, reach the polls, (latino|black|student|rural|urban) precincts, polling post*, (voting|polling) room',
    'polling-hours':
      "(polls|polling|voting|stations|polling stations|booths) .. (open|opens|opened|close|closes|closed|closing|opening) .. (at|until|till|early|late|by|pm|am|hour|hours|from), (vote|voting) (until|till) .. (pm|am|o'clock), (voting|polling|opening) hours",
    'id-document':
      'vaccin* (certificate|passport|card|proof), utility bill, ID, (photo|voter|government|valid|state|student|national|picture) (ID|IDs|identification), voter id, identity (card|cards|document), passport*, driver* licen*, birth certificate*, proof of (citizenship|residence|address|identity), identification, polling card, photo id, ID card*, concealed-weapon permit',
    count:
      'count, counts, counted, counting, tally, tallied, tallying, tabulat*, counters, hand-count*, (vote|ballot) (count|counts|counting|total|totals), precounted, (been|inside|at|during) (a|the) count, central count, how they count, until .. to count',
    results:
      'results, result of the (election|vote|referendum), (election|official|final|preliminary|referendum|vote) (result|results|outcome|returns), vote (total|totals|tally|tallies|share), election (outcome|returns), declared (winner|the winner), totals',
    'result-sheet':
      '(tally|result|results|polling) (sheet|sheets|form|forms|slip|slips), protocol, protocols, statement of (the|) (poll|vote|results), form 34*, canvass',
    'exit-poll': 'exit poll*',
    'recount-audit':
      'recount*, re-count*, audit, audits, audited, auditors, (forensic|risk-limiting) audit, hand recount, signature verification',
    certification:
      'certif* .. (result|results|election|vote|votes|electors|win|victory), decertif*, (refused|refuses|refuse|failed) to certify, certification, (slate|alternate|fake) .. electors, certified',
    court:
      'court, courts, supreme court, judge !rules, judges, tribunal, ruling, lawsuit*, sued, sues, appeals court, injunction',
    'police-army':
      'police, policemen, soldiers, army, military (police|presence|personnel), troops, armed (men|groups|guards|police|supporters), gunmen, sheriff*, ICE, border patrol, security forces, paramilitar*, militia*, federal agents, national guard, FBI',
    'foreign-actor':
      'russia, russian, russians, kremlin, putin, china, chinese, CCP, iran, iranian, CIA, MI6, mossad, soros, foreign (state|power|government|country|agents|company|company|owned|interests|forces|countries|server|servers), venezuela*, washington, brussels, state department, the west, NATO, serbia, germany, frankfurt, spain, the US, USAID, american embassy, western (powers|countries|embass*), mailbox in, offshore company, shell company',
    'source-code':
      'source code, algorithm*, back door*, backdoor*, secret (code|software|program), software (code|glitch|update|patch), malicious code, glitch, glitches, weighted votes, fractional votes, who wrote the code, proprietary (code|software|), the code that (counts|adds up|tallies)',
    server:
      'server, servers, database, databases, computer system*, computer network*, IT system*, data cent*, hard drive*, USB, flash drive*, thumb drive*, memory card*, network, node',
    'power-network':
      '(cut|lost|pulled|cutting) (the|all|) (power|electricity|internet), power went (out|off), lights went (out|off), power (cut|cuts|outage|outages|failure), blackout, blackouts, electricity, internet (connection|shutdown|cut|access|connected|blackout), wifi, wi-fi, modem*, connected to the internet, signal jam*, mobile network*',
    pen: 'pen, pens, pencil, pencils, marker, markers, sharpie*, felt-tip*, felt tip*, crayon, ballpoint*',
    ink: '(indelible|finger|election|voting|disappearing|vanishing|erasable|invisible) ink, ink .. (finger|fingers|skin|thumb)',
    seal: 'seal, seals, sealed, unsealed, padlock*, tamper-evident, security tape',
    signature:
      'signature, signatures, witness signature, postmark*, envelope, envelopes, stamp, watermark*, chain of custody',
    'non-citizen':
      'non-citizen*, noncitizen*, illegal (alien|aliens|immigrant|immigrants|migrants), illegals, undocumented, foreigners, migrants, refugees, asylum seekers, immigrants, aliens, foreign nationals, green card holders',
    'dead-people':
      'late (father|mother|grandfather|grandmother|husband|wife|aunt|uncle), dead (people|person|voters|voter|man|men|woman|relatives|grandmother|father|mother|citizens|and|souls), deceased, the dead, died in, from the grave, graveyard*, cemeter*, dead',
    'voter-group':
      'felon, felons, prisoners, inmates, ex-convicts, 16-year-olds, 17-year-olds, students, soldiers, homeless, disabled, expatriates, expats, convicted, minorities, black voters, elderly, seniors, veterans, people under 18, native americans, citizens abroad',
    disabled:
      'disabled, wheelchair*, blind, elderly, disabilit*, carers, caregivers, interpreter*, easy read, deaf, guide dog*, assistance',
    'remote-channel':
      '(by|via|through|over|using) (text|sms|text message|phone|telephone|email|e-mail|whatsapp|facebook|telegram|app|the app|an app|an online|link|internet|the internet|twitter), text your vote, vote (online|by text|by phone|from home), text .. to .. vote, hotline, texting, (app|site|website|embassy app) takes your vote, scan your passport and',
    'bag-vehicle':
      'suitcase*, van, vans, truck, trucks, bags, bag, sacks, coolers, trunk of, buses, bus, busloads, ambulance, boxes of, car, wagon, pallets',
    camera: 'camera*, webcam*, surveillance, photo of .. ballot, selfie, cctv, footage',
    'election-fraud':
      '(voter|vote|voting|election|electoral|ballot|ballots|poll|polling|mail-in) (fraud|theft|rigging|tampering|cheating|irregularities|irregularity|manipulation|stuffing|scam|scandal|hoax|switching|flipping|heist|dumps), (rigged|stolen|fraudulent|stole|rig|rigging|rigs|steal|stealing|steals|hijack|hijacked|faked|falsified|fixed|manipulated|manipulate|bogus) (the|this|an|our|that|every|2016|2018|2020|2024|) (presidential|us|general|last|entire|) (election|elections|vote|votes|ballots|referendum|primary|primaries|voting|nomination), (election|elections|vote|votes|referendum|primary|primaries) .. (was|were|is|are|being|has been|have been|had been) .. (rigged|stolen|falsified|fraudulent|manipulated|fixed|hijacked|bogus|tampered), stop the steal, stopthesteal, ballot-stuffing, fraud in the .. (election|elections|vote|referendum), illegal (vote|votes|ballot|ballots|voting|voters|voter), fake (ballot|ballots|votes|voters|voter), electionfraud*, voterfraud*, phantom (votes|voters|ballots), crooked election, massive cheating',
    fraud:
      'fraud, frauds, fraudulent, fraudulently, cheat, cheated, cheating, cheats, irregularit*, violations, tamper*, wrongdoing, scam, illegal, illegally, unlawful, malpractice, breaches of .. law, foul play, discrepanc*, steal, crooked',
    rigged:
      'rigged, rigging, rig, fixed, manipulat*, stolen, stole, predetermined, decided in advance, already (decided|written), orchestrat*, staged, sabotag*, hijack*',
    falsified:
      'falsif*, forge, forged, forgery, fabricat*, doctored, counterfeit*, bogus, phony, fake, faked, backdated, back-dated, altered documents',
    hacked:
      'hack !(job|week), hacked, hacking, hacker, hackers, hacks, hackable, breached, breach, broke into, break into, infiltrat*, compromised, malware, intrusion, penetrated, ransomware, cracked, accessed',
    attacked:
      '(attack|attacks|attacked|attacking) .. (register|roll|rolls|server|servers|website|site|system|systems|database), cyberattack*, cyber-attack*, cyber (attack|attacks|incident|warfare), ddos, denial of service, under attack, targeted by .. (hackers|attack)',
    altered:
      'flip, flipped, flipping, switched, switching, switch, changed, changing, altered, alter, swapped, deleted, delete, erased, wiped, shifted, transferred, reprogram*, programmed, set to zero, subtracted, reassigned, overwritten, changes, (touchscreen|screen|cursor) .. (jump*|flip*|switch*|chang*), jumping from one .. to (the other|another), kept (selecting|switching|jumping), lit up the wrong, came up as, switched me to another party, changed my party, party affiliation .. (changed|switched)',
    added:
      'added, stuffed, stuffing, injected, inserted, dumped, dump, dumps, thrown in, brought in, backfill*, appeared, materializ*, filled out, filling out, filled in, pulled from under',
    destroyed:
      'destroy*, burn, burned, burnt, burning, shred*, threw away, thrown away, trash, trashed, garbage, dumpster*, landfill, in (a|the) bin, set (on fire|fire to), torched, tossed, ripped up, torn up, ditch, smoulder*, smolder*, ashes, bonfire, pulped, half-burnt, charred',
    lost: 'lost, missing, disappear*, vanish*, misplaced, found in, unaccounted, undelivered, never (arrived|received|delivered), not delivered, went missing, discovered in',
    stolen:
      '(ballots|machines|boxes|tablets|laptops|devices|votes|equipment|memory cards) .. (stolen|seized|snatched|taken|robbed), (stole|stolen|seized|snatched) .. (ballots|machines|boxes|tablets|laptops|devices|equipment)',
    'pre-marked':
      '(already|pre) (marked|filled|ticked|completed|filled in|filled out|voted), pre-marked, premarked, pre-filled, prefilled, pre-ticked, pre-printed, pre-stamped, marked (ballots|in advance), (boxes|box|urns) .. (already|had already been|were already) (filled|full|stuffed), arrived full, full before',
    extra:
      'surplus, extra (ballots|ballot|papers|votes), duplicate, duplicates, duplicated, too many ballots, printed .. (more|extra|million|thousand) .. (ballots|ballot), two ballots, multiple ballots, spare ballots, naked ballots, unmarked, identical, mystery ballots, piles of, thousands of .. ballots, (printed|print|printing|running off|ran off) .. (more|extra|too many|additional) .. (than (ordered|needed)|sheets|papers), (than were|more than) ordered, boxes too many',
    invalid:
      'invalid, invalidat*, spoiled, spoilt, void, voided, null and void, rejected, reject, disqualif*, not be valid, thrown out, tossed out, discarded, inadmissible, not valid, not accepted',
    'not-counted':
      "(not|never|wont|won't|isn't|aren't|weren't|wasn't|not be|not been|n't) (count|counted|tallied|counting|being counted|get counted), uncounted, ignored .. (votes|ballots), (votes|ballots) .. (ignored|excluded|discarded|thrown out|tossed), (refused|refusing|refuse) to count, go uncounted, excluded from the count, (go|goes|went) .. (cupboard|drawer|shredder) .. (never|last anybody), last anybody sees, sits in a drawer, left in a (box|drawer|cupboard), in limbo, side bin, for later",
    closed:
      "closed, closing, closure*, shut, shut down, shutting, locked, does not exist, no longer (open|exist), won't open, will not open, not be open, evacuated, boarded up, eliminated .. (polling|precincts), closes",
    moved:
      'moved to, been moved, relocat*, new (address|location|venue), different (location|place|address|polling place), switched to .. (school|hall|church), changed (location|address), move to, (sent|redirected|told to go) .. to .. (another|different|other) (precinct|station|hall|school), (doors|door|gates) (chained|locked|shut), sign says go to, bus rides away, (dozens|#) miles .. to vote',
    late: "hours early, (opened|opens|opening) .. (hour|hours|minutes) late, close (two|an) hour* early, opened with delay, not opened yet, opened late, open late, opens late, late opening, not open yet, hours late, still (closed|locked), closing early, close early, closes early, closed early, haven't opened, did not open, failed to open, opened .. hours late, ahead of time, (polls|doors|stations|station) .. shut (at|early|before|with), us still (on the pavement|outside|in line), (still|left) on the pavement",
    extended: 'extended, extend, extends, extension, kept open, stay open, keep .. open',
    postponed:
      'postpon*, cancel*, called off, put off, rescheduled, new date, moved to (monday|tuesday|wednesday|thursday|friday|saturday|sunday|november|december|january|february|march|april|may|june|july|august|september|october), delayed until, second day of voting, brought forward, suspended .. (election|elections), wrong date, not (today|tomorrow) but, election .. (is|will be|takes place|has been moved) .. (monday|wednesday|thursday|friday|saturday), no election',
    annulled:
      'annul*, overturn*, (results|election|vote|votes) .. (void|voided|nullified|scrapped|invalidated), nullif*, (rerun|re-run|repeat|redo) .. (election|vote|elections), new elections',
    down: "(register|roll|rolls|list|lists) .. not load, (site|website|system|machine|machines|scanner|scanners|app|portal|server|servers|page|tabulators|equipment|pollbooks|computers) .. (down|crash|crashed|crashing|offline|broken|broke|failed|failing|frozen|froze|unavailable|malfunction|malfunctioned|malfunctioning|out of order|not working|stopped working|went dark|overloaded|jammed), (register|roll|rolls|book|books|list|lists) (is|are|was|were|went|has been) down !(by|to|from|on|since|slightly), (brought|took|taken|knocked) down the (site|system|website|register|server|servers|page|voter register), stopped working, outage, outages, crashed, not working, out of order, malfunction*, breakdown, broken machines, glitch*, offline, (machines|scanners) .. (n't|not|aren't|isn't) work*",
    leaked:
      'leak, leaked, leaking, leaks, exposed .. (data|records|details), data breach, published .. (data|names|addresses|list), for sale, sold .. (data|list|lists|information), dark web, personal (data|information|details), unsecured, shared .. data, open server, unprotected (server|database), (sat|left|lay|stood) .. (open|online|unprotected|exposed), SSN, social security numbers',
    deleted:
      "purge, purged, purging, purges, struck off, struck from, removed from .. (roll|rolls|register|list|lists), (kicked|taken|wiped|dropped|knocked) off .. (roll|rolls|register|list|lists), not on the (list|roll|register|rolls), deregister*, unregister*, disenfranchis*, deleted from, (removed|erased|struck|deleted) .. voters from, names .. (missing|removed|deleted), you are inactive, you're inactive, (name|names) .. (gone|nowhere|vanished|crossed out) .. (list|roll|register|book), (not|never|n't) .. (find|found) .. (my|his|her|their|our) name*, dropped from the (rolls|list|register), (marked|listed|flagged|declared|made) .. inactive, dropped .. names, (cut|cuts|culled|scrubbed|slashed) .. (names|voters) .. (from|off), (names|voters) .. (dropped|culled|cut|scrubbed) .. (over one weekend|overnight|quietly)",
    'double-voting':
      '(vote|votes|voted|voting|ballots) (twice|two times|three times|multiple times|several times|repeatedly|again|more than once|in two|in both|in several|in multiple), double vot*, double-vot*, multiple voting, repeat vot*, carousel vot*, (bused|bussed|busing|bussing) .. (voters|voting|polling), vote .. (in two|in both|in several|in multiple) (states|places|districts|counties), cast .. times, ballots .. (cast|scanned|counted|run through) .. (multiple|several|two|three|many) times, voted at every (post|station|precinct), (cast|casting) ballots in both, ballots in (both|two|several), comparison of the rolls, voted here and',
    impersonated:
      "in (my|his|her|their|somebody|someone|someone else|other people|another|others) .. name, (someone|somebody) (had|has|already) .. voted, (already|had) (voted|signed) .. (for me|in my name|my name), impersonat*, (false|fake|stolen|phony|someone else's) (id|ids|identity|identities|names|addresses|papers|passports), signed for, personation, maiden name*, out-of-state voters, out of state",
    'vote-buying':
      '(buy|buying|bought|buys|sell|selling|sold|purchase|pay|paid|paying|trade) .. (vote|votes|voters|ballot), vote (buying|selling|trading|farming), vote-buying, cash for votes, votes for (cash|money|food), paid to vote, paid .. per vote, paid for votes, price of a vote, (given|gave|giving|handed out|distributed|received) .. (bicycles|maize|rice|fertili*|flour|cash|money|blankets|groceries|sugar|cooking oil|gift cards|t-shirts) .. (vote|ballot|election|polling|poll|voters), (bicycles|rice|maize flour|fertili*|cooking oil|blankets) .. (eve of the (vote|ballot|election|poll)), what a vote goes for, (dollars|bucks|euros|naira|pesos|rupees|shillings) .. (a|per|for a|for your) vote, vote goes for',
    paid: 'paid, pay, money, cash, bribe, bribes, gift, gifts, groceries, gift cards, food parcel*, vodka, dollars, free (food|drinks|beer|rides)',
    coerced:
      'forced, force, coerc*, pressured, pressure, ordered to (vote|support), threatened with (dismissal|sacking|losing), told to vote, made to vote, lose their jobs, send a photo, photograph .. ballot, boss, employer, instructed to vote',
    threatened:
      'intimidat*, threaten*, threats, harass*, suppress*, scare, scared, frighten*, bullied, menac*, arrested, arrest, ID checks, detained, suppression, (circled|circling|surrounded|followed|filmed|filming|photographed|photographing|blocked|blocking) .. (drop box|drop boxes|voters|polling station|polling place|line of voters), body armor, body armour, (drove|driven|drive|scared|frightened) .. away without voting, masked men, licence plates of, license plates of, (immigration|border|ICE|federal) (agents|officers|patrol*) .. (precinct|precincts|polling|parked|polls)',
    violence:
      'shot, shots, shooting, gunfire, bomb, bombs, bomb threat*, explosion*, explosive*, assault*, beaten, beat up, stabbed, stormed, clashes, attacked, violence, violent, riot, grenade*, killed, arson',
    queue:
      'long (line|lines|queue|queues|wait|waits), (hour|hours|all day) .. (line|queue|queues|wait|waiting), (wait|waiting|waited|queue|queued|queuing|stand|stood|standing) .. (hours|hour), (line|lines|queue|queues) .. (block|blocks|around|hours|long), huge (lines|queues), waited (past|until) midnight, (hours|hour) .. (in line|in the rain|in the cold), (line|queue) .. (round|around) the (block|building|corner), still in line at',
    'ran-out':
      '(run|ran|running|runs) (out|short|low), shortage*, not enough (ballots|ballot|machines|papers|staff|poll workers|forms), no (more|) ballots, no ballot papers, out of ballots, short-staffed, understaffed, insufficient (ballots|machines), (two|one) printer*, one of them broken, only (one|two) (machine|machines|scanner|scanners|booth|booths|printer)',
    'seal-broken':
      '(broken|cut|missing|torn|tampered|no) (seal|seals), (seal|seals) .. (broken|cut|missing|removed|torn|tampered), unsealed, (box|boxes) .. (opened|swapped|switched|replaced|unattended|unlocked|unguarded|already full), swapped .. (box|boxes), unattended, unsecured, unguarded, unlocked, under a table, under the table, hidden under, chain of custody',
    transported:
      'transport*, carried (off|away|out), smuggl*, driven away, drove off, hauled, wheeled, delivered (to|by|at), shipped, trucked, unloaded, loaded into, taken (away|out|home|to), brought (in|back|to), removed from the, rolled in',
    night:
      'at night, at midnight, in the (night|dark|dead|middle of the night), overnight, dead of night, (2|3|4|5) (am|a.m.), after midnight, under cover, behind closed doors, after hours, late at night',
    'washes-off':
      '(washes|wash|washed|comes|came|rubs|rubbed|wipes|wiped|scrubs) (off|away|out), removed with, disappearing, fades, burns (the|your) skin, toxic, allergic, erasable, erase*, (scrubbed|scrub|lemon|bleach|acetone|hot water|nail polish remover) .. (finger|fingers|ink|clean), (finger|fingers) .. (clean|lemon|bleach)',
    'bleeds-through':
      "bleed* through, bled through, bleeding, smudg*, cannot be read, can't be read, unreadable, not read by, soak*",
    traceable:
      'traceable, trace .. vote, numbered ballots, barcode*, bar code*, QR code*, serial number*, (know|see|find out|track|tell|check) .. (how|who) .. vot*, not secret, not (really|) anonymous, secret ballot, secrecy, (how|who) you voted, ballot is not secret',
    mismatch:
      "more (votes|ballots) .. than .. (voters|people|registered|residents|electors|population|adults|eligible), (votes|ballots|turnout) .. (than|exceed*|outnumber*) .. (voters|registered|population|residents), more (people|voters) voted than, over (100|100%|one hundred), (n't|not|never|doesn't|don't) (add up|match|tally|square), do not match, mismatch*, discrepanc*, inconsisten*, different (numbers|figures|totals), overvote*, (don't|doesn't|not) match, numbers (differ|disagree), (papers|ballots) .. (than|versus) .. (signatures|names), (one|two|three|dozen|#) (too many|too few|short|over) .. (ballots|papers|votes), (ballots|votes|papers) .. (unexplained|unaccounted for|left over), numbers (were|are) off, totals .. (changed|shrank|grew) .. (overnight|between), votes for (governor|president|mayor|senator|senate) .. (for|same precinct)",
    exceeds: 'more than, exceeds, exceed, exceeded, outnumber*, times as many, over 100, higher than, extra votes',
    delay:
      "delay, delays, delayed, delaying, slow, still (no|waiting|counting|not|haven't), days (later|after|to count), weeks (later|after|to count), taking so long, dragging, hold* back, withheld, withhold*, stalling, days to count, until (wednesday|thursday|friday) to count, takes (them|) .. days, weeks to count, in limbo",
    swing:
      'sudden (spike|jump|surge|lead|swing|change|increase), spike, vote dump*, (lead|leads) .. (disappear*|vanish*|evaporat*|flipped|changed), overnight .. (lead|swing|votes|flip), jumped, batch of, (suddenly|magically|miraculously), all for (biden|trump|one candidate|clinton), 100% for, surge, from nowhere, out of nowhere, curve',
    stopped:
      '(stopped|stop|stops|halt|halted|pause|paused|suspended|stopping|quit|froze|resumed) .. (count|counting|the vote|tabulat*|tally), counting .. (stopped|halted|paused|suspended)',
    expelled:
      "(observer*|watcher*|monitor*|challenger*|republicans|scrutineer*|agents|press) .. (expelled|removed|kicked|thrown out|barred|blocked|banned|denied|ejected|locked out|turned away|not allowed|not let|kept out|refused|prevented|stopped|escorted), (expelled|removed|kicked out|barred|blocked|banned|denied|ejected|locked out|refused|kept out|stop|blocking|throw out) .. (observer*|watcher*|monitor*|challenger*|scrutineer*), (denied|no) .. access .. count*, boarded up (windows|the windows), covered .. windows, without observers, no observers, (tape|rope|barrier|fence) .. feet (from|away), too far (away|) to (see|read), (#|thirty|fifty|six|ten) (feet|meters|metres|yards) (away|from), (could|can) (not|n't) see .. (ballots|count|papers), (agents|scrutineers|observers) .. (outside|in the corridor|waiting outside)",
    refused:
      "(turned|sent) away, refused (a|the|to give|to hand|to let|entry) .. (ballot|vote|voters|station), (not|n't|never) .. (allowed|permitted|able|let) .. vote, denied .. (vote|ballot|right), told to go home, prevented from voting, (stopped|blocked|barred|kept|prevented) .. from .. voting, disenfranchis*, unable to vote, couldn't vote, could not vote, deprived of .. vote, wouldn't let .. vote, disallowed, (turned|sent) (him|her|them|us|me|my son|my mother|people|voters) away, would (not|n't) budge, (denied|refused) (a|my|his|her) (ballot|provisional), sent (home|away) without .. (voting|ballot)",
    'ballot-access':
      "(removed|remove|struck|kicked|kick|kept|keep|left|taken|booted|thrown|excluded|barred|dropped) .. (off|from|of) .. ballot, (on|off|onto) the ballot, ballot access, (candidate|candidates|candidacy|party|parties|nomination|registration) .. (disqualified|rejected|refused|barred|banned|excluded|denied|blocked|struck|ineligible|annulled|cancelled), (disqualified|rejected|refused|barred|banned|excluded|denied|blocked|ineligible) .. (candidate|candidates|candidacy|to run|from running|to stand|from standing|nomination), (n't|not) .. allowed to (run|stand), not eligible to (run|be president|serve|hold), eligible to (run|be president), natural born citizen, born in kenya, birther*, nomination papers",
    barred:
      'barred, banned, excluded, disqualified, struck (off|down), ineligible, blocked, denied registration, prevented, prohibited',
    requirement:
      "must, need, needs, required, require, requires, requirement*, have to, has to, only (if|with), you cannot vote without, mandatory, compulsory, without (an|a|) .. (id|passport|proof|certificate), proof of, necessary, obligatory, restrictive, restrictions, no id no vote, (id|licence|license|passport|document) .. (not|n't) (accepted|good enough|valid), old address",
    entitled:
      '(can|may|could|able to|allowed to|eligible to|entitled to|right to|let|lets|allow|allows|allowing|legal* to|qualified to|permits|permit) .. (vote|voting|cast), eligible (voters|to vote), giv* .. right to vote, (vote|voting) (in|at) .. (our|local|federal) .. election*, extend* .. vote to, voting rights to',
    'not-entitled':
      "(cannot|can't|may not|unable to|ineligible to|no right to|not allowed to|not eligible to|lose .. right to|lost .. right to|banned from|barred from|not be able to|won't be able to|not entitled to) .. (vote|voting|cast), strip* .. vote, ineligible (voters|to vote), not registered, not a citizen, take away .. vote, denied .. absentee",
    deadline:
      'deadline*, last day, last (chance|date), by (october|november|monday|friday|midnight), no later than, expires, until (midnight|november|election), too late to, cut-off, received by, (days|weeks) (before|after) (the|) election, reduc* .. days, days of early, (extended|cut|ended|shortened|eliminated) .. early voting',
    biased:
      "(takes|take|taking) orders from, answers to, obeys, does the bidding of, biased, bias, partisan, partisanship, controlled by, loyal to, pocket of, in league, colluded, collusion with, (democrat|republican|party|trump|biden|clinton|government|ruling party) (operative|operatives|donor|supporter|supporters|loyalist|appointee|activist|activists), rigged against, favor*, favour*, conspir*, complicit, in on it, puppet*, working for, (owe|owes) their (seats|seat|jobs|job) to, (members|board|commission) .. at .. (leader's|president's|trump's) (rally|dinner)",
    bribed:
      'bribe*, bribing, corrupt, corrupted, bought off, blackmail*, kickback*, paid off, compromised officials, corruption',
    appointed:
      'appointed, fired, sacked, resign*, dismissed, replaced, ousted, removed as, step down, stepped down, hired',
    'fake-channel':
      "(fake|false|forged|cloned|fraudulent|phishing|spoof*|bogus|phony|counterfeit) .. (letter|letters|website|site|account|page|email|emails|message|messages|robocall|call|calls|leaflet|flyer|flyers|notice|notices|text|texts|statement|press release|document), robocall*, impersonating the, pretending to be .. (commission|official), posing as, in the name of the .. commission, misleading (flyer*|text*|call*|mailer*), leaflet*, robocall* .. (clerk|precinct|vote|come back), (call|text|message|mail|letter) from the (county clerk|commission|electoral office|board) .. (fake|not theirs|n't theirs), number isn't theirs",
    deepfake:
      'deepfake*, deep fake*, AI-generated, AI generated, generated by AI, voice clone*, cloned voice, synthetic (voice|video|audio)',
    premature:
      'before (the|) (polls|voting|counting|election|vote) .. (closed|closes|ended|began|started|over|even), already (announced|published|known|printed|prepared|declared|written), in advance, ahead of the (vote|election), prepared beforehand, prematurely, premature, (declared|declares|claims|announced) victory, results .. published before, results .. written, before election day',
    fined:
      '(fine|fined|fines|penalty|penalised|jailed|prison|jail|prosecuted|lose .. benefits|lose .. pension) .. (vote|voting|not voting|ballot), (vote|voting) .. (fined|fine|penalty|jail|prison)',
    'data-used':
      'collect .. (debts|debt), (use|used|using|share|shared|handed) .. (your|voter|voters) (data|details|information), used to (deport|tax|find|draft), (debt|debts|tax|taxes|deport*|jury duty|draft|conscript*|benefits|immigration|collect|collectors|warrants|child support) .. (voter|register|registration|vote|voting|polls|roll), (voter|register|registration|vote|voting|polls) .. (debt|debts|tax|taxes|deport*|jury duty|draft|conscript*|benefits|warrants), (registers|register|registering) to vote .. (lose|reported|evicted|discount|immigration), reported to immigration',
    futile:
      "(vote|votes|voting) .. (n't|not|never|doesn't|don't) .. (matter|count|make a difference|change anything), (pointless|useless|no point) .. vot*, blank (vote|votes|ballot|ballots), already been decided, why bother voting, waste of .. vote, count for nothing, vote .. meaningless, don't bother voting",
    harvested:
      'ballot harvest*, harvest*, (collect|collected|collecting|collects|gather*) .. (ballot|ballots|votes|absentee), (request*|applied|order*) .. (bulk|thousands|hundreds) .. ballot*, nursing home*, (nursing|care) homes, ballot trafficking, ballot mule*, mules',
    unsolicited:
      "(unsolicited|unrequested) .. ballot*, (mailed|sent|mailing|sending|received|got|gets|receive|receives) .. (ballot|ballots|voting papers) .. (everyone|all|dead|dog|cat|never|moved|old|previous|wrong|multiple|without|two|three|didn't|deceased), ballots .. (sent|mailed|delivered) .. (wrong|old|everyone|every|previous|dead), (dog|cat|pet) .. (vote|votes|ballot|registered), (ballots|ballot|polling cards|poll cards) .. (tenant|tenants|occupant|moved out|lived here|former|for all of us), (tenant|tenants|former residents) .. (ballot|ballots|polling card*), ballots for (people|strangers|someone) .. (never|who), (delivered|received|got) (two|three|four|five|several) ballots",
    uncertified:
      'uncertified, not certified, untested, not tested, unapproved, paperless, no paper trail, never (tested|certified), unaudited, expired certification, unverified, vulnerable, vulnerabilit*, insecure, security (hole|flaw|flaws)',
    'foreign-owned':
      '(owned|controlled|run|made|programmed|financed|funded|built|manufactured|supplied|counted|hosted|founded|bought) (by|in|from|overseas|abroad) .. (soros|china|chinese|russia|russian|venezuela|foreign|spain|germany|company|family|son|wife|brother|friend|abroad|serbia|clinton|democrat*|canada), foreign-owned, (ties|links|linked|connected|connection|connections) to .. (china|russia|venezuela|soros|foreign|clinton|democrats|dominion|kremlin|government)',
    unfair:
      "(not|n't|neither|nor|never|hardly|far from) .. (free|fair|representative|democratic|legitimate|transparent|honest|independent), unfair, illegitimate, undemocratic, sham, farce, mockery, pseudo-election*, so-called election*, unconstitutional, illegal election*, not recogni*, bogus, cannot call this (a|) democratic, not a democratic (choice|election), (not|n't) recogni* the (vote|election|result*), neither free nor fair",
    fair: "free and fair, fair and transparent, (most|) secure election*, (safe|secure|clean|honest|transparent|legitimate|democratic|trustworthy) (and .. |) (election|elections|vote|referendum|voting|process), without (violations|incident|incidents|irregularities), no (violations|irregularities|incidents|widespread|serious), (went|passed) (smoothly|off), met (international|democratic|) standards, in (line|accordance) with .. standards, (rare|few|isolated|tiny|handful) .. (cases|fraud|incidents), (calls|called|call|declared|declare|judged|deemed|found) .. (vote|election|election's|poll|polls|elections|referendum) (credible|transparent|peaceful|fair|well run|legitimate), credible (and|) .. (election|vote|poll), well run, well-run",
    anomaly:
      "statistical* (impossible|impossibility|anomaly|anomalies|improbable), impossible, benford*, anomal*, suspicious*, mysterious*, unexplained, inexplicable, bizarre, strange*, curious*, questionable, fishy, odd, doesn't make sense, makes no sense, smells, shady, weird, mystery, coincidence, improper*, unprecedented",
    secret:
      'secret, secretly, quietly, hidden, hide, hiding, covered up, cover-up, coverup, cover up, conceal*, without telling, nobody was told, behind the scenes, suppressed, covert*, buried',
    misleading:
      'confusing, (name|names|candidate|candidates|party|logo|photo) .. (missing|omitted|misspelled|left off|misprinted|wrong order), misprint*, misprinted, printing error*, wrong (ballot|ballots|order|language|district|name), butterfly ballot, ballot (design|layout), error on .. ballot, (printed|listed) twice, (hers|his|theirs) not at all, wrong (photo|emblem|symbol), (name|names|candidate) .. printed twice',
    inaccessible:
      "(no|without) (ramp|ramps|lift|access), (not|n't|in) accessible, inaccessible, (nobody|no one|not allowed) .. (help|assist*), refused .. assist*, steps only",
    denial:
      "(false|untrue|incorrect|wrong|inaccurate|misleading|baseless|unfounded|unsubstantiated|debunked|groundless|fabricated) .. (claim|claims|claimed|claiming|rumor|rumour|rumours|rumors|report|reports|information|allegation|allegations|story|post|posts|video|viral|narrative|theory|theories), (claim|claims|rumor|rumors|rumour|rumours|report|reports|allegation|allegations|story|post|posts|video|photo|message|messages|image|that) .. (is|are|was|were|not) .. (false|untrue|not true|fake|baseless|unfounded|incorrect|misleading|debunked|fabricated|wrong|a hoax|old|edited|altered), (not|n't|isn't|no longer) true, untrue, falsely, debunk*, baseless, unfounded, unsubstantiated, no (evidence|proof|truth|basis|indication|indications|sign|signs|credible|record|grounds|such), (deny|denies|denied|denying|rejects|rejected|refutes|refuted|dismissed|dismisses|dismiss|rebuts|rebuffed) .. (claim|claims|rumor|rumors|rumour|rumours|allegation|allegations|report|reports|accusations|fraud|that|any), misinformation, disinformation, hoax, myth, myths, conspiracy theor*, correction, contrary to, in fact, in reality, did not happen, never happened, don't believe, do not believe, lack* .. evidence, without (any|) evidence, out of context, pants on fire, the truth is, rejected by .. court*, tossed out .. (lawsuit|suit|case), big lie, lie, lies, lying",
    'fact-check':
      'fact check*, fact-check*, factcheck*, fact checker*, politifact, snopes, we checked, verified by, rumor control, mythbust*, rating, viral (post|claim|video)',
    'official-notice':
      'we (remind|inform|confirm|advise|would like|encourage) .. (voters|you|public|citizens), the commission (informs|announces|reminds|confirms), please note, press release, voters are (reminded|advised|asked), official (statement|notice|website|information), for more information, visit our, visit, find your polling (place|station), your (polling|poll) card, learn how',
    attribution:
      'says, said, say, saying, claims, claim, claimed, claiming, according to, told, tells, reports, reported, reporting, testif*, witness, witnesses, states, stated, announced, suggests, warns, warned, insists, reveals, revealed, argues, argued, tweeted, admits, admitted, confesses, expert, experts, sources, finds, shows',
    allegation:
      'alleg*, accus*, suspect*, complain*, complaint*, claims of, claims that, concerns about, report of, reports of, suspicion*, charged with, indicted, convicted, investigat*, probe, potential, possible',
    question:
      'where (do|can|is|are|should) (i|we|my|the), how (do|can|should) (i|we|you), is it true, does (anyone|anybody|someone) know, can (i|we|anyone|someone|somebody) .. (vote|tell|explain), what time, when (do|does|is|are|can) .. (polls|election|vote|i|we), which (polling|documents), has anyone, do i need, am i, what (do|should) i',
    rhetorical:
      "why (did|do|does|are|is|were|was|would|is it|has|have|can't|won't), how come, how (did|is it possible|can|could|many) .. (votes|ballots|dead|they|it|people|voters|be), who (counted|counts|controls|owns|stands|benefits), coincidence, explain (this|that|how), really think, what are they hiding, hmm, nothing to see here, just asking, wonder why, wake up, do you (really|still) (think|believe|trust), how easy is it, isn't it (strange|funny|odd), go figure, draw your own conclusions, funny how, sleep well, must be (cosy|cozy|nice), you tell me, make it make sense, do the math, do the maths, who wrote, nobody .. finds this odd, convenient, conveniently, trust the science, what are the odds",
    opinion:
      "i think, i believe, i hope, i feel, in my (view|opinion), should, ought, disgrace*, disgusting, shame, shameful, ridiculous, outrage*, unacceptable, must be stopped, must be (investigated|held), great, terrible, sad, opinion, editorial, commentary, love, hate, need to (fix|protect|stop|end), imo, imho, pathetic, horrible, embarrassing, thoughts on, i've had it with, is that really too much to ask, why is that controversial, every legal vote should count, if you love this country, enough is enough, concede, too much to ask",
    call: "demand*, sign (the|this) petition, share, retweet, RT, join us, join, stand up, fight, protest*, rally, call* for, petition, boycott, subscribe, please (share|help|donate|call|watch), let's, urge*, wake up, pray, prayer*, make sure, fight back, donate",
    instruction:
      "(go|get out and|please|must|should) vote, don't forget, do not forget, remember to, be sure to, make sure (you|to), bring (your|a|an), (use|do not use|don't use|take) .. (pen|pens|pencil|sharpie|marker), check (your|that), vote (on|by|before|early|in person|tomorrow|today|at), text .. to, call .. to, request your, mail your, fill (in|out), ask for a, stay in line, do not (accept|sign|let|hand)",
    negation:
      "not, no, never, none, without, n't, cannot, can't, don't, doesn't, didn't, isn't, wasn't, aren't, weren't, won't, wouldn't, couldn't, shouldn't, hasn't, haven't, hadn't, nothing, nobody, neither, nor, hardly, unable",
    hedge:
      'may, might, could, possibly, perhaps, apparently, seems, seem, seemingly, reportedly, likely, probably, appears, appear, potentially, maybe, allegedly, supposedly, rumor has it, looks like',
    conditional: 'if, unless, whether, in case, would have, provided that, were to',
    evidence:
      'proof, proves, prove, proven, evidence, caught, on (camera|tape|video), video shows, footage, whistleblower*, whistle-blower*, affidavit*, leaked, expose, exposed, exposes, exposing, bust, busted, busts, bombshell, smoking gun, undeniable, sworn, reveals, documents show, confirmed, discovered, uncovered, forensic, irrefutable, red-handed, admits, undercover, hidden camera, project veritas, screenshot, found',
    urgency:
      'breaking, urgent, alert, warning, shocking, wow, massive, huge, explosive, must watch, must see, before .. deleted, share before, unbelievable, omg, update, just in, stunning, boom',
    'first-person':
      'i saw, i just (saw|voted|went|tried|got), we saw, my (neighbour|neighbor|mother|father|friend|wife|husband|dad|mom|mum|grandmother|son|daughter|sister|brother) .. (vote|voted|ballot|poll|registered|told), at my (polling|precinct|station|school), they told (me|us), i was (told|turned|asked|there), we were told, when i (went|got|arrived|tried|voted), i (tried|went|had|waited|received|got) .. (vote|ballot|polling|line), i am (a|an) .. (poll|election), told me, i worked (the|a|as a) .. (polls|table|check-in|poll worker), drove my (mum|mom|mother|dad|father|grandmother), turned away my (son|daughter|mother|father|wife|husband), we were (four|two|three) (scrutineers|observers|agents)',
    event:
      'hearing, hearings, interview*, live, livestream, press conference, podcast, episode, ep, panel, debate, discusses, discuss, discussion, speech, speaks, talk, talks, highlights, part (1|2|3|one|two), full (video|show|speech|hearing), testimony, rally, show, w/, ft, feat, news conference, react*, reaction, analysis, recap, stream, webinar, documentary, episodes, reads, ad, song, roundtable, will be streamed, (new|her|his) book, review by, present its preliminary statement, join us, bring questions',
    statistic:
      'percent, per cent, million, millions, thousand, thousands, hundreds, billion, half of, majority of, dozens, every (third|second), one in',
    'time-word':
      "today, tomorrow, tonight, yesterday, monday, tuesday, wednesday, thursday, friday, saturday, sunday, o'clock, am, pm, noon, midnight, morning, afternoon, evening, november, october",
    politics:
      'candidate, candidates, party, president, presidential, campaign, senator, senate, congress, congressman, congresswoman, congressional, governor, minister, government, democrat, democrats, democratic, republican, republicans, gop, liberal, conservative*, labour, tories, policy, legislation, tax, taxes, coalition, opposition, mayor, nominee, obama, trump, biden, clinton, hillary, bernie, rubio, cruz, romney, mccain, bush, governor*, state legislature, left-wing, right-wing, socialist*, prime minister',
    'horse-race':
      '(polls|poll|survey) (show*|suggest*|say|says|put|finds|found|indicate*), opinion poll*, (new|latest|recent) (poll|survey), leads, leading in, lead over, ahead in, approval, front-runner, frontrunner, won, win, wins, winning, winner, defeat*, landslide, seats, majority, margin, swing state*, electoral (college|votes), victory, lost to, beat, re-election, reelection, reelected, first (woman|republican|democrat|black), popular vote, carried, (got|received|won) .. (percent|votes)',
    'campaign-work':
      'campaign (ad|ads|contribution*|finance|donat*|money|spending|funds|manager|trail|promise*|rally|event), donat*, donor*, super pac*, endors*, manifesto, slogan, commercial, fundrais*, ran on, running for, run for, ticket, running mate, platform, stump speech, lobby*',
    parliament:
      '(senate|house|congress|parliament|council|senators|lawmakers|mps|legislature|assembly|committee|commons|deputies) .. (vote|votes|voted|voting), (vote|votes|voted|voting) (for|against|to|in favor|in favour|yes|no|on|with) .. (bill|budget|law|amendment|tax|taxes|resolution|motion|act|measure|increase|cut|cuts|raise|repeal|fund|obamacare|war|deal|times), voted (to|against|with|in favor|in favour|for) , voting record, confidence vote, no-confidence, vote of (no |)confidence, floor vote, roll call, filibuster, bill, amendment, resolution, un general assembly, security council',
    contest:
      'eurovision, mvp, best (player|actor|film|album|song|goal), award, awards, oscars, grammy*, jury, fan vote, reality show, contestant*, american idol, dancing with, the voice, big brother, bachelor, all-star, hall of fame, vote (in|on) (our|this|the) (poll|twitter poll), twitter poll, strictly',
    districting: 'gerrymander*, redistrict*, district (map|maps|lines|boundaries), congressional map*, reapportion*',
    'foreign-influence':
      '(russian|foreign|chinese|iranian|election|kremlin|moscow) (interference|meddling|influence|disinformation|propaganda|trolls|bots|collusion), (interfer*|meddl*|meddled) .. (election|elections|campaign|vote|referendum), propaganda, trolls, troll farm*, bots, collusion, colluded with, influence (campaign*|operation*), mueller, special counsel, cambridge analytica, fake news, internet research agency',
    'hacking-elsewhere':
      '(bank|hospital|e-mail|email|emails|phone|company|account|accounts|dnc|podesta|sony|facebook|twitter|iphone|celebrity|credit card|airline|school|pipeline) .. (hack*|breach*|ransomware|leak*|phish*), (hack*|breach*|leak*) .. (bank|hospital|e-mail|emails|email|phone|account|accounts|dnc|podesta|sony|iphone|credit card|crypto), hacked emails, wikileaks, guccifer',
    'law-text':
      'article (1|2|3|4|5|6|7|8|9|10), paragraph, pursuant to, shall, section, act of, subsection, statute, electoral (act|law|code), universal suffrage',
    satire:
      "area man, study finds, nation (shocked|horrified|stunned|braces), lol, lmao, parody, satire, the onion, babylon bee, sobbing, reportedly (sobbing|naked), ghost, zombie, god, dog, aliens from, jesus, santa, robot*, candy, pizza, urges americans, announces (plan|plans), remembered as a toaster, emotional distress, (elects|elect) (dog|cat|goat|horse) as mayor, paws, asks to be remembered, until easter, nation's (voters|dads|undecided|cats)",
    metaphor:
      'stole (the show|my heart|the spotlight|a kiss), vote* with their (feet|wallets), voting with their, hacked my, life hack*, rigged economy, rigged system, vote of confidence, steal the show, stolen (base|car|phone), rigged the (whole|entire|) (system|economy|game) .. (for|against) .. (billionaires|rich|workers|us|corporations), stole the debate, stolen from us, stolen (childhood|wages|land|lives|years|kiss|car), stole .. (spotlight|scene|limelight|base), the system is rigged, rigged (game|market|markets)',
    history:
      'century, historian*, history of, histor*, first elections since, ancient, civil war, reconstruction, colonial, decades ago, 1960s, world war, founding fathers, apartheid',
    'other-crime':
      '(tax|insurance|bank|wire|mail|welfare|medicare|mortgage|securities|credit card|charity) fraud, money laundering, embezzl*, drug*, identity theft, embezzlement, murder, rape, robbery, ponzi',
    'weak-place':
      'station, stations, precinct*, booth, booths, gym, school, church hall, town hall, community (centre|center), community hall, library, (our|the) (site|location)',
    'weak-box': 'box, boxes, container, containers',
    'weak-list': '(the|a|their|our|on|off) (list|lists|roll|rolls|register), book of names, listed',
    'weak-paper': 'papers, (two|a|the|my|his|her|blank|same) (paper|slip|form|sheet|envelope), slips, sheets',
    'weak-count': 'counted, counting, recount*, tally*, tallied, count them, count again, the count',
    'weak-staff':
      'commission member*, member* of the commission, the (commission|chair|clerk|officials|staff|inspector), volunteers, observer, observers, monitors, watchers',
    people:
      'people, persons, person, residents, resident, inhabitants, adults, citizens, names, signatures, households, population, visitors, came in, signed in, turned up, showed up',
    'split-group':
      '(supporters|voters|fans|members) (of|for) .. (party|trump|biden|clinton|labour|conservatives|leave|remain), (republicans|democrats|republican|democratic|labour|tory|conservative|leave|remain|independents|opposition) (supporters|voters|) (vote|votes|voting|should vote|must vote|can vote), surname*, last name*, (men|women|pensioners|over-60s|seniors|everyone else|the rest|all others) (vote|votes|voting|should vote|must vote), odd .. even, if you (support|back|are voting for), all other voters, (labour|tory|conservative|democratic|republican|liberal|green) voters .. (friday|wednesday|saturday|monday|next week), your turn is, (odd|even) (house|door|birth) numbers',
    'e-vote-check':
      'e-vote, e-votes, i-vote, i-voting, online vote, (check|verify|verified|checked|verification) .. (my|your|their) (vote|ballot), verification (app|code), vote receipt, ballot tracker, track .. ballot',
    'draft-summons':
      'draft (notice|notices|summons|papers|card|board|office), call-up papers, conscript*, mobilis*, mobiliz*, recruiters, enlistment, military summons, sent to the front',
    'ballot-photo':
      '(photo|photos|photograph|picture|pictures|selfie|snap|film|filmed) .. (ballot|ballots|vote|voting slip|paper), ballot selfie*, selfie in .. booth, (photographed|photographing|filming) .. (ballot|booth|vote), send .. (photo|picture) .. (boss|manager|ballot|vote), camera* .. booth*',
    'papers-collected':
      '(collect|collected|collecting|collects|took|take|takes|taking|confiscat*|hand over|handed over|hand in|handed in|gathered|copied|copies of) .. (passport|passports|id|ids|id cards|identity cards|cards|documents|bank codes|log-ins|logins|passwords|pin|pins|personal data|signatures), bank codes, (their|our|your) .. (passports|ids|id cards) .. (taken|collected|kept|copied)',
    'benefit-lost':
      '(lose|losing|lost|cut|cuts|withdraw|withdrawn|stop|stopped|without|withhold|keep) .. (pension|pensions|benefit|benefits|job|jobs|scholarship|scholarships|allowance|allowances|flat|housing|welfare|subsidy|subsidies|heating|bonus|bonuses|medicaid|food stamps|visa|visas), (fired|sacked|dismissed|expelled) .. (vote|voting|voted|ballot)',
    'candidate-unfit':
      "(not|n't|wasn't|never) born in, natural born, naturalised citizen, (dual|second|two|foreign) (citizenship|citizenships|passport|nationality), (too young|too old|under age) to (run|stand|be), third term, term limit*, (eligible|ineligible|qualified|disqualified|eligibility) .. (to|for) (run|stand|be|office|president|candidacy|hold), lives abroad, residency requirement*, does not live in, doesn't live in, convicted felon* .. (run|office|candidate), nominated twice, signature requirement*, (signatures|nomination|candidacy) .. (forged|invalid|late|insufficient|challenged), birth certificate",
    'partial-tie':
      "(wife|husband|son|daughter|brother|sister|cousin|nephew|niece|uncle|friend|lawyer|relative) of .. (candidate|candidates|mayor|president|minister|governor), (wife|husband|son|brother|sister|cousin) .. (counts|counted|counting|chairs|commission|on the board), former (aide|adviser|advisor|party|candidate|minister|mp), party (member|members|donor|donors|activist|activists|card|loyalist|loyalists|man|men), (appointed|named|nominated|picked|chosen) by .. (ruling party|party|president|government|governor|mayor|minister|same), donated to, campaigned for, worked for .. (campaign|party|candidate), all from the same party, (sister|brother|mother|father|son|daughter|wife|husband|cousin|uncle) (-in-law|in-law|) .. (of the (candidate|mayor|incumbent|governor)|runs the count|counts the votes|signs off), (incumbent's|candidate's|mayor's|governor's|minister's) (wife|husband|sister-in-law|brother-in-law|son|daughter|cousin|brother|sister|former|lawyer), (spoke|speaking|seen) at .. party's (conference|rally), (donated|gave) .. to .. (campaign|party), card-carrying, former party (official|treasurer|chair)",
    'kept-silent':
      "media .. (silent|silence|ignore*|ignoring|blackout|won't|will not|refuse*|n't report*|not reporting|hide|hiding), (nobody|no one|no-one) .. (talks|talking|reports|reporting|mentions|is told|tells), (not|n't|never|won't) .. (tell|telling|told|report|reported|reporting|show|showing|hear|want you to know) .. (you|this|it|us|about), hushed up, hush, swept under, kept quiet, keep quiet, stay silent, silence about, don't want you to know",
    explanation:
      '(the|simple|one|main) reason (is|for|why|was), explained (by|that|why), explains (why|how|that), explanation, this is (normal|because|routine|why|standard), is normal, are normal, that is because, due to the fact, because (the|state|of|they) (law|rules|laws|state|postal|mail), routine*, standard (procedure|practice), as (usual|required|provided|prescribed), by law, human error, clerical error, was corrected, were corrected, has been corrected, typo, (simply|just|merely) (reflects|shows|means), part of the (process|procedure), because (the|of|state law|its) .. (law|rules|rule|repaired|repairs|ceiling|distance|software), the reason is, this is why, that is why, as (it|they) (is|are|do) (each|every) time, as the law provides, as happens (every|each|at every), as (it|they) should be, (had|have) been reported in a single, (is|are|was) (due to|because of|explained by) .. (upload|update|law|order|batch*), held wrappings, spare forms, had signed (that|the) plan, so that (nobody|no one), in a single upload, always (counted|reported|opened) last, that is what the .. is for, turned out to be different people, with both .. signing',
    'elsewhere-or-old':
      '(video|photo|picture|image|footage|clip|story|post) .. (is|was|are|dates|comes|taken|filmed|shot|shows) .. (from|in|old|years|ago|another|different|unrelated), old (video|photo|picture|story|image|footage|clip), not from this, from (another|a different|an earlier|a previous) (country|election|year|state|place), unrelated (to|video|photo|event|incident), years ago, edited (video|clip|image|photo), staged, is from 20*, dates (from|back), taken in, filmed in, miscaption*, circulat* (again|since), resurfaced, had not been calibrated, taken out of service, out of service within, the (video|picture|photo|clip) shows (a|an|the) .. (training|test|wrappings|screen), turned out to be (different|old|someone|somebody)',
    'cannot-happen':
      "(can not|cannot|can't|could not|couldn't|never) (be|have been|get) .. (counted twice|hacked|changed|altered|seen|traced|connected|manipulated|rigged|used twice|reused|linked), (not|n't|im) possible, impossible to, no way to, (safeguard|safeguards|checks|controls|procedures|measures) .. (prevent|ensure|in place|make|protect), would be (noticed|detected|caught|spotted|rejected|found), are (checked|verified|compared|matched) .. (against|before|twice|by), every (vote|ballot) .. counted, all (votes|ballots) .. counted, not connected to the internet, paper (trail|records|backup), (bipartisan|both parties|cross-party) .. (present|watch|check|observe|teams), there (is|was|are|were) no (fraud|problem|problems|change|changes|delay|plan|plans|need|link|such), torn off before, is checked against, are checked against, checked that nobody, nothing on your (paper|ballot), (each|every) (one|envelope|ballot|signature) .. (is|was) (checked|verified|returned|compared), (agents|observers) of (all|both) (parties|sides) (viewed|watched|checked|saw), (stopped|caught) # of them, both parties had signed, bipartisan (team|teams|pair|pairs), in pairs from",
    hearsay:
      '(is|are|was|were) (said|rumoured|rumored|believed|thought|understood|reported|alleged) to, reportedly, rumor has it, rumour has it, they say, people (are saying|say), word is, i (heard|hear) (that|from|they), heard that, told by a friend, a friend (told|says|said), apparently, supposedly, allegedly, sources say, someone (told|said), i read that',
    witness:
      '(my|own|with our) own eyes, happened to me, in front of (me|us|everyone), just (came|got|back) .. (voting|voted|polls|station|vote), (i|we) (just|) (voted|witnessed|watched|filmed|noticed|asked|complained|counted|worked|stood|waited|walked), (i|we) was there, (i|we) were there, was told (that|to|i|we|my), (gave|handed|showed|asked|told|refused|turned|let|made|sent) (me|us), (me|us) away, my (name|ballot|vote|polling|precinct|signature|machine|card), our (polling|precinct|village|town|station|district|street|building|school), here in, i was standing right there, right there in front of me, i worked the, saw it myself, with these eyes, never had that happen',
    comparison:
      '(in|like) (france|germany|sweden|canada|india|brazil|mexico|taiwan|england|europe|florida|other countries|other states|any other country|every other country|third world|third-world|banana) .. (count|counts|counted|results|vote|voting|paper|id|need|require|elections|manage|manages), (other|most|every other|all other|civilised|civilized|developed|european) (countries|country|states|democracies|nations), banana republic, third world, only country, nowhere else, (florida|france|germany|india|taiwan|brazil|britain|other countries|other states) (did|does|counts|counted|manage|manages|managed|can) .. (million|one night|hours|night|bedtime|day), only (here|in america|in this country), third world',
    'past-election':
      '(in|of|from|since|during|after|until) (19*|200*|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022), (last|previous|past|earlier|prior) (election|elections|time|presidential|general|vote|primary|midterms|cycle), years ago, back in, four years earlier, the (2000|2004|2008|2012|2016|2020) election',
    'count-progress':
      '(counting|count|vote counting|tallying) .. (begins|began|begun|starts|started|continues|continue|underway|under way|ongoing|progress|resumes|finished|completed|complete|ends), (percent|per cent|precincts|districts|votes|ballots|results) .. (counted|reporting|tallied|in so far), # .. (counted|reporting), first results, (preliminary|partial|early|final) results .. (expected|due|show|released|published|announced|tonight|tomorrow), still being counted, votes are being counted, remaining (votes|ballots), results (are|will be) (expected|announced|published|released|known), # percent counted, the (yes|no) side is ahead, remaining boxes, (first|last) (boxes|constituency tables|constituencies), collation centre has opened, canvass (complete|completed|ends), signed the returns, ends where it began, decided by lot',
    'register-figures':
      '(registered|eligible|new|first-time|young) (voters|electors) .. (million|thousand|number|percent|per cent|women|men|aged|increase*|rose|up|total), (million|thousand|number of|total of|percent of) .. (registered|eligible|first-time) (voters|people), (are|is|were) (eligible|entitled|registered) to vote in, (electorate|register|roll) (grew|rose|shrank|stands|numbers|counts|has grown|increased), registered .. (new voters|first time)',
    'turnout-figures':
      'turnout (was|is|of|at|stood|reached|hit|rose|fell|dropped|stands|so far|by|figures|rate|up|down|exceeded), (percent|per cent|#) (turnout|of voters|of the electorate|of eligible|of registered), (voted|votes|cast) .. (by|before|until|as of) (noon|midday|10|11|12|1|2|3|4|5|6), (high|higher|low|lower|record|highest|lowest) (turnout|voter turnout|participation)',
    scheduled:
      '(is|are|was|were|been|be) (scheduled|set|slated|called|due|planned) (for|to|on), (scheduled|set|due|slated) (for|to), (will|to) (be held|take place|go to the polls|vote on|begin|start|open), takes place on, take place on, held on, upcoming, ahead of (the|next|this), next (month|year|week|sunday|spring|autumn|fall), (polls|polling stations) opened at .. and close, sets # (january|february|march|april|may|june|july|august|september|october|november|december) as, will watch the (opening|voting|count), publish (their|its) findings',
    preparation:
      '(prepare|prepares|preparing|prepared|preparation|preparations|getting ready|gear* up) .. (election|elections|vote|poll|polls|voting|referendum|count), (train|trains|training|trained|recruit*|hire|hires|hiring) .. (poll workers|staff|volunteers|officials|observers), (ballots|ballot papers|materials|equipment|machines) .. (printed|delivered|distributed|arrived|being printed|ready|tested|shipped|dispatched), (polling stations|polling places) .. (set up|prepared|ready|have been set up|will be set up|equipped), logistics, dry run, mock election, accredit*, contract (for|to) .. (print|supply), logic and accuracy test*, tests of all .. (scanners|machines), pallets leave, leave under seal, (runs|run) off .. an hour',
    orderly:
      'without (incident|incidents|problems|major|any problems|disruption|disruptions), (calm|calmly|smooth|smoothly|peaceful|peacefully|orderly), as planned, on schedule, according to plan, on time, no (major|significant|reported|reports of) (incidents|problems|violations|issues|irregularities), running smoothly, no trouble, nothing unusual, uneventful, a formality, two votes each',
    reform:
      '(electoral|election|voting) (reform|reforms|bill|law|laws|legislation|act|code|system reform), (propos*|plan|plans|planned|wants|considers|considering|consider|discusses|debates|bill|legislation|amend*) .. (voting|election|elections|ballot|vote|voter|electoral|register|registration), pilot (project|scheme|program), lower* the voting age, introduc* .. (voting|e-voting|ballots|machines|id), parliament .. (election law|electoral|voting age), working group, public consultation',
    'voter-guide':
      "how to (vote|register|apply|request|find), (what|everything|all) you need to know, here's (what|how|where|when), here is (what|how|where|when), what to (know|expect|bring), find out (how|where|more|what), guide to, voter guide, voting guide, FAQ, explained, explainer, Q&A, who can vote and, five things, key (dates|facts|questions), step by step",
    'inquiry-demanded':
      '(demand|demands|demanded|demanding|call for|calls for|calling for|called for|urge*|request*|petition*|want|wants|need|needs) .. (recount|audit|investigation|inquiry|probe|new election|resignation|explanation|transparency|answers|reform), (must|should|has to|needs to|ought to) be (investigated|audited|recounted|prosecuted|jailed|fired|annulled|cancelled|held accountable), should (resign|step down|be fired), audit (the|every|all) (vote|votes|ballots|election|state|states)',
    'trust-survey':
      '(percent|per cent|#|majority|half|most|third|quarter) .. (believe|believes|think|thinks|trust|trusts|say|confident|distrust|fear|feel|worried|concerned), (trust|confidence|faith) in .. (election|elections|vote|voting|system|results|democracy|count|electoral), (survey|poll|study) .. (found|finds|shows|show|of voters|trust|confidence), polled, respondents',
    'boast-totals':
      'record (number|numbers) of (votes|voters|ballots), most votes (ever|in history|of any), (million|millions) .. (votes|people|voted) .. (for|more), (more|most) votes than any, (won|win|wins|winning|beat|ahead|lead) by .. (million|thousand|votes|points|landslide|percent), (got|received|won|took|with) .. (million|thousand|percent) .. (votes|vote), landslide, biggest (win|victory|margin), historic (turnout|win|victory), (million|#) of us voted',
    'foreign-election':
      '(election|elections|vote|referendum) in (russia|belarus|ukraine|turkey|iran|venezuela|kenya|nigeria|india|brazil|germany|france|britain|the uk|spain|italy|poland|hungary|georgia|moldova|romania|congo|uganda|zimbabwe|egypt|afghanistan|iraq|israel|mexico|crimea|catalonia|donbas), (russian|belarusian|ukrainian|turkish|iranian|venezuelan|kenyan|nigerian|indian|brazilian|german|french|british|spanish|italian|polish|hungarian|georgian|moldovan|romanian|afghan|iraqi|israeli|mexican|american|us|crimean|catalan|zimbabwean|ukrainian) (presidential|parliamentary|general|local|) (election|elections|vote|referendum|polls)',
  },
  leaves: {
    'proc.date':
      'election (is|has been|was) (postponed|cancelled|canceled|moved), elections (are|have been|were) (postponed|cancelled|canceled|moved|delayed), vote on (wednesday|november 9), second day of voting, (republicans|democrats) vote on (tuesday|wednesday|thursday)',
    'proc.hours':
      'polls (close|closing|closed) (early|at noon), polls open late, (extended|extend) (voting|polling) hours, voting hours (extended|cut)',
    'proc.place':
      'polling (place|station|location) .. (moved|closed|changed|relocated|does not exist), closed .. polling (places|stations|locations), polling place closures',
    'proc.method':
      'text your vote, vote by text, vote (by|via) (sms|whatsapp|email|phone), vote from your phone, avoid the line',
    'proc.documents':
      'no id no vote, photo id (law|laws|requirement|rule|rules|bill), voter id (law|laws|requirement|requirements|card), (need|required) .. id to vote, proof of citizenship to (vote|register)',
    'proc.marking':
      'use .. (pen|pencil|sharpie) .. (ballot|vote|mark), sharpiegate, spoils your ballot, void your ballot, told .. (everyone|voters|us|people) to (rank|mark|tick|cross|write|vote) only, only (their|your|the) first (choice|preference)',
    'proc.special':
      'early voting .. (cut|reduced|ended|eliminated|extended|days), deadline .. (absentee|postal|mail-in), absentee ballot (deadline|request), drop boxes .. (banned|removed|limited), notary .. witnesses, (window|deadline) .. absentee .. (cut|shortened|shrunk)',
    'proc.assist': 'help .. disabled voters, (assist|help) .. (blind|elderly|disabled) .. vote, curbside voting',
    'part.intimidation':
      'voter intimidation, intimidating voters, (police|soldiers|ice|armed) .. at .. (polling|polls), voter suppression, suppress* the vote',
    'part.queues':
      'hours (in line|in the queue|waiting) to vote, ran out of ballots, long lines at .. (polls|polling), run out of ballot papers, (hours-long|long) .. (lines|queues|waits) .. vote',
    'part.secrecy':
      'they (know|can see) how you vote*, ballot is not secret, (your|the) vote is not (secret|anonymous), (pose|photo|photograph|picture|selfie) .. (marked|filled) (paper|ballot), (boss|chief|foreman|employer) knows who',
    'part.penalty':
      'fined for not voting, fine for not voting, register .. jury duty, voter (data|registration) .. (deport*|debt*|tax)',
    'part.futility':
      "(your|our|my|their) vote* .. (doesn't|don't|does not|do not|won't) (count|matter), votes .. never counted, blank (votes|ballots) .. (annul|cancel|invalidate)",
    'part.buying': 'vote buying, vote-buying, buying votes, selling votes, votes for sale, bought votes',
    'part.eligibility':
      '(non-citizens|noncitizens|illegals|illegal immigrants|illegal aliens|undocumented|foreigners|migrants) .. (vote|voting|voted|registered), (felons|prisoners|inmates) .. (vote|voting|voted|right), (refugees|immigrants|migrants|asylum seekers|foreigners) .. (handed|given|received|sent|got) .. (ballots|ballot), (signing up|registering|registered) .. (migrants|immigrants|refugees|non-citizens|noncitizens)',
    'reg.purge':
      'voter purge*, purg* .. (voters|rolls|roll|register|names), removed from .. (voter|electoral) (rolls|roll|register|list), struck off .. (roll|register)',
    'reg.inflate':
      '(dead|deceased) .. (rolls|register|registered|voter list), more registered voters than, bloated .. rolls, ghost voters, registered .. (twice|two states|multiple), more voters than (people|residents|adults), (names|voters|people) on the electoral roll .. (bungalow|flat|house|address|empty|vacant), (one|single|same) (address|flat|house|bungalow|apartment|room) .. (# names|# voters|names on|voters on|registered), (registered|enrolled) (at|to) .. (empty|vacant|demolished|parking|warehouse|car park), rolls gave a (cemetery|motel|vacant)',
    'reg.breach':
      'voter (data|database|rolls|records|information) .. (leaked|hacked|stolen|sold|breach*|exposed), (hacked|leaked|stole|breached) .. voter (data|database|rolls|records|registration), (file|list|database) (with|of) every voter',
    'reg.tamper':
      '(changed|altered|switched) .. (voter|party) registration*, registrations .. (changed|altered|switched), switched me to another party, (my|his|her|their) (registration|party) .. (switched|changed) (without|to another)',
    'reg.service':
      '(registration|voter) (site|website|system|portal) .. (down|crashed|crash|offline), pollbooks .. (down|crashed|failed)',
    'ball.extra':
      'pre-marked ballots, fake ballots, extra ballots, duplicate ballots, (suitcase|suitcases|boxes|piles|bags|thousands) of ballots, counterfeit ballots, unlawful ballots',
    'ball.destroy':
      'ballots .. (burned|burnt|shredded|dumped|destroyed|trash|trashed|dumpster|ditch|thrown|garbage|landfill), (burned|shredded|dumped|destroyed|discarded|tossed) .. ballots',
    'ball.design':
      'butterfly ballot, (misprinted|misprint) .. ballot*, ballots .. misprint*, confusing ballot*, ballot design',
    'ball.custody':
      'ballot boxes .. (opened|swapped|unsealed|stolen|moved|unattended|missing), broken seals, seals .. broken, chain of custody, ballots .. (unattended|unsecured|under the table|under a table)',
    'ball.mail':
      'ballot harvest*, mail-in .. fraud, absentee .. fraud, (mail-in|absentee|postal) ballots .. (lost|stolen|dumped|undelivered|unsolicited|intercepted|fraud*|dead), universal mail-in',
    'ball.ink':
      'indelible ink .. (washes|wash|comes|removed|fake|toxic), ink .. (washes|comes) off, fingers with lemon, (ink|finger|fingers) .. (lemon|bleach|acetone|nail polish remover)',
    'tech.machine':
      'machines .. (switch*|flip*|chang*|delet*|rigged|programmed) .. votes, (machine|machines) (flipped|switched|changed|rigged), machines .. (rigged|hacked|manipulated), dominion .. (votes|fraud|flipped|switched|deleted|rigged|glitch*), votes .. (flipped|switched) .. (machine|machines|dominion|software), rigged (machines|voting machines)',
    'tech.hack':
      '(hack|hacked|hacking|hackers|attack|breach*|cyberattack*) .. (election|elections|voting|electoral|vote|commission|ballot) .. (system|systems|machine|machines|server|servers|site|website|infrastructure|equipment|software|count), (voting|election|electoral) (machine|machines|system|systems|infrastructure|server|servers) .. (hack*|breach*|attack*|compromised|infiltrat*), election .. (was|is|being) hacked',
    'tech.source':
      'source code .. (voting|election|machines|dominion|smartmatic), (smartmatic|dominion) .. (venezuela|chavez|soros|china|owned|clinton|pelosi|foreign)',
    'tech.outage': '(results|election|commission) (site|website|page|app) .. (down|crashed|offline|frozen)',
    'tech.missing':
      '(voting machines|memory cards|tablets|devices|flash drives|usb sticks) .. (missing|stolen|lost|sold|ebay|disappeared), (tablets|laptops|drives|memory cards|devices) .. (auction|ebay|pawn shop|flea market|scrap*), tablets .. voters turned up',
    'tech.network':
      '(machines|dominion|tabulators|scanners) .. connected to the internet, (blackout|power cut|internet shutdown) .. (count*|vote|votes|polling|election)',
    'res.count':
      '(stopped|stop|halted|paused) (counting|the count), (the count|counting) .. (stop|stopped|stops|halted|paused), (observers|watchers|monitors|scrutineers) .. (expelled|barred|kicked out|thrown out|blocked|removed|denied|locked out), count* .. without observers, (count|counted|counting) .. (behind closed|in secret)',
    'res.mismatch':
      "more votes than (voters|people|registered|residents), more ballots than (voters|people), over 100% turnout, votes than registered voters, numbers (don't|do not|didn't) add up, (names|people|voters|signatures) .. (ticked off|signed in|crossed off|on the sheet) .. (papers|ballots|votes), (papers|ballots|votes) came out of the box, more (papers|ballots|slips) .. than .. (names|signatures|signed|ticked)",
    'res.timing':
      '(still|no) .. results .. (hours|days) .. after, (overnight|sudden|3 am|4 am) .. (vote dump|spike|votes|jump), vote dump*, results .. delayed',
    'res.fake':
      '(fake|false|forged) .. (results|tally|exit poll), results .. (published|announced|known|written|printed) before, (fake|forged) (tally|result|results) (sheet|sheets|form|forms), (results|tally|results table|results sheet) .. (whatsapp|telegram|circulating|circulated) .. (before|hours|ahead), hours before .. (results|collation|tally)',
    'res.audit':
      '(recount|audit) .. (blocked|refused|hidden|fake|sham|proves|finds|found|found that|shows|uncovered|reveal*), (refuse*|refusing) to certify, decertif*, fake electors, electoral college .. overturn*, refused to sign, (board|canvassers|commissioners|members) .. (refused|refuse|declined) to (sign|certify), votes are in limbo',
    'cand.access':
      '(removed|kicked|struck|kept|left|thrown|barred) (off|from) the ballot, ballot access, (barred|banned|disqualified|ineligible) .. (running|run|candidate|standing), refused to register .. (candidate|party), (strikes|struck|strike) .. (challenger|candidate|rival|opposition) .. from .. (list|ballot|race), (kept|barred|bars|blocks|blocked|rules out|ruled out|excludes|excluded) .. (rival|challenger|opposition leader|contender) .. (election|race|running|ballot|vote)',
    'fraud.voting':
      'dead people .. (vote|voted|voting|votes|cast), (dead|deceased) .. voted, voted (twice|multiple times|more than once|in my name), double voting, voter impersonation, dog votes, vote* in (two|both|multiple) states, out-of-state voters',
    'fraud.general':
      '(democrat|democrats|biden|dems|trump|gop|republican|republicans|left|deep state) .. (fraud|cheating|cheated|cheat), (cases|evidence|proof) of .. (cheating|fraud), prone to fraud, voter fraud, election fraud, electoral fraud, vote fraud, (elected|presidency|victory|win|won) .. (thanks to|by|through|because of) .. (fraud|cheating|rigging|theft), (widespread|massive|rampant|systematic) (fraud|cheating), fraud in (nv|ga|mi|pa|az|wi|georgia|michigan|pennsylvania|arizona|wisconsin|nevada|florida|ohio|philadelphia|detroit|atlanta|the election), rigged election, stolen election, election was (rigged|stolen), election .. stolen, elections .. rigged, stole the election, steal the election, stolen the election, voting fraud, ballot fraud, vote rigging, election rigging, rig the election, elections .. (not|neither|nor) .. (free|fair), call that an election, what (sort|kind) of election, winner known (by|before), winner was known',
    'inst.capture':
      '(commission|officials|commissioner|commissioners|board|election officials|secretary of state) .. (corrupt|bribed|partisan|biased|paid off|controlled|threatened|death threats|resign*|fired|sacked|complicit)',
    'inst.imperson':
      '(fake|forged|spoof*|fraudulent) .. (letter|letters|email|emails|website|site|account|notice|robocall*) .. (commission|election*|voters|polling), robocalls .. (voters|vote|election|polling|stay home), deepfake .. (election*|commission*|official*)',
  },
};
