import { type QueryClient, QueryClientProvider, useQueries, useQuery } from '@tanstack/react-query'
import { Link, Route, Routes, useParams } from 'react-router'
import { ComparisonTable } from './comparison-table.tsx'
import { floorPath } from './floor-data.ts'
import { atlasQuery, modelQuery } from './floor-queries.ts'

/**
 * What our stack costs at least: the table of a comparison, with a router, a query client and nothing else. It is what our
 * own pages are measured against, so it must not become clever: the libraries as they come, used as they say.
 */
export function FloorApp({ client }: { client: QueryClient }) {
  return (
    <QueryClientProvider client={client}>
      <Routes>
        <Route path="/compare/*" element={<ComparisonPage />} />
      </Routes>
    </QueryClientProvider>
  )
}

function ComparisonPage() {
  const { '*': path = '' } = useParams()
  const shown = path.split('/')
  const { data: atlas } = useQuery(atlasQuery)
  const columns = useQueries({ queries: shown.map(modelQuery) }).flatMap(({ data }) => data ?? [])
  if (!atlas) return <p>Opening…</p>
  return (
    <>
      <h1>{columns.map(({ name }) => name).join(', ')}</h1>
      <ComparisonTable themes={atlas.themes} columns={columns} />
      <nav>
        {atlas.models
          .filter(({ id }) => !shown.includes(id))
          .map(({ id, name }) => (
            <Link key={id} to={floorPath([...shown, id])} id={`add-${id}`}>
              Add {name}
            </Link>
          ))}
      </nav>
    </>
  )
}
