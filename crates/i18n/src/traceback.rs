//! Exceptions in words: what one means here, the usual cause, the values that took part.

use crate::Messages;
use crate::rich::{Rich, code};
use domain::ProgramError;
use domain::traceback::{Operand, Situation, situation};

/// An exception, explained in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// What it means here.
    pub meaning: Rich,
    /// The usual cause and what to do.
    pub why: Rich,
    /// `Did you mean …?`
    pub suggestion: Option<Rich>,
    /// The line of the program with the part that is meant.
    pub place: Option<Place>,
    /// Expression, class and value of what took part.
    pub values: Vec<Shown>,
    /// The innermost calls of an endless recursion.
    pub calls: Vec<String>,
    /// Where the name gets the value that it has not yet.
    pub bound_at: Option<String>,
}

/// A line of the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// `line 3`, where it is known.
    pub label: Option<String>,
    pub before: String,
    /// The part that is meant; may be empty.
    pub meant: String,
    pub after: String,
}

/// A value that took part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    pub text: String,
    pub class: String,
    pub value: String,
    /// `3 items`, of a container that is shown shortened.
    pub size: Option<String>,
}

impl Explanation {
    /// Explains an exception; always finds something to say.
    pub fn of(t: Messages, error: &ProgramError) -> Explanation {
        let found = situation(error);
        let (meaning, why) = words(t, &found);
        let facts = error.facts.as_deref();
        let asks_for_values = !matches!(found, Situation::Recursion { .. } | Situation::MissingEntry { .. });
        Explanation {
            meaning: Rich::of(&meaning),
            why: Rich::of(&why),
            suggestion: facts
                .and_then(|facts| facts.suggestion.as_deref())
                .map(|name| Rich::of(&t.traceback_suggestion(code(name)))),
            place: place(t, error),
            values: facts
                .filter(|_| asks_for_values)
                .map(|facts| facts.operands.iter().filter_map(|one| shown(t, one)).collect())
                .unwrap_or_default(),
            calls: facts.map(|facts| facts.calls.clone()).unwrap_or_default(),
            bound_at: facts
                .and_then(|facts| facts.bound_at)
                .filter(|line| Some(*line) != error.line)
                .map(|line| t.traceback_bound_at(line.to_string())),
        }
    }
}

fn place(t: Messages, error: &ProgramError) -> Option<Place> {
    let facts = error.facts.as_deref().filter(|facts| !facts.source.trim().is_empty());
    let label = error.line.map(|line| t.traceback_line(line.to_string()));
    let Some(facts) = facts else {
        return label.map(|label| Place {
            label: Some(label),
            before: String::new(),
            meant: String::new(),
            after: String::new(),
        });
    };
    let characters: Vec<char> = facts.source.chars().collect();
    let at = |column: Option<u32>| column.map_or(0, |column| (column as usize).saturating_sub(1)).min(characters.len());
    let start = at(facts.column);
    // A message about a whole line marks nothing in particular.
    let end = facts.end_column.map_or(start, |column| at(Some(column))).max(start);
    let text = |part: &[char]| part.iter().collect::<String>();
    let indent = characters.iter().take_while(|one| one.is_whitespace()).count().min(start);
    Some(Place {
        label,
        before: text(&characters[indent..start]),
        meant: text(&characters[start..end]),
        after: text(&characters[end..]),
    })
}

/// A constant says itself what it is; a function that could not be read says nothing.
fn shown(t: Messages, operand: &Operand) -> Option<Shown> {
    if operand.class.is_empty() || operand.text == operand.shown || operand.shown == format!("{}()", operand.text) {
        return None;
    }
    if operand.role == "callee" && (operand.class == "type" || operand.class.contains("function")) {
        return None;
    }
    Some(Shown {
        text: operand.text.clone(),
        class: operand.class.clone(),
        value: operand.shown.clone(),
        size: operand.size.filter(|_| operand.role == "container").map(|size| t.traceback_size(size)),
    })
}

