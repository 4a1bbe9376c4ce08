/** Properties draw the same values for each mutant, so that none survives by luck; a failure need not be made small. */
import * as fc from 'fast-check'

fc.configureGlobal({ seed: 1, endOnFailure: true })
