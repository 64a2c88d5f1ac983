//! Remarks in words: what each says, why it matters, and the sentence that sums them up.

use crate::Messages;
use crate::rich::Rich;
use domain::review::{Example, Remark, Review, Rule, Unchecked, Weight};

/// A remark in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RemarkWords {
    /// `worth doing`.
    pub weight: &'static str,
    pub title: Rich,
    pub why: Rich,
    pub example: Option<Example>,
}

impl RemarkWords {
    pub fn of(t: Messages, remark: &Remark) -> RemarkWords {
        let weight = weight(t, remark.weight);
        match (remark.rule, &remark.author) {
            (Some(rule), _) => {
                let (title, why) = words(t, rule);
                RemarkWords { weight, title: Rich::of(title), why: Rich::of(why), example: rule.example() }
            }
            (None, author) => {
                let text = author.as_ref().map(|text| text.get(t.language).as_str()).unwrap_or_default();
                RemarkWords { weight, title: Rich::of(t.review_author()), why: Rich::of(text), example: None }
            }
        }
    }
}

/// `3 remarks on the code: 1 essential, 2 worth doing`.
pub fn sentence(t: Messages, review: &Review) -> String {
    let counted = Weight::ALL.iter().filter_map(|one| {
        let count = review.count(*one) as i64;
        let text = match one {
            Weight::Essential => t.review_counted_essential(count),
            Weight::Worth => t.review_counted_worth(count),
            Weight::Information => t.review_counted_information(count),
            Weight::WellDone => t.review_counted_well_done(count),
        };
        (count > 0).then_some(text)
    });
    let counted: Vec<String> = counted.collect();
    t.review_sentence(counted.join(", "), t.review_remarks(review.remarks.len() as i64))
}

pub fn weight(t: Messages, weight: Weight) -> &'static str {
    match weight {
        Weight::Essential => t.review_kind_essential(),
        Weight::Worth => t.review_kind_worth(),
        Weight::Information => t.review_kind_information(),
        Weight::WellDone => t.review_kind_well_done(),
    }
}

/// What the remarks do not cover.
pub fn unchecked(t: Messages, what: Unchecked) -> &'static str {
    match what {
        Unchecked::Tools => t.review_no_tools(),
        Unchecked::Lint => t.review_no_lint(),
        Unchecked::Types => t.review_no_types(),
        Unchecked::Tree => t.review_no_tree(),
    }
}

