import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { pageTextQuery } from '../../data/page-text-query.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import { FailedPart } from '../../ui/controls/failed-part.tsx'
import { servedHere } from './card.ts'
import { CopyButton, type CopyOf, Way } from './way.tsx'

/** The whole page as a text, to be copied: the file that its head names, so that both say the same. */
export function PageWay(copier: CopyOf) {
  const [path] = useState(textInHead)
  return path === undefined ? null : <TextWay path={path} {...copier} />
}

/** The text is fetched when somebody is about to take it. By the time of the click it is there, or is copied once it is. */
function TextWay({ path, copying, copy }: CopyOf & { path: string }) {
  const [asked, setAsked] = useState(false)
  const [wanted, setWanted] = useState(false)
  const { data: text } = useQuery({ ...pageTextQuery(path), enabled: asked })
  useEffect(() => {
    if (!wanted || text === undefined) return
    setWanted(false)
    copy('Page', text)
  }, [wanted, text, copy])
  const ask = () => setAsked(true)
  return (
    <>
      <Way name="Page" hint="All of it as Markdown, with its sources">
        <CopyButton
          form="Page"
          copying={wanted ? { what: 'Page', state: 'busy' } : copying}
          onPointerEnter={ask}
          onFocus={ask}
          onClick={() => {
            ask()
            setWanted(true)
          }}
        />
      </Way>
      {wanted && <NotLoaded path={path} />}
    </>
  )
}

/** Says why the text that somebody waits for does not come; nothing as long as it may. */
function NotLoaded({ path }: { path: string }) {
  const query = usePageQuery(pageTextQuery(path))
  if (query.state !== 'failed') return null
  return (
    <li>
      <FailedPart what="the text of the page" why={query.why} retry={query.retry} busy={query.busy} />
    </li>
  )
}

/** Where the text of the page stands on this site, as its head says; undefined where it says nothing. */
function textInHead(): string | undefined {
  const address = document.head.querySelector('link[type="text/markdown"]')?.getAttribute('href')
  return address ? servedHere(address) : undefined
}
