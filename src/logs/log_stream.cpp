#include <cdk/logs/log_stream.hpp>

#include <cdk/core/error.hpp>
#include <cdk/logs/cfn_log_stream.hpp>
#include <cdk/logs/log_group.hpp>

namespace cdk::logs {

namespace {

class ImportedLogStream : public Resource, public virtual ILogStream {
 public:
  ImportedLogStream(Scope scope, String groupName, String name)
      : Resource(std::move(scope)),
        logGroupName_(std::move(groupName)),
        logStreamName_(std::move(name)) {}
  [[nodiscard]] String logStreamName() const override { return logStreamName_; }
  [[nodiscard]] String referenceTo(std::string_view property) const override {
    if (property != "LogGroupName") return logStreamName_;
    if (logGroupName_.isAbsent())
      fail(*this, "logGroupName", "the import does not say which it is");
    return logGroupName_;
  }

 private:
  String logGroupName_;
  String logStreamName_;
};

}  // namespace

LogStream::LogStream(Scope scope, Props props)
    : Resource(std::move(scope), {.physicalName = props.logStreamName}) {
  auto& resource = create<CfnLogStream>("Resource", {.logGroupName = props.logGroup->logGroupName(),
                                                     .logStreamName = physicalName()});
  resource.applyRemovalPolicy(props.removalPolicy);
  logStreamName_ = getResourceNameAttribute(resource.ref());
}

ILogStream& LogStream::fromLogStreamName(IConstruct& scope, ConstructId id, String logStreamName) {
  return scope.create<ImportedLogStream>(std::move(id), String(), std::move(logStreamName));
}

ILogStream& LogStream::fromLogStreamAttributes(IConstruct& scope, ConstructId id,
                                               LogStreamAttributes attrs) {
  return scope.create<ImportedLogStream>(std::move(id), attrs.logGroupName, attrs.logStreamName);
}

}  // namespace cdk::logs
