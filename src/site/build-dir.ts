/** The folder of the built site: English at its root, French in `fr`. */
export const buildDir = 'build';
