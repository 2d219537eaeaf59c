import * as cdk from 'aws-cdk-lib';
import * as appscaling from 'aws-cdk-lib/aws-applicationautoscaling';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as iam from 'aws-cdk-lib/aws-iam';

class Concurrency extends appscaling.BaseScalableAttribute {
  public scaleOnSchedule(id: string, props: appscaling.ScalingSchedule) {
    this.doScaleOnSchedule(id, props);
  }
  public scaleOnUtilization(id: string, targetValue: number) {
    this.doScaleToTrackMetric(id, {
      predefinedMetric: appscaling.PredefinedMetric.LAMBDA_PROVISIONED_CONCURRENCY_UTILIZATION, targetValue,
    });
  }
  public scaleOnMetric(id: string, props: appscaling.BasicStepScalingPolicyProps) {
    this.doScaleOnMetric(id, props);
  }
}

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Attributes');
const concurrency = new Concurrency(stack, 'Concurrency', {
  dimension: 'lambda:function:ProvisionedConcurrency',
  maxCapacity: 20,
  resourceId: 'function:handler:live',
  role: new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('application-autoscaling.amazonaws.com') }),
  serviceNamespace: appscaling.ServiceNamespace.LAMBDA,
});
concurrency.scaleOnSchedule('Night', {
  maxCapacity: 1, schedule: appscaling.Schedule.cron({ hour: '22', minute: '15' }),
});
concurrency.scaleOnUtilization('Utilization', 0.7);
concurrency.scaleOnMetric('Backlog', {
  metric: new cloudwatch.Metric({ metricName: 'Backlog', namespace: 'App' }),
  scalingSteps: [{ change: -1, upper: 0 }, { change: 3, lower: 10 }],
});

app.synth();
