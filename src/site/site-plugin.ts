import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin, ResolvedConfig, Rolldown, ViteBuilder } from 'vite'
import { CONTENT_PLUGIN, type ContentApi } from '../compiler/content-plugin.ts'
import { SERVICE_WORKER_FILE } from '../data/offline/kept-version.ts'
import { allModels } from '../domain/dataset.ts'
import { chunkGroups } from './chunk-groups.ts'
import { keptVersion } from './kept-version.ts'
import { moduleReach, type Reach } from './module-reach.ts'
import { prerenderSite } from './prerender-site.ts'
import { buildServiceWorker, withKept } from './service-worker.ts'
import type { SiteUrl } from './site-url.ts'
import { imageCache } from './social-images/image-cache.ts'
import { makeSocialImages } from './social-images/make-social-images.ts'

/** Where social images are kept from one build to the next, unless `IMAGE_CACHE` names another folder. */
const IMAGE_CACHE = 'node_modules/.role-atlas/images'

/**
 * Where the server entry is built to: inside node_modules, so that it finds its packages and is never published; one
 * folder an output, so that two builds do not meet.
 */
function serverDirOf(outDir: string): string {
  return join('node_modules/.role-atlas', basename(outDir))
}

/**
 * What files are called. Every page brings the names of 200 files, whose hashes nothing compresses: of seven characters they still
 * tell versions apart, and weigh 0.15 KiB less than of eight.
 */
const FILE_NAMES = {
  entryFileNames: 'assets/[name]-[hash:7].js',
  chunkFileNames: 'assets/[name]-[hash:7].js',
  assetFileNames: 'assets/[name]-[hash:7][extname]',
}

/** How a site is built: where it will stand, whether readers keep it offline, and how many pages are made at most. */
export interface SiteOptions {
  site: SiteUrl
  keeps: boolean
  mostPages?: number | undefined
}

/** The Vite plugin that makes a page of every address once the client is built. A page that fails fails the build. */
export function sitePlugin(options: SiteOptions): Plugin {
  let config: ResolvedConfig
  const reach = new Map<string, Reach>()
  return {
    name: 'role-atlas:site',
    apply: 'build',
    config: (user) => ({
      build: { manifest: true, modulePreload: { polyfill: false } },
      environments: {
        client: {
          build: {
            rolldownOptions: {
              output: { ...FILE_NAMES, codeSplitting: { groups: chunkGroups(reach) } },
            },
          },
        },
        ssr: {
          build: {
            ssr: true,
            manifest: false,
            outDir: serverDirOf(user.build?.outDir ?? 'dist'),
            emptyOutDir: true,
            copyPublicDir: false,
            rollupOptions: { input: 'src/site/entry-server.tsx' },
          },
        },
      },
      builder: { buildApp: (builder: ViteBuilder) => buildApp(builder, config, options) },
    }),
    configResolved(resolved) {
      config = resolved
    },
    // What comes in which file is asked after this.
    buildEnd() {
      if (this.environment.name !== 'client') return
      for (const [id, each] of moduleReach(this)) reach.set(id, each)
    },
  }
}

async function buildApp(
  builder: ViteBuilder,
  config: ResolvedConfig,
  { site, keeps, mostPages }: SiteOptions,
): Promise<void> {
  const { client, ssr } = builder.environments
  if (!client || !ssr) throw new Error('Vite gave no client or server environment to build.')
  const files = sizesOf(await builder.build(client))
  await builder.build(ssr)
  const content = config.plugins.find(({ name }) => name === CONTENT_PLUGIN)?.api as ContentApi | undefined
  if (!content) throw new Error('The site plugin needs the content plugin beside it in vite.config.ts.')
  const server: typeof import('./entry-server.tsx') = await import(
    pathToFileURL(resolve(config.root, serverDirOf(config.build.outDir), 'entry-server.js')).href
  )
  const outDir = resolve(config.root, config.build.outDir)
  const { dataset, hash } = content.compiled()
  const write = (path: string, data: string | Uint8Array) => {
    const file = join(outDir, path)
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, data)
  }
  const log = (line: string) => config.logger.info(line)
  const cache = imageCache(resolve(config.root, process.env.IMAGE_CACHE || IMAGE_CACHE))
  const { links, shell } = await prerenderSite({
    dataset,
    hash,
    site,
    mostPages,
    makeImages: (links) => makeSocialImages({ dataset, links, cache, write, log }),
    renderPage: server.renderPage,
    renderSprites: server.renderSprites,
    renderEmbeds: server.renderEmbeds,
    renderShell: keeps ? server.renderShell : undefined,
    read: (path) => readFileSync(join(outDir, path), 'utf8'),
    write,
    remove: (path) => rmSync(join(outDir, path), { recursive: true, force: true }),
    log,
  })
  const worker = await buildServiceWorker(config.root, shell ? 'service-worker' : 'service-worker-off')
  const { base } = site
  const models = allModels(dataset).map(({ id }) => id)
  const kept = shell ? keptVersion({ base, hash, models, links, files, shell, worker }) : { base }
  write(SERVICE_WORKER_FILE, withKept(worker, kept))
}

/** What the client build wrote: path -> size in bytes. */
function sizesOf(output: Awaited<ReturnType<ViteBuilder['build']>>): Map<string, number> {
  const outputs = (Array.isArray(output) ? output : [output]) as Rolldown.RolldownOutput[]
  return new Map(
    outputs
      .flatMap((each) => each.output)
      .map((file) => [file.fileName, Buffer.byteLength(file.type === 'chunk' ? file.code : file.source)]),
  )
}
