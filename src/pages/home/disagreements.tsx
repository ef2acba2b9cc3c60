import './disagreements.css'
import type { ThemeSpread } from '../../domain/comparing/home-slice.ts'
import { spreadSentence } from '../../domain/comparing/spread-words.ts'
import type { Theme } from '../../domain/model.ts'
import { counted, spelledOut } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Finding } from '../../ui/controls/prose.tsx'
import { Icon } from '../../ui/marks/icons.tsx'
import { Spread } from '../../ui/marks/spread.tsx'

/** Where all of them are furthest apart: a row a question, in a sentence and in marks, each leading to its answers. */
export function Disagreements({
  widest,
  differences,
  total,
  themes,
}: {
  widest: readonly ThemeSpread[]
  differences: number
  total: number
  themes: readonly Theme[]
}) {
  return (
    <section aria-labelledby="disagreements" className="mt-14">
      <div className="section-line">
        <h2 id="disagreements">Where they disagree most</h2>
        {differences > widest.length && (
          <LinkTo link={{ page: 'themes' }} className="link small-link pointer-coarse:py-3">
            All {counted(differences, 'difference')}
          </LinkTo>
        )}
        {widest.length > 0 && (
          <p className="section-note">One mark for each of the {spelledOut(total)}: yes, in part, no, silent</p>
        )}
      </div>
      {widest.length === 0 ? (
        <p className="finding">On no question do two of them say something different.</p>
      ) : (
        <ol className="divided">
          {widest.map((row) => {
            const theme = themes.find(({ id }) => id === row.theme)
            return theme && <DividedRow key={theme.id} theme={theme} row={row} />
          })}
        </ol>
      )}
    </section>
  )
}

function DividedRow({ theme, row: { zones } }: { theme: Theme; row: ThemeSpread }) {
  return (
    <li className="divided-row">
      <span className="divided-ref">{theme.ref}</span>
      <div className="divided-theme">
        <h3>
          <LinkTo link={{ page: 'theme', theme: theme.id }} className="title-link after:absolute after:inset-0">
            {theme.name}
          </LinkTo>
        </h3>
        <p className="text-question text-ink-3">{theme.question}</p>
      </div>
      <Finding parts={spreadSentence(zones, theme)} className="answer divided-sentence" />
      <div className="divided-spread">
        <Spread zones={zones} theme={theme} />
      </div>
      <Icon name="arrow" className="divided-arrow size-4" />
    </li>
  )
}
