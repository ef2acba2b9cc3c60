import { HEAT_LABELS } from '../../domain/comparing/pairs.ts'

/** What the tints of a matrix stand for. The counts stand in every cell: nobody has to tell the tints apart. */
export function HeatLegend() {
  return (
    <ul
      className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-question text-ink-2"
      aria-label="Tints, by how large a share of the comparable themes two agree on"
    >
      {HEAT_LABELS.map((label, heat) => (
        <li key={label} className="flex items-center gap-2">
          <span className={`swatch heat-${heat}`} />
          {heat === 0 ? `agree on ${label}` : label}
        </li>
      ))}
    </ul>
  )
}
