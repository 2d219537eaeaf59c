#include <cdk/lambda/code.hpp>

#include <cdk/core/error.hpp>

namespace cdk::lambda {

namespace {

constexpr std::size_t MAX_INLINE_SIZE = 4 * 1024 * 1024;

class InlineCode : public ICode {
 public:
  explicit InlineCode(std::string code) : code_(std::move(code)) {}
  CodeConfig bind(IConstruct&) override { return {.inlineCode = code_}; }
  [[nodiscard]] bool isInline() const override { return true; }

 private:
  std::string code_;
};

}  // namespace

Code Code::fromInline(std::string code) {
  if (code.empty()) throw ValidationError("the inline code of a function is empty");
  if (code.size() > MAX_INLINE_SIZE) {
    throw ValidationError("the inline code has " + std::to_string(code.size()) +
                          " characters; at most " + std::to_string(MAX_INLINE_SIZE) +
                          " are allowed");
  }
  return Code(std::make_shared<InlineCode>(std::move(code)));
}

}  // namespace cdk::lambda
