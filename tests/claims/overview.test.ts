import { pageClaims } from './claims';

pageClaims('enterprise/tech-overview/architecture/overview', [
  {
    knows: 'load is monitored proactively, and clients use production',
    section: 'introduction',
    en: ['monitors it proactively', 'Clients use Production'],
    fr: ['la surveille activement', 'Les clients utilisent la production'],
  },
]);
