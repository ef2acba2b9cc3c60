import { dehydrate } from '@tanstack/react-query'
import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router'
import { scriptJson } from '../../../src/site/page-template.ts'
import { FloorApp } from './floor-app.tsx'
import { floorClient, STATE_ID } from './floor-client.ts'
import { type FloorAtlas, type FloorModel, floorPath } from './floor-data.ts'
import { atlasQuery, modelQuery } from './floor-queries.ts'

/** Fills the built `index.html` with the comparison of some models, in their order. */
export function prerenderFloor(template: string, atlas: FloorAtlas, columns: readonly FloorModel[]): string {
  const client = floorClient()
  client.setQueryData(atlasQuery.queryKey, atlas)
  for (const column of columns) client.setQueryData(modelQuery(column.id).queryKey, column)
  const body = renderToString(
    <StaticRouter location={floorPath(columns.map(({ id }) => id))}>
      <FloorApp client={client} />
    </StaticRouter>,
  )
  const state = `<script type="application/json" id="${STATE_ID}">${scriptJson(dehydrate(client))}</script>`
  return template.replace('<!--floor-html-->', () => body).replace('<!--floor-state-->', () => state)
}
