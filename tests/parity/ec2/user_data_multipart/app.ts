import * as cdk from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';

const app = new cdk.App();
const stack = new cdk.Stack(app, 'Multipart');

const linux = ec2.UserData.forLinux();
linux.addCommands('echo one');
const shell = ec2.UserData.forLinux({ shebang: '#!/bin/sh -e' });
shell.addCommands('echo two');

const multipart = new ec2.MultipartUserData();
multipart.addPart(ec2.MultipartBody.fromUserData(shell));
multipart.addPart(ec2.MultipartBody.fromRawBody({ body: 'echo raw', contentType: 'text/x-shellscript' }));
multipart.addUserDataPart(linux, ec2.MultipartBody.CLOUD_BOOTHOOK);
new ec2.LaunchTemplate(stack, 'Template', { userData: multipart });

app.synth();
