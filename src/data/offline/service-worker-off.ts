import type { KeptVersion } from './kept-version.ts'
import { retire } from './retiring-worker.ts'
import type { WorkerScope } from './worker-scope.ts'

// The service worker of a build that keeps nothing offline: SERVICE_WORKER=off.
declare const KEPT: Pick<KeptVersion, 'base'>

retire(globalThis as unknown as WorkerScope, KEPT.base)
