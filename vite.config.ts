import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { contentPlugin } from './src/compiler/content-plugin.ts'
import { keepsOffline } from './src/site/keeps-offline.ts'
import { leanQueryPlugin } from './src/site/lean-query-plugin.ts'
import { leanRouterPlugin } from './src/site/lean-router-plugin.ts'
import { sitePlugin } from './src/site/site-plugin.ts'
import { siteUrl } from './src/site/site-url.ts'

const site = siteUrl(process.env)
const keeps = keepsOffline(process.env)

// CONTENT_DIR and MOST_PAGES are for `npm run bench`, which builds from made-up content.
const { CONTENT_DIR = 'content', MOST_PAGES } = process.env
const mostPages = MOST_PAGES ? Number(MOST_PAGES) : undefined

export default defineConfig({
  base: site.base,
  plugins: [
    leanRouterPlugin(),
    leanQueryPlugin(),
    react(),
    tailwindcss(),
    contentPlugin({ contentDir: CONTENT_DIR }),
    sitePlugin({ site, keeps, mostPages }),
  ],
  // The search worker fetches what checks the content when it needs it, as the page does.
  worker: { format: 'es' },
  define: {
    'import.meta.env.SITE_URL': JSON.stringify(site.url),
    'import.meta.env.KEEPS_OFFLINE': JSON.stringify(keeps),
    'import.meta.env.REPOSITORY_URL': JSON.stringify(process.env.REPOSITORY_URL ?? ''),
  },
})
