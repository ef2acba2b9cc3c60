import type { Area } from '../../domain/model.ts'
import { areaAnchor, CORRECTIONS } from './anchors.ts'
import { useAreaInView } from './use-area-in-view.ts'

/** The areas as a list of contents. On wide screens it stays in sight and marks where the reader is. */
export function ContentsList({ areas, themes }: { areas: readonly Area[]; themes: number }) {
  const here = useAreaInView(
    areas.map(({ id }) => areaAnchor(id)),
    CORRECTIONS,
  )
  return (
    <nav aria-label="Areas" className="no-print lg:sticky lg:top-6 lg:self-start">
      <p className="text-question text-ink-3">{themes} themes</p>
      <ul className="mt-2 -ml-2 flex flex-wrap gap-x-1 lg:ml-0 lg:block lg:border-l lg:border-rule">
        {areas.map(({ id, letter, name }) => {
          const current = here === areaAnchor(id)
          return (
            <li key={id}>
              <a
                href={`#${areaAnchor(id)}`}
                aria-current={current ? 'location' : undefined}
                className={`contents-link ${current ? 'font-semibold lg:border-accent' : 'text-ink-2 lg:border-transparent'}`}
              >
                <span className="w-4 flex-none text-ref font-normal text-ink-3">{letter}</span>
                {name}
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
