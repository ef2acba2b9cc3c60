import { stemmer } from 'stemmer'

/** What Porter’s rules, which know regular endings only, leave apart. */
const IRREGULAR: Record<string, string> = {
  doe: 'do',
  did: 'do',
  done: 'do',
  made: 'make',
  took: 'take',
  gave: 'give',
  led: 'lead',
  written: 'write',
  wrote: 'write',
  taught: 'teach',
  built: 'build',
  spoken: 'speak',
  spoke: 'speak',
  chosen: 'choose',
  chose: 'choose',
  held: 'hold',
  kept: 'keep',
  ran: 'run',
  paid: 'pay',
  grown: 'grow',
  grew: 'grow',
  growth: 'grow',
  met: 'meet',
  thought: 'think',
  told: 'tell',
}

/** What a folded word has in common with the others of its family: “manag” of “manage”, “managing” and “management”. */
export function stemOf(word: string): string {
  return stemmer((Object.hasOwn(IRREGULAR, word) && IRREGULAR[word]) || word)
}
