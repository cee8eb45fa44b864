type Site = {
  readonly siteUrl: string;
  readonly repositoryUrl: string | undefined;
  /** When the contact was last confirmed; the file expires a year later. */
  readonly changed: Date;
};

/** The file of RFC 9116: where to report a vulnerability of this site, and the date until which it is valid.
 * @see https://www.rfc-editor.org/rfc/rfc9116 */
export function securityTxt({ siteUrl, repositoryUrl, changed }: Site): string {
  const expires = new Date(changed);
  expires.setUTCFullYear(expires.getUTCFullYear() + 1);
  const contact =
    repositoryUrl === undefined
      ? `${siteUrl}/about#report-an-error`
      : `${repositoryUrl}/security/advisories/new`;
  return [
    '# This is an independent documentation site. Weaknesses of the Codat platform itself are Codat’s to hear of.',
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: en, fr',
    `Canonical: ${siteUrl}/.well-known/security.txt`,
    '',
  ].join('\n');
}
