import type { Area, RoleModel, Vocabulary } from '../../domain/model.ts'
import { areaAnchor } from './anchors.ts'
import { ThemeRow } from './theme-row.tsx'

/** An area of a model's page: its themes, one row each. */
export function AreaSection({ area, model, vocabulary }: { area: Area; model: RoleModel; vocabulary: Vocabulary }) {
  const themes = vocabulary.themes.filter((theme) => theme.area === area.id)
  const heading = `${areaAnchor(area.id)}-name`
  return (
    <section id={areaAnchor(area.id)} aria-labelledby={heading} className="mb-10">
      <div className="flex items-baseline gap-3 break-after-avoid border-b border-ink pb-1.5">
        <h2 id={heading}>{area.name}</h2>
        <p className="text-question text-ink-3">
          {themes[0]?.ref}
          {themes.length > 1 && `–${themes.at(-1)?.ref}`}
        </p>
      </div>
      {themes.map((theme) => (
        <ThemeRow key={theme.id} model={model} theme={theme} vocabulary={vocabulary} />
      ))}
    </section>
  )
}
