import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { formatPath } from '../domain/links/deep-link.ts'
import {
  type CitableLink,
  comparisonReference,
  modelReference,
  type Reference,
  statementReference,
} from '../domain/share/reference.ts'
import type { AddressOf } from '../domain/share/share-content.ts'
import { answersQuery } from './answers-query.ts'
import { modelQuery } from './model-query.ts'
import { statementQuery } from './statement-query.ts'

/** What a list of references says of a page. It is made of what the page shows. Rejects with a `DataProblem`. */
export function referenceQuery(link: CitableLink, addressOf: AddressOf) {
  return queryOptions({
    queryKey: ['reference', formatPath(link)],
    queryFn: ({ client }) => referenceOf(client, link, addressOf),
  })
}

async function referenceOf(client: QueryClient, link: CitableLink, addressOf: AddressOf): Promise<Reference> {
  switch (link.page) {
    case 'model':
      return modelReference(await client.ensureQueryData(modelQuery(link.model)), addressOf)
    case 'statement':
      return statementReference(await client.ensureQueryData(statementQuery(link.model, link.statement)), addressOf)
    case 'comparison':
      return comparisonReference(
        link,
        await Promise.all(link.models.map((id) => client.ensureQueryData(answersQuery(id)))),
        addressOf,
      )
  }
}
