import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { createBuilder, createServer, type InlineConfig, type Plugin, type Rollup } from 'vite'
import { expect, onTestFinished, test, vi } from 'vitest'
import { compileContent } from '../../src/compiler/compile.ts'
import { CONTENT_PLUGIN, type ContentApi, contentPlugin } from '../../src/compiler/content-plugin.ts'
import { type Change, changed, FIXTURE, fixtureFolder } from './support/fixture.ts'

const BROKEN: Change = ['models/acme.yaml', 'theme: mentoring', 'theme: mentorship']
const TOLD = `content/models/acme.yaml:70:12 (known-themes)  unknown theme "mentorship"
  Themes line organisations up; they come from content/themes.yaml.
  Did you mean "mentoring"?  \`npm run fix\` changes it.`

/** A project with one page and one server entry around a content folder. */
function projectAround(contentDir: string): InlineConfig {
  const root = dirname(contentDir)
  writeFileSync(
    join(root, 'index.html'),
    '<!doctype html><title>x</title><script type="module" src="/main.js"></script>',
  )
  writeFileSync(join(root, 'main.js'), 'console.log(1)')
  writeFileSync(join(root, 'server.js'), 'export const page = 1')
  return {
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [contentPlugin({ contentDir: 'content' })],
    environments: { ssr: { build: { rollupOptions: { input: join(root, 'server.js') } } } },
    build: { write: false },
  }
}

async function assetsOf(config: InlineConfig, environment: 'client' | 'ssr'): Promise<Map<string, string>> {
  const builder = await createBuilder(config)
  const target = builder.environments[environment]
  if (!target) throw new Error(`no environment ${environment}`)
  const { output } = (await builder.build(target)) as Rollup.RollupOutput
  const assets = output.flatMap((file) =>
    file.type === 'asset' ? [[file.fileName, String(file.source)] as const] : [],
  )
  return new Map(assets.filter(([name]) => name.startsWith('data/')))
}

test('a build emits the files with the client, and only there', async () => {
  const expected = compileContent(FIXTURE)
  const config = projectAround(fixtureFolder())
  expect(await assetsOf(config, 'client')).toEqual(expected.ok && expected.files)
  expect(await assetsOf(config, 'ssr')).toEqual(new Map())
})

test('faults fail the build with all they say', async () => {
  const builder = await createBuilder(projectAround(fixtureFolder(BROKEN)))
  const { client } = builder.environments
  if (!client) throw new Error('no client')
  await expect(builder.build(client)).rejects.toThrow(`The content has one fault.\n\n${TOLD}\n`)
})

test('other plugins get the compiled content, or all faults', async () => {
  const apiOf = async (contentDir: string) => {
    const { config } = await createBuilder(projectAround(contentDir))
    const plugin = config.plugins.find(({ name }) => name === CONTENT_PLUGIN) as Plugin<ContentApi>
    return plugin.api
  }
  const good = await apiOf(fixtureFolder())
  expect(good?.compiled().dataset.models.map(({ id }) => id)).toEqual(['acme', 'zenith'])
  expect(good?.compiled(), 'compiled once for all who ask').toBe(good?.compiled())
  const bad = await apiOf(fixtureFolder(BROKEN))
  expect(() => bad?.compiled()).toThrow(`The content has one fault.\n\n${TOLD}\n`)
})

/** A dev server that this machine alone can reach. What it tells pages is kept. */
async function developing(contentDir: string, base = '/') {
  const server = await createServer({
    ...projectAround(contentDir),
    base,
    appType: 'custom',
    // The watcher watches nothing: saving is told by the test, so that it does not depend on the machine's speed.
    server: { middlewareMode: true, ws: false, watch: { ignored: '**' } },
    optimizeDeps: { noDiscovery: true },
  })
  onTestFinished(() => server.close())
  const sent = vi.spyOn(server.environments.client.hot, 'send').mockImplementation(() => {})
  const http = createHttpServer(server.middlewares).listen(0, '127.0.0.1')
  onTestFinished(() => void http.close())
  await once(http, 'listening')
  const get = async (url: string, method = 'GET') => {
    const response = await fetch(`http://127.0.0.1:${(http.address() as AddressInfo).port}${url}`, { method })
    return { status: response.status, type: response.headers.get('content-type'), text: await response.text() }
  }
  /** Saves a change and waits for what the pages are told. */
  const save = async (change: Change) => {
    const path = join(contentDir, change[0])
    writeFileSync(path, changed(readFileSync(path, 'utf8'), change))
    sent.mockClear()
    server.watcher.emit('all', 'change', path)
    await vi.waitUntil(() => sent.mock.calls.length > 0)
    return sent.mock.calls[0]?.[0] as unknown
  }
  return { get, save, sent, server }
}

test('while developing, data is served from memory below the base', async () => {
  const { get } = await developing(fixtureFolder(), '/atlas/')
  expect(await get('/atlas/data/v1/models/acme.json?x=1')).toMatchObject({
    status: 200,
    type: 'application/json; charset=utf-8',
    text: expect.stringContaining('"name": "Acme Anvils"'),
  })
  const hashed = await get('/atlas/data/dev/index.json')
  expect(JSON.parse(hashed.text).models).toHaveLength(2)
  expect(await get('/atlas/data/v1/index.json', 'HEAD')).toMatchObject({ status: 200, text: '' })
  expect(await get('/atlas/data/dev/models/acne.json')).toEqual({
    status: 404,
    type: 'text/plain; charset=utf-8',
    text: expect.stringMatching(/^There is no data\/[0-9a-f]{10}\/models\/acne\.json\.$/),
  })
})

test('a mistake shows in the page, and saving its correction heals it', async () => {
  const contentDir = fixtureFolder()
  const { get, save } = await developing(contentDir)
  expect(await save(BROKEN)).toEqual({
    type: 'error',
    err: {
      message: `The content has one fault.\n\n${TOLD}\n`,
      stack: '',
      plugin: CONTENT_PLUGIN,
      id: join(contentDir, 'models/acme.yaml'),
      loc: { file: join(contentDir, 'models/acme.yaml'), line: 70, column: 12 },
    },
  })
  expect(await get('/data/v1/index.json')).toEqual({ status: 500, type: 'text/plain; charset=utf-8', text: TOLD })
  expect(await save(['models/acme.yaml', 'theme: mentorship', 'theme: mentoring'])).toEqual({ type: 'full-reload' })
  expect(await get('/data/v1/index.json')).toMatchObject({ status: 200 })
})

test('what was saved is what is served', async () => {
  const { get, save } = await developing(fixtureFolder())
  await save(['models/zenith.yaml', 'Several teams.', 'More than one team.'])
  expect((await get('/data/dev/models/zenith.json')).text).toContain('"answer":"More than one team."')
})

test('files that are no content change nothing', async () => {
  const contentDir = fixtureFolder()
  const { sent, server, save } = await developing(contentDir)
  for (const path of ['README.md', 'schema/model.schema.json', '../main.yaml'])
    server.watcher.emit('all', 'change', join(contentDir, path))
  await save(['models/zenith.yaml', 'Several teams.', 'More than one team.'])
  expect(sent).toHaveBeenCalledTimes(1)
})
