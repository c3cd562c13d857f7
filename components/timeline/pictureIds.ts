/** The names under which the picture keeps what it draws more than once. There is one picture on a page. */
export const pictureIds = { hatching: 'picture-hatching', lines: 'picture-lines' } as const;
