using static PerfEval.Ingest.Robustness.Tests.Hostile.TestName;

namespace PerfEval.Ingest.Robustness.Tests.Hostile;

/// <summary>The catalogue's part on what is written, and on what happens to the program while it works.</summary>
internal static class OutputItems
{
    public static IReadOnlyList<HostileItem> All { get; } =
    [
        new("output", "cells that begin like a formula, in CSV", "text, with a sign in front that neutralises it; a negative number stays one", OfWarehouse("Exports/Tables/CsvExportTests", "Text_that_begins_like_a_formula_is_neutralised_and_a_number_is_not"), OfWarehouse("Exports/Tables/CsvExportTests", "A_negative_number_stays_one")),
        new("output", "cells that begin like a formula, in a workbook", "text cells", OfWarehouse("Exports/Workbooks/WorkbookExportTests", "Text_that_begins_like_a_formula_stays_text")),
        new("output", "HTML and SVG in a report on the review page", "text on every page", OfReview("Access/Hostile/HostileReportTests", "On_every_page_that_links_lead_to_a_hostile_report_is_text_and_the_page_keeps_its_own_rules")),
        new("output", "terminal escapes in names of files", "shown and not obeyed", OfCli("Commands/InputTests", "Control_characters_in_a_file_name_do_not_reach_the_terminal"), OfCli("Loading/LoadCommandTests", "A_name_that_would_write_to_the_terminal_is_shown_and_not_obeyed")),
        new("output", "SQL, COPY delimiters, NUL and lone surrogates in text", "stored and read back as text", OfWarehouse("Loading/HostileLoadTests", "Signs_that_separate_fields_and_end_statements_are_text"), OfWarehouse("Loading/WarehouseLoaderTests", "Text_that_a_database_cannot_hold_is_replaced_and_nothing_is_refused_for_it")),
        new("operation", "kill -9 at any moment", "the next run ends with what a calm one has", OfCli("Loading/KillTests", "A_loader_killed_twenty_times_at_random_moments_ends_with_what_a_calm_one_has"), OfCli("Loading/KillTests", "Worker_processes_killed_in_the_midst_of_a_load_cost_it_nothing")),
        new("operation", "a full disk", "one clear line, and nothing stored is lost", OfCli("Loading/KillTests", "A_full_disk_ends_the_load_with_a_clear_line_and_loses_nothing_that_was_stored")),
        new("operation", "the database gone in the midst of COPY", "waited for", OfCli("Loading/KillTests", "PostgreSQL_stopped_in_the_midst_and_started_again_is_waited_for")),
        new("operation", "the same files twice at once", "each stored once", OfCli("Loading/KillTests", "Two_loaders_of_the_same_folder_at_once_lose_nothing_and_double_nothing"), OfWarehouse("Loading/WarehouseLoaderTests", "Several_loaders_of_the_same_files_at_once_store_each_content_once")),
        new("operation", "the clock turned back", "no loss, no duplicate; the later load counts", OfWarehouse("Loading/HostileLoadTests", "A_clock_turned_back_by_a_year_between_loads_loses_nothing_and_doubles_nothing_and_the_later_load_counts")),
    ];
}
