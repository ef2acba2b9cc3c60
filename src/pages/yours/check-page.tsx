import './check-page.css'
import { checkQuery } from '../../data/check-query.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import { checkHead } from '../../domain/heads/check-head.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { ThemeId } from '../../domain/model.ts'
import { QUESTIONS_TITLE } from '../../domain/questions/question-words.ts'
import { allQuestions, openGroups, type QuestionsSlice } from '../../domain/questions/questions.ts'
import { capitalised, spelledOut } from '../../domain/words.ts'
import { QueryView } from '../../ui/controls/query-view.tsx'
import { useKeptChoice } from '../../ui/controls/use-kept-choice.ts'
import { PageHeading } from '../../ui/frame/page-heading.tsx'
import { PageMeta } from '../../ui/frame/page-meta.tsx'
import { CopyQuestions } from './copy-questions.tsx'
import { QuestionSection } from './question-section.tsx'

/** What to ask before one takes the role: every question with who answers what, to be ticked and copied. */
export function CheckPage({ link }: { link: PageLink<'check'> }) {
  const query = usePageQuery(checkQuery)
  return (
    <QueryView query={query} what="the list of questions">
      {(slice) => <Questions slice={slice} link={link} />}
    </QueryView>
  )
}

const none = (): ThemeId[] => []

function Questions({ slice, link }: { slice: QuestionsSlice; link: PageLink<'check'> }) {
  const { themes, roles } = useVocabulary()
  const [ticked, setTicked] = useKeptChoice<ThemeId>('check', none, themes.length)
  const { groups, total } = slice
  const toggle = (theme: ThemeId) =>
    setTicked(ticked.includes(theme) ? ticked.filter((id) => id !== theme) : [...ticked, theme])
  return (
    <>
      <PageMeta head={checkHead(slice, themes)} link={link} />
      <div className="max-w-3xl pt-8 lg:pt-12">
        <PageHeading>{QUESTIONS_TITLE}</PageHeading>
        <p className="lead mt-3">
          {capitalised(spelledOut(total))} published definitions answer these differently, or not at all. What an offer
          leaves open is worth asking.
        </p>
      </div>
      <CopyQuestions
        open={openGroups(groups, ticked)}
        total={allQuestions(groups).length}
        words={{ themes, roles }}
        clear={() => setTicked([])}
      />
      {groups.map((group) => (
        <QuestionSection key={group.kind} group={group} themes={themes} roles={roles} ticked={ticked} toggle={toggle} />
      ))}
    </>
  )
}
