import { createHash } from 'node:crypto'
import type { Fault } from '../fault.ts'
import { faultAt } from '../located.ts'
import { citationFaults } from './citations.ts'
import type { CitedModel } from './cited-model.ts'
import { type Coverage, coverageOf } from './coverage.ts'
import { readDocument, type SourceDocument } from './document.ts'

/** A document of the sources folder, taken apart, with the hash of its bytes as they are. */
export interface ReadSource {
  name: string
  sha256: string
  document: SourceDocument
}

/** Reads a document from its bytes. */
export function readSource(name: string, bytes: Buffer): ReadSource {
  return {
    name,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    document: readDocument(bytes.toString('utf8')),
  }
}

/** Holds one model against its document: hash, citations, coverage. */
export function verifyModel(model: CitedModel, source: ReadSource): Coverage {
  const coverage = coverageOf(model, source.document)
  return {
    ...coverage,
    faults: [
      ...hashFaults(model, source),
      ...model.citations.flatMap((citation) => citationFaults(model.file, citation, source.document)),
      ...coverage.faults,
    ],
  }
}

function hashFaults({ file, sha256 }: CitedModel, source: ReadSource): Fault[] {
  if (sha256 === source.sha256) return []
  return [
    faultAt(file, ['source', 'sha256'], {
      what: `sha256 is not that of ${source.name}`,
      why: 'The document here is another version than the one the model was read from: words and lines may have changed.',
      fix: `Read what changed, then type sha256: ${source.sha256}`,
    }),
  ]
}
