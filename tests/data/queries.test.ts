// @vitest-environment node
import type { QueryClient } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import { agreementQuery } from '../../src/data/agreement-query.ts'
import { answersQuery } from '../../src/data/answers-query.ts'
import { createAtlasClient } from '../../src/data/atlas-client.ts'
import type { AtlasReader } from '../../src/data/atlas-reader.ts'
import { chosenModels } from '../../src/data/chosen-models.ts'
import { dutiesQuery } from '../../src/data/duties-query.ts'
import { dutyQuery } from '../../src/data/duty-query.ts'
import { homeQuery } from '../../src/data/home-query.ts'
import { indexQuery } from '../../src/data/index-query.ts'
import { modelQuery } from '../../src/data/model-query.ts'
import { modelsQuery } from '../../src/data/models-query.ts'
import { onThemeQuery } from '../../src/data/on-theme-query.ts'
import { sourcesQuery } from '../../src/data/sources-query.ts'
import { statementQuery } from '../../src/data/statement-query.ts'
import { themeQuery } from '../../src/data/theme-query.ts'
import { vocabularyQuery } from '../../src/data/vocabulary-query.ts'
import type { Dataset } from '../../src/domain/dataset.ts'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { ACME, DATASET, INDEX, ZENITH } from '../fixtures/acme-and-zenith.ts'
import { dutyId, statementId, themeId } from '../fixtures/ids.ts'
import { MENTORING, PEOPLE_MANAGEMENT, SCOPE, VOCABULARY } from '../fixtures/invented-vocabulary.ts'
import { manyModels } from '../fixtures/many-models.ts'

/** A client over a dataset, and the files it has fetched. */
function reading(dataset: Dataset = DATASET): { client: QueryClient; fetched: string[] } {
  const whole = datasetReader(dataset)
  const fetched: string[] = []
  const reader: AtlasReader = {
    ...whole,
    index: (signal) => {
      fetched.push('index')
      return whole.index(signal)
    },
    model: (id, signal) => {
      fetched.push(id)
      return whole.model(id, signal)
    },
  }
  return { client: createAtlasClient(reader, 0), fetched }
}

describe('what is fetched', () => {
  it('is the index, or a whole model', async () => {
    const { client, fetched } = reading()
    expect(await client.ensureQueryData(indexQuery)).toEqual(INDEX)
    expect(await client.ensureQueryData(modelQuery(ACME.id))).toBe(ACME)
    expect(fetched).toEqual(['index', 'acme'])
  })

  it('comes once, whatever is cut from it', async () => {
    const { client, fetched } = reading()
    await Promise.all([
      client.ensureQueryData(homeQuery),
      client.ensureQueryData(modelsQuery),
      client.ensureQueryData(vocabularyQuery),
      client.ensureQueryData(answersQuery(ACME.id)),
      client.ensureQueryData(onThemeQuery(ACME.id, SCOPE.id)),
      client.ensureQueryData(onThemeQuery(ACME.id, MENTORING.id)),
    ])
    // The home page asks for the two voices of its plate.
    expect(fetched.sort()).toEqual(['acme', 'index', 'small-studio'])
    const { plate } = await client.ensureQueryData(homeQuery)
    expect(plate?.voices.map(({ model }) => model.id)).toEqual(['small-studio', 'acme'])
  })
})

describe('what is cut from the index', () => {
  it('is the words all models share', async () => {
    const { areas, themes, roles, duties } = VOCABULARY
    const named = roles.map(({ otherNames: _, ...role }) => role)
    expect(await reading().client.ensureQueryData(vocabularyQuery)).toEqual({
      areas,
      themes,
      roles: named,
      dutyCount: duties.length,
    })
  })

  it('is the first models, and how many there are', async () => {
    const { client, fetched } = reading(manyModels(40))
    const home = await client.ensureQueryData(homeQuery)
    const models = await client.ensureQueryData(modelsQuery)
    expect([home.total, home.featured.length]).toEqual([40, 5])
    expect([models.total, models.listed.length]).toEqual([40, 24])
    expect(fetched).toEqual(['index'])
  })
})

describe('which models a page shows before it asks', () => {
  const LED = ['forge-013', 'forge-002', 'forge-011', 'forge-007', 'forge-005']
  const atlas = manyModels(13, [13, 2, 11, 7, 5])
  const ids = (models: readonly { id: string }[]) => models.map(({ id }) => id)

  it('are those that lead, in their order, on every page', async () => {
    const { client } = reading(atlas)
    expect(ids((await client.ensureQueryData(homeQuery)).featured)).toEqual(LED)
    expect(ids((await chosenModels(client, [])).models)).toEqual(LED)
  })

  it('are all of so few where each is set against each, and those that lead where there are more', async () => {
    const agreeing = async (dataset: typeof atlas) =>
      ids((await reading(dataset).client.ensureQueryData(agreementQuery)).models)
    expect(await agreeing(atlas)).toEqual(ids(atlas.models))
    expect(await agreeing(manyModels(21, [13, 2, 11, 7, 5]))).toEqual(LED)
  })

  it('are four of them beside a statement, never its own', async () => {
    const beside = async (place: number) => {
      const own = atlas.models[place]
      const [statement] = own?.statements ?? []
      if (!own || !statement) throw new Error('The fixture has statements.')
      const { others } = await reading(atlas).client.ensureQueryData(statementQuery(own.id, statement.id))
      return ids(others.map(({ summary }) => summary))
    }
    expect(await beside(0)).toEqual(LED.slice(0, 4))
    expect(await beside(1)).toEqual(LED.filter((id) => id !== 'forge-002'))
  })
})

