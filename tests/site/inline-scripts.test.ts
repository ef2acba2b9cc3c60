// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { HEAD_SCRIPT } from '../../src/site/inline-scripts.ts'

/** Runs the script as a page would: it knows the page's globals and nothing of ours. */
function run(): void {
  new Function(HEAD_SCRIPT)()
}

const root = document.documentElement

beforeEach(() => {
  localStorage.clear()
  delete root.dataset.theme
})
afterEach(() => vi.unstubAllGlobals())

describe('the script in the head', () => {
  it('cannot end its own element', () => {
    expect(HEAD_SCRIPT).not.toMatch(/<\/|<!--/)
  })

  it.each(['light', 'dark'])('puts a chosen theme on the document: %s', (theme) => {
    localStorage.setItem('role-atlas-theme', theme)
    run()
    expect(root.dataset.theme).toBe(theme)
  })

  it.each(['', 'sepia', '"dark"', '</script>'])(
    'leaves it to the system where the choice is none of ours: %j',
    (theme) => {
      localStorage.setItem('role-atlas-theme', theme)
      run()
      expect(root.dataset).not.toHaveProperty('theme')
    },
  )

  it('does without storage that is blocked', () => {
    vi.stubGlobal('localStorage', {
      getItem() {
        throw new DOMException('Access is denied.', 'SecurityError')
      },
    })
    expect(run).not.toThrow()
    expect(root.dataset).not.toHaveProperty('theme')
  })

  describe('the view of a query', () => {
    beforeEach(() => {
      vi.useFakeTimers()
      delete root.dataset.held
    })
    afterEach(() => {
      vi.useRealTimers()
      history.replaceState(null, '', '/')
    })

    it.each([
      '?kind=company',
      '?a=b&Kind=agency',
      '?with=acme&amp;kind=agency',
      '?show=differ',
      '?sort=difference',
      '?order=b.a',
    ])('is held back: %s', (search) => {
      history.replaceState(null, '', `/themes${search}`)
      run()
      expect(root.dataset.held).toBe('')
    })

    it.each(['', '?utm_source=chat', '?mankind=1', '?q=kind'])('is shown at once where there is none: %j', (search) => {
      history.replaceState(null, '', `/themes${search}`)
      run()
      expect(root.dataset).not.toHaveProperty('held')
    })

    it('is shown after a while where nothing comes to put it on', () => {
      history.replaceState(null, '', '/themes?kind=company')
      run()
      vi.advanceTimersByTime(1400)
      expect(root.dataset.held).toBe('')
      vi.advanceTimersByTime(200)
      expect(root.dataset).not.toHaveProperty('held')
    })
  })

  describe('the browser’s bar', () => {
    const media = () => [...document.querySelectorAll('meta')].map((meta) => meta.media)
    const EITHER = ['(prefers-color-scheme: light)', '(prefers-color-scheme: dark)']
    beforeEach(() => {
      document.head.innerHTML = EITHER.map((own) => `<meta name="theme-color" media="${own}" content="#000000">`).join(
        '',
      )
    })
    afterEach(() => {
      document.head.innerHTML = ''
    })

    it.each([
      ['light', ['', 'not all']],
      ['dark', ['not all', '']],
      ['sepia', EITHER],
    ])('has the colour of the choice: %s', (theme, expected) => {
      localStorage.setItem('role-atlas-theme', theme)
      run()
      expect(media()).toEqual(expected)
    })

    it('follows the switch, back to the system too', () => {
      run()
      for (const [theme, expected] of [
        ['dark', ['not all', '']],
        [undefined, EITHER],
      ] as const) {
        if (theme) root.dataset.theme = theme
        else delete root.dataset.theme
        dispatchEvent(new Event('role-atlas-theme-changed'))
        expect(media()).toEqual(expected)
      }
    })
  })

  describe('a page that comes back from the browser’s cache', () => {
    const comeBack = (persisted: boolean) => dispatchEvent(Object.assign(new Event('pageshow'), { persisted }))

    it.each([
      ['dark', 'dark'],
      [null, undefined],
    ])('takes on what was chosen meanwhile, and tells the switch: %s', (chosen, theme) => {
      localStorage.setItem('role-atlas-theme', 'light')
      run()
      if (chosen) localStorage.setItem('role-atlas-theme', chosen)
      else localStorage.removeItem('role-atlas-theme')
      const told = vi.fn()
      addEventListener('role-atlas-theme-changed', told, { once: true })
      comeBack(true)
      expect(root.dataset.theme).toBe(theme)
      expect(told).toHaveBeenCalled()
    })

    it('is not one that was loaded: a choice that could not be stored stays', () => {
      run()
      root.dataset.theme = 'dark'
      comeBack(false)
      expect(root.dataset.theme).toBe('dark')
    })
  })

  it('shows the line that says what to do, in front, where a script of the page is gone and only then', () => {
    document.body.innerHTML =
      '<h1>The page</h1><p id="not-alive" hidden></p><script type="text/plain"></script><img alt="">'
    run()
    const line = document.getElementById('not-alive')
    document.querySelector('img')?.dispatchEvent(new Event('error'))
    expect([line?.hidden, document.body.firstElementChild === line]).toEqual([true, false])
    document.querySelector('script')?.dispatchEvent(new Event('error'))
    expect([line?.hidden, document.body.firstElementChild === line]).toEqual([false, true])
  })
})
