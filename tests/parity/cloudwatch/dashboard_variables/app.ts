import * as cdk from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Variables');
const dashboard = new cloudwatch.Dashboard(stack, 'Dashboard', {
  variables: [
    new cloudwatch.DashboardVariable({
      id: 'region', inputType: cloudwatch.VariableInputType.INPUT, type: cloudwatch.VariableType.PROPERTY, value: 'region',
    }),
    new cloudwatch.DashboardVariable({
      defaultValue: cloudwatch.DefaultValue.value('us-west-2'),
      id: 'place',
      inputType: cloudwatch.VariableInputType.RADIO,
      label: 'Place',
      type: cloudwatch.VariableType.PATTERN,
      value: 'us-east-1',
      values: cloudwatch.Values.fromValues({ label: 'West', value: 'us-west-2' }, { value: 'us-east-1' }),
      visible: true,
    }),
  ],
});
dashboard.addVariable(new cloudwatch.DashboardVariable({
  defaultValue: cloudwatch.DefaultValue.FIRST,
  id: 'instance',
  inputType: cloudwatch.VariableInputType.SELECT,
  type: cloudwatch.VariableType.PATTERN,
  value: 'i-1',
  values: cloudwatch.Values.fromSearch('{AWS/EC2,InstanceId} MetricName="CPUUtilization"', 'InstanceId'),
  visible: false,
}));
dashboard.addVariable(new cloudwatch.DashboardVariable({
  id: 'function',
  inputType: cloudwatch.VariableInputType.SELECT,
  type: cloudwatch.VariableType.PATTERN,
  value: cdk.Aws.STACK_NAME,
  values: cloudwatch.Values.fromSearchComponents({
    dimensions: ['FunctionName', 'Resource'], metricName: 'Duration', namespace: 'AWS/Lambda', populateFrom: 'FunctionName',
  }),
}));

app.synth();