describe('what is cut from models', () => {
  it('is a column: the answers of one model, with the places they rest on and without its statements', async () => {
    const { client, fetched } = reading()
    const column = await client.ensureQueryData(answersQuery(ACME.id))
    expect(column).toMatchObject({ id: 'acme', shortName: 'Acme' })
    expect(column.answers[PEOPLE_MANAGEMENT.id]).toMatchObject({
      stance: 'does-not',
      cites: [{ statement: 'manages-nobody', section: 'People', lines: [24, 24] }],
    })
    expect(JSON.stringify(column)).not.toContain('Does not manage people')
    expect(fetched.sort()).toEqual(['acme', 'index'])
  })

  it('is the duties that one model places, by name', async () => {
    const duties = await reading().client.ensureQueryData(dutiesQuery(ZENITH.id))
    expect(duties.map(({ label }) => label)).toEqual(['Set technical direction', 'Mentor engineers', 'Manage people'])
  })

  it('has both duties of a statement that gives two', async () => {
    const [first, second] = DATASET.vocabulary.duties
    const [statement] = ZENITH.statements
    if (!first || !second || !statement) throw new Error('The fixture has too little.')
    const both = { ...ZENITH, statements: [{ ...statement, stance: 'does' as const, duty: [first.id, second.id] }] }
    const { client } = reading({ ...DATASET, models: [both] })
    expect(await client.ensureQueryData(dutiesQuery(ZENITH.id))).toEqual([first, second])
  })

  it('is a duty across all models, by one file and no model', async () => {
    const { client, fetched } = reading(manyModels(40))
    const file = await client.ensureQueryData(dutyQuery(dutyId('manage-people')))
    expect([file.duty.label, file.total]).toEqual(['Manage people', 40])
    expect(fetched).toEqual([])
  })

  it('is one model on one theme', async () => {
    const on = await reading().client.ensureQueryData(onThemeQuery(ZENITH.id, MENTORING.id))
    expect(on.answer).toMatchObject({ stance: 'conditional', when: 'the engineers ask' })
    expect(on.statements.map(({ id }) => id)).toEqual(['mentors-on-request'])
  })

  it('is a theme across few models, each in full, or across many in a file of its own', async () => {
    const few = await reading().client.ensureQueryData(themeQuery(SCOPE.id))
    expect([few.total, 'models' in few && few.models.length]).toEqual([4, 4])
    const { client, fetched } = reading(manyModels(40))
    const many = await client.ensureQueryData(themeQuery(SCOPE.id))
    expect([many.total, 'answers' in many && many.answers.length]).toEqual([40, 24])
    expect(fetched).toEqual(['index'])
  })

  it('is nothing of a theme that is not there', async () => {
    expect(await reading(manyModels(9)).client.ensureQueryData(themeQuery(themeId('nowhere')))).toEqual({
      total: 9,
      models: [],
      duties: [],
    })
  })

  it('is a statement, with what others answer', async () => {
    const slice = await reading().client.ensureQueryData(statementQuery(ZENITH.id, statementId('hr-manages')))
    expect(slice.statement.text).toBe('HR manages people.')
    expect(slice.others.map(({ summary, answer }) => [summary.id, answer.stance])).toEqual([
      ['acme', 'does-not'],
      ['corvid', 'mixed'],
      ['small-studio', 'does'],
    ])
  })

  it('compares a statement with a handful of others, however many there are', async () => {
    const many = manyModels(40)
    const last = many.models.at(-1)
    const { client } = reading(many)
    const statement = last?.statements[0]?.id ?? statementId('none')
    const slice = await client.ensureQueryData(statementQuery(last?.id ?? ACME.id, statement))
    expect(slice.others).toHaveLength(4)
    expect(slice.others.map(({ summary }) => summary.id)).not.toContain(last?.id)
  })

  it('is the documents of the first models, with author and licence', async () => {
    const { total, sources } = await reading().client.ensureQueryData(sourcesQuery)
    expect(total).toBe(4)
    expect(sources[0]).toEqual({
      summary: { id: 'acme', name: 'Acme Anvils' },
      source: {
        title: 'Leading at Acme',
        author: 'The engineering team',
        url: 'https://acme.example/tech-lead',
        version: '2023-11-02',
        licence: 'CC-BY-4.0',
        caveats: ACME.source.caveats,
      },
    })
  })
})

describe('what is not here', () => {
  const NOBODY = 'nobody' as typeof ACME.id

  it.each([
    ['a model', modelQuery(NOBODY)],
    ['a column', answersQuery(NOBODY)],
    ['the duties of a model', dutiesQuery(NOBODY)],
    ['a duty', dutyQuery(dutyId('juggle'))],
    ['a row', onThemeQuery(NOBODY, SCOPE.id)],
    ['a statement of nobody', statementQuery(NOBODY, statementId('one-team'))],
    ['a statement', statementQuery(ACME.id, statementId('hr-manages'))],
    ['a statement called like what every object has', statementQuery(ACME.id, 'constructor' as never)],
  ])('is missing, not broken: %s', async (_what, query) => {
    await expect(reading().client.ensureQueryData<unknown>(query as never)).rejects.toMatchObject({
      name: 'DataProblem',
      kind: 'missing',
    })
  })

  it('is silence on a theme that there is not', async () => {
    const on = await reading().client.ensureQueryData(onThemeQuery(ACME.id, 'constructor' as never))
    expect(on).toMatchObject({ answer: { stance: 'silent' }, statements: [] })
  })
})
