import type { RoleId, SpokenStance } from '../model.ts'
import { LONGEST_CONDITION } from './draft-lengths.ts'
import type { Passage } from './passages.ts'
import type { NamedRole } from './roles-in-text.ts'
import type { Stretch } from './sentences.ts'

// What English says a duty is somebody's with: words of the field, none of one document.

/** What a passage seems to say: a stance with the terms found for it, and the words that give it away. */
export interface StanceSuggestion {
  /** `does` for a duty and `states` for a fact where nothing says otherwise. Never mixed: that takes more than a passage. */
  stance: SpokenStance
  /** It says may, might, could. */
  hedged?: true
  /** Read after “Only if”. */
  when?: string
  with?: RoleId[]
  instead?: RoleId
  /** In order and apart; none where the stance is only what most passages have, or comes from what stands above. */
  cues: Stretch[]
}

/** What tells a stance beside the words of this file. */
export interface StanceKnowledge {
  findRoles: (text: string) => NamedRole[]
  /** The verbs that duties begin with, in small letters. */
  verbs: ReadonlySet<string>
}

/** Words before a role that may tell of it are looked for this far. */
const REACH = 80

const SUBJECT = "(?:tech(?:nical)? leads?|tls?|leads?|you|we|role|position|title)(?:'re|'s|'ll)?"
/** What is denied of something else than the duty: “not only”, “if not”, “can't”. */
const NO_DENIAL =
  /\b(?:not (?:only|just|merely|simply|necessarily|always|yet)|(?:if|or|why) not|not to mention|can't|cannot|can not|couldn't|wouldn't|mightn't|might not|may not)\b/gi
