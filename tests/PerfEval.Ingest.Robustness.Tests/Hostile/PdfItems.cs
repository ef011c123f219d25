using static PerfEval.Ingest.Robustness.Tests.Hostile.TestName;

namespace PerfEval.Ingest.Robustness.Tests.Hostile;

/// <summary>The catalogue's part on .pdf.</summary>
internal static class PdfItems
{
    private const string SoundForm = "the form is read as if it were not there";

    public static IReadOnlyList<HostileItem> All { get; } =
    [
        new("pdf", "a Flate bomb, alone and in a chain", "ends at a limit that is named", Of<PdfPageTests>(nameof(PdfPageTests.A_bomb_in_front_of_a_page_costs_the_page_and_a_notice_says_so)), OfPdf("Fuzzing/MaliciousFileTests", "A_bomb_for_content_ends_at_the_limit_of_one_stream_and_costs_its_page_alone"), OfPdf("Filters/FilterLimitsTests", "A_bomb_takes_no_more_memory_than_the_limit_allows")),
        new("pdf", "LZW, RunLength, Brotli, JBIG2, JPX and chains that are none", SoundForm, Of<PdfPageTests>(nameof(PdfPageTests.A_stream_in_a_filter_that_its_bytes_are_not_adds_nothing_to_the_page)), OfPdf("Fuzzing/MaliciousFileTests", "A_bomb_of_a_filter_that_is_not_read_gives_nothing_and_is_noticed"), OfPdf("Fuzzing/MaliciousFileTests", "A_chain_of_too_many_filters_ends_at_its_limit")),
        new("pdf", "a cross-reference table or /Prev that loops", SoundForm, Of<PdfFileTests>(nameof(PdfFileTests.A_table_that_leads_back_or_nowhere_ends)), Of<PdfFileTests>(nameof(PdfFileTests.A_table_that_names_itself_as_the_one_before_is_read_once)), OfPdf("Fuzzing/MaliciousFileTests", "A_table_that_leads_back_to_itself_or_nowhere_is_read_once")),
        new("pdf", "a page tree that holds itself", "each page once", Of<PdfFileTests>(nameof(PdfFileTests.A_page_tree_that_holds_itself_gives_each_page_once)), OfPdf("Fuzzing/MaliciousFileTests", "A_page_tree_that_holds_itself_gives_its_page_once")),
        new("pdf", "an object stream that holds itself", SoundForm, Of<PdfFileTests>(nameof(PdfFileTests.An_object_stream_that_holds_and_extends_itself_is_nothing)), OfPdf("Fuzzing/MaliciousFileTests", "An_object_stream_that_holds_or_extends_itself_does_not_loop")),
        new("pdf", "a form that shows itself", "shown once", Of<PdfPageTests>(nameof(PdfPageTests.A_form_that_shows_itself_is_shown_once)), OfPdf("Fuzzing/MaliciousFileTests", "Forms_that_double_at_each_level_end_at_a_limit_of_the_page")),
        new("pdf", "arrays, dictionaries, strings without end", SoundForm, Of<PdfFileTests>(nameof(PdfFileTests.Nesting_without_end_costs_its_object_and_not_the_file))),
        new("pdf", "a page or an image of absurd size", "read; the image costs nothing", Of<PdfPageTests>(nameof(PdfPageTests.A_page_of_absurd_size_is_read)), Of<PdfPageTests>(nameof(PdfPageTests.An_image_of_absurd_size_costs_nothing))),
        new("pdf", "image codecs with a history (JBIG2, JPX)", "never run", OfPdf("Fuzzing/MaliciousFileTests", "An_image_codec_with_a_history_is_not_run")),
        new("pdf", "a ToUnicode map that overflows", "ends in time", Of<PdfPageTests>(nameof(PdfPageTests.A_map_to_Unicode_that_overflows_costs_its_text_and_never_the_program)), OfPdf("Fuzzing/MaliciousFileTests", "A_ToUnicode_map_that_overflows_ends_in_time")),
        new("pdf", "a CMap that uses itself", SoundForm, Of<PdfPageTests>(nameof(PdfPageTests.A_map_that_uses_itself_ends)), OfPdf("Fuzzing/MaliciousFileTests", "A_CMap_that_uses_itself_ends")),
        new("pdf", "XFA with external entities (CVE-2025-54988, CVE-2025-66516)", SoundForm + "; XML in a PDF is not parsed", Of<PdfFileTests>(nameof(PdfFileTests.A_form_in_XML_that_names_a_file_of_the_machine_is_not_parsed))),
        new("pdf", "encryption, known and odd", "refused with its reason, never misread", Of<PdfFileTests>(nameof(PdfFileTests.An_encrypted_file_that_does_not_open_is_refused_and_never_misread)), OfPdf("Fuzzing/MaliciousFileTests", "A_file_that_needs_a_password_says_so"), OfPdf("Fuzzing/MaliciousFileTests", "A_file_encrypted_with_the_empty_password_is_read")),
        new("pdf", "garbage around it, polyglots", SoundForm + "; one that begins as an archive is refused", Of<PdfFileTests>(nameof(PdfFileTests.A_file_with_another_around_it_is_read_as_the_document_in_it)), Of<PdfFileTests>(nameof(PdfFileTests.A_file_that_begins_as_an_archive_is_refused_as_one))),
        new("pdf", "attachments, scripts, launch actions", SoundForm + "; none is run", Of<PdfFileTests>(nameof(PdfFileTests.What_is_attached_and_what_wants_to_run_is_neither_read_nor_run))),
        new("pdf", "a layer that is off", "no text, with a notice", Of<PdfPageTests>(nameof(PdfPageTests.A_layer_that_is_off_is_no_text_and_a_notice_says_so)), OfReading("Pdf/Pages/DocumentDraftTests", "Hidden_text_is_no_text_but_a_notice")),
        new("pdf", "figures white on white or without ink", "told from what is seen, with a notice", Of<PdfPageTests>(nameof(PdfPageTests.Text_drawn_by_no_ink_is_not_believed_to_be_the_page_without_a_notice)), OfReading("Pdf/Pages/DocumentDraftTests", "White_on_white_is_hidden_and_white_on_dark_is_not")),
        new("pdf", "/Contents that lead back to themselves", SoundForm, Of<PdfPageTests>(nameof(PdfPageTests.Contents_that_lead_back_to_themselves_are_read_once))),
        new("pdf", "/Kids with a million entries", SoundForm, Of<PdfFileTests>(nameof(PdfFileTests.A_million_kids_that_are_not_there_cost_their_names))),
        new("pdf", "a number of pages that lies", "not believed", Of<PdfFileTests>(nameof(PdfFileTests.The_number_of_pages_that_the_tree_states_is_not_believed)), OfPdf("Pages/PageTreeTests", "The_count_is_not_believed_and_types_are_not_needed")),
        new("pdf", "lengths and places that lie", "found by searching", Of<PdfFileTests>(nameof(PdfFileTests.Lengths_that_lie_are_not_believed)), Of<PdfFileTests>(nameof(PdfFileTests.Places_that_lie_are_found_by_searching))),
        new("pdf", "giant widths, matrices of zero, boxes of no number", "read or noticed", Of<PdfPageTests>(nameof(PdfPageTests.Fonts_with_absurd_measures_are_read_or_noticed))),
        new("pdf", "a million operators that are never closed", "the page is read to its limit", Of<PdfPageTests>(nameof(PdfPageTests.A_million_operators_that_are_never_closed_leave_the_page_readable_or_end_at_its_limit))),
        new("pdf", "coordinates of 1e308 and NaN", "a document", Of<PdfPageTests>(nameof(PdfPageTests.Coordinates_that_are_no_places_end_in_a_document))),
        new("pdf", "an inline image that never ends", "costs what stands behind it", Of<PdfPageTests>(nameof(PdfPageTests.An_inline_image_that_never_ends_costs_what_stands_behind_it_on_its_page))),
        new("pdf", "a cross-reference stream with W [0 0 0]", "repaired by searching", Of<PdfFileTests>(nameof(PdfFileTests.A_cross_reference_stream_with_columns_of_no_width_is_repaired))),
        new("pdf", "object numbers of 2^31 and more", "objects or nothing", Of<PdfFileTests>(nameof(PdfFileTests.Objects_of_absurd_numbers_are_objects_or_nothing)), OfPdf("Fuzzing/HeldMemoryTests", "Numbers_of_objects_that_no_file_of_this_size_has_are_bounded")),
        new("pdf", "glyphs by the million in one place", "the text, in time", OfPdf("Fuzzing/RepeatedCostTests", "Glyphs_that_all_stand_in_one_place_are_read_in_time")),
        new("pdf", "nodes that share their kids, forms and layers gone over again and again", "each page once; ends at a limit", OfPdf("Fuzzing/RepeatedCostTests", "Nodes_of_a_page_tree_that_share_their_kids_do_not_multiply_them"), OfPdf("Fuzzing/RepeatedCostTests", "A_long_form_that_does_nothing_is_not_gone_over_without_end"), OfPdf("Fuzzing/RepeatedCostTests", "A_membership_of_very_many_layers_is_not_gone_over_without_end"), OfPdf("Fuzzing/RepeatedCostTests", "Following_one_reference_again_and_again_ends_in_a_limit")),
        new("pdf", "names, texts and maps that a few bytes repeat a thousandfold", "kept once, or bounded", OfPdf("Fuzzing/RepeatedCostTests", "Fonts_that_share_a_name_of_a_megabyte_do_not_keep_it_each"), OfPdf("Fuzzing/RepeatedCostTests", "Replacement_text_of_sequences_that_are_never_closed_is_bounded"), OfPdf("Fuzzing/RepeatedCostTests", "A_map_of_long_texts_counts_for_more_than_one_of_characters"), OfPdf("Fuzzing/RepeatedCostTests", "A_long_code_that_is_shown_again_costs_no_further_entry")),
        new("pdf", "a page whose every step takes longer than the limit", "refused: limit-time", OfReading("Pdf/Pages/TimeLimitTests", "Finding_tables_by_white_space_ends")),
    ];
}
