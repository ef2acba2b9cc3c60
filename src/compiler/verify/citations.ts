import { isWithin, type LineSpan, overlaps, spanInWords, spanInYaml } from '../../domain/draft/lined-text.ts'
import { comparable } from '../../domain/draft/normalise.ts'
import { nearest } from '../../domain/similarity.ts'
import type { Fault } from '../fault.ts'
import { faultAt, type LocatedFile, type Said } from '../located.ts'
import type { PlacedCitation } from './cited-model.ts'
import { type SourceDocument, sectionAt } from './document.ts'
import { nearestPhrase, occurrencesOf } from './phrase.ts'
import { ambiguous, wholeSentence } from './phrase-choice.ts'

/** Holds a citation against the document: its lines exist, the section is the heading above them, the phrase stands on them. */
export function citationFaults(file: LocatedFile, citation: PlacedCitation, document: SourceDocument): Fault[] {
  const at = (field: keyof PlacedCitation, said: Said | undefined) =>
    said ? [faultAt(file, [...citation.path, field], said)] : []
  const badLines = linesFault(citation, document)
  // With lines that are not there, section and phrase would only repeat the same fault.
  if (badLines) return at('lines', badLines)
  return [...at('section', sectionFault(citation, document)), ...at('phrase', phraseFault(citation, document))]
}

function linesFault({ lines, phrase }: PlacedCitation, document: SourceDocument): Said | undefined {
  const { frontMatter, lineCount } = document
  const where = placesInYaml(occurrencesOf(document, phrase))
  const fix = where
    ? `The phrase stands at lines: ${where}`
    : 'Lines count from 1 and include the front matter; an editor shows them.'
  if (lines.from > lines.to) {
    return {
      what: `lines [${lines.from}, ${lines.to}] run backwards`,
      why: 'A citation gives the first line, then the last.',
      fix: `Type lines: [${lines.to}, ${lines.from}]`,
    }
  }
  const are = lines.from === lines.to ? 'is' : 'are'
  if (lines.to > lineCount) {
    return {
      what: `${spanInWords(lines)} ${are} past the end of the document, which has ${lineCount} lines`,
      why: 'A reader who follows the citation would find nothing.',
      fix,
    }
  }
  if (frontMatter && overlaps(lines, frontMatter)) {
    return {
      what: `${spanInWords(lines)} ${are} in the front matter (${spanInWords(frontMatter)})`,
      why: 'Front matter describes the page; it is not what the document says.',
      fix,
    }
  }
  return undefined
}

function sectionFault({ section, lines }: PlacedCitation, document: SourceDocument): Said | undefined {
  const above = sectionAt(document, lines.from)
  const why = 'The section tells a reader where to look when line numbers have moved.'
  const crossed = document.headings.find(({ line }) => line > lines.from && line <= lines.to)
  if (crossed) {
    return {
      what: `${spanInWords(lines)} run across the heading "${crossed.text}" on line ${crossed.line}`,
      why,
      fix: 'Make it a list of two citations, one for each section.',
    }
  }
  if (comparable(section) === comparable(above)) return undefined
  const isNear = nearest(section, [above]) !== undefined
  return {
    what: `section "${section}" is not the heading above ${spanInWords(lines)}`,
    why,
    fix: `${isNear ? 'Did you mean' : 'Type'} section: ${inYaml(above)}${isNear ? '?' : ''}`,
  }
}

function phraseFault({ phrase, lines }: PlacedCitation, document: SourceDocument): Said | undefined {
  const everywhere = occurrencesOf(document, phrase)
  const here = everywhere.filter((occurrence) => isWithin(occurrence, lines))
  if (here.length > 0) return wholeSentence(document, phrase, here) ?? ambiguous(document, phrase, here)
  const where = placesInYaml(everywhere)
  const meant = where ? undefined : nearestPhrase(document, phrase, lines)
  return {
    what: `phrase "${phrase}" is not on ${spanInWords(lines)}`,
    why: where
      ? 'The phrase stands elsewhere in the document, so the lines lead a reader astray.'
      : 'A phrase is verbatim, with the capitals and punctuation of the document: it proves where the statement comes from.',
    fix: where
      ? `Type lines: ${where}`
      : meant
        ? `Did you mean phrase: ${inYaml(meant)}?`
        : 'Copy two to six words that stand there next to each other.',
  }
}

/** Where a phrase stands, as YAML; several places with "or". */
function placesInYaml(spans: readonly LineSpan[]): string {
  return [...new Set(spans.map(spanInYaml))].join(' or ')
}

/** A text as a YAML value that can stand in braces. */
function inYaml(text: string): string {
  return /^[\p{L}][^:#,[\]{}'"&*!|>%@`]*$/u.test(text) ? text : JSON.stringify(text)
}
