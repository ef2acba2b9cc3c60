import { type Fault, formatFaults } from '../../../src/compiler/fault.ts'
import { parseYaml } from '../../../src/compiler/parse-yaml.ts'
import { readCitedModel } from '../../../src/compiler/verify/cited-model.ts'
import { readSource, verifyModel } from '../../../src/compiler/verify/verify-model.ts'

/** An invented document. Line 8 is the first bullet. */
export const ACME_DOCUMENT = `---
title: Tech leads at Acme
---
Acme wrote this page for newcomers.

# Duties

- Keep the build green at all times
- Answer for the **release notes**

## Meetings

Open the Monday round. Close it within an hour.
`

interface Parts {
  statements?: string[]
  uncited?: string[]
  sha256?: string
}

/** Citations that cover all of Acme's document. */
export const ACME_CITATIONS = [
  'section: Introduction, lines: 4, phrase: page for newcomers',
  'section: Duties, lines: 8, phrase: build green',
  'section: Duties, lines: 9, phrase: release notes',
  'section: Meetings, lines: 13, phrase: Monday round',
  'section: Meetings, lines: 13, phrase: within an hour',
]

/** A model of a document, one statement a line: a citation, or a list of them in brackets. The first stands on line 6. */
export function acmeModel(document: string, { statements = ACME_CITATIONS, uncited = [], sha256 }: Parts = {}): string {
  return [
    'source:',
    '  file: acme.md',
    `  sha256: ${sha256 ?? readSource('acme.md', Buffer.from(document)).sha256}`,
    ...(uncited.length > 0 ? ['  uncited:', ...uncited.map((entry) => `    - { ${entry} }`)] : ['  uncited: []']),
    'statements:',
    ...statements.map((cite) => `  - cite: ${cite.startsWith('[') ? cite : `{ ${cite} }`}`),
    '',
  ].join('\n')
}

/** The faults of a model held against a document, as they are printed. */
export function told(document: string, parts?: Parts): string {
  return formatFaults(faultsOf(document, parts))
}

/** The faults of a model held against a document. */
export function faultsOf(document: string, parts?: Parts): Fault[] {
  const { file, value } = parseYaml({ path: 'content/models/acme.yaml', text: acmeModel(document, parts) })
  const { model, faults } = readCitedModel(file, value)
  if (!model) return faults
  return verifyModel(model, readSource('acme.md', Buffer.from(document))).faults
}
