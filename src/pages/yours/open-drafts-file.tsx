import { useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { takeInFile } from '../../data/drafts/somebodys-draft.ts'
import { useDrafts } from '../../data/drafts/use-drafts.ts'
import { readDraftsFile } from '../../domain/draft/draft-file.ts'
import { SOMEBODYS } from '../../domain/draft/draft-place.ts'
import { formatDeepLink } from '../../domain/links/deep-link.ts'
import { counted } from '../../domain/words.ts'
import { SHEET } from './sheet-link.ts'

/**
 * Opens drafts from a file that was saved here or by somebody else. One is shown apart until it is kept, as from a link; a file of
 * several is somebody's own store, saved here: they come beside those that are here.
 */
export function OpenDraftsFile() {
  const { store } = useDrafts()
  const [said, setSaid] = useState<string>()
  const navigate = useNavigate()
  const field = useRef<HTMLInputElement>(null)
  const read = async (file: File | undefined) => {
    if (!file) return
    const { keptDraft } = await import('../../domain/draft/draft-schema.ts')
    const came = readDraftsFile(await file.text(), (kept) => keptDraft.safeParse(kept).data)
    if ('problem' in came) {
      setSaid(`${file.name} was not opened. ${came.problem}`)
      return
    }
    const [only, ...others] = came.drafts
    if (only && others.length === 0) {
      takeInFile(only.draft)
      navigate(`${formatDeepLink(SHEET)}#${SOMEBODYS}`)
      return
    }
    // In their order: the last that is begun is the one that is worked on.
    for (const { draft } of [...came.drafts].reverse()) store?.begin(({ id }) => ({ ...draft, id }))
    const left = came.unreadable > 0 ? ` ${counted(came.unreadable, 'more')} could not be read.` : ''
    setSaid(`Opened ${counted(came.drafts.length, 'draft')} from ${file.name}.${left}`)
  }
  return (
    <>
      <button type="button" className="link small-link" onClick={() => field.current?.click()}>
        Open a draft from a file
      </button>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        className="field"
        hidden
        onChange={(event) => {
          const { files } = event.target
          read(files?.[0]).catch(() => setSaid('The file could not be read. Choose it once more.'))
          event.target.value = ''
        }}
      />
      <span role="status" key={said} className="block text-question text-ink-2">
        {said}
      </span>
    </>
  )
}
