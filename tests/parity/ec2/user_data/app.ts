import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'UserData');
const show = (id: string, userData: ec2.UserData) => new ec2.LaunchTemplate(stack, id, { userData });

const linux = ec2.UserData.forLinux();
linux.addCommands('echo one', `echo ${stack.region}`);
linux.addExecuteFileCommand({ arguments: '--fast', filePath: '/tmp/run.sh' });
linux.addOnExitCommands('echo leaving');
show('Linux', linux);

const shell = ec2.UserData.forLinux({ shebang: '#!/bin/sh -e' });
shell.addSignalOnExitCommand(new ec2.LaunchTemplate(stack, 'Resource'));
show('Shell', shell);

const windows = ec2.UserData.forWindows({ persist: true });
windows.addCommands('Write-Host hello');
windows.addExecuteFileCommand({ filePath: 'C:\\run.ps1' });
windows.addOnExitCommands('Write-Host bye');
show('Windows', windows);

const custom = ec2.UserData.custom('as it is');
custom.addCommands('and a line');
show('Custom', custom);

show('Operating', ec2.UserData.forOperatingSystem(ec2.OperatingSystemType.WINDOWS));

app.synth();
