/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** The site's absolute address, with its path and a slash at the end: `https://example.org/atlas/`. */
  readonly SITE_URL: string
  /** Whether readers keep the site for when they have no connection. */
  readonly KEEPS_OFFLINE: boolean
  /** Where corrections are filed; empty where none was given at build. */
  readonly REPOSITORY_URL: string
}