const DENIALS = [
  /^(?:no|not|never|without|avoid|don't|do not|stop)\b/i,
  new RegExp(
    `(?:^|[;:–—.(]|,? \\b(?:and|but|so|that)\\b)\\s*(?:(?:the|a|an|our|your|this|being|as)\\s+){0,3}${SUBJECT}\\s+(?:\\w+\\s+){0,2}?(?:not|never|no longer|\\w+n't)\\b`,
    'i',
  ),
  /\bno (?:requirement|need|obligation|responsibility|expectation|formal)\b/i,
  new RegExp(
    `(?:^|[;:–—.(]|,? \\b(?:and|but|so)\\b)\\s*(?:(?:the|a|an|our|your|this)\\s+){0,2}${SUBJECT}\\s+(?:have|has)\\s+no\\b`,
    'i',
  ),
  /\bnor (?:is|does|do|are|should)\b/i,
]
const NEGATION = /\b(?:not|never)\b|n't\b/i
const HAS_SUBJECT = /\b(?:is|are|was|were|will|should|must|can|may|might|you|they|it|we|this|that)\b/i

/** Roles that are nobody in particular: “the team is”, “engineers have” gives nothing to anybody. */
const COMMON: ReadonlySet<string> = new Set([
  'engineer',
  'team',
  'other-teams',
  'product',
  'delivery',
  'client',
  'tech-leads',
])
const CLAUSE_END = /[,;:–—.]\s|\b(?:while|whereas|but|because|that|as|so)\b/g
const ONLY_DETERMINERS =
  /^\s*(?:either\s+)?(?:(?:the|a|an|your|our|their|each|every|any|its|separate)\s+){0,3}(?:person's\s+)?$/i
const IS_SUBJECT =
  /^(?:\s*\([^)]{0,40}\))?\s+(?:(?:also|usually|often|still|mostly|then|alone|ultimately)\s+)?(?:is|are|will|should|must|does|do|has|have|owns?|decides?|handles?|manages?|takes?|makes?|leads?|runs?|sets?|keeps?|reviews?|approves?|remains?|handling|focus(?:es)?|drives?|writes?|defines?)\b/i
const GIVEN_TO =
  /\b(?:up to|belongs? to|falls? to|left to|lies? with|rests? with|owned by|handled by|made by|managed by|set by|led by|driven by|decided by|responsibility of|job of|role of|done by|task of|delegated to)\s+(?:the|a|an|your|our|their|each)?\s*$/i
const IS_THEIRS = /^'s?\s+(?:role|job|responsibility|task|remit|business|call)\b/i

const WITH =
  /(?:\b(?:together|jointly|along|in (?:close )?(?:collaboration|partnership|cooperation|tandem|conjunction|agreement|consultation)|works?|working|collaborat\w+|partner\w*|shar\w+|coordinat\w+|hand in hand)\s+(?:very\s+)?(?:closely\s+|together\s+)?(?:with|between)|\balongside|\bhelp of|\bboth)\s+(?:\w+\s+(?:and|or)\s+)?(?:the|a|an|your|our|their|each|other|all)?\s*(?:\w+\s+)?$/i
const WITH_COMMON =
  /\b(?:together with|in (?:close )?collaboration with|jointly with|alongside|shared with|along with)\s+(?:the|a|an|your|our|their|each|other|all)?\s*(?:\w+\s+)?$/i
const LEAD = '(?:(?:the|a|an|our|your|each|every)\\s+)?(?:you|tech(?:nical)? leads?|tls?|leads?)'
const OTHER = '(?:the|a|an|your|our|their|each)?\\s*(?:\\w+\\s+)?'
/** “You and the product manager”, either way round, at the beginning of a clause: who brings others together is none of them. */
const LEAD_AND = new RegExp(
  `(?<=^|[,;:–—.(]\\s*)(?:together,? )?${LEAD}\\s+(?:(?:of|for|in|on)\\s+(?:\\w+\\s+){1,3})?and\\s+${OTHER}$`,
  'i',
)
const AND_LEAD = new RegExp(`^\\s+and\\s+${LEAD}\\b`, 'i')
/** What common ones do beside the lead says nothing; what they do together does. */
const TOGETHER = /^[^,;:.–—]*\b(?:together|jointly)\b/i
/** Of the common ones, those that work is shared with by more than sitting together. */
const PARTNERS: ReadonlySet<string> = new Set(['product', 'delivery', 'client', 'tech-leads'])
const SHARED =
  /\b(?:jointly|shared (?:responsibility|ownership|accountability)|co-owns?|shares? (?:the )?responsibility)\b/i

const NO_CONDITION = /\b(?:as|even|what|see|know|check|decide) if\b/gi
const CONDITION =
  /\b(?:unless|provided that|as long as|in case|only (?:if|when)|except when|in the absence of)\b|\b(?:when|where|if)(?:ever)? (?:needed|necessary|applicable|required|possible|appropriate|relevant|(?:previously )?agreed|asked|requested)\b/i
const IF = /(?:^|[,(;–—]\s*)(?:so,? |and )?(if)\b|^(when(?:ever)?)\b/i
const ACTOR = /\b(?:tech(?:nical)? leads?|tls?|you|we)\b/i
const HEDGE = /\b(?:may|might|could|perhaps|possibly)\b/i

/** What a passage seems to say on a fact or a duty, from its words and the line it hangs on. */
export function stanceSuggestion(passage: Passage, isFact: boolean, knowledge: StanceKnowledge): StanceSuggestion {
  // One character for another: places stay.
  const text = passage.text.replace(/[‘’]/g, "'")
  const lead = passage.lead.replace(/[‘’]/g, "'")
  const roles = knowledge.findRoles(text)
  const hedge = stretchOf(HEDGE.exec(text))
  const found =
    denial(text, lead, passage.headings.at(-1) ?? '', roles) ??
    otherRole(text, roles) ??
    (isFact ? undefined : shared(text, roles)) ??
    condition(text, isFact, passage.headings.at(-1) ?? '', knowledge.verbs) ??
    (isFact ? undefined : sharedAbove(lead, knowledge.findRoles(lead)))
  const { cues, ...said } = found ?? { stance: isFact ? ('states' as const) : ('does' as const), cues: [] }
  return { ...said, ...(hedge && { hedged: true as const }), cues: apart(hedge ? [...cues, hedge] : cues) }
}

function denial(
  text: string,
  lead: string,
  heading: string,
  roles: readonly NamedRole[],
): StanceSuggestion | undefined {
  const told = text.replace(NO_DENIAL, (words) => ' '.repeat(words.length))
  const starts = /^(?:if|when)\b/i.test(told)
  const cue = DENIALS.map((pattern, i) => (i === 1 && starts ? null : pattern.exec(told))).find(
    (match) => match !== null,
  )
  const isAbove =
    (lead.endsWith(':') && NEGATION.test(lead.replace(NO_DENIAL, ''))) ||
    // A heading denies what is listed below it; a sentence there says itself what it denies.
    (lead === '' && NEGATION.test(heading) && !heading.endsWith('?') && !HAS_SUBJECT.test(text.split(': ', 1)[0] ?? ''))
  if (!cue && !isAbove) return undefined
  const owner = otherRole(text, roles)
  return {
    stance: 'does-not',
    ...(owner?.instead !== undefined && { instead: owner.instead }),
    cues: [...(cue ? [lastWord(cue)] : []), ...(owner?.cues ?? [])],
  }
}

function otherRole(text: string, roles: readonly NamedRole[]): StanceSuggestion | undefined {
  const isConditional = /^\W*(?:when|if)\b/i.test(text)
  for (const { role, start, end } of roles) {
    const [before, after] = [text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH)]
    const subject = !COMMON.has(role) && !isConditional && isClauseStart(before) ? IS_SUBJECT.exec(after) : null
    const theirs = IS_THEIRS.exec(after)
    const given = !COMMON.has(role) || role === 'client' ? GIVEN_TO.exec(before) : null
    if (given) return { stance: 'other-role', instead: role, cues: [{ start: start - given[0].length, end }] }
    const tail = subject ?? theirs
    if (tail) return { stance: 'other-role', instead: role, cues: [{ start, end: end + tail[0].length }] }
  }
  return undefined
}

/** Whether nothing but an article stands between the beginning of a clause and what follows. */
function isClauseStart(before: string): boolean {
  const last = [...before.matchAll(CLAUSE_END)].at(-1)
  return ONLY_DETERMINERS.test(last ? before.slice(last.index + last[0].length) : before)
}

/** The roles that a text names, of which a duty may be shared with: those in particular, or else those that are everybody's. */
export function partnersNamed(text: string, findRoles: StanceKnowledge['findRoles']): RoleId[] {
  const named = [...new Set(findRoles(text).map(({ role }) => role))]
  const particular = named.filter((role) => !COMMON.has(role))
  return particular.length > 0 ? particular : named
}

function partners(text: string, roles: readonly NamedRole[]): { with: RoleId[]; cues: Stretch[] } {
  const found: { with: RoleId[]; cues: Stretch[] } = { with: [], cues: [] }
  let reach = -1
  for (const { role, start, end } of roles) {
    const before = text.slice(Math.max(0, start - REACH), start)
    const after = text.slice(end, end + REACH)
    const isCommon = COMMON.has(role) && !PARTNERS.has(role)
    const mayBeBoth = !isCommon || TOGETHER.test(after)
    const match = (isCommon ? WITH_COMMON : WITH).exec(before) ?? (mayBeBoth ? LEAD_AND.exec(before) : null)
    const isFirst = mayBeBoth && isClauseStart(before) ? AND_LEAD.exec(after) : null
    // “with product and design”: who follows the first is a partner too.
    const isNext = reach >= 0 && /^(?:\(s\)|\s|,|and|or|the|your|our|their|\/|&)*$/i.test(text.slice(reach, start))
    if (!match && !isFirst && !isNext) continue
    if (!found.with.includes(role)) found.with.push(role)
    found.cues.push({ start: match ? start - match[0].length : start, end: end + (isFirst?.[0].length ?? 0) })
    reach = end
  }
  return found
}

function shared(text: string, roles: readonly NamedRole[]): StanceSuggestion | undefined {
  const { with: who, cues } = partners(text, roles)
  const cue = stretchOf(SHARED.exec(text))
  if ((who.length === 0 && !cue) || IF.exec(text)?.[1] !== undefined) return undefined
  return { stance: 'shared', ...(who.length > 0 && { with: who }), cues: cue ? [...cues, cue] : cues }
}

/** The line before a list may say with whom all of it is done. */
function sharedAbove(lead: string, roles: readonly NamedRole[]): StanceSuggestion | undefined {
  const { with: who } = partners(lead, roles)
  return who.length > 0 || SHARED.test(lead)
    ? { stance: 'shared', ...(who.length > 0 && { with: who }), cues: [] }
    : undefined
}

function condition(
  text: string,
  isFact: boolean,
  heading: string,
  verbs: ReadonlySet<string>,
): StanceSuggestion | undefined {
  const told = text.replace(NO_CONDITION, (words) => ' '.repeat(words.length))
  const stated = CONDITION.exec(told)
  const lone = isFact ? null : IF.exec(told)
  const isAbove = !isFact && /\(if\b|\bonly if\b/i.test(heading)
  if (!stated && !(lone && hasActor(told, verbs)) && !isAbove) return undefined
  const match = lone ?? stated
  if (!match) {
    const when = conditionAfter(heading, /\bif\b/i.exec(heading))
    return { stance: 'conditional', ...(when && { when }), cues: [] }
  }
  const when = conditionAfter(text, match)
  return { stance: 'conditional', ...(when && { when }), cues: [lone ? lastWord(match) : wholeOf(match)] }
}

/** Whether what follows a condition is something the tech lead does. */
function hasActor(text: string, verbs: ReadonlySet<string>): boolean {
  const main = text.replace(/^(?:so,? |then,? )?(?:if|when|whenever)\b[^,]*,/i, '').trim()
  return ACTOR.test(main) || verbs.has(main.split(/\s/, 1)[0]?.toLowerCase() ?? '')
}

/** A condition in the passage's own words, where it can be read after “Only if”. */
function conditionAfter(text: string, match: RegExpExecArray | null): string | undefined {
  if (!match || /unless|except|absence/i.test(match[0])) return undefined
  const rest = text.slice(match.index + match[0].length)
  const words = /^[^,.;:()–—]*/.exec(rest)?.[0].trim() ?? ''
  const tail = /(?:needed|necessary|applicable|required|possible|appropriate|relevant|agreed|asked|requested)$/i.exec(
    match[0],
  )
  const when = tail && words === '' ? tail[0] : words
  return when !== '' && when.length <= LONGEST_CONDITION ? when : undefined
}

function wholeOf(match: RegExpExecArray): Stretch {
  return { start: match.index, end: match.index + match[0].length }
}

/** The word that decides: the last of what was matched. */
function lastWord(match: RegExpExecArray): Stretch {
  const end = match.index + match[0].length
  return { start: end - (/\S+$/.exec(match[0])?.[0].length ?? match[0].length), end }
}

function stretchOf(match: RegExpExecArray | null): Stretch | undefined {
  return match ? wholeOf(match) : undefined
}

/** Stretches in their order, those that touch as one. */
function apart(stretches: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = []
  for (const each of [...stretches].sort((a, b) => a.start - b.start)) {
    const before = kept.at(-1)
    if (before && each.start <= before.end) before.end = Math.max(before.end, each.end)
    else kept.push({ ...each })
  }
  return kept
}
