#include <cdk/lambda/adot_layer_version.hpp>

#include "published_layer.hpp"

#include <cdk/core/error.hpp>

#include <string_view>

namespace cdk::lambda {

namespace {

String adotLayerArn(IConstruct& scope, std::string_view kind, const String& version,
                    const Architecture& architecture) {
  const std::string release = std::string(kind) + "_" + std::string(version.literal());
  String arn = detail::publishedLayerArn(scope, detail::PublishedLayer::ADOT,
                                         detail::releaseKey(release, architecture.name()));
  if (arn.isAbsent()) {
    fail(scope, "adotInstrumentation",
         "the layer " + std::string(kind) + " has no version " + version.describe() + " for " +
             architecture.toString() + " in " + detail::describeRegion(scope));
  }
  return arn;
}

}  // namespace

String AdotLambdaLayerGenericVersion::layerArn(IConstruct& scope,
                                               const Architecture& architecture) const {
  return adotLayerArn(scope, "GENERIC", layerVersion(), architecture);
}

String AdotLambdaLayerJavaAutoInstrumentationVersion::layerArn(
    IConstruct& scope, const Architecture& architecture) const {
  return adotLayerArn(scope, "JAVA_AUTO_INSTRUMENTATION", layerVersion(), architecture);
}

String AdotLambdaLayerJavaScriptSdkVersion::layerArn(IConstruct& scope,
                                                     const Architecture& architecture) const {
  return adotLayerArn(scope, "JAVASCRIPT_SDK", layerVersion(), architecture);
}

String AdotLambdaLayerJavaSdkVersion::layerArn(IConstruct& scope,
                                               const Architecture& architecture) const {
  return adotLayerArn(scope, "JAVA_SDK", layerVersion(), architecture);
}

String AdotLambdaLayerPythonSdkVersion::layerArn(IConstruct& scope,
                                                 const Architecture& architecture) const {
  return adotLayerArn(scope, "PYTHON_SDK", layerVersion(), architecture);
}

AdotLayerVersion AdotLayerVersion::fromGenericLayerVersion(AdotLambdaLayerGenericVersion version) {
  return AdotLayerVersion([version](IConstruct& scope, const Architecture& architecture) {
    return version.layerArn(scope, architecture);
  });
}

AdotLayerVersion AdotLayerVersion::fromJavaAutoInstrumentationLayerVersion(
    AdotLambdaLayerJavaAutoInstrumentationVersion version) {
  return AdotLayerVersion([version](IConstruct& scope, const Architecture& architecture) {
    return version.layerArn(scope, architecture);
  });
}

AdotLayerVersion AdotLayerVersion::fromJavaScriptSdkLayerVersion(
    AdotLambdaLayerJavaScriptSdkVersion version) {
  return AdotLayerVersion([version](IConstruct& scope, const Architecture& architecture) {
    return version.layerArn(scope, architecture);
  });
}

AdotLayerVersion AdotLayerVersion::fromJavaSdkLayerVersion(AdotLambdaLayerJavaSdkVersion version) {
  return AdotLayerVersion([version](IConstruct& scope, const Architecture& architecture) {
    return version.layerArn(scope, architecture);
  });
}

AdotLayerVersion AdotLayerVersion::fromPythonSdkLayerVersion(
    AdotLambdaLayerPythonSdkVersion version) {
  return AdotLayerVersion([version](IConstruct& scope, const Architecture& architecture) {
    return version.layerArn(scope, architecture);
  });
}

AdotInstrumentationConfig AdotInstrumentationConfig::absent() {
  return {.execWrapper = AdotLambdaExecWrapper::REGULAR_HANDLER,
          .layerVersion =
              AdotLayerVersion::fromGenericLayerVersion(AdotLambdaLayerGenericVersion::LATEST),
          .presence_ = Presence::absent()};
}

}  // namespace cdk::lambda
