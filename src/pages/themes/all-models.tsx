import { useIndexOnDemand } from '../../data/use-index-on-demand.ts'
import type { Theme } from '../../domain/model.ts'
import { capitalised, inWords } from '../../domain/words.ts'
import { AllOnDemand, GoneMatrix } from '../../ui/controls/all-on-demand.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { styled } from '../../ui/whole-sheets.ts'

// A large matrix has a script of its own.
const [AllModelsMatrix, prepareMatrix] = lazyPart(
  () => styled(import('./all-models-matrix.tsx')).then((module) => module.AllModelsMatrix),
  GoneMatrix,
)

/** How all models stand on all themes, of an atlas that has more than the page carries. */
export function AllModels({ shown, total, themes }: { shown: number; total: number; themes: readonly Theme[] }) {
  const index = useIndexOnDemand()
  return (
    <AllOnDemand
      heading={`How all ${total} stand`}
      note={`${capitalised(inWords(shown))} of ${total} are shown above. The matrix of all of them is fetched when it is asked for.`}
      total={total}
      {...index}
      prepare={prepareMatrix}
    >
      {({ models }) => <AllModelsMatrix models={models} themes={themes} />}
    </AllOnDemand>
  )
}
