import type { Theme } from '../../domain/model.ts'
import { IconSprite } from './icon-sprite.tsx'
import { MarkSprite } from './mark-sprite.tsx'

/** The drawings of all marks and icons, once a page. The legend shows the first letter of a fact, whatever there is. */
export function Sprites({ themes }: { themes: readonly Pick<Theme, 'values'>[] }) {
  return (
    <>
      <MarkSprite letters={Math.max(1, ...themes.map(({ values }) => values?.length ?? 0))} />
      <IconSprite />
    </>
  )
}
