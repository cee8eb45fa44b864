/** The pages have one version: there is nothing to warn about, and no page loads the texts of the banner. */
export default function DocVersionBanner(): null {
  return null;
}
