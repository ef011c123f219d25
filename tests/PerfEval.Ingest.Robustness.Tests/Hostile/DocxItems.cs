using static PerfEval.Ingest.Robustness.Tests.Hostile.TestName;

namespace PerfEval.Ingest.Robustness.Tests.Hostile;

/// <summary>The catalogue's part on .docx and on archives.</summary>
internal static class DocxItems
{
    private const string SoundForm = "the form is read as if it were not there";

    public static IReadOnlyList<HostileItem> All { get; } =
    [
        new("docx", "a body that inflates a thousandfold", "refused: limit-inflated", Of<DocxPackageTests>(nameof(DocxPackageTests.A_body_that_inflates_a_thousandfold_is_refused_at_the_limit))),
        new("docx", "a huge part that nothing refers to", SoundForm, Of<DocxPackageTests>(nameof(DocxPackageTests.A_part_that_nothing_refers_to_inflates_to_nothing_however_large_it_says_it_is))),
        new("docx", "very many members", "refused: limit-entries", Of<DocxPackageTests>(nameof(DocxPackageTests.More_members_than_the_limit_are_refused_before_they_are_listed))),
        new("docx", "a size in the header that lies", "refused as damaged where it is too small, read where it is too large", Of<DocxPackageTests>(nameof(DocxPackageTests.A_size_in_the_header_that_lies_hides_nothing)), OfReading("Docx/Package/DocxPackageTests", "A_size_declared_too_small_hides_no_bomb_and_loses_nothing_unsaid")),
        new("docx", "two members of one name", "refused: duplicate-part", Of<DocxPackageTests>(nameof(DocxPackageTests.Two_bodies_of_one_name_are_refused_since_readers_disagree_which_counts))),
        new("docx", "names with .., absolute names, drives", SoundForm + "; nothing is written", Of<DocxPackageTests>(nameof(DocxPackageTests.Members_named_out_of_the_package_are_never_written_and_never_read))),
        new("docx", "an encrypted container named .docx", "refused: encrypted-office-file", Of<DocxPackageTests>(nameof(DocxPackageTests.An_encrypted_document_in_its_container_is_refused_as_encrypted))),
        new("docx", "a file cut off", "refused: damaged-docx", Of<DocxPackageTests>(nameof(DocxPackageTests.A_file_cut_off_is_refused_as_damaged)), OfReading("Docx/Package/DocxPackageTests", "A_truncated_file_is_damaged_wherever_it_ends")),
        new("docx", "a document type, entities that expand or name files", "refused: xml-dtd", Of<DocxPackageTests>(nameof(DocxPackageTests.A_document_type_in_any_part_is_refused_and_its_entities_are_never_expanded)), Of<DocxPackageTests>(nameof(DocxPackageTests.A_document_type_in_a_part_that_nothing_needs_is_not_even_read))),
        new("docx", "external relationships, an attached template", SoundForm + "; nothing is fetched", Of<DocxPackageTests>(nameof(DocxPackageTests.What_the_document_wants_fetched_is_not_fetched_and_the_form_is_read))),
        new("docx", "tables nested 100 000 deep", "refused: limit-nesting", Of<DocxBodyTests>(nameof(DocxBodyTests.Tables_nested_a_hundred_thousand_deep_are_refused_by_the_limit))),
        new("docx", "a span of 1 000 000 000 columns", "refused: limit-table-cells", Of<DocxBodyTests>(nameof(DocxBodyTests.A_cell_over_a_billion_columns_is_refused_by_the_limit_of_cells))),
        new("docx", "a span that is negative or no number", "the cell is one column wide", Of<DocxBodyTests>(nameof(DocxBodyTests.A_span_that_is_no_number_of_columns_is_one_column))),
        new("docx", "a merge that goes on without having begun", "a cell of its own", Of<DocxBodyTests>(nameof(DocxBodyTests.A_merge_that_goes_on_without_having_begun_is_a_cell_of_its_own))),
        new("docx", "rows wider than the grid", "the table widens", Of<DocxBodyTests>(nameof(DocxBodyTests.Rows_wider_than_the_grid_widen_the_table_and_keep_their_text))),
        new("docx", "text that a tracked change deleted or moved", "does not count", Of<DocxBodyTests>(nameof(DocxBodyTests.A_total_that_a_tracked_change_deleted_does_not_count_and_the_inserted_one_does)), Of<DocxBodyTests>(nameof(DocxBodyTests.Moved_text_counts_where_it_was_moved_to))),
        new("docx", "hidden text", "does not count, with a notice", Of<DocxBodyTests>(nameof(DocxBodyTests.Hidden_text_does_not_count_and_a_notice_names_it))),
        new("docx", "an embedded document of another kind (altChunk)", "not read, with a notice", Of<DocxPackageTests>(nameof(DocxPackageTests.An_embedded_document_of_another_kind_is_not_read_and_a_notice_says_so))),
        new("docx", "text boxes in text boxes", "read", Of<DocxBodyTests>(nameof(DocxBodyTests.Text_boxes_in_text_boxes_are_read_and_leave_the_form_alone))),
        new("docx", "content types that lie", SoundForm, Of<DocxPackageTests>(nameof(DocxPackageTests.Content_types_that_lie_change_nothing))),
        new("docx", "relationships that lead back to the body", "the body is read once", Of<DocxPackageTests>(nameof(DocxPackageTests.Relationships_that_lead_back_to_the_body_are_followed_once)), OfReading("Docx/Blocks/SideStoriesTests", "A_body_that_is_its_own_header_and_a_header_that_shows_itself_count_once")),
        new("docx", "an attribute of ten million characters", SoundForm, Of<DocxBodyTests>(nameof(DocxBodyTests.An_attribute_of_ten_million_characters_costs_its_element_alone))),
        new("docx", "very many attributes", SoundForm + ", or refused as damaged", Of<DocxBodyTests>(nameof(DocxBodyTests.A_hundred_thousand_attributes_end_in_time)), Of<DocxBodyTests>(nameof(DocxBodyTests.Attributes_that_are_one_and_the_same_are_a_damaged_file))),
        new("docx", "elements of any kind nested without end", "refused: limit-nesting, or passed over", Of<DocxBodyTests>(nameof(DocxBodyTests.Elements_nested_without_end_are_refused_or_read_and_never_end_the_program))),
        new("docx", "numbering at absurd levels and starts", SoundForm, Of<DocxBodyTests>(nameof(DocxBodyTests.Numbering_at_absurd_levels_or_starts_leaves_the_form_alone))),
        new("docx", "one run of ten million characters", "refused: limit-paragraph", Of<DocxBodyTests>(nameof(DocxBodyTests.One_run_of_ten_million_characters_ends_at_a_limit_that_is_named))),
        new("docx", "a symbol that is no character", "replaced, with a notice", Of<DocxBodyTests>(nameof(DocxBodyTests.A_symbol_that_is_no_character_is_replaced_and_breaks_no_text)), OfReading("Docx/Text/SymbolFontTests", "A_symbol_that_is_no_character_never_breaks_the_text")),
        new("docx", "a footnote that refers to itself", "read once", Of<DocxBodyTests>(nameof(DocxBodyTests.A_footnote_that_refers_to_itself_is_read_once))),
        new("docx", "styles based on each other", SoundForm, Of<DocxBodyTests>(nameof(DocxBodyTests.Styles_based_on_each_other_end))),
        new("docx", "styles, lists, relationships, notes without end", "refused: limit-definitions", OfReading("Docx/LimitTests", "Styles_are_bounded"), OfReading("Docx/LimitTests", "Lists_are_bounded"), OfReading("Docx/LimitTests", "Relationships_are_bounded"), OfReading("Docx/LimitTests", "References_are_bounded")),
        new("docx", "a merge over very many rows with text in each", "every text kept once", OfReading("Docx/Tables/TableReaderTests", "Under_a_merge_of_very_many_rows_every_text_is_kept_and_none_copied_for_each")),
        new("docx", "a merge over very many rows with much text", "refused: limit-row-text", new TestName("PerfEval.Ingest.Tests/Forms/FormFinderTests.cs", "Text_merged_over_rows_that_would_be_gone_over_too_often_is_refused")),
        new("docx", "a figure split over a thousand runs", "one number", Of<DocxBodyTests>(nameof(DocxBodyTests.A_total_split_over_a_thousand_runs_is_one_number))),
        new("archive", "entries over each other", "each is what its record says, or refused", Of<ArchiveTests>(nameof(ArchiveTests.Entries_over_each_other_are_each_what_the_directory_says_and_share_one_limit))),
        new("archive", "many entries that inflate a lot", "refused: limit-inflated-bytes", Of<ArchiveTests>(nameof(ArchiveTests.Many_entries_that_inflate_each_within_its_limit_end_at_the_limit_of_the_archive)), OfReading("Archives/ArchiveReaderTests", "A_bomb_is_refused_by_its_ratio_and_the_others_are_read")),
        new("archive", "archives in archives (42.zip)", "refused at the fourth", Of<ArchiveTests>(nameof(ArchiveTests.Archives_in_archives_like_42_zip_end_at_the_fourth))),
        new("archive", "a document in an archive in an archive", "read", Of<ArchiveTests>(nameof(ArchiveTests.A_document_in_an_archive_in_an_archive_is_read))),
        new("archive", "names that lead out, control a terminal, name a device", "labels; nothing is written outside", Of<ArchiveTests>(nameof(ArchiveTests.A_name_is_a_label_and_nothing_is_written_outside_the_folder)), OfCli("Loading/LoadOptionsTests", "No_name_in_an_archive_leads_out_of_the_quarantine_folder")),
        new("archive", "a name of thousands of folders", "cut, and the file is read", Of<ArchiveTests>(nameof(ArchiveTests.A_name_of_thousands_of_folders_is_cut_and_its_file_is_read)), OfCli("Running/OutputFolderTests", "Folders_too_many_for_a_path_are_cut_and_their_files_kept_apart")),
        new("archive", "a symbolic link", "its text, which leads nowhere", Of<ArchiveTests>(nameof(ArchiveTests.A_symbolic_link_in_an_archive_is_its_text_and_leads_nowhere))),
        new("archive", "a directory whose numbers lie, in 32 or 64 bits", "refused in one line", Of<ArchiveTests>(nameof(ArchiveTests.A_directory_whose_numbers_lie_costs_its_entry_or_its_archive_in_one_line)), Of<ArchiveTests>(nameof(ArchiveTests.A_64_bit_directory_that_lies_is_a_broken_archive))),
    ];
}
