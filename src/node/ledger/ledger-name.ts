/** The one file in the owner's folder that is no article and was not written by the owner. */
export const ledgerName = 'ledger.jsonl'
