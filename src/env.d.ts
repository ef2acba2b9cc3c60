/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** The site's absolute address, with its path and a slash at the end: `https://example.org/atlas/`. */
  readonly SITE_URL: string
  /** Where corrections are filed; empty where none was given at build. */
  readonly REPOSITORY_URL: string
}
