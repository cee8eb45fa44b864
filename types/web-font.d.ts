/** The address of the web font, which the build makes (`src/typeface/plugin.ts`). */
declare module '@web-font/plex-sans.woff2' {
  const address: string;
  export default address;
}
