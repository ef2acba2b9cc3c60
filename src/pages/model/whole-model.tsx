import { use } from 'react'
import { dutiesQuery } from '../../data/duties-query.ts'
import { modelQuery } from '../../data/model-query.ts'
import { pairedQuery } from '../../data/paired-query.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import { waysQuery } from '../../data/ways-query.ts'
import { answerOf, summaryOf } from '../../domain/dataset.ts'
import { dutiesByRole } from '../../domain/duties/duties-by-role.ts'
import { editionNote } from '../../domain/editions/edition-words.ts'
import { organisationOf } from '../../domain/editions/editions.ts'
import { modelHead } from '../../domain/heads/model-heads.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { RoleModel } from '../../domain/model.ts'
import { QueryView } from '../../ui/controls/query-view.tsx'
import { Kept } from '../../ui/frame/kept-markup.tsx'
import { NotHereContext } from '../../ui/frame/not-here-context.ts'
import { PageMeta } from '../../ui/frame/page-meta.tsx'
import { SourceCard } from '../../ui/statement/source-card.tsx'
import { AreaSection } from './area-section.tsx'
import { CareerPath } from './career-path.tsx'
import { CompareWith } from './compare-with.tsx'
import { Corrections } from './corrections.tsx'
import { keyFacts } from './key-facts.ts'
import { KeyFactsRow } from './key-facts-row.tsx'
import { KEPT_PARTS, ModelFrame } from './model-frame.tsx'
import { ModelIntro } from './model-intro.tsx'
import { Neighbours } from './neighbours.tsx'
import { WhatSetsApart } from './what-sets-apart.tsx'
import { WhoDoesWhat } from './who-does-what.tsx'

/** As many duties as stand beside a career path without towering over it; a longer list takes the whole width. */
const MOST_BESIDE = 24

/** The page of a model as it is drawn from its content. */
export function WholeModel({ link }: { link: PageLink<'model'> }) {
  const NotHere = use(NotHereContext)
  return (
    <QueryView query={usePageQuery(modelQuery(link.model))} what="the model" missing={<NotHere link={link} />}>
      {(model) => <ModelView model={model} link={link} />}
    </QueryView>
  )
}

/** A model in full: head and source, key facts, career path and duties, then every theme with its statements. */
function ModelView({ model, link }: { model: RoleModel; link: PageLink<'model'> }) {
  const vocabulary = useVocabulary()
  // The others only add ways on: the page does not wait for them, and stands without them.
  const ways = usePageQuery(waysQuery(model.id))
  const summary = summaryOf(model, vocabulary)
  const { path } = model
  const duties = usePageQuery(dutiesQuery(model.id))
  const paired = usePageQuery(pairedQuery)
  const groups = dutiesByRole(model.statements, duties.state === 'ready' ? duties.data : [])
  const drawn = path.from.length + path.to.length + path.handover.length > 0
  const beside = drawn && groups.flatMap(({ duties }) => duties).length <= MOST_BESIDE
  const careerTheme = vocabulary.themes.find(({ id }) => id === 'career-path')
  const [aboveId, besideId] = KEPT_PARTS
  return (
    <>
      <PageMeta head={modelHead(model, vocabulary)} link={link} />
      <ModelFrame
        vocabulary={vocabulary}
        above={
          <Kept id={aboveId} className="min-w-0">
            <div className="model-head">
              <div className="min-w-0">
                <ModelIntro
                  model={model}
                  summary={summary}
                  vocabulary={vocabulary}
                  note={editionNote(model.editions ?? [], model.id)}
                />
              </div>
              <div className="min-w-0">
                <CompareWith model={model.id} others={ways.state === 'ready' ? ways.data : []} />
              </div>
              <div className="model-source">
                <SourceCard summary={summary} source={model.source} reading={model.reading} />
              </div>
            </div>
            {model.apart && duties.state === 'ready' && (
              <WhatSetsApart
                model={model}
                positions={summary.positions}
                apart={model.apart}
                duties={duties.data}
                vocabulary={vocabulary}
              />
            )}
            {model.neighbours && <Neighbours model={model} neighbours={model.neighbours} themes={vocabulary.themes} />}
            <KeyFactsRow facts={keyFacts(model, vocabulary)} roles={vocabulary.roles} />
            <div className={`mt-10 grid gap-x-14 gap-y-10 ${beside ? 'lg:grid-cols-2' : ''}`}>
              <CareerPath model={model} answer={careerTheme && answerOf(model, careerTheme.id)} />
              <QueryView query={duties} what="the duties">
                {() => (
                  <WhoDoesWhat
                    model={model.id}
                    organisation={organisationOf(model)}
                    groups={groups}
                    roles={vocabulary.roles}
                    paired={paired.state === 'ready' ? paired.data : []}
                    wide={!beside}
                  />
                )}
              </QueryView>
            </div>
          </Kept>
        }
        beside={
          <Kept id={besideId} className="min-w-0">
            {vocabulary.areas.map((area) => (
              <AreaSection key={area.id} area={area} model={model} vocabulary={vocabulary} />
            ))}
            <Corrections model={model} themes={vocabulary.themes} />
          </Kept>
        }
      />
    </>
  )
}
