/** A page that moved: the address it had and the one it has, without the language's prefix. */
export type Redirect = { readonly from: `/${string}`; readonly to: `/${string}` };

export const redirects: readonly Redirect[] = [
  {
    from: '/enterprise/tech-overview/architecture',
    to: '/enterprise/tech-overview/architecture/overview',
  },
  {
    from: '/enterprise/tech-overview/security',
    to: '/enterprise/tech-overview/security/network-security',
  },
  { from: '/using-the-api', to: '/using-the-api/authentication' },
];
