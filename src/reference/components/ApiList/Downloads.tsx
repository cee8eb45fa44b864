import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

import type { ListedApi } from '../../page';
import styles from './styles.module.css';

/** Links to the document of an API in every form and language that it is published in. */
export default function Downloads({ api }: { readonly api: ListedApi }): ReactNode {
  const { files, french, overlay } = api;
  return (
    <ul className={styles.downloads}>
      {files.map((file) => (
        <li key={`en ${file}`}>
          <Download language="en" file={file}>
            <Translate
              id="api.list.download.english"
              description="Link to a document in English; format is YAML or JSON"
              values={{ format: formatOf(file) }}>
              {'{format} in English'}
            </Translate>
          </Download>
        </li>
      ))}
      {french.current > 0 &&
        files.map((file) => (
          <li key={`fr ${file}`}>
            <Download language="fr" file={file}>
              <Translate
                id="api.list.download.french"
                description="Link to a document in French; format is YAML or JSON"
                values={{ format: formatOf(file) }}>
                {'{format} in French'}
              </Translate>
            </Download>
          </li>
        ))}
      {overlay !== undefined && (
        <li>
          <Download language="en" file={overlay}>
            <Translate
              id="api.list.download.overlay"
              description="Link to an OpenAPI Overlay, which turns the English document into the French one">
              Overlay with the French
            </Translate>
          </Download>
        </li>
      )}
    </ul>
  );
}

interface DownloadProps {
  /** The language under whose address the file stands. */
  readonly language: 'en' | 'fr';
  readonly file: string;
  readonly children: ReactNode;
}

/** A plain link: the file is no page, and may stand in the other language. */
function Download({ language, file, children }: DownloadProps): ReactNode {
  const { siteConfig, i18n } = useDocusaurusContext();
  const folder = i18n.localeConfigs[language]?.baseUrl ?? siteConfig.baseUrl;
  return (
    <a href={`${folder}openapi/${file}`} download>
      {children}
    </a>
  );
}

/** @example formatOf('platform.yaml') // => 'YAML' */
function formatOf(file: string): string {
  return /\.json$/i.test(file) ? 'JSON' : 'YAML';
}
