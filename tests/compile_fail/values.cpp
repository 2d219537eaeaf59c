#include <cdk/core/value.hpp>

#include <string>

cdk::Boolean boolean() { return true; }
cdk::Number number() { return 3; }
cdk::String text(const cdk::Token& token) { return "a" + token.toString(); }

#ifdef TEXT_FOR_A_BOOLEAN
cdk::Boolean fails() { return "true"; }
#endif
#ifdef NUMBER_FOR_A_BOOLEAN
cdk::Boolean fails() { return 1; }
#endif
#ifdef ZERO_FOR_TEXT
cdk::String fails() { return 0; }
#endif
#ifdef NULL_POINTER_FOR_TEXT
cdk::String fails() { return nullptr; }
#endif
#ifdef TEXT_FOR_A_NUMBER
cdk::Number fails() { return "3"; }
#endif
#ifdef TEXT_ARITHMETIC
cdk::String fails(const cdk::String& text) { return text.substr(1); }
#endif
#ifdef SUM_OF_NUMBERS
cdk::Number fails(const cdk::Number& a, const cdk::Number& b) { return a + b; }
#endif
#ifdef TOKEN_AS_STANDARD_STRING
std::string fails(const cdk::Token& token) { return token; }
#endif
