// cfngen: makes the L1 classes of a service from its facts. See README of spec/.

#include "emit.hpp"
#include "spec.hpp"

#include <charconv>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace {

namespace fs = std::filesystem;

constexpr std::string_view USAGE =
    "usage: cfngen --include-dir DIR --source-dir DIR [--shards N] [--service-header]\n"
    "              [--alias NAME | --alias-header NAME]… SPEC.json\n"
    "\n"
    "  --shards          number of sources to spread the classes over\n"
    "  --service-header  write cdk/<service>.hpp too\n"
    "  --alias           another name of the service's namespace\n"
    "  --alias-header    the same, with a header cdk/<name>.hpp\n";

std::string readFile(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error("cannot read " + path.string());
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

/// Leaves a file alone that already has this text: its time decides what is compiled again.
void writeIfChanged(const fs::path& path, const std::string& text) {
  std::error_code error;
  if (fs::file_size(path, error) == text.size() && !error && readFile(path) == text) return;
  fs::create_directories(path.parent_path());
  std::ofstream out(path, std::ios::binary | std::ios::trunc);
  out << text;
  out.close();
  if (!out) throw std::runtime_error("cannot write " + path.string());
}

struct Arguments {
  fs::path includeDir;
  fs::path sourceDir;
  fs::path spec;
  cfngen::EmitOptions options;
};

Arguments parseArguments(const std::vector<std::string_view>& words) {
  Arguments arguments;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string_view word = words[i];
    const auto next = [&] {
      if (i + 1 == words.size()) throw std::invalid_argument(std::string(word) + " wants a value");
      return words[++i];
    };
    if (word == "--include-dir") {
      arguments.includeDir = next();
    } else if (word == "--source-dir") {
      arguments.sourceDir = next();
    } else if (word == "--service-header") {
      arguments.options.serviceHeader = true;
    } else if (word == "--alias" || word == "--alias-header") {
      arguments.options.aliases.emplace_back(next());
      if (word == "--alias-header") {
        arguments.options.aliasHeaders.push_back(arguments.options.aliases.back());
      }
    } else if (word == "--shards") {
      const std::string_view text = next();
      const auto [end, error] =
          std::from_chars(text.data(), text.data() + text.size(), arguments.options.shards);
      if (error != std::errc() || end != text.data() + text.size() ||
          arguments.options.shards == 0) {
        throw std::invalid_argument("--shards wants a number from 1, not '" + std::string(text) +
                                    "'");
      }
    } else if (word.starts_with("-")) {
      throw std::invalid_argument("unknown option '" + std::string(word) + "'");
    } else if (arguments.spec.empty()) {
      arguments.spec = word;
    } else {
      throw std::invalid_argument("more than one spec file");
    }
  }
  if (arguments.spec.empty() || arguments.includeDir.empty() || arguments.sourceDir.empty()) {
    throw std::invalid_argument("a spec file, --include-dir and --source-dir are needed");
  }
  return arguments;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    const Arguments arguments = parseArguments({argv + 1, argv + argc});
    const cfngen::Service service =
        cfngen::parseService(readFile(arguments.spec), arguments.spec.filename().string());
    for (const cfngen::OutputFile& file : cfngen::emitService(service, arguments.options)) {
      const bool header = file.kind == cfngen::OutputFile::Kind::HEADER;
      writeIfChanged((header ? arguments.includeDir : arguments.sourceDir) / file.path, file.text);
    }
    return 0;
  } catch (const std::invalid_argument& error) {
    std::fprintf(stderr, "cfngen: %s\n%s", error.what(), USAGE.data());
  } catch (const std::exception& error) {
    std::fprintf(stderr, "cfngen: %s\n", error.what());
  }
  return 1;
}
