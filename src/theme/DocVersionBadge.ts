/** The pages have one version, which needs no name. */
export default function DocVersionBadge(): null {
  return null;
}
