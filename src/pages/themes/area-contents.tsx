import type { Area } from '../../domain/model.ts'

/** The id of an area's section. */
export function areaAnchor(area: Area): string {
  return `area-${area.id}`
}

/** The areas, each leading to its section further down. */
export function AreaContents({ areas }: { areas: readonly Area[] }) {
  return (
    <nav aria-label="Areas" className="no-print mt-10">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {areas.map((area) => (
          <li key={area.id}>
            <a href={`#${areaAnchor(area)}`} className="quiet-link small-link pointer-coarse:py-3">
              {area.letter} {area.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
