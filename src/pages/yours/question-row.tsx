import { formatPath } from '../../domain/links/deep-link.ts'
import type { Theme } from '../../domain/model.ts'
import { askedAs } from '../../domain/questions/question-words.ts'
import type { QuestionZone } from '../../domain/questions/questions.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { ShareLink } from '../../ui/controls/share-link.tsx'
import { Sayings } from './sayings.tsx'

/** A question to tick, who answers it how, and the way to its theme. Its place is its grid reference, which never changes. */
export function QuestionRow({
  theme,
  zones,
  ticked,
  toggle,
}: {
  theme: Theme
  zones: readonly QuestionZone[]
  ticked: boolean
  toggle: () => void
}) {
  const place = theme.ref.toLowerCase()
  const box = `ask-${place}`
  return (
    <li id={place} className="asked">
      <label className="asked-box">
        <input id={box} type="checkbox" className="needs-script" checked={ticked} onChange={toggle} />
      </label>
      <div className="min-w-0">
        <h3 className="asked-question">
          <label htmlFor={box}>{askedAs(theme)}</label>
          <ShareLink
            path={`${formatPath({ page: 'check' })}#${place}`}
            label={`Link to the question on ${theme.name}`}
          />
        </h3>
        <Sayings sayings={zones.flatMap(({ sayings }) => sayings)} theme={theme} />
      </div>
      <p className="asked-theme">
        <span className="text-ref text-ink-3">{theme.ref}</span>{' '}
        <LinkTo link={{ page: 'theme', theme: theme.id }} className="link small-link">
          {theme.name}
        </LinkTo>
      </p>
    </li>
  )
}
