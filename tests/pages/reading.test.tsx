import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DataProblem } from '../../src/data/data-problem.ts'
import { datasetReader } from '../../src/site/dataset-reader.ts'
import { fakeBrowser } from '../data/drafts/fake-tabs.ts'
import { docx, paragraph } from '../data/reading/make-docx.ts'
import { DATASET } from '../fixtures/acme-and-zenith.ts'
import { renderPage } from './render-page.tsx'

const reader = datasetReader(DATASET)
const TEXT = `# Lead at Gannet

Mentors the junior engineers.
Plans the delivery with HR.

Does not manage people.
Mentors interns, too.`
const field = () => screen.getByRole('textbox', { name: 'The text of a role description' })
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const panel = () => screen.getByRole('region', { name: /^Lines? \d/ })
const words = () => within(panel()).getByRole('textbox', { name: 'In your words' })
const accept = () => within(panel()).getByRole('button', { name: /^Accept and go on/ })
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key })

beforeEach(() => {
  localStorage.clear()
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => {}, removeEventListener: () => {} }))
})

/** The page listens for what is pasted into it and dropped on it: it sees a file that is dragged over it. */
const isListening = () =>
  waitFor(() => {
    fireEvent.dragOver(window, { dataTransfer: { files: [], types: ['Files'] } })
    expect(document.querySelector('.doc-over')).toBeVisible()
  })

/** The desk with a text on it that was pasted on the start page. */
async function desk(text = TEXT, read = reader) {
  const drafts = fakeBrowser().tab()
  const page = await renderPage('/yours', read, undefined, drafts)
  await screen.findByRole('heading', { name: 'From a document' })
  await page.user.click(field())
  await page.user.paste(text)
  await page.user.click(button(/^Read it/))
  await screen.findByRole('region', { name: /^Lines? \d/ })
  await waitFor(() => expect(screen.getByRole('group', { name: /stance/i })).toBeVisible())
  const decisions = () => drafts.state().current?.draft.decisions as Record<string, unknown>
  return { ...page, drafts, decisions }
}

describe('a document on the start page', () => {
  it('is pasted, counted and read', async () => {
    const { drafts } = await desk()
    expect(drafts.state().current?.draft).toMatchObject({
      name: 'Lead at Gannet',
      document: { passages: 4, text: TEXT },
    })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Lead at Gannet')
    expect(screen.getByText(/^The description speaks on/)).toHaveTextContent(
      'The description speaks on 0 of 6 themes so far. 0 of 4 passages are read.',
    )
  })

  it('comes in by Ctrl V anywhere outside a field', async () => {
    const { user } = await renderPage('/yours', reader)
    await screen.findByRole('heading', { name: 'From a document' })
    await isListening()
    ;(document.activeElement as HTMLElement | null)?.blur()
    await user.paste('Mentors the engineers. Plans the delivery.')
    expect(field()).toHaveValue('Mentors the engineers. Plans the delivery.')
    expect(await screen.findByText('2 passages, 1 line, in this browser')).toBeVisible()
  })

  it('comes from a file, which goes on by itself', async () => {
    const { user } = await renderPage('/yours', reader)
    await screen.findByRole('heading', { name: 'From a document' })
    const file = new File([docx(paragraph('Mentors the engineers.')) as BlobPart], 'Lead.docx')
    await user.upload(document.querySelector('input[accept*=".docx"]') as HTMLInputElement, file)
    expect(await screen.findByRole('heading', { level: 1, name: 'Lead' })).toBeVisible()
  })

  it('that cannot be read is answered with what to do, and the field stays', async () => {
    const { user } = await renderPage('/yours', reader)
    await screen.findByRole('heading', { name: 'From a document' })
    await isListening()
    fireEvent.drop(window, { dataTransfer: { files: [new File(['%PDF-1.7'], 'offer.pdf')], types: ['Files'] } })
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'offer.pdf cannot be read here: it is a PDF. The site reads .md, .txt, .html and .docx. Open it, copy its text and paste it here.',
    )
    await user.click(field())
    await user.paste('Mentors the engineers.')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(button(/^Read it/)).toBeVisible()
  })
})

