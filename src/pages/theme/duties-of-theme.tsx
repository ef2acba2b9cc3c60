import type { Theme } from '../../domain/model.ts'
import type { ThemeSlice } from '../../domain/slices.ts'
import { InnerLink, InnerLinks } from '../../ui/controls/inner-links.tsx'

/** The duties of a theme, which are finer than its question: each leads to whose job it is, in every document. */
export function DutiesOfTheme({ theme, duties }: { theme: Theme; duties: ThemeSlice['duties'] }) {
  if (duties.length === 0) return null
  return (
    <section aria-labelledby="duties" className="mt-10">
      <h2 id="duties">Who does what on {theme.ref}</h2>
      <p className="mt-1 text-ink-2">Whose job it is, duty by duty, in every document:</p>
      <InnerLinks>
        <ul className="mt-3 gap-x-8 border-t border-rule sm:columns-2 lg:columns-3">
          {duties.map(({ id, label }) => (
            <li key={id} className="border-b border-rule">
              <InnerLink link={{ page: 'duty', duty: id }} className="title-link block py-2 pointer-coarse:py-3">
                {label}
              </InnerLink>
            </li>
          ))}
        </ul>
      </InnerLinks>
    </section>
  )
}
