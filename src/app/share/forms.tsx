import { type ReactNode, useState } from 'react'
import type { DeepLink } from '../../domain/links/page-kinds.ts'
import { isCitable } from '../../domain/share/reference.ts'
import { csvText } from '../../domain/share/share-csv.ts'
import type { ShareSubject, ShareTable } from '../../domain/share/share-subject.ts'
import { chatText, markdownText, type RichText, richText } from '../../domain/share/share-text.ts'
import { counted } from '../../domain/words.ts'
import { ByHand } from '../../ui/controls/by-hand.tsx'
import { copyRichText, copyText, saveFile } from '../../ui/controls/clipboard.ts'
import { useCopying } from '../../ui/controls/use-copying.ts'
import { CiteWay } from './cite-way.tsx'
import { PageWay } from './page-way.tsx'
import { CopyButton, type Form, Way } from './way.tsx'

/**
 * The finding in each form that some place takes, to be copied or saved, and the `picture` of its card where there is one;
 * of a page that is `made` ahead also the whole of it, and of one that can be cited its reference.
 */
export function Forms({
  link,
  subject,
  picture,
  made,
}: {
  link: DeepLink
  subject: ShareSubject
  picture: string | undefined
  made: boolean
}) {
  const [copying, copy] = useCopying<Form>()
  const { content } = subject
  const plain = (form: Form, text: string) => copy(form, text, () => copyText(text))
  const rich = (form: Form, text: RichText) => copy(form, text.plain, () => copyRichText(text))
  const table = content.kind === 'table' && content.rows.length > 0 ? content : undefined
  return (
    <>
      <ul className="share-forms">
        <Way name="Text for chat" hint="The finding and the link, in a few lines">
          <CopyButton form="Text for chat" copying={copying} onClick={() => rich('Text for chat', chatText(subject))} />
        </Way>
        <Way name="Markdown" hint={hintOf(subject, 'for a wiki')}>
          <CopyButton form="Markdown" copying={copying} onClick={() => plain('Markdown', markdownText(subject))} />
        </Way>
        {made && <PageWay copying={copying} copy={plain} />}
        <Way name="Rich text" hint={hintOf(subject, 'for a document or an e-mail')}>
          <CopyButton form="Rich text" copying={copying} onClick={() => rich('Rich text', richText(subject))} />
        </Way>
        {table && (
          <CsvWay subject={{ ...subject, content: table }}>
            {(text) => <CopyButton form="CSV" copying={copying} onClick={() => plain('CSV', text)} />}
          </CsvWay>
        )}
        {picture && (
          <Way name="Card" hint="The picture that they will see, 1200 × 630">
            <a className="button" href={picture} download>
              Save<span className="sr-only"> the card</span>
            </a>
          </Way>
        )}
        {isCitable(link) && <CiteWay link={link} copying={copying} copy={plain} />}
      </ul>
      <p role="status" className="sr-only">
        {copying?.state === 'done' && `${copying.what} copied`}
      </p>
      {copying?.state === 'failed' && <ByHand key={copying.what} text={copying.text} what={copying.what} />}
    </>
  )
}

/**
 * The table as a file. Whether one came is not for a page to know: the browser inside a chat may drop it without a word. So
 * once it was asked for, `children` offer its text as well.
 */
function CsvWay({
  subject,
  children,
}: {
  subject: ShareSubject & { content: ShareTable }
  children: (text: string) => ReactNode
}) {
  const [asked, setAsked] = useState(false)
  const text = csvText(subject)
  const save = () => {
    // The byte order mark tells spreadsheets that the file is UTF-8.
    saveFile(`${fileName(subject)}.csv`, 'text/csv;charset=utf-8', `\ufeff${text}`)
    setAsked(true)
  }
  const hint = `${counted(subject.content.rows.length, 'row')}, for a spreadsheet`
  return (
    <>
      <Way name="CSV" hint={hint}>
        <button type="button" className="button" onClick={save}>
          Save<span className="sr-only"> CSV</span>
        </button>
      </Way>
      <li className="empty:hidden" role="status">
        {asked && (
          <>
            <p className="text-question text-ink-2">
              The browser was asked to save it. If no file came, copy its text.
            </p>
            {children(text)}
          </>
        )}
      </li>
    </>
  )
}

/** `role-atlas-compare-acme-zenith` */
function fileName({ address }: ShareSubject): string {
  const path = new URL(address).pathname.slice(import.meta.env.BASE_URL.length)
  return ['role-atlas', ...path.split('/').filter((part) => part !== '')].join('-')
}

function hintOf({ content }: ShareSubject, where: string): string {
  if (content.kind === 'table') return `A table with citations, ${where}`
  return content.kind === 'quote' ? `The statement with its citation, ${where}` : `The finding and the link, ${where}`
}
