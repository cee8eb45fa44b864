import type { SampleLanguage } from '../../page';

interface Language {
  readonly name: string;
  /** What starts a comment. */
  readonly comment: string;
  /** In Prism's words. */
  readonly grammar: string;
}

export const languages = {
  curl: { name: 'curl', comment: '#', grammar: 'bash' },
  javascript: { name: 'JavaScript', comment: '//', grammar: 'javascript' },
  python: { name: 'Python', comment: '#', grammar: 'python' },
  csharp: { name: 'C#', comment: '//', grammar: 'csharp' },
  java: { name: 'Java', comment: '//', grammar: 'java' },
  go: { name: 'Go', comment: '//', grammar: 'go' },
} as const satisfies Readonly<Record<SampleLanguage, Language>>;
