import './doors.css'
import { useHref } from 'react-router'
import { useDecidedFigure } from '../../data/drafts/decided-figure.ts'
import { formatPath } from '../../domain/links/deep-link.ts'
import type { DeepLink, PageLink } from '../../domain/links/page-kinds.ts'
import { LONGEST_QUERY } from '../../domain/links/typed-query.ts'
import type { Theme } from '../../domain/model.ts'
import { counted, spelledOut, uncapitalised } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'
import { Icon } from '../../ui/marks/icons.tsx'

const YOURS: DeepLink = { page: 'yours' }
const SHEET: DeepLink = { page: 'sheet', show: 'all' }
const READING: DeepLink = { page: 'reading' }
const SEARCH: PageLink<'search'> = { page: 'search', query: '' }
const DUTIES: DeepLink = { page: 'duties', role: undefined, models: [] }

/** Three doors, told as the reader would say it. On a phone each is a row; `examples` are themes to look up. */
export function Doors({
  questions,
  total,
  examples,
}: {
  questions: number
  total: number
  examples: readonly Theme[]
}) {
  const hasDraft = useDecidedFigure() !== undefined
  return (
    <ul className="doors">
      <Door
        name="I write the role"
        link={hasDraft ? SHEET : YOURS}
        action={hasDraft ? 'Go on with your role' : 'Write your role'}
        words={`${counted(questions, 'question')}, with what ${total === 1 ? 'one source answers' : `${spelledOut(total)} sources answer`} beside you`}
        more=". Take a line, change it, or leave it out on purpose."
      />
      <Door
        name="I was offered it"
        link={READING}
        action="Read an offer"
        words="Lay the offer beside the others"
        more=": what it leaves open is what to ask before you say yes."
      />
      <li className="door door-search">
        <h2 className="door-name">
          <span className="door-wide">I want to settle an argument</span>
          <LinkTo link={SEARCH} className="door-row needs-script">
            I want to settle an argument
          </LinkTo>
          <LinkTo link={DUTIES} className="door-row without-script">
            I want to settle an argument
          </LinkTo>
        </h2>
        <p className="door-words">Ask whose job it is, and see every answer.</p>
        {examples.length > 0 && (
          <p className="door-examples">
            <span>For example</span>
            {examples.map(({ id, name }) => (
              <LinkTo key={id} link={{ page: 'theme', theme: id }} className="link small-link">
                {uncapitalised(name)}
              </LinkTo>
            ))}
          </p>
        )}
        <AskWhose />
        <p className="without-script door-action">
          <LinkTo link={DUTIES} className="button button-primary">
            Who does what
            <Icon name="arrow" />
          </LinkTo>
        </p>
        <Icon name="arrow" className="door-arrow size-4" />
      </li>
    </ul>
  )
}

/** A door that is one target as a whole. `more` is said where there is room. */
function Door({
  name,
  link,
  action,
  words,
  more,
}: {
  name: string
  link: DeepLink
  action: string
  words: string
  more: string
}) {
  return (
    <li className="door">
      <h2 className="door-name">{name}</h2>
      <p className="door-words">
        {words}
        <span className="door-more">{more}</span>
        <span className="door-stop">.</span>
      </p>
      <p className="door-action">
        <LinkTo link={link} className="door-link button button-primary" aria-label={`${name}: ${action}`}>
          <span key={action} className="door-wide">
            {action}
          </span>
          <Icon name="arrow" />
        </LinkTo>
        <span className="door-note">stays in your browser</span>
      </p>
    </li>
  )
}

/** A field for whose job something is. Its form is the browser's own: it leads to the search with the words in its address. */
function AskWhose() {
  return (
    // biome-ignore lint/a11y/useSemanticElements: React does not know the element in every browser yet
    <form role="search" action={useHref(formatPath(SEARCH))} className="door-form needs-script no-print">
      <label className="door-field">
        <span className="sr-only">Whose job is it to …</span>
        <Icon name="search" />
        <input
          type="search"
          name="q"
          className="field"
          placeholder="Whose job is it to …"
          autoComplete="off"
          autoCapitalize="none"
          maxLength={LONGEST_QUERY}
        />
      </label>
      <button type="submit" className="button">
        Find
      </button>
    </form>
  )
}
