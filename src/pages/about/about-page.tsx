import './about-page.css'
import { useVocabulary } from '../../data/vocabulary-query.ts'
import { NEWS_FEED } from '../../domain/data-paths.ts'
import { aboutHead } from '../../domain/heads/list-heads.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import { PageHeading } from '../../ui/frame/page-heading.tsx'
import { PageMeta } from '../../ui/frame/page-meta.tsx'
import { AddOrCorrect } from './add-or-correct.tsx'
import { Comparing } from './comparing.tsx'
import { Marks } from './marks.tsx'
import { Sources } from './sources.tsx'
import { Statements } from './statements.tsx'
import { TheData } from './the-data.tsx'
import { YourRole } from './your-role.tsx'

const SECTIONS = [
  ['statements', 'Statements'],
  ['checks', 'How they are checked'],
  ['marks', 'The marks'],
  ['comparing', 'Comparing'],
  ['your-role', 'Your own role'],
  ['sources', 'Sources'],
  ['data', 'The data'],
  ['take-part', 'Add or correct'],
] as const

/** How the atlas is made and how far it can be trusted. All of it stands without any fetched content but the sources. */
export function AboutPage({ link }: { link: PageLink<'about'> }) {
  const { themes } = useVocabulary()
  return (
    <>
      <PageMeta head={aboutHead()} link={link} />
      <link rel="alternate" type="application/atom+xml" href={import.meta.env.BASE_URL + NEWS_FEED} />
      {/* In one box: whoever looks for the text of the page takes what stands beside the most of it. */}
      <div className="about-parts grid gap-x-12 pt-8 lg:grid-cols-[12rem_minmax(0,1fr)] lg:pt-12 print:block">
        <PageHeading>How Role Atlas is made</PageHeading>
        <p className="lead mt-3 max-w-3xl">
          Role Atlas takes public documents that say what a tech lead is, breaks each into statements, and sets them
          side by side. This page says how, and how far to trust the result.
        </p>
        <nav
          aria-label="On this page"
          className="no-print mt-8 lg:sticky lg:top-6 lg:self-start lg:border-l lg:border-rule"
        >
          <ul className="flex flex-wrap gap-x-4 lg:block">
            {SECTIONS.map(([id, label]) => (
              <li key={id}>
                <a href={`#${id}`} className="quiet-link small-link pointer-coarse:py-3 lg:ml-4">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="mt-6 min-w-0 max-w-[44rem] flex flex-col gap-12 lg:mt-8 print:mt-8">
          <Statements />
          <Marks />
          <Comparing themes={themes.length} />
          <YourRole />
          <Sources />
          <TheData />
          <AddOrCorrect />
        </div>
      </div>
    </>
  )
}
