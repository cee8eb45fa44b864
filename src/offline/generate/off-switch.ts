/** `SERVICE_WORKER=off npm run build` makes a site that saves nothing and removes what earlier builds saved. */
export function isSwitchedOff(): boolean {
  return process.env.SERVICE_WORKER === 'off';
}
