#include "custom_command.hpp"

#include <cdk/core/error.hpp>

#include <array>
#include <cerrno>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;  // NOLINT(readability-redundant-declaration): not declared on all systems

namespace cdk::lambda::detail {

namespace {

[[noreturn]] void failOfCommand(std::string_view program, std::string_view message) {
  throw ValidationError("command: '" + std::string(program) + "' " + std::string(message));
}

struct CommandOptions {
  std::optional<std::string> directory{};
  /// `NAME=value`. Default: the environment of this process.
  std::optional<std::vector<std::string>> environment{};
};

CommandOptions parseOptions(const Json& options) {
  CommandOptions result;
  if (options.isAbsent()) return result;
  for (const auto& [name, value] : options.entries()) {
    if (name == "cwd") {
      result.directory = std::string(String(value).literal());
    } else if (name == "env") {
      result.environment.emplace();
      for (const auto& [variable, text] : value.entries()) {
        result.environment->push_back(variable + "=" + std::string(String(text).literal()));
      }
    } else {
      throw ValidationError("commandOptions: '" + name + "' is not known; 'cwd' and 'env' are");
    }
  }
  return result;
}

/// Pointers to the texts, and a null at the end, as the system wants them.
std::vector<char*> pointersTo(std::vector<std::string>& texts) {
  std::vector<char*> pointers;
  pointers.reserve(texts.size() + 1);
  for (std::string& text : texts) pointers.push_back(text.data());
  pointers.push_back(nullptr);
  return pointers;
}

/// A descriptor that is closed in the end.
class Descriptor {
 public:
  explicit Descriptor(int number) noexcept : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() { reset(); }

  [[nodiscard]] int get() const noexcept { return number_; }
  void reset() noexcept {
    if (number_ >= 0) ::close(number_);
    number_ = -1;
  }

 private:
  int number_;
};

std::string readAll(int descriptor) {
  std::string text;
  std::array<char, 4096> buffer{};
  while (true) {
    const ssize_t count = ::read(descriptor, buffer.data(), buffer.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return text;
    text.append(buffer.data(), static_cast<std::size_t>(count));
  }
}

/// What is done to descriptors and directory of the program before it starts.
class FileActions {
 public:
  FileActions() { check(::posix_spawn_file_actions_init(&actions_)); }
  FileActions(const FileActions&) = delete;
  FileActions& operator=(const FileActions&) = delete;
  ~FileActions() { ::posix_spawn_file_actions_destroy(&actions_); }

  void duplicate(int from, int to) {
    check(::posix_spawn_file_actions_adddup2(&actions_, from, to));
  }
  void changeDirectory(const std::string& directory) {
    check(::posix_spawn_file_actions_addchdir_np(&actions_, directory.c_str()));
  }
  [[nodiscard]] const posix_spawn_file_actions_t* get() const noexcept { return &actions_; }

 private:
  static void check(int error) {
    if (error != 0) throw std::system_error(error, std::generic_category());
  }
  posix_spawn_file_actions_t actions_{};
};

std::string describeEnd(int status) {
  if (WIFEXITED(status)) {
    return "ended with exit code " + std::to_string(WEXITSTATUS(status));
  }
  return "was ended by signal " + std::to_string(WTERMSIG(status));
}

}  // namespace

void runCommand(const List<String>& command, const Json& options) {
  if (command.empty()) {
    throw ValidationError("command: it is empty; it is a program and its arguments");
  }
  std::vector<std::string> arguments;
  for (const String& argument : command.literal()) arguments.emplace_back(argument.literal());
  const std::string program = arguments.front();
  CommandOptions parsed = parseOptions(options);

  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) failOfCommand(program, std::strerror(errno));
  const Descriptor output(ends[0]);
  Descriptor input(ends[1]);
  // Standard output belongs to this program's own result.
  FileActions actions;
  actions.duplicate(input.get(), STDOUT_FILENO);
  actions.duplicate(input.get(), STDERR_FILENO);
  if (parsed.directory) actions.changeDirectory(*parsed.directory);

  std::vector<char*> argumentPointers = pointersTo(arguments);
  std::vector<char*> environmentPointers;
  char** environment = environ;
  if (parsed.environment) {
    environmentPointers = pointersTo(*parsed.environment);
    environment = environmentPointers.data();
  }
  pid_t process = 0;
  const int error = ::posix_spawnp(&process, program.c_str(), actions.get(), nullptr,
                                   argumentPointers.data(), environment);
  if (error != 0) {
    failOfCommand(program, "cannot be run: " + std::generic_category().message(error));
  }
  input.reset();
  const std::string printed = readAll(output.get());
  int status = 0;
  while (::waitpid(process, &status, 0) < 0) {
    if (errno != EINTR) failOfCommand(program, std::strerror(errno));
  }
  if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return;
  failOfCommand(program, describeEnd(status) + (printed.empty() ? "" : ":\n" + printed));
}

}  // namespace cdk::lambda::detail
