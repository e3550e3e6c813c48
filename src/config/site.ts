/** What a deployment may change. The environment variables serve previews and project sites. */
export const SITE = {
  name: 'Batea',
  /** Public address, without a path. */
  address: process.env['BATEA_SITE'] ?? 'https://batea.example',
  /** Path the site lives under: `/`, or `/batea/` for a project site. */
  base: process.env['BATEA_BASE'] ?? '/',
  /** Address of the repository. What needs it (improve this page, report an error) appears once it is set. */
  repository: undefined as string | undefined,
  /** Whether pages with `status: draft` are built. */
  drafts: process.env['BATEA_DRAFTS'] === '1',
  author: 'Batea contributors',
  contentLicence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
} as const;
