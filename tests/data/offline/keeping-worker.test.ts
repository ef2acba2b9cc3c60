import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepVersion } from '../../../src/data/offline/keeping-worker.ts'
import { retire } from '../../../src/data/offline/retiring-worker.ts'
import { answer, ORIGIN, serverOf, version, World } from '../support/worker-world.ts'

const ONE = version('one')
const TWO = version('two')
const NOON = Date.UTC(2026, 10, 27, 12)
const OFFLINE = () => Promise.reject(new TypeError('Failed to fetch'))

let world: World
let time: number

/** The worker of a version comes and takes over. */
async function arrives(kept: typeof ONE): Promise<void> {
  keepVersion(world.scope(), kept, () => time)
  await world.live('install')
  await world.live('activate')
}

const open = async (url: string, cache?: string) => (await world.ask(url, 'navigate', cache))?.text()
/** A page is opened and asks for what it needs. */
const visit = async (url: string) => {
  await open(url)
  await world.ask('/atlas/assets/index-two.js').catch(() => undefined)
}
const names = () => [...world.stored.keys()]

beforeEach(async () => {
  world = new World()
  time = NOON
  world.network = serverOf(ONE)
  await arrives(ONE)
  world.asked = []
})
afterEach(() => vi.useRealTimers())

describe('a worker that has come', () => {
  it('holds everything of its version, and takes the open pages over', () => {
    const held = [...(world.stored.get('role-atlas:/atlas/:one')?.keys() ?? [])]
    expect(held).toEqual(expect.arrayContaining(ONE.files.map((file) => `${ORIGIN}/atlas/${file}`)))
    expect(world.claimed).toBe(true)
  })

  it.each([
    ['a file is gone', () => answer('gone', { status: 404 })],
    ['a portal answers', () => answer('<p>Sign in')],
    ['the line breaks', OFFLINE],
  ])('does not come, and keeps nothing, where %s', async (_what, network) => {
    world.network = network
    keepVersion(world.scope(), TWO, () => time)
    await expect(world.live('install')).rejects.toThrow()
    expect(names()).toEqual(['role-atlas:/atlas/:one'])
  })

  it('does not come, and keeps nothing, where there is no room', async () => {
    world.network = serverOf(TWO)
    world.room = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    keepVersion(world.scope(), TWO, () => time)
    await expect(world.live('install')).rejects.toThrow('full')
    expect(names()).toEqual(['role-atlas:/atlas/:one'])
  })
})

describe('a page', () => {
  it('comes from the network, whatever is kept', async () => {
    expect(await open('/atlas/models/acme')).toMatch(/^<head><\/head>page/)
    world.network = serverOf(TWO)
    expect(await open('/atlas/models/acme')).toContain('index-two.js')
  })

  it('is the kept one without a network, and says so with the time at which it was last known to be current', async () => {
    time += 60_000
    await open('/atlas/models/acme')
    time += 3_600_000
    world.network = OFFLINE
    expect(await open('/atlas/models/never-opened')).toBe(
      `<head><meta name="role-atlas-kept" content="offline ${NOON + 60_000}"></head>shell`,
    )
  })

  it('of a newer version does not make the kept one current', async () => {
    time += 60_000
    world.network = serverOf(TWO)
    await open('/atlas/models/acme')
    world.network = OFFLINE
    expect(await open('/atlas/')).toContain(`offline ${NOON}`)
  })

  it('is the kept one while the server fails, and the server’s where it says that there is none', async () => {
    world.network = () => answer('bad gateway', { status: 502 })
    expect(await open('/atlas/models/acme')).toContain('content="failing ')
    world.network = () => answer('not here', { status: 404 })
    expect(await open('/atlas/models/acme')).toBe('not here')
  })

  it('is the kept one after four seconds, unless it was asked for anew', async () => {
    vi.useFakeTimers()
    let arrive = (_: Response) => {}
    world.network = () =>
      new Promise<Response>((resolve) => {
        arrive = resolve
      })
    const slow = open('/atlas/models/acme')
    await vi.advanceTimersByTimeAsync(4000)
    arrive(answer('late'))
    expect(await slow).toContain('content="slow ')
    const anew = open('/atlas/models/acme', 'no-cache')
    await vi.advanceTimersByTimeAsync(60_000)
    arrive(answer('late, but here'))
    expect(await anew).toBe('late, but here')
  })

  it('of a portal is shown, so that one can sign in, and never kept', async () => {
    world.network = () => answer('<p>Sign in')
    expect(await open('/atlas/models/acme')).toBe('<p>Sign in')
    world.network = OFFLINE
    expect(await open('/atlas/models/acme')).toContain('shell')
  })

  it('fails as it would without us where the browser has thrown away what was kept', async () => {
    world.stored.clear()
    world.network = OFFLINE
    await expect(open('/atlas/models/acme')).rejects.toThrow('Failed to fetch')
    world.network = () => answer('bad gateway', { status: 502 })
    expect(await open('/atlas/models/acme')).toBe('bad gateway')
  })
})

