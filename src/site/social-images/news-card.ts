import { dateInWords } from '../../domain/citation.ts'
import type { NewsFile } from '../../domain/model.ts'
import { newsByDay } from '../../domain/news/news.ts'
import { dayInWords, NEWS_TITLE } from '../../domain/news/news-words.ts'
import { capitalised } from '../../domain/words.ts'
import { column, type Drawn, row, words } from './drawing.ts'
import { brand, sheet, TEXT_WIDTH } from './frame.ts'
import { PALETTE } from './palette.ts'
import type { Typesetter } from './typesetter.ts'

/** How many days are told. */
const DAYS = 3

/** What is new: the latest days below one another, each with what came and what was corrected. */
export async function newsCard({ items }: NewsFile, type: Typesetter): Promise<Drawn> {
  const days = newsByDay(items).slice(0, DAYS)
  return sheet({
    middle: [
      brand(),
      words(NEWS_TITLE, { fontSize: 66, fontWeight: 600, lineHeight: 1.08, letterSpacing: '-0.01em' }),
      row({ height: 3, marginTop: 22, marginBottom: 4, backgroundColor: PALETTE.ink }),
      ...(await Promise.all(
        days.map(async (day) =>
          column(
            { marginTop: 18 },
            type.line(dateInWords(day.date), 28, { color: PALETTE['ink-2'] }),
            await type.fit(capitalised(dayInWords(day)), {
              width: TEXT_WIDTH,
              sizes: [
                { size: 36, lines: 1 },
                { size: 32, lines: 2 },
              ],
              style: { lineHeight: 1.2 },
            }),
          ),
        ),
      )),
    ],
  })
}
