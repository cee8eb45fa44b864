import { pageClaims } from './claims';

pageClaims('enterprise/tech-overview/security/network-security', [
  {
    knows: 'a single ingress and egress point can be enforced',
    section: 'segmentation',
    en: ['A single ingress point and a single egress point can be enforced'],
    fr: ['Un point d’entrée unique et un point de sortie unique peuvent être imposés'],
  },
]);
