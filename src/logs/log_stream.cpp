#include <cdk/logs/log_stream.hpp>

#include <cdk/logs/cfn_log_stream.hpp>
#include <cdk/logs/log_group.hpp>

namespace cdk::logs {

namespace {

class ImportedLogStream : public Resource, public virtual ILogStream {
 public:
  ImportedLogStream(Scope scope, String name)
      : Resource(std::move(scope)), logStreamName_(std::move(name)) {}
  [[nodiscard]] String logStreamName() const override { return logStreamName_; }
  [[nodiscard]] String referenceTo(std::string_view) const override { return logStreamName_; }

 private:
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
  return scope.create<ImportedLogStream>(std::move(id), std::move(logStreamName));
}

}  // namespace cdk::logs
