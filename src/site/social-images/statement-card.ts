import { linesInWords } from '../../domain/citation.ts'
import { answerInAWord } from '../../domain/comparing/standing-words.ts'
import type { StatementSlice } from '../../domain/heads/statement-slice.ts'
import type { Theme, Vocabulary } from '../../domain/model.ts'
import { factLetter } from '../../domain/statements/stance.ts'
import { isOwn, limitsInWords } from '../../domain/statements/statement-status.ts'
import { statementWords } from '../../domain/statements/statement-words.ts'
import { capitalised } from '../../domain/words.ts'
import { column, type Drawn, row, words } from './drawing.ts'
import { brand, sheet, TEXT_WIDTH } from './frame.ts'
import { stanceMark } from './marks.ts'
import { originLines } from './origin.ts'
import { PALETTE } from './palette.ts'
import { gridReference } from './theme-cards.ts'
import type { Typesetter } from './typesetter.ts'

const MARK = 52
const QUIET = { color: PALETTE['ink-2'] } as const
const QUIET_LINE = { width: TEXT_WIDTH, sizes: [{ size: 25, lines: 1 }], style: QUIET } as const

/** A statement: whose it is, its stance, what it says, what limits it, and where it stands in the document. */
export async function statementCard(
  { summary, statement, others }: StatementSlice,
  theme: Theme,
  vocabulary: Vocabulary,
  type: Typesetter,
): Promise<Drawn> {
  const limits = capitalised(limitsInWords(statement).join(', '))
  // An anecdote that states a fact answers nothing: a mark beside it would say otherwise.
  const answers = isOwn(statement) || statement.stance !== 'states'
  const said = answers ? statementWords(statement, theme, vocabulary.roles) : limits
  const mark = answers ? [stanceMark(statement.stance, MARK, PALETTE.paper, { marginTop: 2 })] : []
  const beside = answers ? TEXT_WIDTH - MARK - 20 : TEXT_WIDTH
  const text = await type.fit(statement.text, {
    // What has no words of its own starts beside its mark.
    width: said === undefined ? beside : TEXT_WIDTH,
    sizes: [
      { size: 38, lines: said === undefined ? 4 : 3 },
      { size: 33, lines: 4 },
      { size: 29, lines: 5 },
      { size: 27, lines: 5 },
    ],
    style: { lineHeight: 1.18 },
  })
  const stance =
    said !== undefined &&
    (await type.fit(said, {
      width: beside,
      sizes: [
        { size: 54, lines: 1 },
        { size: 44, lines: 1 },
        { size: 34, lines: 1 },
        { size: 34, lines: 2 },
        { size: 30, lines: 2 },
      ],
      style: { fontWeight: 600, lineHeight: 1.12 },
    }))
  const further = answers && limits ? [type.line(limits, 29, { fontWeight: 600, marginTop: -4, marginBottom: 8 })] : []
  const [cite] = statement.cite
  return sheet({
    middle: [
      brand(),
      type.line(theme.name, 31, QUIET),
      await type.fit(summary.name, {
        width: TEXT_WIDTH,
        sizes: [
          { size: 52, lines: 1 },
          { size: 40, lines: 1 },
        ],
        style: { fontWeight: 600, lineHeight: 1.1 },
      }),
      ...(stance
        ? [row({ gap: 20, marginTop: 10, marginBottom: 8 }, ...mark, stance), ...further, text]
        : [row({ gap: 20, marginTop: 14, marginBottom: 12, alignItems: 'flex-start' }, ...mark, text), ...further]),
      row({ height: 2, backgroundColor: PALETTE.ink, marginTop: 14, marginBottom: 8 }),
      ...(cite
        ? [
            await type.fit(`“${cite.phrase}”`, QUIET_LINE),
            await type.fit(`${capitalised(linesInWords(cite.lines))}, ${cite.section}`, QUIET_LINE),
          ]
        : []),
      await originLines(summary, type),
    ],
    left: gridReference(theme, vocabulary, type),
    right: elsewhere(others, theme, type),
  })
}

/** What others answer on the same theme, for those who see the sides. */
function elsewhere(others: StatementSlice['others'], theme: Theme, type: Typesetter): Drawn {
  return column(
    { width: 229 },
    words('Elsewhere', { fontSize: 26, ...QUIET }),
    row({ height: 2, backgroundColor: PALETTE.ink, marginTop: 12, marginBottom: 8 }),
    ...others
      .slice(0, 4)
      .map(({ summary, answer }) =>
        row(
          { gap: 14, height: 78 },
          stanceMark(answer.stance, 32, PALETTE.sea, {}, factLetter(answer, theme)),
          column(
            { width: 183 },
            type.line(summary.shortName, 26, { fontWeight: 600, lineHeight: 1.15 }),
            type.line(answerInAWord(answer, theme, []), 22, QUIET),
          ),
        ),
      ),
  )
}