describe('the reading desk', () => {
  it('suggests, and takes the words as they stand with their line at one press', async () => {
    const { user, decisions } = await desk()
    expect(within(panel()).getByRole('radio', { name: /Mentoring/ })).toBeChecked()
    expect(words()).toHaveValue('Mentors the junior engineers.')
    expect(decisions()).toEqual({})
    expect(accept()).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(decisions()).toEqual({
      mentoring: { stance: 'does', words: 'Mentors the junior engineers.', lines: [[3, 3]] },
    })
    await screen.findByText('Line 4')
    expect(button(/^Line 3 Mentors the junior engineers/)).toHaveTextContent('C1 Does it')
    expect(accept()).toHaveFocus()
    await user.click(screen.getByRole('link', { name: /^Sheet/ }))
    expect(await screen.findByText('Your document, line 3')).toBeVisible()
  })

  it('is worked by keys: not about, later, themes, words, up and down, undo', async () => {
    const { user, drafts, decisions } = await desk()
    press('n')
    press('l')
    expect(drafts.state().current?.draft.document?.read).toEqual({ 3: { as: 'not-about' }, 4: { as: 'later' } })
    await screen.findByText('Line 6')
    press('ArrowUp')
    await screen.findByText('Line 4')
    press('e')
    expect(words()).toHaveFocus()
    await user.type(words(), ' Always.')
    await user.keyboard('{Enter}')
    expect(Object.values(decisions())).toMatchObject([
      { words: 'Plans the delivery with HR. Always.', lines: [[4, 4]] },
    ])
    await user.keyboard('{Control>}z{/Control}')
    expect(decisions()).toEqual({})
    expect(await screen.findByText('Line 4')).toBeVisible()
    press('3')
    await user.type(screen.getByRole('searchbox', { name: 'Find a theme' }), 'success')
    await user.keyboard('{Enter}')
    expect(within(panel()).getByRole('radio', { name: /Measure of success/ })).toBeChecked()
  })

  it.each([
    ['not about the role', /^Not about the role/],
    ['later', /^Later/],
    ['another passage', /^Line 4 Plans/],
  ])('has Enter accept what comes next, after a click: %s', async (_what, pressed) => {
    const { user, drafts } = await desk()
    await user.click(button(pressed))
    await screen.findByText('Line 4')
    expect(accept()).toHaveFocus()
    await waitFor(() => expect(screen.getByRole('group', { name: /stance/i })).toBeVisible())
    await user.keyboard('{Enter}')
    expect(drafts.state().current?.draft.document?.read['4']).toMatchObject({ as: 'answer' })
  })

  it('leaves single letters in a field to the field', async () => {
    const { user, drafts } = await desk()
    await user.type(words(), 'nl')
    expect(drafts.state().current?.draft.document?.read).toEqual({})
  })

  it('gives a passage to a second theme with one key more, each a step of its own', async () => {
    const { user, decisions } = await desk()
    press('a')
    expect(decisions()).toMatchObject({ mentoring: { lines: [[3, 3]] } })
    const asked = await within(panel()).findByText('Line 3 is in C1. What else does it say?')
    expect(asked).toBeVisible()
    expect(accept()).toHaveFocus()
    expect(within(panel()).queryByRole('radio', { name: /Mentoring/ })).not.toBeInTheDocument()
    press('3')
    await user.type(screen.getByRole('searchbox', { name: 'Find a theme' }), 'delivery')
    await user.keyboard('{Enter}')
    await user.keyboard('{Enter}')
    const words = 'Mentors the junior engineers.'
    expect(decisions()).toEqual({
      mentoring: { stance: 'does', words, lines: [[3, 3]] },
      delivery: { stance: 'does', words, lines: [[3, 3]] },
    })
    await screen.findByText('Line 4')
    const row = button(/^Line 3 Mentors the junior engineers/)
    expect(row).toHaveTextContent('C1 Does itB2 Does it')
    await user.click(row)
    await waitFor(() => expect(within(panel()).getByRole('radio', { name: /Mentoring/ })).toBeChecked())
    expect(within(panel()).queryByText(/What else does it say/)).not.toBeInTheDocument()
    await user.keyboard('{Control>}z{/Control}')
    expect(Object.keys(decisions())).toEqual(['mentoring'])
    await user.keyboard('{Control>}z{/Control}')
    expect(decisions()).toEqual({})
  })

  it('says which theme it may speak to as well, and goes on where it says nothing more', async () => {
    const { user, drafts, decisions } = await desk('Mentors the engineers and plans the delivery of anvils.')
    const offered = within(panel()).getByText(/^It may also speak to/)
    expect(offered).toHaveTextContent(/^It may also speak to (B2 Planning and delivery|C1 Mentoring)/)
    await user.click(button(/^Add a theme/))
    expect(await within(panel()).findByText(/^Line 1 is in/)).toBeVisible()
    expect(within(panel()).queryByRole('button', { name: /^Later/ })).not.toBeInTheDocument()
    press('l')
    press('n')
    expect(await screen.findByRole('heading', { name: 'Read to the end' })).toBeVisible()
    expect(Object.keys(decisions())).toHaveLength(1)
    expect(drafts.state().current?.draft.document?.read['1']).toMatchObject({ as: 'answer' })
  })

  it('adds a theme to a passage that was read before, changes one of the two, and takes it back', async () => {
    const { user, drafts, decisions } = await desk()
    await user.keyboard('{Enter}')
    await screen.findByText('Line 4')
    press('ArrowUp')
    await screen.findByText('Line 3')
    await waitFor(() => expect(within(panel()).getByRole('radio', { name: /Mentoring/ })).toBeChecked())
    press('a')
    press('3')
    await user.type(screen.getByRole('searchbox', { name: 'Find a theme' }), 'delivery')
    await user.keyboard('{Enter}{Enter}')
    // What was left as it was is no step: one is undone to be rid of the second theme.
    expect(drafts.state().history.past).toHaveLength(2)
    await screen.findByText('Line 4')
    await user.click(button(/^Line 3 Mentors the junior engineers/))
    const gave = within(panel()).getByRole('list', { name: 'In the sheet from these lines' })
    await user.click(within(gave).getByRole('button', { name: 'B2 Planning and delivery' }))
    press('s')
    await user.click(within(panel()).getByRole('radio', { name: /^Explicitly not/ }))
    await user.click(accept())
    expect(decisions()).toMatchObject({ mentoring: { stance: 'does' }, delivery: { stance: 'does-not' } })
    await user.click(button(/^Line 3 Mentors the junior engineers/))
    await user.click(button('Take back from C1 Mentoring'))
    expect(Object.keys(decisions())).toEqual(['delivery'])
    expect(accept()).toHaveFocus()
  })

  it('finds a theme by what is said on it', async () => {
    const { user } = await desk()
    press('3')
    await user.type(screen.getByRole('searchbox', { name: 'Find a theme' }), 'forge')
    const list = () => within(panel()).getAllByRole('listitem')
    await waitFor(() => expect(list()[0]).toHaveTextContent(/^B1 Technical direction/))
    await user.keyboard('{Enter}')
    expect(within(panel()).getByRole('radio', { name: /Technical direction/ })).toBeChecked()
  })

  it('asks how a second passage goes with the first, and joins their words', async () => {
    const { user, decisions } = await desk()
    await user.keyboard('{Enter}')
    await user.click(button(/^Line 7 Mentors interns/))
    await waitFor(() =>
      expect(
        within(panel()).getByRole('radio', { name: 'Does it, as line 3 says; add this line to it' }),
      ).toBeChecked(),
    )
    await user.click(accept())
    expect(decisions()).toEqual({
      mentoring: {
        stance: 'does',
        words: 'Mentors the junior engineers; Mentors interns, too.',
        lines: [
          [3, 3],
          [7, 7],
        ],
      },
    })
  })

  it('calls a second passage that says the contrary a part, in the list and when it is opened again', async () => {
    const text = `Mentors the junior engineers in all that they ask about the work, week after week, in pairs and alone.

HR is responsible for mentoring the interns who come in the summer, from their first day to the last one.`
    const { user, decisions } = await desk(text)
    await user.keyboard('{Enter}')
    const mixed = () => within(panel()).findByRole('radio', { name: 'Mixed: parts yes, parts no', checked: true })
    expect(await mixed()).toBeVisible()
    const [first, second] = text.split('\n\n')
    const both = `${first?.slice(0, -1)}; ${second}`
    expect(words()).toHaveValue(both)
    await user.click(accept())
    expect(decisions()).toMatchObject({ mentoring: { stance: 'mixed', words: both } })
    const row = button(/^Line 3 HR is responsible/)
    expect(row).toHaveTextContent('C1 Mixed')
    await user.click(row)
    expect(await mixed()).toBeVisible()
    await user.click(accept())
    expect(decisions()).toMatchObject({ mentoring: { stance: 'mixed', words: both } })
  })

  it('takes another stance from the picker, shown before it is accepted', async () => {
    const { user, decisions } = await desk()
    await user.click(button(/^Another stance/))
    await user.click(within(panel()).getByRole('radio', { name: /^Explicitly not/ }))
    expect(decisions()).toEqual({})
    await user.click(accept())
    expect(decisions()).toMatchObject({ mentoring: { stance: 'does-not', words: 'Mentors the junior engineers.' } })
  })

  it('ticks the roles that a passage names for whoever makes it shared', async () => {
    const { user, decisions } = await desk('Mentors the junior engineers whom HR hires.')
    press('s')
    await user.click(within(panel()).getByRole('radio', { name: /^Shared with/ }))
    const hr = within(panel()).getByRole('checkbox', { name: 'HR' })
    expect(hr).toBeChecked()
    await user.click(hr)
    expect(hr).not.toBeChecked()
    await user.click(hr)
    await user.click(accept())
    expect(decisions()).toMatchObject({ mentoring: { stance: 'shared', with: ['human-resources'] } })
  })

  it('finds a role by what is typed, those that are ticked first', async () => {
    const { user, decisions } = await desk('Mentors the junior engineers whom HR hires.')
    press('s')
    await user.click(within(panel()).getByRole('radio', { name: /^Shared with/ }))
    const ticks = () => within(panel()).getAllByRole('checkbox')
    expect(ticks()[0]).toBe(within(panel()).getByRole('checkbox', { name: 'HR' }))
    const find = within(panel()).getByRole('searchbox', { name: 'Find a role: shared with' })
    await user.type(find, 'em')
    expect(ticks().map((each) => each.closest('label')?.textContent)).toEqual(['Engineering manager'])
    await user.keyboard('{Enter}')
    expect(find).toHaveValue('')
    expect(within(panel()).getByRole('checkbox', { name: 'Engineering manager' })).toBeChecked()
    await user.click(accept())
    expect(decisions()).toMatchObject({ mentoring: { with: ['human-resources', 'engineering-manager'] } })
  })

  it('asks for the condition before it accepts an “only if”, and loses nothing', async () => {
    const { user, decisions } = await desk()
    await user.type(words(), ' Always.')
    await user.click(button(/^Another stance/))
    await user.click(within(panel()).getByRole('radio', { name: /^Only if/ }))
    await user.click(accept())
    expect(decisions()).toEqual({})
    const condition = within(panel()).getByRole('textbox', { name: 'Only if' })
    expect(condition).toHaveFocus()
    expect(condition).toHaveAccessibleDescription(/^Only if what\? Name the condition/)
    await user.keyboard('asked')
    expect(condition).toBeValid()
    await user.keyboard('{Enter}')
    expect(decisions()).toMatchObject({
      mentoring: { stance: 'conditional', when: 'asked', words: 'Mentors the junior engineers. Always.' },
    })
  })

  it('asks for the condition that a passage only hints at', async () => {
    const { user, decisions } = await desk('Mentors the engineers, unless there are none.')
    await user.keyboard('{Enter}')
    expect(decisions()).toEqual({})
    const condition = await within(panel()).findByRole('textbox', { name: 'Only if' })
    expect(condition).toHaveFocus()
    await user.click(accept())
    expect(condition).toHaveFocus()
  })

  it('opens all stances by the key that stands beside them', async () => {
    const { user, decisions } = await desk()
    press('s')
    expect(within(panel()).getByRole('radio', { name: /^Does it/, checked: true })).toHaveFocus()
    expect(within(panel()).getByRole('radio', { name: /^Another role does/ })).toBeVisible()
    act(() => accept().focus())
    press('s')
    expect(within(panel()).getByRole('radio', { name: /^Does it/, checked: true })).toHaveFocus()
    press('4')
    await user.click(accept())
    expect(decisions()).toMatchObject({ mentoring: { stance: 'does-not' } })
  })

  it('keeps the focus where a press took away what had it', async () => {
    const { user } = await desk()
    button(/^Another theme/).focus()
    await user.keyboard('{Enter}{Escape}')
    expect(accept()).toHaveFocus()
    button(/^Another stance/).focus()
    await user.keyboard('{Enter}')
    expect(within(panel()).getByRole('radio', { name: /^Does it/, checked: true })).toHaveFocus()
    button('Back to what is suggested').focus()
    await user.keyboard('{Enter}')
    expect(within(panel()).getByRole('radio', { name: /^Does it/, checked: true })).toHaveFocus()
    button('Use these words').focus()
    press('ArrowDown')
    await screen.findByText('Line 4')
    expect(accept()).toHaveFocus()
    await user.click(button('Replace the text'))
    await user.click(button('Keep this text'))
    expect(button('Replace the text')).toHaveFocus()
  })

  it('takes the words of the nearest statement, with credit', async () => {
    const { user, decisions } = await desk()
    await user.click(within(panel()).getByRole('button', { name: 'Use these words' }))
    await waitFor(() => expect(words()).toHaveValue('Mentors junior engineers where there are some.'))
    await user.click(accept())
    expect(decisions()).toMatchObject({
      mentoring: {
        words: 'Mentors junior engineers where there are some.',
        credit: { model: 'acme', words: 'Mentors junior engineers where there are some.' },
        lines: [[3, 3]],
      },
    })
  })

  it('uses words that come late as things are by then, and not for a passage that was left', async () => {
    let come = () => {}
    const { model } = reader
    const late: typeof reader = {
      ...reader,
      model: (...asked) => new Promise((resolve) => (come = () => resolve(model(...asked)))),
    }
    const { user } = await desk(TEXT, late)
    await user.click(within(panel()).getByRole('button', { name: 'Use these words' }))
    await user.click(accept())
    await waitFor(() => expect(screen.getByRole('group', { name: /stance/i })).toBeVisible())
    await user.type(words(), ' Always.')
    come()
    await act(async () => {})
    expect(words()).toHaveValue('Plans the delivery with HR. Always.')
  })

  it('owes nobody the words of the document, which another stance brings back', async () => {
    const { user, decisions } = await desk('Mentors the junior engineers.\n\nNever mentors the interns.')
    await user.keyboard('{Enter}')
    const mixed = await within(panel()).findByRole('radio', { name: /^Mixed/ })
    await user.click(within(panel()).getByRole('button', { name: 'Use these words' }))
    expect(await within(panel()).findByText(/in words after/)).toBeVisible()
    await user.click(within(panel()).getByRole('radio', { name: 'Explicitly not' }))
    expect(within(panel()).queryByText(/in words after/)).toBeNull()
    await user.click(mixed)
    await user.click(accept())
    expect(decisions().mentoring).toEqual({
      stance: 'mixed',
      words: 'Mentors the junior engineers; Never mentors the interns.',
      lines: [
        [1, 1],
        [3, 3],
      ],
    })
  })

  it('calls the document silent only when it is read to its end, in one step that can be undone', async () => {
    const { user, decisions } = await desk()
    for (const line of [4, 6, 7]) {
      await user.click(accept())
      await screen.findByText(`Line ${line}`)
      await waitFor(() => expect(screen.getByRole('group', { name: /stance/i })).toBeVisible())
    }
    press('l')
    expect(await screen.findByRole('heading', { name: 'Read to the end' })).toHaveFocus()
    expect(screen.getByText(/One passage is kept for later/)).toBeVisible()
    // On a phone one of the two is shown.
    await user.click(button('Whole text'))
    expect(button('Back to the end of reading')).toHaveFocus()
    await user.click(button('Back to the end of reading'))
    expect(button('Whole text')).toHaveFocus()
    expect(document.querySelector('.desk')).not.toHaveClass('desk-whole')
    const before = decisions()
    await user.click(button(/^Mark .+ as “Says nothing”$/))
    expect(Object.values(decisions()).filter((each) => (each as { unsaid?: true }).unsaid).length).toBeGreaterThan(0)
    await user.click(button(/^Undo: /))
    expect(decisions()).toEqual(before)
    await user.click(button('Read the one kept for later'))
    expect(await screen.findByText('Line 7')).toBeVisible()
  })

  it('says so where no theme is found', async () => {
    const { user } = await renderPage('/yours/reading', reader)
    await user.click(await screen.findByRole('textbox', { name: 'The text of a role description' }))
    await user.paste('Xyzzy plugh frotz.\n\nQuux blorb.')
    await user.click(button(/^Read it/))
    expect(await screen.findByRole('heading', { name: 'No theme was found in this text' })).toBeVisible()
  })

  it('says where what it guesses by does not come, and gets it at the next try', async () => {
    let isCut = true
    const phrases: typeof reader.phrases = (signal) =>
      isCut ? Promise.reject(new DataProblem('unreachable', 'The wire is cut.')) : reader.phrases(signal)
    const { user } = await renderPage('/yours', { ...reader, phrases })
    await screen.findByRole('heading', { name: 'From a document' })
    await user.click(field())
    await user.paste(TEXT)
    await user.click(button(/^Read it/))
    const alert = await within(await screen.findByRole('region', { name: /^Lines? \d/ })).findByRole('alert')
    expect(alert).toHaveTextContent('What suggestions are made from did not load')
    isCut = false
    await user.click(within(alert).getByRole('button', { name: 'Try again' }))
    expect(await within(panel()).findByRole('radio', { name: /Mentoring/ })).toBeChecked()
  })

  it('replaces the text: answers stay and lose their lines', async () => {
    const { user, decisions } = await desk()
    await user.click(accept())
    await user.click(button('Replace the text'))
    expect(screen.getByText('Your answers stay.')).toBeVisible()
    await user.click(field())
    await user.paste('# Another\n\nPlans it all.')
    await user.click(button(/^Replace it/))
    await screen.findByText('Line 3')
    expect(decisions()).toMatchObject({ mentoring: { words: 'Mentors the junior engineers.', lines: [] } })
  })

  it('begins with the invented description, which goes away in one press', async () => {
    const drafts = fakeBrowser().tab()
    const { user } = await renderPage('/yours/reading', reader, undefined, drafts)
    await user.click(await screen.findByRole('button', { name: 'Try it with an invented description' }))
    expect(await screen.findByText('An invented description.')).toBeVisible()
    await user.click(button('Take it away'))
    expect(drafts.state().drafts).toEqual([])
  })

  it('takes the first passages of a long text, and says how many there are', async () => {
    await desk('Mentors the engineers.\n\n'.repeat(405))
    expect(
      screen.getByText(
        'This text has 405 passages; the desk takes 400, the first ones. What comes after line 799 is not on the desk.',
      ),
    ).toBeVisible()
  })
})
