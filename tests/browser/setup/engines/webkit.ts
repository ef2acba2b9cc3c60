import { createServer } from 'node:net'
import { type ChildGroup, startGroup } from './child-group.ts'
import { type Driver, LOAD_TIMEOUT } from './driver.ts'
import { hasLeft, leave } from './in-page.ts'
import { webDriverKey } from './keys.ts'
import { listenTo } from './listening-proxy.ts'
import { type Command, webDriverAt } from './webdriver.ts'
import { printAt } from './webkit-print.ts'

/**
 * WebKit as WebKitGTK's small browser has it, over plain WebDriver, on a screen of its own (Xvfb). Its window is 447 px wide
 * at least, and it has no console to read: what `site` complains about is heard by a script that its pages are given on the way.
 */
export async function startWebKit(driverPath: string, site: string): Promise<Driver> {
  const screen = await startScreen()
  // Without a bus of the desktop to ask, each page would wait for one first.
  const desktop = { DISPLAY: screen.display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1', GSETTINGS_BACKEND: 'memory' }
  const env = { ...process.env, ...desktop }
  const server = await startDriver(driverPath, env)
  const proxy = await listenTo(site)
  const end = async () => {
    proxy.close()
    await server.group.end()
    await screen.group.end()
  }
  try {
    const send = await startSession(server.port)
    return { ...driverOf(send, site, proxy, env), close: () => send('DELETE', '').finally(end) as Promise<void> }
  } catch (error) {
    await end()
    throw error
  }
}

function driverOf(
  send: Command,
  site: string,
  proxy: { origin: string; complaints: string[] },
  env: NodeJS.ProcessEnv,
): Omit<Driver, 'close'> {
  const act = (...sources: object[]) => send('POST', '/actions', { actions: sources }) as Promise<void>
  const press = (key: string) => ({ type: 'keyDown', value: webDriverKey(key) })
  const release = (key: string) => ({ type: 'keyUp', value: webDriverKey(key) })
  const evaluate = async (expression: string) => {
    const script = `const done = arguments[0]
      Promise.resolve().then(() => (${expression}\n)).then((value) => done({ value }), (error) => done({ error: String(error) }))`
    const settled = (await send('POST', '/execute/async', { script, args: [] })) as { value?: unknown; error?: string }
    if (settled.error !== undefined) throw new Error(settled.error)
    return settled.value
  }
  // The driver may answer while the page that is left is there still: what the test asks next would be asked of that one.
  const load = async (command: '/url' | '/refresh', body: object) => {
    await evaluate(`(${leave})()`)
    await send('POST', command, body)
    const deadline = Date.now() + LOAD_TIMEOUT
    // Of a page that goes while it is asked, the answer is an error.
    while (!(await evaluate(`(${hasLeft})()`).catch(() => false))) {
      if (Date.now() > deadline) throw new Error(`WebKit’s page did not change: ${command} ${JSON.stringify(body)}`)
      await new Promise((done) => setTimeout(done, 20))
    }
  }
  return {
    engine: 'webkit',
    fresh: async () => {
      await load('/url', { url: `${proxy.origin}/robots.txt` })
      await evaluate(FORGET)
      await load('/url', { url: 'about:blank' })
      proxy.complaints.length = 0
    },
    goto: (url) => load('/url', { url: url.startsWith(site) ? proxy.origin + url.slice(site.length) : url }),
    reload: () => load('/refresh', {}),
    evaluate,
    mouse: (x, y, isPress) => {
      const move = { type: 'pointerMove', duration: 0, origin: 'viewport', x: Math.round(x), y: Math.round(y) }
      const click = [
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]
      return act({ type: 'pointer', id: 'mouse', actions: isPress ? [move, ...click] : [move] })
    },
    chord: (keys) =>
      act({ type: 'key', id: 'keyboard', actions: [...keys.map(press), ...[...keys].reverse().map(release)] }),
    type: (text) =>
      act({ type: 'key', id: 'keyboard', actions: [...text].flatMap((key) => [press(key), release(key)]) }),
    resize: async (width, height) => {
      const [beside, above] = (await evaluate('[outerWidth - innerWidth, outerHeight - innerHeight]')) as number[]
      await send('POST', '/window/rect', { width: width + (beside ?? 0), height: height + (above ?? 0) })
    },
    screenshot: async () => Buffer.from((await send('GET', '/screenshot')) as string, 'base64'),
    print: async (paper) => printAt((await evaluate('location.href')) as string, paper, env),
    complaints: async () => [...proxy.complaints],
  }
}

const FORGET = `(async () => {
  localStorage.clear()
  sessionStorage.clear()
  for (const name of await caches.keys()) await caches.delete(name)
  for (const registration of (await navigator.serviceWorker?.getRegistrations()) ?? []) await registration.unregister()
  for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name)
})()`

async function startScreen(): Promise<{ group: ChildGroup; display: string }> {
  const group = startGroup('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'])
  const display = await new Promise<string>((resolve, reject) => {
    let told = ''
    group.child.stdio[3]?.on('data', (chunk: Buffer) => {
      told += chunk
      if (told.endsWith('\n')) resolve(`:${told.trim()}`)
    })
    group.child.once('exit', () => reject(new Error('Xvfb ended before it had a display.')))
  })
  return { group, display }
}

async function startDriver(path: string, env: NodeJS.ProcessEnv): Promise<{ group: ChildGroup; port: number }> {
  const port = await freePort()
  const group = startGroup(path, ['-p', String(port)], env)
  const ask = webDriverAt(port)
  const deadline = Date.now() + LOAD_TIMEOUT
  for (;;) {
    try {
      await ask('GET', '/status')
      return { group, port }
    } catch (error) {
      if (Date.now() > deadline) {
        await group.end()
        throw new Error(`${path} does not answer.`, { cause: error })
      }
      await new Promise((done) => setTimeout(done, 20))
    }
  }
}

async function startSession(port: number): Promise<Command> {
  const answer = (await webDriverAt(port)('POST', '/session', {
    capabilities: { alwaysMatch: { timeouts: { script: LOAD_TIMEOUT, pageLoad: LOAD_TIMEOUT } } },
  })) as { sessionId: string }
  return webDriverAt(port, `/session/${answer.sessionId}`)
}

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
