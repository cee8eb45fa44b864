// Made by src/site-map/plugin.ts for the language of the build.
declare module '@generated/site-map/default/map.json' {
  const map: import('@site/src/site-map/data').SiteMap;
  export default map;
}
