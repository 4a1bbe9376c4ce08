/** Whether words are selected: a click that ends a selection is not meant for the quotation under it. */
export const isSelecting = () => getSelection()?.isCollapsed === false
