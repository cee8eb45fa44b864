/** `SERVICE_WORKER=off npm run build` makes a site that keeps nothing, and takes back what earlier builds kept. */
export function isSwitchedOff(): boolean {
  return process.env.SERVICE_WORKER === 'off';
}
