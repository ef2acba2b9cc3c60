import type { Content } from './content.ts'
import type { Fault } from './fault.ts'

/** One thing that content must be. Rules see drafts: they pass over what is missing and never throw. */
export interface Rule {
  name: string
  description: string
  check(content: Content): Fault[]
}
