import { useHref } from 'react-router'
import { formatDeepLink } from '../../domain/links/deep-link.ts'
import type { DeepLink } from '../../domain/links/page-kinds.ts'
import { SEARCH_GROUP_NAMES, type SearchAnswer, type SearchHit } from '../../domain/search/search-answer.ts'
import { counted, inWords } from '../../domain/words.ts'
import { isPlain } from '../../ui/controls/inner-links.tsx'
import { Icon } from '../../ui/marks/icons.tsx'
import { SearchHitBody } from '../../ui/search/search-hit.tsx'

/** A row that can be chosen, and where it leads. */
export interface PaletteOption {
  key: string
  to: string
  hit?: SearchHit
  /** Of a row that is no result: what it leads to. */
  words?: [plain: string, strong: string]
}

/** The rows of an answer from top to bottom: the results, and last the ways on. */
export function optionsOf(answer: SearchAnswer): PaletteOption[] {
  const hits = answer.groups.flatMap(({ hits }) => hits)
  if (hits.length === 0) return []
  const { first, count } = answer.models
  const theme = hits.find(({ link }) => link.page === 'theme')?.theme
  const compared: DeepLink | undefined =
    theme && count === first.length && count > 1 ? { page: 'row', models: first, theme: theme.id } : undefined
  return [
    ...hits.map((hit) => ({ key: hit.key, to: formatDeepLink(hit.link), hit })),
    ...(theme && compared
      ? [
          {
            key: 'compare',
            to: formatDeepLink(compared),
            words: [`Compare all ${inWords(count)} on `, `${theme.ref} ${nameOf(hits)}`] as [string, string],
          },
        ]
      : []),
    {
      key: 'all',
      to: formatDeepLink({ page: 'search', query: answer.query }),
      words: ['See ', `all ${counted(answer.count, 'result')}`],
    },
  ]
}

function nameOf(hits: readonly SearchHit[]): string {
  return hits.find(({ link }) => link.page === 'theme')?.name.text ?? ''
}

/** The listbox that the field controls: results by kind, then the ways on. */
export function PaletteOptions({
  id,
  answer,
  options,
  active,
  go,
}: {
  id: string
  answer: SearchAnswer | undefined
  options: readonly PaletteOption[]
  active: number
  go: (to: string) => void
}) {
  const row = (option: PaletteOption) => {
    const place = options.indexOf(option)
    return (
      <Option
        key={option.key}
        id={`${id}-${place}`}
        option={option}
        active={place === active}
        go={go}
        answer={answer}
      />
    )
  }
  return (
    <div role="listbox" id={`${id}-list`} aria-label="Results" tabIndex={-1}>
      {answer?.groups.map(({ kind, count, hits }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a listbox
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <p id={`${id}-${kind}`} className="search-group">
            {SEARCH_GROUP_NAMES[kind]} <span>{count}</span>
          </p>
          {options.filter(({ hit }) => hit !== undefined && hits.includes(hit)).map(row)}
        </div>
      ))}
      {options.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a listbox
        <div role="group" aria-labelledby={`${id}-go`}>
          <p id={`${id}-go`} className="search-group">
            Go to
          </p>
          {options.filter(({ words }) => words !== undefined).map(row)}
        </div>
      )}
    </div>
  )
}

function Option({
  id,
  option: { key, to, hit, words },
  active,
  answer,
  go,
}: {
  id: string
  option: PaletteOption
  active: boolean
  answer: SearchAnswer | undefined
  go: (to: string) => void
}) {
  return (
    // A link, so that it can be opened in a new tab; the keyboard stays in the field.
    <a
      id={id}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      href={useHref(to)}
      className="hit"
      onClick={(event) => {
        if (!isPlain(event)) return
        event.preventDefault()
        go(to)
      }}
    >
      {hit && <SearchHitBody hit={hit} models={answer?.models.count ?? 0} />}
      {words && (
        <>
          <span className="hit-sign">
            <Icon name="arrow" />
          </span>
          <span>
            <span>{words[0]}</span>
            <b>{words[1]}</b>
          </span>
          {key === 'all' && (
            <span className="hit-aside">
              <span className="kbd for-keys" aria-hidden="true">
                Ctrl ↵
              </span>
            </span>
          )}
        </>
      )}
    </a>
  )
}
