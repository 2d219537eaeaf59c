import * as cdk from 'aws-cdk-lib';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as s3 from 'aws-cdk-lib/aws-s3';
import * as ssm from 'aws-cdk-lib/aws-ssm';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'SecretsEnvironment');
const task = new ecs.FargateTaskDefinition(stack, 'Task');

const secure = ssm.StringParameter.fromSecureStringParameterAttributes(stack, 'Secure', {
  parameterName: '/app/password', version: 2,
});
const plain = new ssm.StringParameter(stack, 'Plain', { stringValue: 'value' });
const files = s3.Bucket.fromBucketName(stack, 'Files', 'env-files');

const container = task.addContainer('app', {
  environment: { PLAIN: 'text' },
  environmentFiles: [ecs.EnvironmentFile.fromBucket(files, 'prod.env')],
  image: ecs.ContainerImage.fromRegistry('app'),
  secrets: { PASSWORD: ecs.Secret.fromSsmParameter(secure) },
});
container.addSecret('LATER', ecs.Secret.fromSsmParameter(plain));
container.addDockerLabel('added', 'label');
container.addEnvironment('TOKEN', cdk.Aws.REGION);

app.synth();
