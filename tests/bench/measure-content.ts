import { type Compiled, compileContent } from '../../src/compiler/compile.ts'
import { formatFaults } from '../../src/compiler/fault.ts'
import { countAgreements } from '../../src/domain/comparing/agreement-class.ts'
import { compare } from '../../src/domain/comparing/comparison.ts'
import { byDisagreement, comparisonFinding } from '../../src/domain/comparing/finding.ts'
import { hashedPath, INDEX_PATH, modelPath } from '../../src/domain/data-paths.ts'
import type { RoleModel } from '../../src/domain/model.ts'
import { partsText } from '../../src/domain/prose.ts'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { brotliSize, type FirstView, firstViewOf } from './first-view.ts'
import { KINDS, type Kind, linksOf, type PageMaker, type PageSource } from './measured-pages.ts'
import { timed } from './timing.ts'

/** What is measured without a browser, in milliseconds and bytes. */
export interface ContentFigures {
  name: string
  models: number
  compile: number
  index: { raw: number; brotli: number }
  model: { raw: number; brotli: number }
  firstViews: Record<Kind, FirstView>
  /** Buttons, links and choices on the page that has most of them. */
  controls: number
  compute: { two: number; five: number }
  render: { two: number; five: number }
}

/** Compiles a folder. Throws with its faults where it has any. */
export function compiled(contentDir: string): Compiled {
  const result = compileContent(contentDir)
  if (!result.ok) throw new Error(`The content to measure has faults.\n\n${formatFaults(result.faults.slice(0, 5))}`)
  return result
}

/** Compiled content as a source of pages. */
export function sourceOf({ dataset, hash }: Compiled): PageSource {
  return { reader: datasetReader(dataset), hash, ids: dataset.models.map(({ id }) => id) }
}

/**
 * Measures a content folder: compiled anew so many times, its pages made in the frames of the site built in `dir`. Also
 * gives what was compiled, because compiling many models takes long.
 */
export async function measureContent(
  name: string,
  { contentDir, dir, make, runs }: { contentDir: string; dir: string; make: PageMaker; runs: number },
): Promise<{ figures: ContentFigures; source: PageSource }> {
  let result: Compiled | undefined
  const compile = await timed(runs, 0, () => {
    // Let go of the last one first: many models do not fit twice.
    result = undefined
    result = compiled(contentDir)
  })
  if (!result) throw new Error('Nothing was compiled.')
  const { dataset, files, hash } = result
  const source = sourceOf(result)
  const links = linksOf(source.ids)
  const pages = new Map<Kind, string>()
  for (const kind of KINDS) pages.set(kind, await make(source, links[kind]))
  const five = spreadOut(dataset.models, 5)
  const compute = (models: readonly RoleModel[]) =>
    timed(101, 50, () => {
      const rows = compare(dataset.vocabulary.themes, models)
      const [widest] = byDisagreement(rows)
      return partsText(
        comparisonFinding(models.length, countAgreements(rows.map(({ agreement }) => agreement)), widest?.theme),
      )
    })
  const figures: ContentFigures = {
    name,
    models: dataset.models.length,
    compile,
    index: fileSize(files, hashedPath(hash, INDEX_PATH)),
    model: fileSize(files, hashedPath(hash, modelPath(source.ids[0] ?? ''))),
    firstViews: Object.fromEntries(
      [...pages].map(([kind, html]) => [kind, firstViewOf(dir, html)]),
    ) as ContentFigures['firstViews'],
    controls: Math.max(...[...pages.values()].map((html) => html.match(/<(?:a|button|option)\b/g)?.length ?? 0)),
    compute: { two: await compute(five.slice(0, 2)), five: await compute(five) },
    render: {
      two: await timed(21, 5, () => make(source, links['comparison of two'])),
      five: await timed(21, 5, () => make(source, links['comparison of five'])),
    },
  }
  return { figures, source }
}

function fileSize(files: ReadonlyMap<string, string>, path: string): { raw: number; brotli: number } {
  const text = files.get(path)
  if (text === undefined) throw new Error(`The compiler made no ${path}.`)
  return { raw: Buffer.byteLength(text), brotli: brotliSize(text) }
}

/** Some models from all over a set, so that a large one is not measured by its beginning. */
function spreadOut(models: readonly RoleModel[], count: number): RoleModel[] {
  return Array.from({ length: count }, (_, i) => models[Math.floor((i * models.length) / count)]).filter(
    (model) => model !== undefined,
  )
}
