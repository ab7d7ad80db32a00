import '@testing-library/jest-dom'
import { configure } from '@testing-library/react'

// A busy machine is no fault of the code: what is waited for may take its time, what never comes still fails.
configure({ asyncUtilTimeout: 10_000 })
jest.setTimeout(60_000)
