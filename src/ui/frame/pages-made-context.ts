import { createContext } from 'react'
import type { PagesMade } from '../../domain/links/pages-made.ts'

/** How far the build got that made this page, where it could not make every page. The app provides it. */
export const PagesMadeContext = createContext<PagesMade | undefined>(undefined)
