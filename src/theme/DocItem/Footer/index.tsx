import type { ReactNode } from 'react';
import { useDoc } from '@docusaurus/plugin-content-docs/client';
import OriginalFooter from '@theme-original/DocItem/Footer';
import MarkdownTwin from '@site/src/for-tools/MarkdownTwin';
import ReportError from '@site/src/components/ReportError';
import Sources from '@site/src/model-views/Sources';
import { sourcesOf } from './sources-of';

/** The sources of a page's facts and its Markdown, then the stock footer, then the link to report an error. */
export default function Footer(): ReactNode {
  const { frontMatter, metadata } = useDoc();
  return (
    <>
      <Sources ids={sourcesOf(frontMatter)} />
      <MarkdownTwin />
      <OriginalFooter />
      <ReportError permalink={metadata.permalink} />
    </>
  );
}
