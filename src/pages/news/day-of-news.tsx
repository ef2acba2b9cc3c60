import { Fragment } from 'react'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import { dateInWords } from '../../domain/citation.ts'
import { organisationOf } from '../../domain/editions/editions.ts'
import type { Arrival, Corrections, NewsDay } from '../../domain/news/news.ts'
import { correctedPlaces, correctionsInWords, dayInWords, documentInWords } from '../../domain/news/news-words.ts'
import { capitalised } from '../../domain/words.ts'
import { LinkTo } from '../../ui/controls/link-to.tsx'

const ARRIVALS = [
  ['organisation', 'New organisations'],
  ['edition', 'New editions'],
] as const

/** A day: its date beside what came on it and what was corrected. */
export function DayOfNews({ day }: { day: NewsDay }) {
  const { date, arrivals, corrections } = day
  return (
    <section
      aria-labelledby={`of-${date}`}
      className="mt-10 grid gap-x-12 gap-y-4 border-t border-rule pt-4 lg:grid-cols-[12rem_minmax(0,44rem)]"
    >
      <div>
        <h2 id={`of-${date}`}>{dateInWords(date)}</h2>
        <p className="mt-1 text-question text-ink-2">{capitalised(dayInWords(day))}</p>
      </div>
      <div className="flex min-w-0 flex-col gap-8">
        {ARRIVALS.map(([what, name]) => {
          const came = arrivals.filter((arrival) => arrival.what === what)
          return (
            came.length > 0 && (
              <div key={what}>
                <h3 id={`${what}-${date}`}>{name}</h3>
                <ul aria-labelledby={`${what}-${date}`} className="mt-1">
                  {came.map((arrival) => (
                    <li key={arrival.model.id} className="border-b border-rule py-3">
                      <Came arrival={arrival} />
                    </li>
                  ))}
                </ul>
              </div>
            )
          )
        })}
        {corrections.length > 0 && (
          <div>
            <h3 id={`corrections-${date}`}>Corrected</h3>
            <ul aria-labelledby={`corrections-${date}`} className="mt-1">
              {corrections.map((item) => (
                <li key={item.model.id} className="border-b border-rule py-3">
                  <Corrected item={item} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  )
}

function Came({ arrival }: { arrival: Arrival }) {
  const { model, definition, what } = arrival
  return (
    <>
      <p>
        <LinkTo link={{ page: 'model', model: model.id }} className="link font-semibold">
          {model.name}
        </LinkTo>
      </p>
      <p>{definition}</p>
      <p className="text-question text-ink-2">
        {documentInWords(arrival)}
        {what === 'edition' && (
          <>
            .{' '}
            <LinkTo link={{ page: 'changes', model: organisationOf(model), show: 'changes' }} className="link">
              What changed between the editions
            </LinkTo>
          </>
        )}
      </p>
    </>
  )
}

function Corrected({ item }: { item: Corrections }) {
  const { themes } = useVocabulary()
  const { model, changes } = item
  return (
    <>
      <p>
        <LinkTo link={{ page: 'model', model: model.id }} className="link font-semibold">
          {model.name}
        </LinkTo>{' '}
        <span className="text-question text-ink-2">{correctionsInWords(item)}</span>
      </p>
      <ul>
        {changes.map((change) => {
          const places = correctedPlaces(item, change, themes)
          return (
            <li key={change.text} className="mt-3">
              {places.length > 0 && (
                <p className="text-question">
                  {places.map(({ link, place, words }, index) => (
                    <Fragment key={words}>
                      {index > 0 && ', '}
                      <LinkTo link={link} {...(place !== undefined && { place })} className="link">
                        {words}
                      </LinkTo>
                    </Fragment>
                  ))}
                </p>
              )}
              <p>{change.text}</p>
            </li>
          )
        })}
      </ul>
    </>
  )
}
