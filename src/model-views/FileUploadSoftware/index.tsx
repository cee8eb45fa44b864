import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import fileUpload from '@data/file-upload.json';
import Marks from '@site/src/facts/Marks';

import styles from './styles.module.css';

/** The software whose files are uploaded and that has no connector, and how many products there are with it. */
export default function FileUploadSoftware(): ReactNode {
  const { products, software, facts } = fileUpload;
  const without = software.length;
  return (
    <>
      <p>
        <Translate
          id="fileUpload.counts"
          description="Above the list of software: how many products accept file upload, how many of them have no connector, how many have one"
          values={{ products, without, others: products - without }}>
          {
            'Files of {products} products can be uploaded: {others} also have a connector, {without} have none. Those without a connector are:'
          }
        </Translate>
        <Marks facts={facts} />
      </p>
      <ul className={styles.list} lang="en">
        {software.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}
