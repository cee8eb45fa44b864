import type { SampleLanguage } from '../../page';

export const languageNames = {
  curl: 'curl',
  javascript: 'JavaScript',
  python: 'Python',
  csharp: 'C#',
  java: 'Java',
  go: 'Go',
} as const satisfies Readonly<Record<SampleLanguage, string>>;

export const commentMarks = {
  curl: '#',
  javascript: '//',
  python: '#',
  csharp: '//',
  java: '//',
  go: '//',
} as const satisfies Readonly<Record<SampleLanguage, string>>;
