import type { Agreement } from '../comparing/agreement-class.ts'
import type { Part } from '../prose.ts'

/** On how many themes a draft agrees with a model or another draft, and on how many it differs. */
export interface Agreed {
  agrees: number
  differs: number
}

/** What the classes of themes come to; silence, on either side, is neither. */
export function agreedIn(classes: readonly Agreement[]): Agreed {
  const count = (wanted: Agreement) => classes.filter((each) => each === wanted).length
  return { agrees: count('all-agree'), differs: count('differ') }
}

/** The end of a sentence that names whom a draft is beside: “ it agrees on 5 and differs on none.” */
export function agreedWords({ agrees, differs }: Agreed): Part[] {
  return [
    { text: ' it ' },
    agrees > 0 ? { text: `agrees on ${agrees}`, strong: true } : { text: 'agrees on none' },
    { text: ' and ' },
    differs > 0 ? { text: `differs on ${differs}`, strong: true } : { text: 'differs on none' },
    { text: '.' },
  ]
}
