#pragma once

#include <cdk/core/source_location.hpp>

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace cdk {

class IConstruct;

/// Where an error belongs: filled in as far as it is known, outermost caller last.
struct ErrorContext {
  std::string constructPath{};
  std::string property{};
  SourceLocation location{};
};

/// The base of everything the library throws. `what()` is the whole message: construct path,
/// property, the bad value, what is allowed, and the file and line that created the construct.
class Error : public std::exception {
 public:
  explicit Error(std::string message, ErrorContext context = {});
  [[nodiscard]] const char* what() const noexcept override { return text_.c_str(); }
  /// The message without path and location.
  [[nodiscard]] const std::string& message() const noexcept { return message_; }
  [[nodiscard]] const ErrorContext& context() const noexcept { return context_; }
  /// Adds what is not yet known; never replaces what is.
  void addContext(const ErrorContext& context);

 private:
  void compose();
  std::string message_;
  ErrorContext context_;
  std::string text_;
};

/// A property or argument with a value that is not allowed.
class ValidationError : public Error {
 public:
  using Error::Error;
};

/// Text, number or elements were asked of a value that is known only at deployment.
class UnresolvedValueError : public Error {
 public:
  using Error::Error;
};

/// The construct tree was used wrongly: duplicate or empty id, locked node, foreign construct.
class ConstructError : public Error {
 public:
  using Error::Error;
};

/// A dependency or reference cycle.
class CycleError : public Error {
 public:
  using Error::Error;
};

/// The assembly could not be read or written.
class AssemblyError : public Error {
 public:
  using Error::Error;
};

/// All findings of a validation in one go.
class ValidationErrors : public Error {
 public:
  explicit ValidationErrors(std::vector<std::string> findings);
  [[nodiscard]] const std::vector<std::string>& findings() const noexcept { return findings_; }

 private:
  std::vector<std::string> findings_;
};

/// Throws a `ValidationError` about a property of a construct. `message` names the bad value and
/// what is allowed.
[[noreturn]] void fail(const IConstruct& construct, std::string_view property,
                       std::string_view message);

}  // namespace cdk
