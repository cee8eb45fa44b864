/** Where the built site stands: English at its root, French in `fr`. */
export const buildDir = 'build';
