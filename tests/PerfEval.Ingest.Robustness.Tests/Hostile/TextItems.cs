using static PerfEval.Ingest.Robustness.Tests.Hostile.TestName;

namespace PerfEval.Ingest.Robustness.Tests.Hostile;

/// <summary>The catalogue's part on .txt, on characters in every format, and on schemas.</summary>
internal static class TextItems
{
    public static IReadOnlyList<HostileItem> All { get; } =
    [
        new("txt", "GBK, GB18030, UTF-16, UTF-8", "the same form in each", Of<PlainTextTests>(nameof(PlainTextTests.A_form_is_the_same_in_every_encoding)), OfReading("PlainText/Decoding/EncodingDetectorTests", "A_report_is_read_alike_in_every_encoding_with_and_without_a_mark")),
        new("txt", "a mark that lies about the encoding", "never other figures", Of<PlainTextTests>(nameof(PlainTextTests.A_mark_that_lies_about_the_encoding_never_makes_other_figures_of_the_form))),
        new("txt", "zero bytes", "dropped, with a notice", Of<PlainTextTests>(nameof(PlainTextTests.Zero_bytes_between_the_characters_are_dropped_and_told)), OfReading("PlainText/Decoding/EncodingDetectorTests", "Bytes_of_zero_are_no_text")),
        new("txt", "controls of direction", "dropped, with a notice", Of<PlainTextTests>(nameof(PlainTextTests.Controls_of_direction_change_no_figure_and_are_told))),
        new("txt", "one line longer than the limit of a file", "refused by its size; within the limit it ends in time", Of<PlainTextTests>(nameof(PlainTextTests.A_line_longer_than_the_limit_is_refused_by_its_size_before_it_is_read)), Of<PlainTextTests>(nameof(PlainTextTests.A_line_as_long_as_the_limit_allows_ends_in_time)), OfReading("PlainText/PlainTextReaderTests", "A_single_line_of_ten_million_characters_is_one_paragraph")),
        new("txt", "millions of tabs, borders, columns, lines", "read, or ends at a limit", Of<PlainTextTests>(nameof(PlainTextTests.Millions_of_separators_are_read_or_end_at_a_limit))),
        new("txt", "more lines than a file may have", "refused: limit-lines", OfReading("PlainText/PlainTextReaderTests", "A_file_of_too_many_lines_stops_before_they_are_kept")),
        new("txt", "every combining mark on one letter", "text", Of<PlainTextTests>(nameof(PlainTextTests.Every_combining_mark_of_the_plane_on_one_letter_is_text))),
        new("every format", "look-alikes: full width, 〇 and O for 0, circled and Arabic digits", "the same number or none", Of<PlainTextTests>(nameof(PlainTextTests.Look_alikes_of_digits_are_the_same_number_or_none)), Of<DocxBodyTests>(nameof(DocxBodyTests.A_total_in_characters_that_look_alike_is_the_same_number)), Of<DocxBodyTests>(nameof(DocxBodyTests.A_total_in_characters_that_stand_for_no_digit_of_a_form_is_never_another_number))),
        new("every format", "a million characters of one kind", "every pattern goes over them once", Of<PatternTests>(nameof(PatternTests.No_pattern_is_searched_again_from_each_character_of_a_run)), new TestName("PerfEval.Ingest.Tests/Narrative/Statements/RequestStatementsTests.cs", "A_clause_of_thousands_of_amounts_costs_what_its_text_does")),
        new("every format", "digits turned round by U+202E", "no number", new TestName("PerfEval.Ingest.Tests/Values/UnprintableFiguresTests.cs", "Digits_that_show_in_another_order_than_they_are_written_are_no_number")),
        new("values", "numbers of very many digits, 1e999", "no number", Of<PlainTextTests>(nameof(PlainTextTests.A_number_of_very_many_digits_is_no_number_and_costs_nothing_else)), Of<DocxBodyTests>(nameof(DocxBodyTests.A_total_of_four_hundred_digits_is_no_number_and_costs_nothing_else))),
        new("values", "numerals beyond all numbers: 三亿万万亿亿", "no number", new TestName("PerfEval.Ingest.Tests/Values/Figures/ChineseNumeralsTests.cs", "Vague_numerals_and_words_are_no_numerals")),
        new("values", "a fraction in one character: ½亿吨", "no number, and no two", new TestName("PerfEval.Ingest.Tests/Values/UnprintableFiguresTests.cs", "A_fraction_in_one_character_is_no_two_numbers")),
        new("schemas", "YAML nested without end", "a mistake with its file", Of<SchemaTests>(nameof(SchemaTests.Nesting_without_end_is_a_mistake_with_its_file))),
        new("schemas", "anchors that hold themselves or double at each line", "a mistake with its file", Of<SchemaTests>(nameof(SchemaTests.An_anchor_that_holds_itself_is_a_mistake_with_its_file)), Of<SchemaTests>(nameof(SchemaTests.Aliases_that_double_at_each_line_cost_no_memory))),
        new("schemas", "patterns that go back and forth or grow", "refused or linear", Of<SchemaTests>(nameof(SchemaTests.A_pattern_that_grows_or_goes_back_and_forth_is_refused_or_linear))),
    ];
}
