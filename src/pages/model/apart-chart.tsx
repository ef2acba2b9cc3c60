import { type ApartBar, type BarKind, barInWords } from '../../domain/comparing/apart-bars.ts'
import type { RoleModel } from '../../domain/model.ts'
import { capitalised } from '../../domain/words.ts'
import { themeAnchor } from './anchors.ts'

/**
 * A bar a theme, each the way to its row: how many answer, and how many of them say the same. Drawn by attributes, since the
 * policy of the pages forbids styles in the markup. Each length is both width and height: the sheet says which of them counts.
 */
export function ApartChart({
  model: { inProse },
  bars,
  total,
}: {
  model: Pick<RoleModel, 'inProse'>
  bars: readonly ApartBar[]
  total: number
}) {
  const length = (count: number) => {
    const share = `${Math.round((count / total) * 100)}%`
    return { width: share, height: share }
  }
  const kinds = new Set(bars.map(({ kind }) => kind))
  return (
    <figure className="apart-chart" aria-labelledby="apart-chart">
      <figcaption>
        <b id="apart-chart">{`How many say the same as ${inProse}, theme by theme`}</b>
        <ul>
          {keyWords(inProse, kinds).map(([kind, words]) => (
            <li key={kind} className={`bar-${kind}`}>
              <svg aria-hidden="true">
                <rect width="100%" height="100%" />
                {isFilled(kind) && <rect width="100%" height="100%" />}
                {kind === 'silent' && (
                  <pattern
                    id="apart-hatch"
                    width="5"
                    height="5"
                    patternUnits="userSpaceOnUse"
                    patternTransform="rotate(45)"
                  >
                    <path d="M0 0v5" />
                  </pattern>
                )}
              </svg>
              {words}
            </li>
          ))}
        </ul>
      </figcaption>
      <ol>
        {bars.map(({ theme, first, ...bar }) => (
          <li key={theme.id} className={`bar-${bar.kind}${first ? ' bar-first' : ''}`}>
            <a href={`#${themeAnchor(theme.id)}`}>
              <b aria-hidden="true">{figureOf(bar)}</b>
              <svg aria-hidden="true">
                <rect {...length(bar.answer)} />
                {isFilled(bar.kind) && <rect {...length(bar.same)} />}
                {bar.kind === 'silent' && <circle cx="8" cy="8" r="5" />}
              </svg>
              <i>{theme.ref}</i>{' '}
              <span>
                {theme.name}
                <span className="sr-only">{`: ${barInWords(bar)}`}</span>
              </span>
            </a>
          </li>
        ))}
      </ol>
    </figure>
  )
}

/** Whether somebody is known to say the same: the model itself at least. */
function isFilled(kind: BarKind | 'answer'): boolean {
  return kind === 'same' || kind === 'alone'
}

function figureOf({ kind, same }: Pick<ApartBar, 'kind' | 'same'>): string {
  if (kind === 'alone') return 'alone'
  return kind === 'same' ? String(same) : ''
}

/** The key, of what is drawn. */
function keyWords(inProse: string, kinds: ReadonlySet<BarKind>): [kind: BarKind | 'answer', words: string][] {
  const all: [BarKind | 'answer', string][] = [
    ['same', 'say the same'],
    ['alone', `${inProse} alone`],
    ['answer', 'answer at all'],
    ['unjudged', 'not judged'],
    ['silent', `${inProse} silent`],
  ]
  return all.filter(([kind]) => kind === 'answer' || kinds.has(kind)).map(([kind, words]) => [kind, capitalised(words)])
}
