import { useIndexOnDemand } from '../../data/use-index-on-demand.ts'
import type { Theme } from '../../domain/model.ts'
import { AllOnDemand, GoneMatrix } from '../../ui/controls/all-on-demand.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { styled } from '../../ui/whole-sheets.ts'

// A large matrix has a script of its own.
const [AllModelsMatrix, prepareMatrix] = lazyPart(
  () => styled(import('./all-models-matrix.tsx')).then((module) => module.AllModelsMatrix),
  GoneMatrix,
)

/** How all models stand on all themes, organisation by organisation, of an atlas of more than a few. */
export function AllModels({ total, themes }: { total: number; themes: readonly Theme[] }) {
  const index = useIndexOnDemand()
  return (
    <AllOnDemand
      heading={`How all ${total} stand`}
      note="A matrix of who stands where, theme by theme, is fetched when it is asked for."
      total={total}
      {...index}
      prepare={prepareMatrix}
    >
      {({ models }) => <AllModelsMatrix models={models} themes={themes} />}
    </AllOnDemand>
  )
}
