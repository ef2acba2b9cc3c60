import './from-document.css'
import { type ClipboardEvent, useCallback, useEffect, useRef, useState } from 'react'
import { problemInWords } from '../../data/problem-words.ts'
import type { DocumentSource } from '../../data/reading/read-in.ts'
import { useReadIn } from '../../data/reading/use-read-in.ts'
import {
  type DocumentIn,
  documentInWords,
  LARGEST_FILE,
  problemOfDocument,
  type ReadIn,
} from '../../domain/draft/document-in.ts'
import { useHydrated } from '../../ui/frame/use-hydrated.ts'
import { Icon } from '../../ui/marks/icons.tsx'

/** Typing has rested so long before it is looked at, in milliseconds. */
const REST = 250
const NO_FIELD = 'input, textarea, select, [contenteditable]'

interface Pasted {
  pasted: string
  html?: string
}

/**
 * A document by paste, drop or choice. What can be read is handed on: a file at once, a text once it is asked to be read. What
 * cannot is told with what to do instead, and the field stays usable.
 */
export function FromDocument({
  take,
  go = 'Read it',
  idle = '',
}: {
  take: (document: DocumentIn) => void
  go?: string
  /** What stands below an empty field. */
  idle?: string
}) {
  const readIn = useReadIn()
  const [text, setText] = useState<Pasted>({ pasted: '' })
  const [looked, setLooked] = useState<{ of: string; came: ReadIn }>()
  const [problem, setProblem] = useState<{ what: string; instead: string }>()
  const [busy, setBusy] = useState<string>()
  const [isOver, setOver] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const chooser = useRef<HTMLInputElement>(null)
  const words = text.pasted
  const came = looked?.of === words ? looked.came : undefined
  const told = toldWords(words, came, busy, idle)
  const canPaste = useHydrated() && Boolean(navigator.clipboard?.readText)

  const read = useCallback(
    async (source: DocumentSource, name?: string) => {
      try {
        const next = await readIn(source)
        if ('problem' in next) setProblem(problemOfDocument(next.problem, name))
        return next
      } catch (cause) {
        setProblem({ what: 'Nothing was read.', instead: problemInWords(cause) })
        return undefined
      }
    },
    [readIn],
  )

  const takeFiles = useCallback(
    async (files: readonly File[]) => {
      const [file, other] = files
      if (!file) return
      setProblem(undefined)
      if (other) {
        setProblem({ what: 'These are several files.', instead: 'The desk reads one document at a time: drop one.' })
        return
      }
      if (file.size > LARGEST_FILE) {
        setProblem(problemOfDocument({ why: 'too-large', bytes: file.size }, file.name))
        return
      }
      setBusy(file.name)
      const bytes = await file.arrayBuffer().catch(() => undefined)
      if (!bytes) setProblem(problemOfDocument({ why: 'unread' }, file.name))
      const next = bytes && (await read({ file: new Uint8Array(bytes), name: file.name }, file.name))
      setBusy(undefined)
      if (next && 'document' in next) take(next.document)
    },
    [read, take],
  )

  const pasteIn = useCallback(
    (data: DataTransfer): boolean => {
      if (data.files.length > 0) {
        void takeFiles([...data.files])
        return true
      }
      const pasted = data.getData('text/plain').replace(/\r\n?/g, '\n')
      if (pasted.trim() === '') return false
      const html = data.getData('text/html')
      setProblem(undefined)
      setText({ pasted, ...(html && { html }) })
      return true
    },
    [takeFiles],
  )

  // What is pasted anywhere outside a field comes in here, and so does what is dropped anywhere: it would replace the page.
  useEffect(() => {
    const pasted = (event: globalThis.ClipboardEvent) => {
      if (!event.clipboardData || (event.target instanceof Element && event.target.closest(NO_FIELD))) return
      if (!pasteIn(event.clipboardData)) return
      event.preventDefault()
      requestAnimationFrame(() => button.current?.focus())
    }
    const over = (event: DragEvent) => {
      const types = event.dataTransfer?.types ?? []
      if (!types.includes('Files')) return
      event.preventDefault()
      setOver(true)
    }
    const left = (event: DragEvent) => event.relatedTarget === null && setOver(false)
    const dropped = (event: DragEvent) => {
      setOver(false)
      if (!event.dataTransfer?.files.length) return
      event.preventDefault()
      void takeFiles([...event.dataTransfer.files])
    }
    document.addEventListener('paste', pasted)
    addEventListener('dragover', over)
    addEventListener('dragleave', left)
    addEventListener('drop', dropped)
    return () => {
      document.removeEventListener('paste', pasted)
      removeEventListener('dragover', over)
      removeEventListener('dragleave', left)
      removeEventListener('drop', dropped)
    }
  }, [pasteIn, takeFiles])

  // How much a text is stands below it before it is read.
  useEffect(() => {
    if (text.pasted.trim() === '') return
    let isWanted = true
    const timer = setTimeout(async () => {
      const next = await readIn(text).catch(() => undefined)
      if (isWanted && next) setLooked({ of: text.pasted, came: next })
    }, REST)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [text, readIn])

  const start = async () => {
    setProblem(undefined)
    setBusy('your text')
    const next = came && 'document' in came ? came : await read(text)
    setBusy(undefined)
    if (next && 'document' in next) take(next.document)
  }

  const pasteFromClipboard = async () => {
    setProblem(undefined)
    try {
      const pasted = (await navigator.clipboard.readText()).replace(/\r\n?/g, '\n')
      if (pasted.trim() === '')
        setProblem({ what: 'There is no text on the clipboard.', instead: 'Copy it once more.' })
      else setText({ pasted })
    } catch {
      setProblem({
        what: 'The browser did not let the page read the clipboard.',
        instead: 'Press and hold in the field to paste there.',
      })
    }
  }

  return (
    <div className="needs-script doc-in">
      <div className={isOver ? 'doc-drop doc-over' : 'doc-drop'}>
        <label htmlFor="document-text" className="sr-only">
          The text of a role description
        </label>
        <textarea
          id="document-text"
          className="doc-field"
          rows={6}
          placeholder="Paste the text here, or drop a file"
          aria-describedby="document-hint"
          spellCheck={false}
          autoComplete="off"
          value={words}
          onChange={({ target }) => setText({ pasted: target.value })}
          onPaste={(event: ClipboardEvent<HTMLTextAreaElement>) => {
            // Into what stands there already it goes as the browser does it.
            const isEmpty = words.trim() === ''
            if ((isEmpty || event.clipboardData.files.length > 0) && pasteIn(event.clipboardData))
              event.preventDefault()
          }}
        />
        {problem && (
          <div role="alert" className="doc-problem">
            <Icon name="warning" />
            <p key={problem.what + problem.instead}>
              <strong>{problem.what}</strong> {problem.instead}
            </p>
          </div>
        )}
        <p id="document-hint" className="doc-hint">
          .md .txt .html .docx, up to 200 kB of text.{' '}
          <span className="doc-keys">On this page Ctrl V pastes at once.</span>
        </p>
      </div>
      <div className="doc-go">
        {words.trim() !== '' && (
          <button
            ref={button}
            type="button"
            className="button button-primary"
            aria-disabled={busy !== undefined || undefined}
            onClick={() => busy === undefined && void start()}
          >
            {go}
            <Icon name="arrow" />
          </button>
        )}
        {canPaste && (
          <button type="button" className="button doc-paste" onClick={() => void pasteFromClipboard()}>
            Paste
          </button>
        )}
        <button type="button" className="button" onClick={() => chooser.current?.click()}>
          Choose a file
        </button>
        <input
          ref={chooser}
          type="file"
          className="field"
          accept=".md,.markdown,.txt,.text,.html,.htm,.docx,text/plain,text/markdown,text/html,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          hidden
          onChange={({ target }) => {
            void takeFiles([...(target.files ?? [])])
            target.value = ''
          }}
        />
        <p role="status" className="doc-told">
          <span key={told}>{told}</span>
        </p>
      </div>
    </div>
  )
}

/** What stands below the field: what is going on, or how much there is to read. */
function toldWords(words: string, came: ReadIn | undefined, busy: string | undefined, idle: string): string {
  if (busy !== undefined) return `Reading ${busy}…`
  if (words.trim() === '') return idle
  if (!came) return ''
  if ('document' in came) return documentInWords(came.document)
  const { what, instead } = problemOfDocument(came.problem)
  return `${what} ${instead}`
}
