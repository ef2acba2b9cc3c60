import { resolve, sep } from 'node:path'
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite'
import { type Compiled, compileContent, type Failed } from './compile.ts'
import { formatFaults } from './fault.ts'
import { serveContent } from './serve-content.ts'

/** What other plugins may ask of this one: `config.plugins.find((p) => p.name === CONTENT_PLUGIN).api`. */
export interface ContentApi {
  /** The compiled content of this build, or as last saved while developing. Throws an Error whose message is all the faults. */
  compiled(): Compiled
}

export const CONTENT_PLUGIN = 'role-atlas:content'

/**
 * The Vite plugin that compiles the content. A build emits its files with the client, and fails on faults; while
 * developing they are served from memory, faults show in the page, and saving a content file heals them.
 */
export function contentPlugin({ contentDir }: { contentDir: string }): Plugin<ContentApi> {
  let folder = resolve(contentDir)
  let config: ResolvedConfig
  let result: Compiled | Failed | undefined

  const compile = () => {
    result ??= compileContent(folder)
    return result
  }
  const compiled = () => {
    const now = compile()
    if (now.ok) return now
    throw new Error(messageOf(now))
  }

  return {
    name: CONTENT_PLUGIN,
    api: { compiled },
    configResolved(resolved) {
      config = resolved
      folder = resolve(config.root, contentDir)
      result = undefined
    },
    buildStart() {
      if (config.command !== 'build' || this.environment.name !== 'client') return
      // A watching build starts again after each change.
      if (this.meta.watchMode) result = undefined
      const now = compile()
      if (!now.ok) this.error({ message: messageOf(now), stack: '' })
    },
    generateBundle() {
      if (config.command !== 'build' || this.environment.name !== 'client') return
      for (const [fileName, source] of compiled().files) this.emitFile({ type: 'asset', fileName, source })
    },
    configureServer(server) {
      watchContent(server, folder, () => {
        result = undefined
        return compile()
      })
      server.middlewares.use(serveContent(config.base, compile))
    },
  }
}

function messageOf({ faults }: Failed): string {
  const count = faults.length === 1 ? 'one fault' : `${faults.length} faults`
  return `The content has ${count}.\n\n${formatFaults(faults)}\n`
}

/** Compiles afresh whenever a content file is saved, and tells every open page. */
function watchContent(server: ViteDevServer, folder: string, recompile: () => Compiled | Failed): void {
  const { hot } = server.environments.client
  let last = recompile()
  const showFaults = () => {
    if (last.ok) return
    const [first] = last.faults
    const file = first && resolve(folder, '..', first.file)
    hot.send({
      type: 'error',
      err: {
        message: messageOf(last),
        stack: '',
        plugin: CONTENT_PLUGIN,
        id: file,
        loc: first && { file, line: first.line, column: first.column },
      },
    })
  }
  const log = () => {
    if (!last.ok) server.config.logger.error(messageOf(last), { timestamp: true })
  }
  log()
  // Each page that opens or reloads while there are faults is told them.
  server.ws.on('connection', showFaults)
  let pending: NodeJS.Timeout | undefined
  const onChange = (_event: string, path: string) => {
    if (!path.startsWith(folder + sep) || !/\.ya?ml$/i.test(path)) return
    // Editors and branch switches save many files at once: one answer to all of them.
    clearTimeout(pending)
    pending = setTimeout(() => {
      last = recompile()
      log()
      if (last.ok) hot.send({ type: 'full-reload' })
      else showFaults()
    }, 25)
  }
  server.watcher.add(folder)
  server.watcher.on('all', onChange)
  server.httpServer?.on('close', () => clearTimeout(pending))
}
