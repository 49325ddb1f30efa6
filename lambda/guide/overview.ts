/** How many names of sections fit into a breath. */
export const listed = 4
