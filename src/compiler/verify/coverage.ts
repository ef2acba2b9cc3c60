import { isWithin, type LineSpan, overlaps, spanInWords, spanInYaml } from '../../domain/draft/lined-text.ts'
import { firstWords } from '../../domain/draft/normalise.ts'
import type { Fault } from '../fault.ts'
import { faultAt, type LocatedFile, type Path, type Said } from '../located.ts'
import type { CitedModel, PlacedCitation } from './cited-model.ts'
import type { Sentence, SourceDocument } from './document.ts'
import { type Occurrence, occurrencesOf } from './phrase.ts'

/** How a document's sentences and bullets fare: cited by a statement, excused under `uncited`, or neither. */
export interface Coverage {
  cited: number
  uncited: number
  missed: number
  faults: Fault[]
}

/** Every sentence holds the phrase of a statement or stands in `uncited`; an exception that excuses nothing is a fault too. */
export function coverageOf(model: CitedModel, document: SourceDocument): Coverage {
  const places = model.citations.map((citation) => ({
    citation,
    occurrences: occurrencesOf(document, citation.phrase).filter((found) => overlaps(found, citation.lines)),
  }))
  const open = document.sentences.filter((sentence) => !places.some((place) => shows(place, sentence)))
  const excused = open.filter((sentence) => model.uncited.some(({ lines }) => isWithin(sentence, lines)))
  const missed = open.filter((sentence) => !excused.includes(sentence))
  return {
    cited: document.sentences.length - open.length,
    uncited: excused.length,
    missed: missed.length,
    faults: [
      ...missed.map((sentence) => missedFault(model, sentence, places)),
      ...exceptionFaults(model.file, model.uncited, document, open),
    ],
  }
}

interface Place {
  citation: PlacedCitation
  occurrences: Occurrence[]
}

function shows({ citation, occurrences }: Place, sentence: Sentence): boolean {
  return isWithin(sentence, citation.lines) && occurrences.some((found) => isInside(found, sentence))
}

function isInside({ block, start, end }: Occurrence, sentence: Sentence): boolean {
  return block === sentence.block && start >= sentence.start && end <= sentence.end
}

function missedFault({ file, citations }: CitedModel, sentence: Sentence, places: readonly Place[]): Fault {
  const partly = places.find(({ occurrences }) => occurrences.some((found) => isInside(found, sentence)))
  if (partly) {
    const { lines, path } = partly.citation
    const wider = { from: Math.min(lines.from, sentence.from), to: Math.max(lines.to, sentence.to) }
    return faultAt(file, [...path, 'lines'], {
      what: `${spanInWords(lines)} ${lines.from === lines.to ? 'holds' : 'hold'} only a part of the sentence "${firstWords(sentence.text)}"`,
      why: 'A reader who follows the citation should see the whole sentence.',
      fix: `Type lines: ${spanInYaml(wider)}`,
    })
  }
  return faultAt(file, neighbour(citations, sentence), {
    what: `no statement cites ${spanInWords(sentence)}: "${firstWords(sentence.text)}"`,
    why: 'Every sentence and bullet of the document is either a statement or left out for a reason that stands in the file.',
    fix: `Write a statement with lines: ${spanInYaml(sentence)} and a phrase of this sentence, or add { lines: ${spanInYaml(sentence)}, why: … } to source.uncited.`,
  })
}

/** The statement that cites the nearest text before a sentence: what is missing probably belongs after it. */
function neighbour(citations: readonly PlacedCitation[], { from }: LineSpan): Path {
  let before: PlacedCitation | undefined
  for (const citation of citations) {
    if (citation.lines.from <= from && citation.lines.from >= (before?.lines.from ?? 0)) before = citation
  }
  return before?.path.slice(0, 2) ?? ['statements']
}

function exceptionFaults(
  file: LocatedFile,
  exceptions: CitedModel['uncited'],
  document: SourceDocument,
  open: readonly Sentence[],
): Fault[] {
  return exceptions.flatMap(({ path, lines }) => {
    if (open.some((sentence) => isWithin(sentence, lines))) return []
    const held = document.sentences.filter((sentence) => overlaps(sentence, lines))
    return [faultAt(file, path, unnecessary(lines, held, open))]
  })
}

function unnecessary(lines: LineSpan, held: readonly Sentence[], open: readonly Sentence[]): Said {
  const cut = held.find((sentence) => open.includes(sentence))
  const what = `unnecessary exception for ${spanInWords(lines)}`
  if (cut) {
    return {
      what,
      why: `It excuses nothing, because the sentence "${firstWords(cut.text)}" stands on ${spanInWords(cut)}.`,
      fix: `Type lines: ${spanInYaml({ from: Math.min(cut.from, lines.from), to: Math.max(cut.to, lines.to) })}`,
    }
  }
  return {
    what,
    why:
      held.length > 0
        ? 'Statements cite every sentence there. An exception left behind would excuse what is written there later.'
        : 'There is no sentence or bullet there: headings, rules, link definitions and markup need no exception.',
    fix: 'Delete this entry of source.uncited, or correct its lines.',
  }
}
