/** Below this width the grid is one column; the same figure stands in every style sheet. */
export const PHONE_MAX_WIDTH = '47.5em';