/// What it means here, and the usual cause.
fn words(t: Messages, situation: &Situation) -> (String, String) {
    use Situation as S;
    match situation {
        S::MissingColon => (t.traceback_missing_colon().to_owned(), t.traceback_missing_colon_why().to_owned()),
        S::NeverClosed { bracket } => {
            (t.traceback_never_closed(code(bracket)), t.traceback_never_closed_why().to_owned())
        }
        S::Unmatched { bracket } => (t.traceback_unmatched(code(bracket)), t.traceback_unmatched_why().to_owned()),
        S::Mismatch { closing, opening } => {
            (t.traceback_mismatch(code(closing), code(opening)), t.traceback_mismatch_why().to_owned())
        }
        S::UnterminatedString => {
            (t.traceback_unterminated_string().to_owned(), t.traceback_unterminated_string_why().to_owned())
        }
        S::UnterminatedTripleString => (
            t.traceback_unterminated_triple_string().to_owned(),
            t.traceback_unterminated_triple_string_why().to_owned(),
        ),
        S::FormatString => (t.traceback_format_string().to_owned(), t.traceback_format_string_why().to_owned()),
        S::AssignmentInCondition => {
            (t.traceback_assignment_in_condition().to_owned(), t.traceback_assignment_in_condition_why().to_owned())
        }
        S::AssignmentInCall => {
            (t.traceback_assignment_in_call().to_owned(), t.traceback_assignment_in_call_why().to_owned())
        }
        S::CannotAssign { target } => {
            (t.traceback_cannot_assign(code(target)), t.traceback_cannot_assign_why().to_owned())
        }
        S::PrintStatement => (t.traceback_print_statement().to_owned(), t.traceback_print_statement_why().to_owned()),
        S::MissingComma => (t.traceback_missing_comma().to_owned(), t.traceback_missing_comma_why().to_owned()),
        S::ReturnOutside { word } => {
            (t.traceback_return_outside(code(word)), t.traceback_return_outside_why().to_owned())
        }
        S::LoopWordOutside { word } => {
            (t.traceback_loop_word_outside(code(word)), t.traceback_loop_word_outside_why().to_owned())
        }
        S::AwaitOutside { word } => (t.traceback_await_outside(code(word)), t.traceback_await_outside_why().to_owned()),
        S::GlobalTooLate { name } => {
            (t.traceback_global_too_late(code(name)), t.traceback_global_too_late_why().to_owned())
        }
        S::NonlocalUnknown { name } => {
            (t.traceback_nonlocal_unknown(code(name)), t.traceback_nonlocal_unknown_why().to_owned())
        }
        S::DuplicateArgument { name } => {
            (t.traceback_duplicate_argument(code(name)), t.traceback_duplicate_argument_why().to_owned())
        }
        S::DefaultOrder => (t.traceback_default_order().to_owned(), t.traceback_default_order_why().to_owned()),
        S::PositionalAfterKeyword => {
            (t.traceback_positional_after_keyword().to_owned(), t.traceback_positional_after_keyword_why().to_owned())
        }
        S::KeywordAsName { word } => {
            (t.traceback_keyword_as_name(code(word)), t.traceback_keyword_as_name_why().to_owned())
        }
        S::ExpectedBlock { statement } => {
            (t.traceback_expected_block(code(statement)), t.traceback_expected_block_why().to_owned())
        }
        S::UnexpectedIndent => {
            (t.traceback_unexpected_indent().to_owned(), t.traceback_unexpected_indent_why().to_owned())
        }
        S::UnindentMismatch => {
            (t.traceback_unindent_mismatch().to_owned(), t.traceback_unindent_mismatch_why().to_owned())
        }
        S::TabsAndSpaces => (t.traceback_tabs_and_spaces().to_owned(), t.traceback_tabs_and_spaces_why().to_owned()),
        S::InvalidCharacter { character } => {
            (t.traceback_invalid_character(code(character)), t.traceback_invalid_character_why().to_owned())
        }
        S::LeadingZeros => (t.traceback_leading_zeros().to_owned(), t.traceback_leading_zeros_why().to_owned()),
        S::NumberThenName => (t.traceback_number_then_name().to_owned(), t.traceback_number_then_name_why().to_owned()),
        S::ElseIf => (t.traceback_else_if().to_owned(), t.traceback_else_if_why().to_owned()),
        S::Increment { operator } => (t.traceback_increment(code(operator)), t.traceback_increment_why().to_owned()),
        S::ForeignOperator { operator, python } => {
            (t.traceback_foreign_operator(code(operator), code(python)), t.traceback_foreign_operator_why().to_owned())
        }
        S::TryAlone => (t.traceback_try_alone().to_owned(), t.traceback_try_alone_why().to_owned()),
        S::Continuation => (t.traceback_continuation().to_owned(), t.traceback_continuation_why().to_owned()),
        S::UnicodeEscape => (t.traceback_unicode_escape().to_owned(), t.traceback_unicode_escape_why().to_owned()),
        S::ExceptionsUnparenthesized => (
            t.traceback_exceptions_unparenthesized().to_owned(),
            t.traceback_exceptions_unparenthesized_why().to_owned(),
        ),
        S::ElseMissing => (t.traceback_else_missing().to_owned(), t.traceback_else_missing_why().to_owned()),
        S::OtherSyntax => (t.traceback_other_syntax().to_owned(), t.traceback_other_syntax_why().to_owned()),
        S::MissingEntry { name } => (t.traceback_missing_entry(code(name)), t.traceback_missing_entry_why().to_owned()),
        S::ModuleNotImported { name } => {
            (t.traceback_module_not_imported(code(name)), t.traceback_module_not_imported_why().to_owned())
        }
        S::TypingName { name } => (t.traceback_typing_name(code(name)), t.traceback_typing_name_why().to_owned()),
        S::ForeignWord { name, python } => {
            (t.traceback_foreign_word(code(name), code(python)), t.traceback_foreign_word_why().to_owned())
        }
        S::SelfUndefined => (t.traceback_self_undefined().to_owned(), t.traceback_self_undefined_why().to_owned()),
        S::Undefined { name } => (t.traceback_undefined(code(name)), t.traceback_undefined_why().to_owned()),
        S::FreeVariable { name } => (t.traceback_free_variable(code(name)), t.traceback_free_variable_why().to_owned()),
        S::UnboundGlobal { name } => {
            (t.traceback_unbound_global(code(name)), t.traceback_unbound_global_why().to_owned())
        }
        S::UnboundBuiltin { name } => {
            (t.traceback_unbound_builtin(code(name)), t.traceback_unbound_builtin_why().to_owned())
        }
        S::Unbound { name } => (t.traceback_unbound(code(name)), t.traceback_unbound_why().to_owned()),
        S::NoneOperand { operator } => {
            (t.traceback_none_operand(code(operator)), t.traceback_none_operand_why().to_owned())
        }
        S::TextAndNumber { operator } => {
            (t.traceback_text_and_number(code(operator)), t.traceback_text_and_number_why().to_owned())
        }
        S::Operands { operator, left, right } => {
            (t.traceback_operands(code(left), code(operator), code(right)), t.traceback_operands_why().to_owned())
        }
        S::SequenceTimes { class } => {
            (t.traceback_sequence_times(code(class)), t.traceback_sequence_times_why().to_owned())
        }
        S::CompareNone { operator } => {
            (t.traceback_compare_none(code(operator)), t.traceback_compare_none_why().to_owned())
        }
        S::Compare { operator, left, right } => {
            (t.traceback_compare(code(left), code(operator), code(right)), t.traceback_compare_why().to_owned())
        }
        S::UnaryOperand { operator, class } => {
            (t.traceback_unary_operand(code(class), code(operator)), t.traceback_unary_operand_why().to_owned())
        }
        S::CalledShadow { name, class } => {
            (t.traceback_called_shadow(code(class), code(name)), t.traceback_called_shadow_why().to_owned())
        }
        S::CalledModule => (t.traceback_called_module().to_owned(), t.traceback_called_module_why().to_owned()),
        S::CalledValue { class } => (t.traceback_called_value(code(class)), t.traceback_called_value_why().to_owned()),
        S::CallInBrackets => (t.traceback_call_in_brackets().to_owned(), t.traceback_call_in_brackets_why().to_owned()),
        S::NoneIndexed => (t.traceback_none_indexed().to_owned(), t.traceback_none_indexed_why().to_owned()),
        S::LazyIndexed { class } => (t.traceback_lazy_indexed(code(class)), t.traceback_lazy_indexed_why().to_owned()),
        S::SetIndexed => (t.traceback_set_indexed().to_owned(), t.traceback_set_indexed_why().to_owned()),
        S::NotIndexed { class } => (t.traceback_not_indexed(code(class)), t.traceback_not_indexed_why().to_owned()),
        S::NoneIterated => (t.traceback_none_iterated().to_owned(), t.traceback_none_iterated_why().to_owned()),
        S::NumberIterated { class } => {
            (t.traceback_number_iterated(code(class)), t.traceback_number_iterated_why().to_owned())
        }
        S::NotIterable { class } => (t.traceback_not_iterable(code(class)), t.traceback_not_iterable_why().to_owned()),
        S::Unhashable { class } => (t.traceback_unhashable(code(class)), t.traceback_unhashable_why().to_owned()),
        S::Immutable { class } => (t.traceback_immutable(code(class)), t.traceback_immutable_why().to_owned()),
        S::NoneChanged => (t.traceback_none_changed().to_owned(), t.traceback_none_changed_why().to_owned()),
        S::MissingArguments { function, names } => {
            (t.traceback_missing_arguments(code(function), code(names)), t.traceback_missing_arguments_why().to_owned())
        }
        S::MissingSelf { function } => {
            (t.traceback_missing_self(code(function)), t.traceback_missing_self_why().to_owned())
        }
        S::TooManyArguments { function, taken, given } => (
            t.traceback_too_many_arguments(code(function), code(given), code(taken)),
            t.traceback_too_many_arguments_why().to_owned(),
        ),
        S::UnexpectedKeyword { function, name } => (
            t.traceback_unexpected_keyword(code(function), code(name)),
            t.traceback_unexpected_keyword_why().to_owned(),
        ),
        S::RepeatedArgument { function, name } => {
            (t.traceback_repeated_argument(code(function), code(name)), t.traceback_repeated_argument_why().to_owned())
        }
        S::FloatIndex { container } => {
            (t.traceback_float_index(code(container)), t.traceback_float_index_why().to_owned())
        }
        S::TextIndex { container } => {
            (t.traceback_text_index(code(container)), t.traceback_text_index_why().to_owned())
        }
        S::TupleIndex { container } => {
            (t.traceback_tuple_index(code(container)), t.traceback_tuple_index_why().to_owned())
        }
        S::FloatForInteger => {
            (t.traceback_float_for_integer().to_owned(), t.traceback_float_for_integer_why().to_owned())
        }
        S::NotConvertible { function, class } => {
            (t.traceback_not_convertible(code(class), code(function)), t.traceback_not_convertible_why().to_owned())
        }
        S::NoLength { class } => (t.traceback_no_length(code(class)), t.traceback_no_length_why().to_owned()),
        S::JoinNonText { class } => {
            (t.traceback_join_non_text(code(class)), t.traceback_join_non_text_why().to_owned())
        }
        S::SearchedInText { class } => {
            (t.traceback_searched_in_text(code(class)), t.traceback_searched_in_text_why().to_owned())
        }
        S::TakesNoArguments { class } => {
            (t.traceback_takes_no_arguments(code(class)), t.traceback_takes_no_arguments_why().to_owned())
        }
        S::RaisedNonException => {
            (t.traceback_raised_non_exception().to_owned(), t.traceback_raised_non_exception_why().to_owned())
        }
        S::Abstract { class } => (t.traceback_abstract(code(class)), t.traceback_abstract_why().to_owned()),
        S::NotAwaited => (t.traceback_not_awaited().to_owned(), t.traceback_not_awaited_why().to_owned()),
        S::NotAwaitable { class } => {
            (t.traceback_not_awaitable(code(class)), t.traceback_not_awaitable_why().to_owned())
        }
        S::FormatLeftOver => (t.traceback_format_left_over().to_owned(), t.traceback_format_left_over_why().to_owned()),
        S::NoneAttribute { name } => {
            (t.traceback_none_attribute(code(name)), t.traceback_none_attribute_why().to_owned())
        }
        S::ForeignAttribute { class, name, python } => (
            t.traceback_foreign_attribute(code(class), code(name), code(python)),
            t.traceback_foreign_attribute_why().to_owned(),
        ),
        S::ModuleAttribute { module, name } => {
            (t.traceback_module_attribute(code(module), code(name)), t.traceback_module_attribute_why().to_owned())
        }
        S::OwnAttribute { class, name } => {
            (t.traceback_own_attribute(code(class), code(name)), t.traceback_own_attribute_why().to_owned())
        }
        S::FunctionAttribute { name } => {
            (t.traceback_function_attribute(code(name)), t.traceback_function_attribute_why().to_owned())
        }
        S::Attribute { class, name } => {
            (t.traceback_attribute(code(class), code(name)), t.traceback_attribute_why().to_owned())
        }
        S::IndexBeyond { container } => {
            (t.traceback_index_beyond(code(container)), t.traceback_index_beyond_why().to_owned())
        }
        S::AssignmentBeyond => {
            (t.traceback_assignment_beyond().to_owned(), t.traceback_assignment_beyond_why().to_owned())
        }
        S::PopEmpty => (t.traceback_pop_empty().to_owned(), t.traceback_pop_empty_why().to_owned()),
        S::PopBeyond => (t.traceback_pop_beyond().to_owned(), t.traceback_pop_beyond_why().to_owned()),
        S::HeapEmpty => (t.traceback_heap_empty().to_owned(), t.traceback_heap_empty_why().to_owned()),
        S::Key { key } => (t.traceback_key(code(key)), t.traceback_key_why().to_owned()),
        S::KeyTwin { key, twin } => {
            (t.traceback_key_twin(code(key), code(twin)), t.traceback_key_twin_why().to_owned())
        }
        S::EmptyContainer => (t.traceback_empty_container().to_owned(), t.traceback_empty_container_why().to_owned()),
        S::NotAnInteger { text } => {
            (t.traceback_not_an_integer(code(text)), t.traceback_not_an_integer_why().to_owned())
        }
        S::NotAFloat { text } => (t.traceback_not_a_float(code(text)), t.traceback_not_a_float_why().to_owned()),
        S::TooManyToUnpack { expected } => {
            (t.traceback_too_many_to_unpack(code(expected)), t.traceback_too_many_to_unpack_why().to_owned())
        }
        S::TooFewToUnpack { expected, given } => {
            (t.traceback_too_few_to_unpack(code(expected), code(given)), t.traceback_too_few_to_unpack_why().to_owned())
        }
        S::NotInSequence => (t.traceback_not_in_sequence().to_owned(), t.traceback_not_in_sequence_why().to_owned()),
        S::TextNotFound => (t.traceback_text_not_found().to_owned(), t.traceback_text_not_found_why().to_owned()),
        S::EmptyExtreme { function } => {
            (t.traceback_empty_extreme(code(function)), t.traceback_empty_extreme_why().to_owned())
        }
        S::MathDomain => (t.traceback_math_domain().to_owned(), t.traceback_math_domain_why().to_owned()),
        S::HugeDigits => (t.traceback_huge_digits().to_owned(), t.traceback_huge_digits_why().to_owned()),
        S::ZeroStep => (t.traceback_zero_step().to_owned(), t.traceback_zero_step_why().to_owned()),
        S::ZeroDivision => (t.traceback_zero_division().to_owned(), t.traceback_zero_division_why().to_owned()),
        S::Overflow => (t.traceback_overflow().to_owned(), t.traceback_overflow_why().to_owned()),
        S::InfiniteInteger => {
            (t.traceback_infinite_integer().to_owned(), t.traceback_infinite_integer_why().to_owned())
        }
        S::Coding => (t.traceback_coding().to_owned(), t.traceback_coding_why().to_owned()),
        S::Recursion { function } => (t.traceback_recursion(code(function)), t.traceback_recursion_why().to_owned()),
        S::ChangedWhileIterated { container } => {
            (t.traceback_changed_while_iterated(code(container)), t.traceback_changed_while_iterated_why().to_owned())
        }
        S::Exhausted => (t.traceback_exhausted().to_owned(), t.traceback_exhausted_why().to_owned()),
        S::GeneratorStop => (t.traceback_generator_stop().to_owned(), t.traceback_generator_stop_why().to_owned()),
        S::LoopRunning => (t.traceback_loop_running().to_owned(), t.traceback_loop_running_why().to_owned()),
        S::Assertion => (t.traceback_assertion().to_owned(), t.traceback_assertion_why().to_owned()),
        S::ModuleMissing { name } => {
            (t.traceback_module_missing(code(name)), t.traceback_module_missing_why().to_owned())
        }
        S::ImportName { name, module } => {
            (t.traceback_import_name(code(module), code(name)), t.traceback_import_name_why().to_owned())
        }
        S::EndOfInput => (t.traceback_end_of_input().to_owned(), t.traceback_end_of_input_why().to_owned()),
        S::NoFile => (t.traceback_no_file().to_owned(), t.traceback_no_file_why().to_owned()),
        S::NotImplemented => (t.traceback_not_implemented().to_owned(), t.traceback_not_implemented_why().to_owned()),
        S::Frozen => (t.traceback_frozen().to_owned(), t.traceback_frozen_why().to_owned()),
        S::SystemExit => (t.traceback_system_exit().to_owned(), t.traceback_system_exit_why().to_owned()),
        S::Gone => (t.traceback_gone().to_owned(), t.traceback_gone_why().to_owned()),
        S::Deadlock => (t.traceback_deadlock().to_owned(), t.traceback_deadlock_why().to_owned()),
        S::Timeout => (t.traceback_timeout().to_owned(), t.traceback_timeout_why().to_owned()),
        S::NotANode => (t.traceback_not_a_node().to_owned(), t.traceback_not_a_node_why().to_owned()),
        S::Other { class } => (t.traceback_other(code(class)), t.traceback_other_why().to_owned()),
    }
}
