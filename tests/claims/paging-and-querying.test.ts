import { pageClaims } from './claims';

pageClaims(
  'using-the-api/paging-and-querying',
  [
    {
      knows: '100 records per page are advised, and 5,000 possible but slower',
      section: 'top_of_page',
      en: ['1 to 5,000; 100 is advised, as larger pages are slower'],
      fr: ['de 1 à 5 000 ; 100 est conseillé, car les pages plus grandes sont plus lentes'],
    },
    {
      knows: 'how to sort in descending order',
      section: 'top_of_page',
      en: ['Field to sort by, ascending; with `-` before it, descending'],
      fr: ['Champ de tri, en ordre croissant ; précédé de `-`, en ordre décroissant'],
    },
    {
      knows: 'totalResults counts what matches, and self has no parameters',
      section: 'page-through-a-list',
      en: ['The number of records that match `query`, on all pages', '`self`, without parameters,'],
      fr: ['d’enregistrements qui répondent à `query`', '`self`, sans paramètres,'],
    },
    {
      knows: 'each operator works on some types',
      section: 'write-a-query',
      en: [
        '| `=`, `!=` | equal, not equal | numbers, strings, dates |',
        '| `~` | contains | strings |',
        '| `>`, `<` | greater, less | numbers, dates |',
        '| `>=`, `<=` | greater or equal, less or equal | numbers, dates |',
        '| `.` | field of a nested object |',
      ],
      fr: [
        '| `=`, `!=` | égal, différent | nombres, chaînes, dates |',
        '| `~` | contient | chaînes |',
        '| `>`, `<` | supérieur, inférieur | nombres, dates |',
        '| `>=`, `<=` | supérieur ou égal, inférieur ou égal | nombres, dates |',
        '| `.` | champ d’un objet imbriqué |',
      ],
    },
    {
      knows: 'and with or needs braces',
      section: 'write-a-query',
      en: ['can be mixed only with braces'],
      fr: ['ne se mélangent qu’avec des accolades'],
    },
    {
      knows: 'arrays, null and isCompleted cannot be queried',
      section: 'write-a-query',
      en: ['An array cannot be queried', 'compared with `null`', '| `isCompleted` | This field'],
      fr: ['ne peut pas porter sur un tableau', 'à `null`', '| `isCompleted` | Ce champ'],
    },
    {
      knows: 'a query of companies needs pageSize, and tags filter them',
      section: 'write-a-query',
      en: ['A query of `GET /companies` needs `pageSize`', 'with `=`, `!=` or `~`'],
      fr: ['Un filtre de `GET /companies` exige `pageSize`', 'avec `=`, `!=` ou `~`'],
    },
    {
      knows: 'the documentation contradicts itself on queries of companies',
      section: 'write-a-query',
      en: ['excludes companies and integrations', '`dataConnections.status`'],
      fr: ['exclut les sociétés et les intégrations', '`dataConnections.status`'],
    },
    {
      knows: 'the two dates of a record differ',
      section: 'read-only-what-changed',
      en: [
        '| `modifiedDate` | the record changes at Codat, or its data model does |',
        '| `sourceModifiedDate` | the record changes in the source | may be `null` |',
      ],
      fr: [
        '| `modifiedDate` | l’enregistrement ou son modèle de données change chez Codat |',
        '| `sourceModifiedDate` | l’enregistrement change dans la source | peut être `null` |',
      ],
    },
  ],
  {
    en: [
      'how `orderBy` asks for descending order',
      'which of the two binds tighter',
      'which fields of a type can be queried',
      'The number of records in the whole list',
      'do not promise that a list',
    ],
    fr: [
      'comment demander l’ordre décroissant',
      'lequel des deux est prioritaire',
      'quels champs d’un type se prêtent au filtrage',
      'Le nombre d’enregistrements de la liste entière',
      'ne promettent pas qu’une liste',
    ],
  },
);
