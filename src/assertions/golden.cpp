#include "golden.hpp"

#include "line_diff.hpp"

#include <cdk/assertions/assertion_error.hpp>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <map>

namespace cdk::assertions::internal {

namespace {

constexpr const char* UPDATE = "CDK_UPDATE_GOLDEN";

bool isUpdating() {
  const char* value = std::getenv(UPDATE);
  return value != nullptr && *value != '\0' && std::string_view(value) != "0";
}

bool isHex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); }

void write(const std::filesystem::path& file, std::string_view text) {
  std::error_code ignored;
  std::filesystem::create_directories(file.parent_path(), ignored);
  std::ofstream stream(file, std::ios::binary | std::ios::trunc);
  stream << text << std::flush;
  if (!stream) throw AssertionError("the golden file '" + file.string() + "' cannot be written");
}

}  // namespace

std::string maskAssetHashes(std::string_view text) {
  constexpr std::ptrdiff_t LENGTH = 64;
  std::string masked;
  std::map<std::string, std::size_t, std::less<>> numbers;
  for (auto at = text.begin(); at != text.end();) {
    const auto end = std::find_if_not(at, text.end(), isHex);
    const std::string_view run(at, end);
    if (end - at == LENGTH) {
      const auto number = numbers.try_emplace(std::string(run), numbers.size() + 1).first->second;
      masked += "<asset hash " + std::to_string(number) + ">";
    } else {
      masked += run;
    }
    at = end;
    if (at != text.end()) masked += *at++;
  }
  return masked;
}

void compareWithGolden(std::string_view text, const std::filesystem::path& file) {
  const std::string masked = maskAssetHashes(text);
  if (isUpdating()) {
    write(file, masked);
    return;
  }
  std::ifstream stream(file, std::ios::binary);
  if (!stream) {
    throw AssertionError("there is no golden file '" + file.string() + "'; run the test with " +
                         UPDATE + "=1 to write it, and read it before you commit it");
  }
  const std::string golden =
      maskAssetHashes(std::string(std::istreambuf_iterator<char>(stream), {}));
  if (golden == masked) return;
  throw AssertionError("the template is not what '" + file.string() + "' holds (- file, + now; " +
                       UPDATE + "=1 writes it anew):\n" + lineDiff(golden, masked));
}

}  // namespace cdk::assertions::internal
