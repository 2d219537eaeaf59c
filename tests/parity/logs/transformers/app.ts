import * as cdk from 'aws-cdk-lib';
import * as logs from 'aws-cdk-lib/aws-logs';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Transformers');
const parser = (props: logs.ParserProcessorProps) => new logs.ParserProcessor(props);
const json = parser({ type: logs.ParserProcessorType.JSON });

const parsers = new logs.LogGroup(stack, 'Parsers');
parsers.addTransformer('Transformer', {
  transformerConfig: [
    parser({ jsonOptions: { destination: 'body', source: 'raw' }, type: logs.ParserProcessorType.JSON }),
    parser({ grokOptions: { match: '%{NUMBER:status}' }, type: logs.ParserProcessorType.GROK }),
    parser({ type: logs.ParserProcessorType.CSV }),
    parser({
      csvOptions: {
        columns: ['a', 'b'], delimiter: logs.DelimiterCharacter.TAB, quoteCharacter: logs.QuoteCharacter.SINGLE_QUOTE,
      },
      type: logs.ParserProcessorType.CSV,
    }),
    parser({
      keyValueOptions: {
        fieldDelimiter: logs.KeyValuePairDelimiter.NEWLINE, keyPrefix: 'p_',
        keyValueDelimiter: logs.KeyValueDelimiter.COLON, nonMatchValue: 'none', overwriteIfExists: true,
      },
      type: logs.ParserProcessorType.KEY_VALUE,
    }),
  ],
  transformerName: 'parsers',
});

const mutators = new logs.LogGroup(stack, 'Mutators');
mutators.addTransformer('Transformer', {
  transformerConfig: [
    json,
    new logs.StringMutatorProcessor({ lowerCaseKeys: ['a'], type: logs.StringMutatorType.LOWER_CASE }),
    new logs.StringMutatorProcessor({ type: logs.StringMutatorType.UPPER_CASE, upperCaseKeys: ['b'] }),
    new logs.StringMutatorProcessor({ trimKeys: ['c', 'd'], type: logs.StringMutatorType.TRIM }),
    new logs.StringMutatorProcessor({
      splitOptions: { entries: [{ delimiter: logs.DelimiterCharacter.PIPE, source: 'e' }] },
      type: logs.StringMutatorType.SPLIT,
    }),
    new logs.StringMutatorProcessor({
      substituteOptions: { entries: [{ from: '[0-9]+', source: 'f', to: '#' }] },
      type: logs.StringMutatorType.SUBSTITUTE,
    }),
    new logs.JsonMutatorProcessor({
      addKeysOptions: { entries: [{ key: 'k', overwriteIfExists: true, value: 'v' }, { key: 'l', value: 'w' }] },
      type: logs.JsonMutatorType.ADD_KEYS,
    }),
    new logs.JsonMutatorProcessor({ deleteKeysOptions: { withKeys: ['g'] }, type: logs.JsonMutatorType.DELETE_KEYS }),
    new logs.JsonMutatorProcessor({
      moveKeysOptions: { entries: [{ source: 'h', target: 'i' }] }, type: logs.JsonMutatorType.MOVE_KEYS,
    }),
    new logs.JsonMutatorProcessor({
      renameKeysOptions: { entries: [{ key: 'j', renameTo: 'm' }] }, type: logs.JsonMutatorType.RENAME_KEYS,
    }),
    new logs.JsonMutatorProcessor({
      copyValueOptions: { entries: [{ source: 'n', target: 'o' }] }, type: logs.JsonMutatorType.COPY_VALUE,
    }),
    new logs.JsonMutatorProcessor({
      listToMapOptions: { flatten: true, flattenedElement: 'first', key: 'id', source: 'list', target: 'map', valueKey: 'x' },
      type: logs.JsonMutatorType.LIST_TO_MAP,
    }),
    new logs.DataConverterProcessor({
      type: logs.DataConverterType.TYPE_CONVERTER,
      typeConverterOptions: { entries: [{ key: 'p', type: logs.TypeConverterType.INTEGER }] },
    }),
    new logs.DataConverterProcessor({
      dateTimeConverterOptions: {
        locale: 'en', matchPatterns: [logs.DateTimeFormat.UNIX_TIMESTAMP], source: 'q', target: 'r', targetTimezone: 'Europe/Rome',
      },
      type: logs.DataConverterType.DATETIME_CONVERTER,
    }),
  ],
  transformerName: 'mutators',
});

const imported = logs.LogGroup.fromLogGroupName(stack, 'Imported', '/vpc/flow');
imported.addTransformer('Vended', {
  transformerConfig: [new logs.VendedLogParser({ logType: logs.VendedLogType.VPC }), json], transformerName: 'vended',
});
new logs.Transformer(stack, 'Ocsf', {
  logGroup: new logs.LogGroup(stack, 'Trail'),
  transformerConfig: [parser({
    parseToOCSFOptions: { eventSource: logs.OCSFSourceType.CLOUD_TRAIL, ocsfVersion: logs.OCSFVersion.V1_1 },
    type: logs.ParserProcessorType.OCSF,
  })],
  transformerName: 'ocsf',
});

app.synth();
