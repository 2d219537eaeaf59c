import * as cdk from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Layout');
const text = (markdown: string, width: number, height: number) => new cloudwatch.TextWidget({ height, markdown, width });

const dashboard = new cloudwatch.Dashboard(stack, 'Dashboard', {
  defaultInterval: cdk.Duration.minutes(90),
  periodOverride: cloudwatch.PeriodOverride.AUTO,
  widgets: [[text('a', 6, 2), text('b', 6, 6)], [text('c', 24, 1)], []],
});
dashboard.addWidgets();
dashboard.addWidgets(new cloudwatch.Spacer({ height: 3 }));
dashboard.addWidgets(text('wraps 1', 10, 2), text('wraps 2', 10, 5), text('wraps 3', 10, 2), text('wraps 4', 24, 2));
const row = new cloudwatch.Row(text('row 1', 4, 1), new cloudwatch.Spacer({ width: 2 }));
row.addWidget(text('row 2', 3, 4));
const column = new cloudwatch.Column(text('column 1', 5, 2));
column.addWidget(row);
column.addWidget(text('column 2', 7, 3));
dashboard.addWidgets(column, text('beside', 6, 6), new cloudwatch.Column(row, text('below', 1, 1)));
dashboard.addWidgets(text('last', 6, 6));

const named = new cloudwatch.Dashboard(stack, 'Named', { dashboardName: 'my-Board_1' });
const late = new cloudwatch.Dashboard(stack, 'Late', { dashboardName: cdk.Aws.STACK_NAME });
new cdk.CfnOutput(stack, 'Name', { value: dashboard.dashboardName });
new cdk.CfnOutput(stack, 'NamedArn', { value: named.dashboardArn });
new cdk.CfnOutput(stack, 'LateName', { value: late.dashboardName });

app.synth();
