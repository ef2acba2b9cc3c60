import { basename } from 'node:path'
import { type Fault, formatFaults, sortFaults } from '../fault.ts'
import { parseYaml, type YamlReading } from '../parse-yaml.ts'
import { readContent } from '../read.ts'
import { type CitedModel, readCitedModel } from './cited-model.ts'
import { copyingFaults, passagesOf } from './content-passages.ts'
import { runsOf } from './copying.ts'
import { noModels, noSources, noSuchFolder, noSuchModel } from './nothing-verified.ts'
import { otherFiles } from './other-files.ts'
import { isFolder, missingDocument, readSources } from './sources.ts'
import { emptyTally, summary, tally } from './summary.ts'
import { verifyModel } from './verify-model.ts'

export interface VerifyArguments {
  contentDir: string
  /** The folder with the source documents; undefined where nobody named one. */
  sourcesDir?: string | undefined
  /** One model's id, to hold it alone against its document. */
  id?: string | undefined
  /** Whether a machine asks: then having nothing to check is an error. */
  ci: boolean
}

/**
 * Holds every model of a content folder, or one, against its source document, and all content against copying.
 * Gives what to print and whether that is a failure; throws where there is no content folder.
 */
export async function runVerify({
  contentDir,
  sourcesDir,
  id,
  ci,
}: VerifyArguments): Promise<{ lines: string[]; failed: boolean }> {
  const all = readContent(contentDir).models.map(parseYaml)
  if (all.length === 0) return { lines: noModels(contentDir), failed: ci }
  const readings = id === undefined ? all : all.filter(({ file }) => basename(file.path, '.yaml') === id)
  if (id !== undefined && readings.length === 0) return { lines: noSuchModel(id), failed: true }
  const cited = readings.map(readModel)
  const models = cited.flatMap(({ model }) => model ?? [])
  // An empty SOURCES_DIR names no folder.
  if (!sourcesDir) return { lines: noSources(models, ci), failed: ci }
  if (!isFolder(sourcesDir)) return { lines: noSuchFolder(sourcesDir), failed: true }

  const sources = readSources(sourcesDir, new Set(models.map(({ document }) => document)))
  const faults: Fault[] = cited.flatMap((reading) => reading.faults)
  const counts = emptyTally()
  for (const model of models) {
    const source = sources.get(model.document)
    if (!source) faults.push(missingDocument(model, sourcesDir, sources.keys()))
    const coverage = source && verifyModel(model, source)
    faults.push(...(coverage?.faults ?? []))
    tally(counts, model, coverage)
  }
  const runs = runsOf([...sources.values()])
  const files = [...readings.map(({ file }) => file), ...otherFiles(contentDir)]
  faults.push(...files.flatMap((file) => copyingFaults(file, passagesOf(file), runs)))

  const told = sortFaults(faults)
  return {
    lines: [...(told.length > 0 ? [formatFaults(told), ''] : []), ...summary(counts, readings.length, told.length)],
    failed: told.length > 0,
  }
}

function readModel({ file, value, faults }: YamlReading): { model?: CitedModel; faults: Fault[] } {
  if (value === undefined) return { faults }
  const reading = readCitedModel(file, value)
  return { ...reading, faults: [...faults, ...reading.faults] }
}
