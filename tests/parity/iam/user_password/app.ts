import * as cdk from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'UserPassword');

new iam.User(stack, 'Stored', {
  password: cdk.SecretValue.secretsManager('initial-password'),
  passwordResetRequired: true,
});
new iam.User(stack, 'StoredField', {
  password: cdk.SecretValue.secretsManager('login', { jsonField: 'password', versionStage: 'AWSPREVIOUS' }),
});
new iam.User(stack, 'Parameter', { password: cdk.SecretValue.ssmSecure('/password', '2') });
new iam.User(stack, 'Plain', { password: cdk.SecretValue.unsafePlainText('Change-me-1') });

app.synth();
