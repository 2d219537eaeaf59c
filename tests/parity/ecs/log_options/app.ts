import * as cdk from 'aws-cdk-lib';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as ssm from 'aws-cdk-lib/aws-ssm';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'LogOptions');
const task = new ecs.Ec2TaskDefinition(stack, 'Task');
const image = ecs.ContainerImage.fromRegistry('nginx');
const token = ssm.StringParameter.fromSecureStringParameterAttributes(stack, 'Token', { parameterName: '/token' });
const secret = ecs.Secret.fromSsmParameter(token);
const container = (id: string, logging: ecs.LogDriver) => task.addContainer(id, { image, logging, memoryLimitMiB: 32 });
const common = { env: ['STAGE'], envRegex: '^APP', labels: ['a', 'b'], tag: 'tagged' };

container('Json', new ecs.JsonFileLogDriver({ ...common, compress: true, maxFile: 3, maxSize: '10m' }));
container('Syslog', new ecs.SyslogLogDriver({
  ...common, address: 'tcp://10.0.0.1:514', facility: 'daemon', format: 'rfc5424', tlsCaCert: '/ca', tlsCert: '/cert',
  tlsKey: '/key', tlsSkipVerify: true,
}));
container('Journald', new ecs.JournaldLogDriver(common));
container('Fluentd', new ecs.FluentdLogDriver({
  ...common, address: 'localhost:24224', async: true, bufferLimit: 100, maxRetries: 4, retryWait: cdk.Duration.seconds(5),
  subSecondPrecision: true,
}));
container('Gelf', new ecs.GelfLogDriver({
  ...common, address: 'udp://10.0.0.1:12201', compressionLevel: 3, compressionType: ecs.GelfCompressionType.ZLIB,
  tcpMaxReconnect: 2, tcpReconnectDelay: cdk.Duration.seconds(2),
}));
container('Splunk', new ecs.SplunkLogDriver({
  ...common, caName: 'name', caPath: '/ca', format: ecs.SplunkLogFormat.RAW, gzip: true, gzipLevel: 5, index: 'main',
  insecureSkipVerify: 'true', secretToken: secret, source: 'here', sourceType: 'text', url: 'https://splunk.example.com',
  verifyConnection: false,
}));
container('Lens', ecs.LogDrivers.firelens({ options: { Name: 'firehose', region: 'eu-west-1' }, secretOptions: { apikey: secret } }));
container('Generic', new ecs.GenericLogDriver({ logDriver: 'syslog', options: { 'syslog-format': 'rfc3164' }, secretOptions: { key: secret } }));
task.addFirelensLogRouter('Router', {
  environment: { LEVEL: 'debug' },
  firelensConfig: {
    options: {
      configFileType: ecs.FirelensConfigFileType.S3,
      configFileValue: 'arn:aws:s3:::bucket/fluent.conf',
      enableECSLogMetadata: false,
    },
    type: ecs.FirelensLogRouterType.FLUENTD,
  },
  image,
  memoryReservationMiB: 50,
});
const other = new ecs.FargateTaskDefinition(stack, 'Other');
new ecs.FirelensLogRouter(stack, 'OwnRouter', {
  firelensConfig: {
    options: { configFileType: ecs.FirelensConfigFileType.FILE, configFileValue: '/fluent-bit.conf' },
    type: ecs.FirelensLogRouterType.FLUENTBIT,
  },
  image,
  taskDefinition: other,
});
const kinesis = new ecs.FargateTaskDefinition(stack, 'Kinesis');
kinesis.addContainer('web', { image, logging: ecs.LogDrivers.firelens({ options: { Name: 'kinesis' } }) });

app.synth();
