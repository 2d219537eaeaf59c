#pragma once

#include <cdk/ssm/parameter.hpp>

#include <optional>
#include <string>

/// What the kinds of parameter share.
namespace cdk::ssm::detail {

/// ARN of a parameter. `physicalName` is what the user called it where `parameterName` refers to
/// a resource, absent where CloudFormation makes the name up. Throws `ValidationError` where the
/// name has a `/` but doesn't begin with one, and where `simpleName` is missing or wrong.
String arnOfOwn(const ParameterBase& parameter, const String& parameterName,
                const String& physicalName, const Boolean& simpleName);
String arnOfImported(const ParameterBase& parameter, const String& parameterName,
                     const Boolean& simpleName);

/// Throws `ValidationError` for names and descriptions that the service doesn't take.
void checkName(const IConstruct& parameter, const String& name);
void checkDescription(const IConstruct& parameter, const String& description);
/// Throws `ValidationError` for a literal that doesn't match a literal pattern.
void checkPattern(const IConstruct& parameter, const char* property, const String& value,
                  const String& pattern);

/// The tier as the service writes it; absent where none was given.
String tierText(std::optional<ParameterTier> tier);

/// `{{resolve:SERVICE:NAME[:VERSION]}}`. A token, although it needs no deployment to be written:
/// nobody may take it for the value itself.
String dynamicReference(const char* service, const String& parameterName, const Number& version);

/// Whether a version was given; 0 is none.
bool hasVersion(const Number& version);

/// Id of the import that `valueFor…` keeps in the stack. Throws `ValidationError` for a token.
std::string importId(const IConstruct& scope, const String& parameterName);

}  // namespace cdk::ssm::detail
