import { newsQuery } from '../../data/news-query.ts'
import { usePageQuery } from '../../data/use-page-query.ts'
import { NEWS_FEED } from '../../domain/data-paths.ts'
import { newsHead } from '../../domain/heads/news-head.ts'
import type { PageLink } from '../../domain/links/page-kinds.ts'
import type { NewsFile } from '../../domain/model.ts'
import { newsByDay } from '../../domain/news/news.ts'
import { NEWS_TITLE, newsFinding } from '../../domain/news/news-words.ts'
import { Finding } from '../../ui/controls/prose.tsx'
import { QueryView } from '../../ui/controls/query-view.tsx'
import { PageHeading } from '../../ui/frame/page-heading.tsx'
import { PageMeta } from '../../ui/frame/page-meta.tsx'
import { DayOfNews } from './day-of-news.tsx'

/** What is new: what came and what was corrected, day by day, the latest first. */
export function NewsPage({ link }: { link: PageLink<'news'> }) {
  return (
    <QueryView query={usePageQuery(newsQuery)} what="what is new">
      {(news) => <News news={news} link={link} />}
    </QueryView>
  )
}

function News({ news, link }: { news: NewsFile; link: PageLink<'news'> }) {
  const { total, items } = news
  const feed = import.meta.env.SITE_URL + NEWS_FEED
  return (
    <>
      <PageMeta head={newsHead(news)} link={link} />
      <link rel="alternate" type="application/atom+xml" href={import.meta.env.BASE_URL + NEWS_FEED} />
      <header className="max-w-3xl pt-8 lg:pt-12">
        <PageHeading>{NEWS_TITLE}</PageHeading>
        <div className="mt-4">
          <Finding parts={[{ text: newsFinding(news) }]} />
        </div>
        <p className="mt-4 text-ink-2">
          To be told, give a feed reader this address:{' '}
          <a href={import.meta.env.BASE_URL + NEWS_FEED} className="link wrap-anywhere">
            {feed}
          </a>
          . It finds that of one organisation by the address of its page.
        </p>
      </header>
      {newsByDay(items).map((day) => (
        <DayOfNews key={day.date} day={day} />
      ))}
      {total > items.length && (
        <p className="mt-8 text-ink-2">
          {`These are the latest ${items.length} of ${total}. What came before stands on each organisation’s page, under “Corrections”.`}
        </p>
      )}
    </>
  )
}
