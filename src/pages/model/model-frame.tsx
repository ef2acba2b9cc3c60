import type { ReactNode } from 'react'
import type { Vocabulary } from '../../domain/model.ts'
import { InnerLinks } from '../../ui/controls/inner-links.tsx'
import { ContentsList } from './contents-list.tsx'

/** The ids of the two parts of the page that never change: above the list of contents, and beside it. */
export const KEPT_PARTS = ['model-above', 'model-themes'] as const

/** What stands around the list of contents, which alone lives: the page as it was made, or as it is drawn. */
export function ModelFrame({
  vocabulary: { areas, themes },
  above,
  beside,
}: {
  vocabulary: Vocabulary
  above: ReactNode
  beside: ReactNode
}) {
  return (
    <InnerLinks>
      {/* In one box: whoever looks for the text of the page takes what stands beside the most of it. */}
      <div className="model-parts grid gap-x-12 gap-y-8 lg:grid-cols-[12rem_minmax(0,1fr)] print:block">
        {above}
        <ContentsList areas={areas} themes={themes.length} />
        {beside}
      </div>
    </InnerLinks>
  )
}
