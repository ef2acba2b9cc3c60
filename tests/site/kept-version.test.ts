import { describe, expect, it } from 'vitest'
import { keepsOffline } from '../../src/site/keeps-offline.ts'
import { type Keepable, keptVersion, shellPath } from '../../src/site/kept-version.ts'
import { dutyId, roleId, themeId } from '../fixtures/ids.ts'

const SHELL = '<head></head><script type="module" crossorigin src="/atlas/assets/index-1.js"></script>'
const SITE: Keepable = {
  base: '/atlas/',
  hash: 'abc123def0',
  models: ['zenith', 'acme'],
  links: [
    { page: 'home' },
    { page: 'models', kind: undefined, sort: 'kind' },
    { page: 'duty', duty: dutyId('hire') },
    { page: 'duties', role: undefined, show: 'all', least: 'three', models: [] },
    { page: 'duties', role: roleId('hr'), show: 'all', least: 'three', models: [] },
    { page: 'theme', theme: themeId('scope') },
  ],
  files: new Map([
    ['assets/index-1.js', 10],
    ['assets/font-1.woff2', 10],
    ['data/abc123def0/index.json', 10],
    ['data/abc123def0/search.json', 10],
    ['data/abc123def0/phrases.json', 10],
    ['data/abc123def0/models/acme.json', 10],
    ['data/abc123def0/models/zenith.json', 10],
    ['data/abc123def0/duties/hire.json', 10],
    ['data/abc123def0/duties.json', 10],
    ['data/abc123def0/roles/hr.json', 10],
    ['data/abc123def0/themes/scope.json', 10],
    ['data/v1/index.json', 10],
    ['index.html', 10],
  ]),
  shell: SHELL,
  worker: 'work()',
}

describe('what a version keeps', () => {
  it('is all that has a name of its own: the page without content, scripts and fonts, and the data', () => {
    expect(keptVersion(SITE).files).toEqual([
      shellPath(SHELL),
      'assets/font-1.woff2',
      'assets/index-1.js',
      'data/abc123def0/index.json',
      'data/abc123def0/search.json',
      'data/abc123def0/phrases.json',
      'data/abc123def0/duties.json',
      'data/abc123def0/roles/hr.json',
      'data/abc123def0/models/zenith.json',
      'data/abc123def0/models/acme.json',
      'data/abc123def0/themes/scope.json',
    ])
  })

  it('is of a large atlas what is reasonable, the first models first', () => {
    const files = new Map([...SITE.files, ['data/abc123def0/models/acme.json', 6_000_000]] as [string, number][])
    expect(keptVersion({ ...SITE, files }).files.filter((file) => file.includes('models/'))).toEqual([
      'data/abc123def0/models/zenith.json',
    ])
  })

  it('knows the places of the app, its data and its own pages', () => {
    expect(keptVersion(SITE)).toMatchObject({
      places: ['', 'duties', 'models', 'themes'],
      data: 'data/abc123def0/',
      marks: ['/atlas/assets/index-1.js', '"hash":"abc123def0"'],
    })
    expect(() => keptVersion({ ...SITE, shell: '<p>' })).toThrow('has no script')
  })

  it('is another with anything in it, and the same for the same', () => {
    const names = [
      SITE,
      { ...SITE, shell: `${SHELL}!` },
      { ...SITE, worker: 'work(2)' },
      { ...SITE, hash: 'bbbbbbbbbb' },
      { ...SITE, files: new Map([...SITE.files, ['assets/more-1.js', 1]] as [string, number][]) },
    ].map((site) => keptVersion(site).version)
    expect(new Set(names).size).toBe(names.length)
    expect(keptVersion({ ...SITE, files: new Map([...SITE.files].reverse()) }).version).toBe(names[0])
  })
})

describe('SERVICE_WORKER', () => {
  it.each([
    [undefined, true],
    ['', true],
    ['on', true],
    ['off', false],
    [' off ', false],
  ])('%s: %s', (word, keeps) => {
    expect(keepsOffline({ SERVICE_WORKER: word })).toBe(keeps)
  })

  it('is not guessed at', () => {
    expect(() => keepsOffline({ SERVICE_WORKER: 'false' })).toThrow('“on” or “off”')
  })
})
