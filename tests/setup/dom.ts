import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(cleanup)

// A busy machine takes its time; what never comes still fails.
configure({ asyncUtilTimeout: 4000 })
