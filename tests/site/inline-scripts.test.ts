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

  it('shows the line that says what to do, where a script of the page is gone and only then', () => {
    document.body.innerHTML = '<p id="not-alive" hidden></p><script type="text/plain"></script><img alt="">'
    run()
    const line = document.getElementById('not-alive')
    document.querySelector('img')?.dispatchEvent(new Event('error'))
    expect(line?.hidden).toBe(true)
    document.querySelector('script')?.dispatchEvent(new Event('error'))
    expect(line?.hidden).toBe(false)
  })
})
