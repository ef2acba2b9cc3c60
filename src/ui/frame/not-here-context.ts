import { type ComponentType, createContext } from 'react'
import type { DeepLink } from '../../domain/links/page-kinds.ts'

/**
 * What stands where a link names something that is not here. The app provides it, because pages never import pages;
 * while pages are prerendered it throws, so that a link of ours that leads nowhere fails the build.
 */
export const NotHereContext = createContext<ComponentType<{ link: DeepLink | undefined }>>(() => null)
