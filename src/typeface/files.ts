import { createRequire } from 'node:module';

const { resolve } = createRequire(__filename);

/** The files of the typeface, IBM Plex Sans. */
export const faceFiles = {
  /** With all weights between its lightest and its boldest, from which the web font is made. */
  variable: resolve(
    '@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2',
  ),
  /** With one weight each, for what cannot draw with the other: pictures. */
  static: {
    400: resolve('@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf'),
    600: resolve('@expo-google-fonts/ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf'),
  },
} as const;

/** The name that the files have for the typeface. */
export const faceName = 'IBM Plex Sans';
