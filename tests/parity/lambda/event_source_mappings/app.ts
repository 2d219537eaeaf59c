import * as cdk from 'aws-cdk-lib';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Mappings');
const handler = new lambda.Function(stack, 'Handler', {
  code: lambda.Code.fromInline('def handler(event, context): pass'),
  events: [{ bind: target => {
    target.addEventSourceMapping('Early', { eventSourceArn: 'arn:aws:sqs:eu-west-1:111111111111:early' });
  } }],
  handler: 'index.handler',
  runtime: lambda.Runtime.PYTHON_3_13,
});
const { FilterCriteria, FilterRule } = lambda;

handler.addEventSourceMapping('Queue', {
  batchSize: 5,
  enabled: false,
  eventSourceArn: 'arn:aws:sqs:eu-west-1:111111111111:jobs',
  filterEncryption: new kms.Key(stack, 'Key'),
  filters: [
    FilterCriteria.filter({ body: { kind: FilterRule.or('a', 'b'), size: FilterRule.between(1, 10) } }),
    FilterCriteria.filter({ body: { name: FilterRule.beginsWith('x'), none: FilterRule.null(), one: FilterRule.isEqual(1) } }),
    FilterCriteria.filter({
      body: { a: FilterRule.exists(), b: FilterRule.notExists(), c: FilterRule.notEquals('c'), d: FilterRule.empty() },
      region: [stack.region],
    }),
  ],
  maxBatchingWindow: cdk.Duration.minutes(1),
  maxConcurrency: 10,
  reportBatchItemFailures: true,
});
const stream = handler.addEventSourceMapping('Stream', {
  bisectBatchOnError: true,
  eventSourceArn: 'arn:aws:kinesis:eu-west-1:111111111111:stream/clicks',
  logLevel: lambda.EventSourceMappingLogLevel.DEBUG,
  maxRecordAge: cdk.Duration.days(1),
  metricsConfig: { metrics: [lambda.MetricType.EVENT_COUNT] },
  onFailure: { bind: () => ({ destination: 'arn:aws:sqs:eu-west-1:111111111111:dead' }) },
  parallelizationFactor: 2,
  retryAttempts: -1,
  startingPosition: lambda.StartingPosition.AT_TIMESTAMP,
  startingPositionTimestamp: 1700000000,
  tumblingWindow: cdk.Duration.seconds(30),
});
new cdk.CfnOutput(stack, 'StreamId', { value: stream.eventSourceMappingId });
new cdk.CfnOutput(stack, 'StreamArn', { value: stream.eventSourceMappingArn });

const schemaRegistryConfig = { bind: () => ({
  accessConfigs: [{ type: lambda.KafkaSchemaRegistryAccessConfigType.BASIC_AUTH, uri: 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:r' }],
  eventRecordFormat: lambda.EventRecordFormat.JSON,
  schemaRegistryUri: 'https://registry.example.com',
  schemaValidationConfigs: [{ attribute: lambda.KafkaSchemaValidationAttribute.VALUE }],
}) };
new lambda.EventSourceMapping(stack, 'OwnKafka', {
  kafkaBootstrapServers: ['kafka-1:9092', 'kafka-2:9092'],
  kafkaConsumerGroupId: 'group',
  kafkaTopic: 'topic',
  provisionedPollerConfig: { maximumPollers: 4, minimumPollers: 2, pollerGroupName: 'shared' },
  schemaRegistryConfig,
  sourceAccessConfigurations: [
    { type: lambda.SourceAccessConfigurationType.VPC_SUBNET, uri: 'subnet-1' },
    { type: lambda.SourceAccessConfigurationType.of('CUSTOM'), uri: 'other' },
  ],
  startingPosition: lambda.StartingPosition.TRIM_HORIZON,
  target: handler.addAlias('live'),
});
handler.addEventSourceMapping('Msk', {
  eventSourceArn: 'arn:aws:kafka:eu-west-1:111111111111:cluster/c/1',
  kafkaConsumerGroupId: 'group',
  kafkaTopic: 'topic',
  schemaRegistryConfig,
  startingPosition: lambda.StartingPosition.LATEST,
});
const imported = lambda.EventSourceMapping.fromEventSourceMappingId(stack, 'Imported', 'a-b-c');
new cdk.CfnOutput(stack, 'ImportedArn', { value: imported.eventSourceMappingArn });

app.synth();
