#pragma once

namespace cdk {
class Resource;
}

namespace cdk::ecs {

class ICluster;
class TaskDefinition;

/// Lets the tasks of a service be the other end of commands that are run in their containers, and
/// log them where the cluster says.
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html
void allowExecuteCommand(const Resource& service, const ICluster& cluster, TaskDefinition& task);

}  // namespace cdk::ecs
