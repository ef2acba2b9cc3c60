import { dateInWords, linesOfAll } from '../citation.ts'
import { zoneName } from '../comparing/spread-words.ts'
import type { ThemesSlice } from '../comparing/themes-slice.ts'
import type { AcrossSlice } from '../duties/duties-slice.ts'
import { ZONE_NAMES } from '../duties/duty-page-words.ts'
import type { ModelSummary, OwnNeighbour, RoleModel, Vocabulary } from '../model.ts'
import { type NewsItem, newsByDay } from '../news/news.ts'
import { correctedPlaces, documentInWords, newsTitle } from '../news/news-words.ts'
import { LANES, type ModelPath } from '../paths/career-paths.ts'
import { KIND_LABELS } from '../statements/model-kind.ts'
import { limitsInWords } from '../statements/statement-status.ts'
import type { AddressOf } from './share-content.ts'
import { escapedMarkdown, markdownLink } from './share-escapes.ts'

// The pages that are lists, as blocks of Markdown.

/** Models, each with its definition and what its document is. */
export function modelsBlocks(models: readonly ModelSummary[], addressOf: AddressOf): string[] {
  return [
    models
      .map(({ id, name, kind, definition, byline, version, caveat }) => {
        const about = [KIND_LABELS[kind], byline, dateInWords(version), ...(caveat ? [caveat] : [])].join('; ')
        return `- ${markdownLink(name, addressOf({ page: 'model', model: id }))}: ${escapedMarkdown(definition)} (${escapedMarkdown(about)})`
      })
      .join('\n'),
  ]
}

/** Themes by area, each with its question and how all models stand on it. */
export function themesBlocks(
  { spreads }: Pick<ThemesSlice, 'spreads'>,
  { areas, themes }: Vocabulary,
  addressOf: AddressOf,
): string[] {
  return areas.flatMap(({ id, letter, name }) => [
    `## ${letter} ${escapedMarkdown(name)}`,
    themes
      .map((theme, place) => ({ theme, zones: spreads[place] ?? [] }))
      .filter(({ theme }) => theme.area === id)
      .map(({ theme, zones }) => {
        const link = markdownLink(`${theme.ref} ${theme.name}`, addressOf({ page: 'theme', theme: theme.id }))
        const counts = zones.map((zone) => `${zoneName(zone, theme)}: ${zone.count}`).join('; ')
        return `- ${link}: ${escapedMarkdown(theme.question)} ${escapedMarkdown(counts)}`
      })
      .join('\n'),
  ])
}

/** Who is nearest to each model, and who furthest. */
export function neighboursBlocks(
  models: readonly Pick<RoleModel, 'id' | 'name' | 'neighbours'>[],
  addressOf: AddressOf,
): string[] {
  const told = ({ name, agree, comparable, more }: OwnNeighbour) =>
    `${name}, ${agree} of ${comparable}${more > 0 ? ` (and ${more} more)` : ''}`
  const rows = models.flatMap(({ id, name, neighbours }) => {
    if (!neighbours) return []
    const { nearest, furthest } = neighbours
    const cells = [nearest.map(told).join('; '), furthest ? told(furthest) : '']
    return [
      `| ${[markdownLink(name, addressOf({ page: 'model', model: id })), ...cells.map(escapedMarkdown)].join(' | ')} |`,
    ]
  })
  return rows.length === 0 ? [] : [['| Source | Nearest | Furthest |', '| --- | --- | --- |', ...rows].join('\n')]
}

/** Duties of an atlas of many, each with how many have it where. */
export function acrossBlocks({ rows }: Pick<AcrossSlice, 'rows'>, addressOf: AddressOf): string[] {
  return [
    rows
      .map(({ duty, zones }) => {
        const counts = zones.map(({ zone, count }) => `${ZONE_NAMES[zone]}: ${count}`).join('; ')
        return `- ${markdownLink(duty.label, addressOf({ page: 'duty', duty: duty.id }))}: ${escapedMarkdown(counts)}`
      })
      .join('\n'),
  ]
}

/** Career paths: the stations of each model, lane by lane, with their lines. */
export function pathsBlocks(models: readonly ModelPath[], addressOf: AddressOf): string[] {
  return models.flatMap(({ summary, lanes, denied }) => [
    `## ${markdownLink(summary.name, addressOf({ page: 'model', model: summary.id }))}`,
    [
      ...LANES.map(({ lane, name }) => {
        const stations = lanes[lane].map(({ label, level, when, onlyIf, lines, ...limits }) => {
          const notes = [
            level,
            when && `when ${when}`,
            onlyIf && `only if ${onlyIf}`,
            ...limitsInWords(limits),
            linesOfAll(lines),
          ]
          return `${label} (${notes.filter(Boolean).join('; ')})`
        })
        return `- ${name}: ${escapedMarkdown(stations.join('. ') || 'says nothing')}`
      }),
      ...denied.map(({ text, lines }) => `- Ruled out: ${escapedMarkdown(`${text} (${linesOfAll(lines)})`)}`),
    ].join('\n'),
  ])
}

/** What is new, day by day. */
export function newsBlocks(items: readonly NewsItem[], themes: Vocabulary['themes'], addressOf: AddressOf): string[] {
  return newsByDay(items).flatMap(({ date, arrivals, corrections }) => [
    `## ${dateInWords(date)}`,
    [...arrivals, ...corrections]
      .map((item) => {
        const title = markdownLink(newsTitle(item), addressOf({ page: 'model', model: item.model.id }))
        if (item.what !== 'corrections')
          return `- ${title}. ${escapedMarkdown(item.definition)} (${escapedMarkdown(documentInWords(item))})${item.caveat ? ` Caution: ${escapedMarkdown(item.caveat)}` : ''}`
        const changes = item.changes.map((change) => {
          const places = correctedPlaces(item, change, themes).map(({ link, place, words }) =>
            markdownLink(words, addressOf(link) + (place === undefined ? '' : `#${place}`)),
          )
          return `  - ${[escapedMarkdown(change.text), ...(places.length > 0 ? [places.join(', ')] : [])].join(' ')}`
        })
        return [`- ${title}`, ...changes].join('\n')
      })
      .join('\n'),
  ])
}
