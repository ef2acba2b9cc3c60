import './atlas-questions.css'
import { useKeptChoice } from '../../data/use-kept-choice.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import type { ThemeId } from '../../domain/model.ts'
import { QUESTIONS_TITLE } from '../../domain/questions/question-words.ts'
import { allQuestions, openGroups, type QuestionsSlice } from '../../domain/questions/questions.ts'
import { capitalised, spelledOut } from '../../domain/words.ts'

import { PageHeading } from '../../ui/frame/page-heading.tsx'
import { CopyQuestions } from './copy-questions.tsx'
import { QuestionSection } from './question-section.tsx'

const none = (): ThemeId[] => []

/** Every question of the atlas with who answers what, to be ticked and copied. `toDraft` leads back to those of a draft. */
export function AtlasQuestions({ slice, toDraft }: { slice: QuestionsSlice; toDraft: (() => void) | undefined }) {
  const { themes, roles } = useVocabulary()
  const [ticked, setTicked] = useKeptChoice<ThemeId>('check', none, themes.length)
  const { groups, total } = slice
  const toggle = (theme: ThemeId) =>
    setTicked(ticked.includes(theme) ? ticked.filter((id) => id !== theme) : [...ticked, theme])
  return (
    <>
      <div className="max-w-3xl pt-8 lg:pt-12">
        <PageHeading>{QUESTIONS_TITLE}</PageHeading>
        <p className="lead mt-3">
          {capitalised(spelledOut(total))} published definitions answer these differently, or not at all. What an offer
          leaves open is worth asking.
        </p>
        {toDraft && (
          <p className="mt-2 no-print">
            <button type="button" className="link small-link" onClick={toDraft}>
              Only what your draft leaves open
            </button>
          </p>
        )}
      </div>
      <CopyQuestions
        open={openGroups(groups, ticked)}
        total={allQuestions(groups).length}
        words={{ themes, roles }}
        clear={() => setTicked([])}
      />
      {groups.map((group) => (
        <QuestionSection key={group.kind} group={group} themes={themes} ticked={ticked} toggle={toggle} />
      ))}
    </>
  )
}
