import type { Phrase } from './phrase.ts';

/**
 * English words that are used as they are in other languages' posts. Every other single word of English may be another word there
 * ("van" is "of" in Dutch, "car" is "because" in French, "gift" is poison in German), and is not read where a language has words of
 * its own; phrases of several words are.
 */
const international =
  /^(hack|ddos|cyber|phish|fake|deepfake|bot(s|net)?$|troll|leak|rigg|fraud|steal$|stolen$|ballot|voter|voting|vote$|votes$|election|dominion|smartmatic|server|backdoor|malware|ransom|firewall|usb$|qr$|barcode|blockchain|recount|audit|gerrymander|stopthesteal)/;

export function isBorrowed({ steps }: Phrase): boolean {
  const said = steps.filter((step) => step.kind === 'word');
  return said.length > 1 || said.every((step) => step.words.every(({ text }) => international.test(text)));
}
