import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { creditedSources } from '../../data/drafts/credited-sources.ts'
import { problemInWords } from '../../data/problem-words.ts'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import type { Draft, KeptDraft } from '../../domain/draft/draft.ts'
import { draftsFile } from '../../domain/draft/draft-file.ts'
import { fileNameOf } from '../../domain/draft/draft-file-name.ts'
import { draftMarkdown } from '../../domain/share/share-draft.ts'
import { listInProse } from '../../domain/words.ts'
import { saveFile } from '../../ui/controls/clipboard.ts'

/** The files in which a draft goes out, each for another use. */
export function DraftFiles({
  kept,
  whole,
  left,
  close,
}: {
  kept: KeptDraft
  /** With all that was not asked for: a file of the atlas rests on the document. */
  whole: Draft
  /** What is left out of the draft's own file. */
  left: readonly string[]
  close: () => void
}) {
  const vocabulary = useVocabulary()
  const client = useQueryClient()
  const [why, setWhy] = useState<string>()
  const [saved, setSaved] = useState<string>()
  /** The document that a saved file of the atlas cites. */
  const [cited, setCited] = useState<{ name: string; text: string }>()
  const { draft } = kept
  const name = fileNameOf(draft)
  const save = (file: string, type: string, text: string) => {
    saveFile(file, type, text)
    setSaved(file)
    setCited(undefined)
  }
  const saveDescription = async () => {
    setWhy(undefined)
    try {
      const text = draftMarkdown(draft, vocabulary, await creditedSources(client, draft, vocabulary.themes))
      save(`${name}.md`, 'text/markdown;charset=utf-8', `${text}\n`)
    } catch (problem) {
      setWhy(`Nothing was saved: a credit could not be filled in. ${problemInWords(problem)}`)
    }
  }
  const saveAtlasFile = async () => {
    setWhy(undefined)
    const [file, hash] = await Promise.all([
      import('../../domain/share/atlas-file.ts'),
      import('../../domain/share/sha-256.ts'),
    ]).catch(() => [])
    if (!file || !hash) return setWhy('Nothing was saved: a part of this page did not load. Reload it and try again.')
    const made = await file.atlasFile(whole, vocabulary, new Date().toISOString().slice(0, 10), hash.sha256)
    if (!made) return setWhy('Nothing was saved: no theme is answered in a way that the atlas has a form for.')
    save(`${made.id}.yaml`, 'application/yaml;charset=utf-8', made.yaml)
    setCited(made.document)
  }
  return (
    <section aria-labelledby="draft-files" className="mt-5">
      <h3 id="draft-files" className="font-sans text-body font-semibold">
        File
      </h3>
      <ul className="share-forms">
        <FileWay name="Role description" hint="Markdown, to paste into a wiki; credits at the end">
          <button type="button" className="button" onClick={() => void saveDescription()}>
            Save<span className="sr-only"> the role description</span>
          </button>
        </FileWay>
        <FileWay name="Atlas file" hint="YAML, as the sources are kept; can be proposed as an organisation">
          <button type="button" className="button" onClick={() => void saveAtlasFile()}>
            Save<span className="sr-only"> the atlas file</span>
          </button>
        </FileWay>
        <FileWay
          name="Draft"
          hint={`JSON, to open here again or on another machine${left.length > 0 ? `; without ${listInProse(left)}` : ''}`}
        >
          <button
            type="button"
            className="button"
            onClick={() => save(`${name}.json`, 'application/json', draftsFile([kept]))}
          >
            Save<span className="sr-only"> the draft</span>
          </button>
        </FileWay>
        <FileWay name="Print" hint="The sheet, on white">
          <button
            type="button"
            className="button"
            onClick={() => {
              close()
              print()
            }}
          >
            Print<span className="sr-only"> the sheet</span>
          </button>
        </FileWay>
      </ul>
      {why !== undefined && (
        <p role="alert" className="by-hand">
          {why}
        </p>
      )}
      <div role="status" className="text-question text-ink-2">
        <p key={saved}>{saved && `The browser was asked to save ${saved}.`}</p>
        {cited && (
          <p key={cited.name}>
            {`It cites ${cited.name}, which is to stand among the sources. `}
            <button
              type="button"
              className="link small-link"
              onClick={() => saveFile(cited.name, 'text/markdown;charset=utf-8', cited.text)}
            >
              {`Save ${cited.name}`}
            </button>
          </p>
        )}
      </div>
    </section>
  )
}

function FileWay({ name, hint, children }: { name: string; hint: string; children: ReactNode }) {
  return (
    <li>
      <div className="min-w-0">
        <p className="font-semibold">{name}</p>
        <p key={hint} className="text-question text-ink-2">
          {hint}
        </p>
      </div>
      {children}
    </li>
  )
}