describe('what stands under a name that never changes', () => {
  it('comes without the network', async () => {
    expect(await (await world.ask('/atlas/assets/index-one.js'))?.text()).toBe('/atlas/assets/index-one.js')
    expect(world.asked).toEqual([])
  })

  it('of another version is the network’s, and is not kept', async () => {
    world.network = serverOf(TWO, ONE)
    expect((await world.ask('/atlas/assets/index-two.js'))?.status).toBe(200)
    world.network = OFFLINE
    await expect(world.ask('/atlas/assets/index-two.js')).rejects.toThrow()
  })

  it('is kept once it was read, where it is data that was too much to fetch ahead', async () => {
    const late = `/atlas/${ONE.data}models/late.json`
    await world.ask(late)
    world.network = OFFLINE
    expect((await world.ask(late))?.status).toBe(200)
  })

  it('is read all the same where there is no room to keep it', async () => {
    world.room = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    expect((await world.ask(`/atlas/${ONE.data}models/late.json`))?.status).toBe(200)
  })

  it('is not kept where a portal answers for it', async () => {
    world.network = () => answer('<p>Sign in')
    const late = `/atlas/${ONE.data}models/late.json`
    await world.ask(late)
    world.network = serverOf(ONE)
    expect(await (await world.ask(late))?.text()).toBe(late)
  })
})

describe('a deploy', () => {
  const tab = { id: 'old-tab', url: `${ORIGIN}/atlas/models/acme` }
  const beside = { id: 'other-site', url: `${ORIGIN}/other/` }

  beforeEach(async () => {
    world.tabs = [tab, beside]
    world.network = serverOf(TWO)
    await arrives(TWO)
  })

  it('shows the new version without a network from then on', async () => {
    world.network = OFFLINE
    await open('/atlas/')
    expect((await world.ask('/atlas/assets/index-two.js'))?.status).toBe(200)
  })

  it('leaves the files of the version before to the tabs that were open, and to no longer', async () => {
    await visit('/atlas/models')
    world.network = OFFLINE
    expect((await world.ask('/atlas/assets/index-one.js'))?.status).toBe(200)
    world.tabs = [{ id: 'new-tab', url: `${ORIGIN}/atlas/` }, beside]
    await visit('/atlas/models')
    expect(names()).toEqual(['role-atlas:/atlas/:two'])
  })

  it('takes what did not change from what is kept', async () => {
    const same = version('three', { files: [...TWO.files.slice(1), 'assets/offline-three.txt'] })
    world.asked = []
    world.network = serverOf(same)
    await arrives(same)
    expect(world.asked).toEqual(['/atlas/assets/offline-three.txt'])
  })

  it('leaves no more than one version before it, whatever tabs are open', async () => {
    const three = version('three')
    world.network = serverOf(three)
    await arrives(three)
    expect(names()).toEqual(['role-atlas:/atlas/:two', 'role-atlas:/atlas/:three'])
  })

  it('that takes back the last one works as any other', async () => {
    world.network = serverOf(ONE)
    await arrives(ONE)
    world.tabs = []
    await visit('/atlas/')
    expect(names()).toEqual(['role-atlas:/atlas/:one'])
    world.network = OFFLINE
    expect(await open('/atlas/')).toContain('shell')
  })

  it('does not touch what others keep, nor the site above', async () => {
    world.stored.set('role-atlas:/:one', new Map())
    world.stored.set('another app', new Map())
    world.tabs = []
    await visit('/atlas/')
    expect(names()).toEqual(['role-atlas:/atlas/:two', 'role-atlas:/:one', 'another app'])
  })
})

describe('a deploy that switches it off', () => {
  it('throws away what this site kept, takes itself off, and answers nothing', async () => {
    world.stored.set('role-atlas:/:one', new Map())
    retire(world.scope(), '/atlas/')
    await world.live('install')
    await world.live('activate')
    expect(names()).toEqual(['role-atlas:/:one'])
    expect(world.registered).toBe(false)
    expect(await world.ask('/atlas/', 'navigate')).toBeUndefined()
  })
})
