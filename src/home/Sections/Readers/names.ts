import { translate } from '@docusaurus/Translate';

import type { ReaderId } from '../../data';

/** Who a path is for. */
export function readerName(id: ReaderId): string {
  switch (id) {
    case 'architect':
      return translate({
        id: 'home.reader.architect',
        message: 'Enterprise architect',
        description: 'A reader of this guide',
      });
    case 'security':
      return translate({
        id: 'home.reader.security',
        message: 'Security reviewer',
        description: 'A reader of this guide',
      });
    case 'developer':
      return translate({
        id: 'home.reader.developer',
        message: 'Developer',
        description: 'A reader of this guide',
      });
    case 'operations':
      return translate({
        id: 'home.reader.operations',
        message: 'Site reliability engineer',
        description: 'A reader of this guide',
      });
  }
}

/** What the reader wants to know. */
export function readerQuestion(id: ReaderId): string {
  switch (id) {
    case 'architect':
      return translate({
        id: 'home.question.architect',
        message: 'How is the platform built, and how does it scale?',
        description: 'The question of an enterprise architect',
      });
    case 'security':
      return translate({
        id: 'home.question.security',
        message: 'Who protects what, and what can I verify?',
        description: 'The question of a security reviewer',
      });
    case 'developer':
      return translate({
        id: 'home.question.developer',
        message: 'How do I get from an API key to synced data?',
        description: 'The question of a developer',
      });
    case 'operations':
      return translate({
        id: 'home.question.operations',
        message: 'What can fail, and what should my client do then?',
        description: 'The question of a site reliability engineer',
      });
  }
}