/// Title and reason of a rule; code stands between backticks (see [`crate::rich`]).
pub fn words(t: Messages, rule: Rule) -> (&'static str, &'static str) {
    match rule {
        Rule::UndefinedName => (t.rule_undefined_name(), t.rule_undefined_name_why()),
        Rule::Redefined => (t.rule_redefined(), t.rule_redefined_why()),
        Rule::MutableDefault => (t.rule_mutable_default(), t.rule_mutable_default_why()),
        Rule::LoopVariableCaptured => (t.rule_loop_variable_captured(), t.rule_loop_variable_captured_why()),
        Rule::IsLiteral => (t.rule_is_literal(), t.rule_is_literal_why()),
        Rule::BareExcept => (t.rule_bare_except(), t.rule_bare_except_why()),
        Rule::JumpInFinally => (t.rule_jump_in_finally(), t.rule_jump_in_finally_why()),
        Rule::RepeatedKey => (t.rule_repeated_key(), t.rule_repeated_key_why()),
        Rule::UselessComparison => (t.rule_useless_comparison(), t.rule_useless_comparison_why()),
        Rule::ConstantCondition => (t.rule_constant_condition(), t.rule_constant_condition_why()),
        Rule::AssertTuple => (t.rule_assert_tuple(), t.rule_assert_tuple_why()),
        Rule::LoopOverridesIterable => (t.rule_loop_overrides_iterable(), t.rule_loop_overrides_iterable_why()),
        Rule::SelfAssignment => (t.rule_self_assignment(), t.rule_self_assignment_why()),
        Rule::BlockingSleep => (t.rule_blocking_sleep(), t.rule_blocking_sleep_why()),
        Rule::DanglingTask => (t.rule_dangling_task(), t.rule_dangling_task_why()),
        Rule::EvaluatedText => (t.rule_evaluated_text(), t.rule_evaluated_text_why()),
        Rule::DoublePlus => (t.rule_double_plus(), t.rule_double_plus_why()),
        Rule::Unreachable => (t.rule_unreachable(), t.rule_unreachable_why()),
        Rule::ChangedWhileIterated => (t.rule_changed_while_iterated(), t.rule_changed_while_iterated_why()),
        Rule::SharedRows => (t.rule_shared_rows(), t.rule_shared_rows_why()),
        Rule::UnusedVariable => (t.rule_unused_variable(), t.rule_unused_variable_why()),
        Rule::UnusedImport => (t.rule_unused_import(), t.rule_unused_import_why()),
        Rule::SwallowedException => (t.rule_swallowed_exception(), t.rule_swallowed_exception_why()),
        Rule::ShadowedBuiltin => (t.rule_shadowed_builtin(), t.rule_shadowed_builtin_why()),
        Rule::NoneComparison => (t.rule_none_comparison(), t.rule_none_comparison_why()),
        Rule::TrueComparison => (t.rule_true_comparison(), t.rule_true_comparison_why()),
        Rule::TypeComparison => (t.rule_type_comparison(), t.rule_type_comparison_why()),
        Rule::NeedlessBool => (t.rule_needless_bool(), t.rule_needless_bool_why()),
        Rule::ReinventedAny => (t.rule_reinvented_any(), t.rule_reinvented_any_why()),
        Rule::UnclosedFile => (t.rule_unclosed_file(), t.rule_unclosed_file_why()),
        Rule::DictGet => (t.rule_dict_get(), t.rule_dict_get_why()),
        Rule::ListInAny => (t.rule_list_in_any(), t.rule_list_in_any_why()),
        Rule::DictItems => (t.rule_dict_items(), t.rule_dict_items_why()),
        Rule::GlobalState => (t.rule_global_state(), t.rule_global_state_why()),
        Rule::ImplicitNone => (t.rule_implicit_none(), t.rule_implicit_none_why()),
        Rule::ManyArguments => (t.rule_many_arguments(), t.rule_many_arguments_why()),
        Rule::RaiseWithoutCause => (t.rule_raise_without_cause(), t.rule_raise_without_cause_why()),
        Rule::LoopElse => (t.rule_loop_else(), t.rule_loop_else_why()),
        Rule::LoopNameReused => (t.rule_loop_name_reused(), t.rule_loop_name_reused_why()),
        Rule::FirstElement => (t.rule_first_element(), t.rule_first_element_why()),
        Rule::SharedClassAttribute => (t.rule_shared_class_attribute(), t.rule_shared_class_attribute_why()),
        Rule::ArgumentOverwritten => (t.rule_argument_overwritten(), t.rule_argument_overwritten_why()),
        Rule::UselessExpression => (t.rule_useless_expression(), t.rule_useless_expression_why()),
        Rule::RangeLen => (t.rule_range_len(), t.rule_range_len_why()),
        Rule::ListMembership => (t.rule_list_membership(), t.rule_list_membership_why()),
        Rule::TextInPieces => (t.rule_text_in_pieces(), t.rule_text_in_pieces_why()),
        Rule::PopFromFront => (t.rule_pop_from_front(), t.rule_pop_from_front_why()),
        Rule::InsertAtFront => (t.rule_insert_at_front(), t.rule_insert_at_front_why()),
        Rule::SortedInLoop => (t.rule_sorted_in_loop(), t.rule_sorted_in_loop_why()),
        Rule::SortedForExtreme => (t.rule_sorted_for_extreme(), t.rule_sorted_for_extreme_why()),
        Rule::RecursionBySlices => (t.rule_recursion_by_slices(), t.rule_recursion_by_slices_why()),
        Rule::LeftPrint => (t.rule_left_print(), t.rule_left_print_why()),
        Rule::UnusedFunction => (t.rule_unused_function(), t.rule_unused_function_why()),
        Rule::RepeatedCode => (t.rule_repeated_code(), t.rule_repeated_code_why()),
        Rule::ComplexFunction => (t.rule_complex_function(), t.rule_complex_function_why()),
        Rule::DeepNesting => (t.rule_deep_nesting(), t.rule_deep_nesting_why()),
        Rule::MisleadingName => (t.rule_misleading_name(), t.rule_misleading_name_why()),
        Rule::TypesDisagree => (t.rule_types_disagree(), t.rule_types_disagree_why()),
        Rule::AmbiguousName => (t.rule_ambiguous_name(), t.rule_ambiguous_name_why()),
        Rule::NotIn => (t.rule_not_in(), t.rule_not_in_why()),
        Rule::NamedLambda => (t.rule_named_lambda(), t.rule_named_lambda_why()),
        Rule::UnusedLoopVariable => (t.rule_unused_loop_variable(), t.rule_unused_loop_variable_why()),
        Rule::NestedIfs => (t.rule_nested_ifs(), t.rule_nested_ifs_why()),
        Rule::NeedlessKeys => (t.rule_needless_keys(), t.rule_needless_keys_why()),
        Rule::NeedlessCopy => (t.rule_needless_copy(), t.rule_needless_copy_why()),
        Rule::MapLambda => (t.rule_map_lambda(), t.rule_map_lambda_why()),
        Rule::ManualComprehension => (t.rule_manual_comprehension(), t.rule_manual_comprehension_why()),
        Rule::MembershipTest => (t.rule_membership_test(), t.rule_membership_test_why()),
        Rule::ElseAfterReturn => (t.rule_else_after_return(), t.rule_else_after_return_why()),
        Rule::OldTyping => (t.rule_old_typing(), t.rule_old_typing_why()),
        Rule::Naming => (t.rule_naming(), t.rule_naming_why()),
        Rule::EmptyFString => (t.rule_empty_f_string(), t.rule_empty_f_string_why()),
        Rule::StarImport => (t.rule_star_import(), t.rule_star_import_why()),
        Rule::StartswithTuple => (t.rule_startswith_tuple(), t.rule_startswith_tuple_why()),
        Rule::CommentedCode => (t.rule_commented_code(), t.rule_commented_code_why()),
        Rule::ManualExtreme => (t.rule_manual_extreme(), t.rule_manual_extreme_why()),
        Rule::ManualEnumerate => (t.rule_manual_enumerate(), t.rule_manual_enumerate_why()),
        Rule::ManualCount => (t.rule_manual_count(), t.rule_manual_count_why()),
        Rule::ManualGroup => (t.rule_manual_group(), t.rule_manual_group_why()),
        Rule::LongFunction => (t.rule_long_function(), t.rule_long_function_why()),
        Rule::MissingDocstring => (t.rule_missing_docstring(), t.rule_missing_docstring_why()),
        Rule::OneLetterName => (t.rule_one_letter_name(), t.rule_one_letter_name_why()),
        Rule::GoodEnumerate => (t.rule_good_enumerate(), t.rule_good_enumerate_why()),
        Rule::GoodZip => (t.rule_good_zip(), t.rule_good_zip_why()),
        Rule::GoodCounter => (t.rule_good_counter(), t.rule_good_counter_why()),
        Rule::GoodDefaultdict => (t.rule_good_defaultdict(), t.rule_good_defaultdict_why()),
        Rule::GoodDeque => (t.rule_good_deque(), t.rule_good_deque_why()),
        Rule::GoodHeap => (t.rule_good_heap(), t.rule_good_heap_why()),
        Rule::GoodBisect => (t.rule_good_bisect(), t.rule_good_bisect_why()),
        Rule::GoodKey => (t.rule_good_key(), t.rule_good_key_why()),
        Rule::GoodAnyAll => (t.rule_good_any_all(), t.rule_good_any_all_why()),
        Rule::GoodGenerator => (t.rule_good_generator(), t.rule_good_generator_why()),
        Rule::GoodItertools => (t.rule_good_itertools(), t.rule_good_itertools_why()),
        Rule::GoodCache => (t.rule_good_cache(), t.rule_good_cache_why()),
        Rule::GoodYield => (t.rule_good_yield(), t.rule_good_yield_why()),
        Rule::GoodGuard => (t.rule_good_guard(), t.rule_good_guard_why()),
        Rule::GoodDocstring => (t.rule_good_docstring(), t.rule_good_docstring_why()),
        Rule::GoodSwap => (t.rule_good_swap(), t.rule_good_swap_why()),
        Rule::GoodSet => (t.rule_good_set(), t.rule_good_set_why()),
        Rule::GoodExcept => (t.rule_good_except(), t.rule_good_except_why()),
        Rule::GoodParts => (t.rule_good_parts(), t.rule_good_parts_why()),
        Rule::GoodTypes => (t.rule_good_types(), t.rule_good_types_why()),
        Rule::GoodWith => (t.rule_good_with(), t.rule_good_with_why()),
        Rule::GoodDataclass => (t.rule_good_dataclass(), t.rule_good_dataclass_why()),
        Rule::GoodChainedComparison => (t.rule_good_chained_comparison(), t.rule_good_chained_comparison_why()),
    }
}
