import { dateInWords, LICENCE_NAMES, linesOfAll } from '../citation.ts'
import {
  answerIn,
  type Credit,
  type Decision,
  type Draft,
  decisionOn,
  isChanged,
  themesByState,
} from '../draft/draft.ts'
import { NOT_A_SOURCE } from '../draft/draft-words.ts'
import { leftOut } from '../draft/left-out.ts'
import type { Area, ModelId, Role, Source, Theme } from '../model.ts'
import { answerWords } from '../statements/stance.ts'
import { escapedMarkdown, markdownLink } from './share-escapes.ts'

/** The document that words were taken from, as a credit names it. */
export type CreditedSource = Pick<Source, 'title' | 'author' | 'url' | 'licence' | 'caveats'>

interface Words {
  areas: readonly Area[]
  themes: readonly Theme[]
  roles: readonly Role[]
}

/**
 * A draft as a role description in Markdown, area by area. What is left out and what is not decided are named apart at its end, and
 * after them every credit in full: whose words, of which document, on what lines, whether they were changed. `sources` are the
 * documents by model; where one is not here the credit names the model alone.
 */
export function draftMarkdown(
  draft: Draft,
  { areas, themes, roles }: Words,
  sources: ReadonlyMap<ModelId, CreditedSource>,
): string {
  const { answered, undecided } = themesByState(draft, themes)
  const { onPurpose, unsaid } = leftOut(draft, themes)
  const blocks = areas.flatMap((area) => {
    const own = answered.filter((theme) => theme.area === area.id)
    if (own.length === 0) return []
    return [`## ${escapedMarkdown(area.name)}`, own.map((theme) => `- ${sentenceOn(draft, theme, roles)}`).join('\n')]
  })
  const credited = themes.flatMap((theme) => {
    const decision = decisionOn(draft, theme.id)
    return decision?.credit && decision.words?.trim() ? [creditLine(theme, decision, decision.credit, sources)] : []
  })
  return [
    `# ${escapedMarkdown(draft.name)}`,
    `*${NOT_A_SOURCE}.*`,
    ...blocks,
    ...(onPurpose.length > 0 ? [`**Left out on purpose:** ${namesOf(onPurpose)}.`] : []),
    ...(unsaid.length > 0 ? [`**The document says nothing:** ${namesOf(unsaid)}.`] : []),
    ...(undecided.length > 0 ? [`**Not decided yet:** ${namesOf(undecided)}.`] : []),
    ...(credited.length > 0 ? ['## Credits', credited.join('\n')] : []),
  ].join('\n\n')
}

function namesOf(themes: readonly Theme[]): string {
  return escapedMarkdown(themes.map(({ name }) => name).join(', '))
}

/** “**Planning and delivery** (B2): Shared with the product owner. Plans with the product owner. *May, not will.*” */
function sentenceOn(draft: Draft, theme: Theme, roles: readonly Role[]): string {
  const decision = decisionOn(draft, theme.id)
  const answer = answerIn(decision, theme)
  if (!answer || answer.stance === 'silent') return escapedMarkdown(theme.name)
  const stance = answerWords(answer, theme, roles)
  const said = [...(stance ? [`${stance}.`] : []), ...(answer.answer ? [answer.answer] : [])].join(' ')
  const hedged = decision?.hedged ? ' *May, not will.*' : ''
  return `**${escapedMarkdown(theme.name)}** (${theme.ref}): ${escapedMarkdown(said)}${hedged}`
}

function creditLine(
  theme: Theme,
  decision: Decision,
  { model, name, version, lines }: Credit,
  sources: ReadonlyMap<ModelId, CreditedSource>,
): string {
  const source = sources.get(model)
  const document = source
    ? `${markdownLink(source.title, source.url)} by ${escapedMarkdown(source.author)} (${escapedMarkdown(dateInWords(version))}, licence: ${escapedMarkdown(LICENCE_NAMES[source.licence])})`
    : `${escapedMarkdown(name)} (${escapedMarkdown(dateInWords(version))})`
  const where = lines.length > 0 ? `, ${linesOfAll(lines)}` : ''
  const how = isChanged(decision) ? ', changed' : ''
  const [caveat] = source?.caveats ?? []
  const caution = caveat ? ` Caution: ${escapedMarkdown(caveat.short)}.` : ''
  return `- ${theme.ref}: after ${document}${where}, as paraphrased in Role Atlas, CC BY 4.0${how}.${caution}`
}
