/** How many pages of a list are shown as one. Longer lists are gone through by their numbered pages: a screen that holds thousands of rows is slow. */
export const mostPages = 40
