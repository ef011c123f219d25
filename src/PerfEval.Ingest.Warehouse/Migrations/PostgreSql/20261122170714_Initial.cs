using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace PerfEval.Ingest.Warehouse.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateSequence(
                name: "submission_ids");

            migrationBuilder.CreateTable(
                name: "canonical_indicators",
                columns: table => new
                {
                    canonical_id = table.Column<string>(type: "text", nullable: false, comment: "Id"),
                    name = table.Column<string>(type: "text", nullable: false, comment: "Name"),
                    field = table.Column<string>(type: "text", nullable: false, comment: "Field of policy"),
                    category = table.Column<string>(type: "text", nullable: true, comment: "quantity, quality and so on"),
                    unit = table.Column<string>(type: "text", nullable: true, comment: "Unit"),
                    direction = table.Column<string>(type: "text", nullable: true, comment: "at-least, at-most, equal")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_canonical_indicators", x => x.canonical_id);
                },
                comment: "Canonical indicators, from schemas/indicators");

            migrationBuilder.CreateTable(
                name: "dispositions",
                columns: table => new
                {
                    disposition_id = table.Column<long>(type: "bigint", nullable: false, comment: "In order of decision")
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    fingerprint = table.Column<string>(type: "text", nullable: false, comment: "The finding"),
                    decision = table.Column<string>(type: "text", nullable: false, comment: "confirmed, dismissed, queried, noted, reopened"),
                    reason = table.Column<string>(type: "text", nullable: true, comment: "Why"),
                    decided_by = table.Column<string>(type: "text", nullable: false, comment: "Who"),
                    decided_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false, comment: "When (UTC)")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dispositions", x => x.disposition_id);
                },
                comment: "What an auditor decided about a finding; only ever added to");

            migrationBuilder.CreateTable(
                name: "facts",
                columns: table => new
                {
                    submission_id = table.Column<long>(type: "bigint", nullable: false, comment: "The file"),
                    evaluation_no = table.Column<int>(type: "integer", nullable: false, comment: "Number of the evaluation within the file, from 1"),
                    fact_no = table.Column<int>(type: "integer", nullable: false, comment: "From 1, in reading order"),
                    label = table.Column<string>(type: "text", nullable: false, comment: "The words that name it"),
                    quantity_text = table.Column<string>(type: "text", nullable: true, comment: "The figure as written"),
                    quantity_kind = table.Column<string>(type: "text", nullable: true, comment: "The figure: number, range, date, qualitative, compound"),
                    quantity_operator = table.Column<string>(type: "text", nullable: true, comment: "The figure: =, >=, >, <=, <, ~ as printed"),
                    quantity_value = table.Column<decimal>(type: "numeric", nullable: true, comment: "The figure as a number, multiplied out (万人 gives 人); the lower end of a range"),
                    quantity_upper = table.Column<decimal>(type: "numeric", nullable: true, comment: "The figure: the upper end of a range"),
                    quantity_date = table.Column<DateOnly>(type: "date", nullable: true, comment: "The figure: the latest day meant"),
                    quantity_unit = table.Column<string>(type: "text", nullable: true, comment: "The figure: %, 元 or the measure word"),
                    quantity_level = table.Column<string>(type: "text", nullable: true, comment: "The figure: achieved, mostly, partly, not"),
                    location = table.Column<string>(type: "jsonb", nullable: true, comment: "Place, as JSON"),
                    page = table.Column<int>(type: "integer", nullable: true, comment: "Page, from 1; PDF only"),
                    block = table.Column<int>(type: "integer", nullable: true, comment: "Paragraph or table in reading order, from 0"),
                    table_row = table.Column<int>(type: "integer", nullable: true, comment: "Row in the grid of the table, from 0"),
                    table_column = table.Column<int>(type: "integer", nullable: true, comment: "Column in the grid of the table, from 0"),
                    line = table.Column<int>(type: "integer", nullable: true, comment: "Line, from 1; text files only"),
                    place = table.Column<string>(type: "text", nullable: true, comment: "Place for people (Chinese): 第1页 表2 行5 列4")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_facts", x => new { x.submission_id, x.evaluation_no, x.fact_no });
                },
                comment: "A figure that a narrative states, with the words that name it");

            migrationBuilder.CreateTable(
                name: "funds",
                columns: table => new
                {
                    submission_id = table.Column<long>(type: "bigint", nullable: false, comment: "The file"),
                    evaluation_no = table.Column<int>(type: "integer", nullable: false, comment: "Number of the evaluation within the file, from 1"),
                    fund_no = table.Column<int>(type: "integer", nullable: false, comment: "From 1, in reading order"),
                    source = table.Column<string>(type: "text", nullable: false, comment: "total, fiscal, carryover, central, provincial, municipal, county, local, special-account, unit, other, project, basic"),
                    label = table.Column<string>(type: "text", nullable: true, comment: "As written"),
                    initial_budget = table.Column<decimal>(type: "numeric", nullable: true, comment: "年初预算数, in yuan; NULL where blank"),
                    initial_budget_text = table.Column<string>(type: "text", nullable: true, comment: "年初预算数 as written"),
                    annual_budget = table.Column<decimal>(type: "numeric", nullable: true, comment: "全年预算数, in yuan; NULL where blank"),
                    annual_budget_text = table.Column<string>(type: "text", nullable: true, comment: "全年预算数 as written"),
                    executed = table.Column<decimal>(type: "numeric", nullable: true, comment: "全年执行数, in yuan; NULL where blank"),
                    executed_text = table.Column<string>(type: "text", nullable: true, comment: "全年执行数 as written"),
                    received = table.Column<decimal>(type: "numeric", nullable: true, comment: "到位数, in yuan; NULL where blank"),
                    received_text = table.Column<string>(type: "text", nullable: true, comment: "到位数 as written"),
                    weight = table.Column<decimal>(type: "numeric", nullable: true, comment: "分值, in points"),
                    weight_text = table.Column<string>(type: "text", nullable: true, comment: "分值 as written"),
                    execution_rate = table.Column<decimal>(type: "numeric", nullable: true, comment: "执行率 as stated, in per cent"),
                    execution_rate_text = table.Column<string>(type: "text", nullable: true, comment: "执行率 as written"),
                    score = table.Column<decimal>(type: "numeric", nullable: true, comment: "得分, in points"),
                    score_text = table.Column<string>(type: "text", nullable: true, comment: "得分 as written"),
                    reason = table.Column<string>(type: "text", nullable: true, comment: "偏差原因"),
                    locations = table.Column<string>(type: "jsonb", nullable: true, comment: "Place of every value, as JSON"),
                    page = table.Column<int>(type: "integer", nullable: true, comment: "Page, from 1; PDF only"),
                    block = table.Column<int>(type: "integer", nullable: true, comment: "Paragraph or table in reading order, from 0"),
                    table_row = table.Column<int>(type: "integer", nullable: true, comment: "Row in the grid of the table, from 0"),
                    table_column = table.Column<int>(type: "integer", nullable: true, comment: "Column in the grid of the table, from 0"),
                    line = table.Column<int>(type: "integer", nullable: true, comment: "Line, from 1; text files only"),
                    place = table.Column<string>(type: "text", nullable: true, comment: "Place for people (Chinese): 第1页 表2 行5 列4")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_funds", x => new { x.submission_id, x.evaluation_no, x.fund_no });
                },
                comment: "A row of the funds block, or funds that a narrative states; amounts in yuan");

            migrationBuilder.CreateTable(
                name: "indicators",
                columns: table => new
                {
                    submission_id = table.Column<long>(type: "bigint", nullable: false, comment: "The file"),
                    evaluation_no = table.Column<int>(type: "integer", nullable: false, comment: "Number of the evaluation within the file, from 1"),
                    indicator_no = table.Column<int>(type: "integer", nullable: false, comment: "From 1, in reading order"),
                    level1 = table.Column<string>(type: "text", nullable: true, comment: "一级指标 as written"),
                    level2 = table.Column<string>(type: "text", nullable: true, comment: "二级指标 as written"),
                    name = table.Column<string>(type: "text", nullable: false, comment: "三级指标 as written"),
                    dimension = table.Column<string>(type: "text", nullable: true, comment: "cost, output, benefit, satisfaction"),
                    category = table.Column<string>(type: "text", nullable: true, comment: "quantity, quality, timeliness, economic and so on"),
                    canonical_id = table.Column<string>(type: "text", nullable: true, comment: "Canonical indicator; NULL where none is near enough"),
                    canonical_confidence = table.Column<decimal>(type: "numeric", nullable: true, comment: "0 to 1"),
                    target_text = table.Column<string>(type: "text", nullable: true, comment: "指标值 as written"),
                    target_kind = table.Column<string>(type: "text", nullable: true, comment: "指标值: number, range, date, qualitative, compound"),
                    target_operator = table.Column<string>(type: "text", nullable: true, comment: "指标值: =, >=, >, <=, <, ~ as printed"),
                    target_value = table.Column<decimal>(type: "numeric", nullable: true, comment: "指标值 as a number, multiplied out (万人 gives 人); the lower end of a range"),
                    target_upper = table.Column<decimal>(type: "numeric", nullable: true, comment: "指标值: the upper end of a range"),
                    target_date = table.Column<DateOnly>(type: "date", nullable: true, comment: "指标值: the latest day meant"),
                    target_unit = table.Column<string>(type: "text", nullable: true, comment: "指标值: %, 元 or the measure word"),
                    target_level = table.Column<string>(type: "text", nullable: true, comment: "指标值: achieved, mostly, partly, not"),
                    actual_text = table.Column<string>(type: "text", nullable: true, comment: "实际完成值 as written"),
                    actual_kind = table.Column<string>(type: "text", nullable: true, comment: "实际完成值: number, range, date, qualitative, compound"),
                    actual_operator = table.Column<string>(type: "text", nullable: true, comment: "实际完成值: =, >=, >, <=, <, ~ as printed"),
                    actual_value = table.Column<decimal>(type: "numeric", nullable: true, comment: "实际完成值 as a number, multiplied out (万人 gives 人); the lower end of a range"),
                    actual_upper = table.Column<decimal>(type: "numeric", nullable: true, comment: "实际完成值: the upper end of a range"),
                    actual_date = table.Column<DateOnly>(type: "date", nullable: true, comment: "实际完成值: the latest day meant"),
                    actual_unit = table.Column<string>(type: "text", nullable: true, comment: "实际完成值: %, 元 or the measure word"),
                    actual_level = table.Column<string>(type: "text", nullable: true, comment: "实际完成值: achieved, mostly, partly, not"),
                    weight = table.Column<decimal>(type: "numeric", nullable: true, comment: "分值, in points"),
                    weight_text = table.Column<string>(type: "text", nullable: true, comment: "分值 as written"),
                    score = table.Column<decimal>(type: "numeric", nullable: true, comment: "得分, in points"),
                    score_text = table.Column<string>(type: "text", nullable: true, comment: "得分 as written"),
                    review_actual_text = table.Column<string>(type: "text", nullable: true, comment: "复核完成值 as written"),
                    review_actual_value = table.Column<decimal>(type: "numeric", nullable: true, comment: "复核完成值"),
                    review_score = table.Column<decimal>(type: "numeric", nullable: true, comment: "复核得分, in points"),
                    review_score_text = table.Column<string>(type: "text", nullable: true, comment: "复核得分 as written"),
                    criteria = table.Column<string>(type: "text", nullable: true, comment: "评分标准"),
                    reason = table.Column<string>(type: "text", nullable: true, comment: "偏差原因分析及改进措施"),
                    score_group = table.Column<int>(type: "integer", nullable: true, comment: "Indicators with the same number share one 分值 or 得分 cell"),
                    part_of = table.Column<string>(type: "text", nullable: true, comment: "The indicator of which this 其中 row is a part"),
                    locations = table.Column<string>(type: "jsonb", nullable: true, comment: "Place of every value, as JSON"),
                    page = table.Column<int>(type: "integer", nullable: true, comment: "Page, from 1; PDF only"),
                    block = table.Column<int>(type: "integer", nullable: true, comment: "Paragraph or table in reading order, from 0"),
                    table_row = table.Column<int>(type: "integer", nullable: true, comment: "Row in the grid of the table, from 0"),
                    table_column = table.Column<int>(type: "integer", nullable: true, comment: "Column in the grid of the table, from 0"),
                    line = table.Column<int>(type: "integer", nullable: true, comment: "Line, from 1; text files only"),
                    place = table.Column<string>(type: "text", nullable: true, comment: "Place for people (Chinese): 第1页 表2 行5 列4")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_indicators", x => new { x.submission_id, x.evaluation_no, x.indicator_no });
                },
                comment: "One 三级指标 with target, actual, weight and score");

            migrationBuilder.CreateTable(
                name: "layouts",
                columns: table => new
                {
                    layout_id = table.Column<string>(type: "text", nullable: false, comment: "Id"),
                    name = table.Column<string>(type: "text", nullable: false, comment: "Name")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_layouts", x => x.layout_id);
                },
                comment: "Layouts of forms, from schemas/layouts");

            migrationBuilder.CreateTable(
                name: "loads",
                columns: table => new
                {
                    load_id = table.Column<long>(type: "bigint", nullable: false, comment: "In order")
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    arguments_key = table.Column<string>(type: "text", nullable: false, comment: "SHA-256 of the paths given"),
                    arguments = table.Column<string>(type: "text", nullable: false, comment: "The paths given, one per line"),
                    started_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false, comment: "UTC"),
                    finished_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true, comment: "UTC; NULL while it runs, and after it was broken off"),
                    found = table.Column<long>(type: "bigint", nullable: false, comment: "Files found"),
                    loaded = table.Column<long>(type: "bigint", nullable: false, comment: "Files loaded by it"),
                    already_loaded = table.Column<long>(type: "bigint", nullable: false, comment: "Files whose content was there"),
                    refused = table.Column<long>(type: "bigint", nullable: false, comment: "Files refused"),
                    reader_id = table.Column<int>(type: "integer", nullable: true, comment: "Versions of program, rules and schemas")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_loads", x => x.load_id);
                },
                comment: "A run of perfeval load; runs broken off and begun again with the same arguments are one");

            migrationBuilder.CreateTable(
                name: "passages",
                columns: table => new
                {
                    submission_id = table.Column<long>(type: "bigint", nullable: false, comment: "The file"),
                    evaluation_no = table.Column<int>(type: "integer", nullable: false, comment: "Number of the evaluation within the file, from 1"),
                    passage_no = table.Column<int>(type: "integer", nullable: false, comment: "From 1, in reading order"),
                    text = table.Column<string>(type: "text", nullable: false, comment: "As written"),
                    location = table.Column<string>(type: "jsonb", nullable: true, comment: "Place, as JSON"),
                    page = table.Column<int>(type: "integer", nullable: true, comment: "Page, from 1; PDF only"),
                    block = table.Column<int>(type: "integer", nullable: true, comment: "Paragraph or table in reading order, from 0"),
                    table_row = table.Column<int>(type: "integer", nullable: true, comment: "Row in the grid of the table, from 0"),
                    table_column = table.Column<int>(type: "integer", nullable: true, comment: "Column in the grid of the table, from 0"),
                    line = table.Column<int>(type: "integer", nullable: true, comment: "Line, from 1; text files only"),
                    place = table.Column<string>(type: "text", nullable: true, comment: "Place for people (Chinese): 第1页 表2 行5 列4")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_passages", x => new { x.submission_id, x.evaluation_no, x.passage_no });
                },
                comment: "A longer text of a report as written: a paragraph of a narrative, a text cell of a form");

            migrationBuilder.CreateTable(
                name: "profiles",
                columns: table => new
                {
                    profile_id = table.Column<string>(type: "text", nullable: false, comment: "Id"),
                    name = table.Column<string>(type: "text", nullable: false, comment: "Name")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_profiles", x => x.profile_id);
                },
                comment: "Scoring profiles, from schemas/scoring");

            migrationBuilder.CreateTable(
                name: "readers",
                columns: table => new
                {
                    reader_id = table.Column<int>(type: "integer", nullable: false, comment: "Key")
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    version = table.Column<string>(type: "text", nullable: false, comment: "Program"),
                    rules = table.Column<string>(type: "text", nullable: false, comment: "Rule catalogue"),
                    schemas = table.Column<string>(type: "text", nullable: false, comment: "SHA-256 of all data under schemas")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_readers", x => x.reader_id);
                },
                comment: "Versions that read a file");

            migrationBuilder.CreateTable(
                name: "recomputations",
                columns: table => new
                {
                    submission_id = table.Column<long>(type: "bigint", nullable: false, comment: "The file"),
                    evaluation_no = table.Column<int>(type: "integer", nullable: false, comment: "Number of the evaluation within the file, from 1"),
                    line_no = table.Column<int>(type: "integer", nullable: false, comment: "From 1, in reading order"),
                    section = table.Column<string>(type: "text", nullable: false, comment: "资金, 指标, 合计, 正文"),
                    label = table.Column<string>(type: "text", nullable: false, comment: "What the figure is of"),
                    stated = table.Column<string>(type: "text", nullable: false, comment: "As written"),
                    recomputed = table.Column<string>(type: "text", nullable: true, comment: "What recomputing gives; NULL where it gives nothing"),
                    difference = table.Column<decimal>(type: "numeric", nullable: true, comment: "Stated less recomputed, where both are numbers"),
                    agreement = table.Column<string>(type: "text", nullable: false, comment: "agrees; covers: the parts told are less, as they may be; differs; undecided"),
                    explanation = table.Column<string>(type: "text", nullable: true, comment: "The way and its arithmetic (Chinese)"),
                    location = table.Column<string>(type: "jsonb", nullable: true, comment: "Place, as JSON"),
                    page = table.Column<int>(type: "integer", nullable: true, comment: "Page, from 1; PDF only"),
                    block = table.Column<int>(type: "integer", nullable: true, comment: "Paragraph or table in reading order, from 0"),
                    table_row = table.Column<int>(type: "integer", nullable: true, comment: "Row in the grid of the table, from 0"),
                    table_column = table.Column<int>(type: "integer", nullable: true, comment: "Column in the grid of the table, from 0"),
                    line = table.Column<int>(type: "integer", nullable: true, comment: "Line, from 1; text files only"),
                    place = table.Column<string>(type: "text", nullable: true, comment: "Place for people (Chinese): 第1页 表2 行5 列4")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_recomputations", x => new { x.submission_id, x.evaluation_no, x.line_no });
                },
                comment: "A figure as stated, beside what recomputing gives");

            migrationBuilder.CreateTable(
                name: "regions",
                columns: table => new
                {
                    region_id = table.Column<int>(type: "integer", nullable: false, comment: "Key")
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    region_key = table.Column<string>(type: "text", nullable: false, comment: "Names from the top down, joined by /"),
                    name = table.Column<string>(type: "text", nullable: false, comment: "Name"),
                    level = table.Column<string>(type: "text", nullable: false, comment: "province, city, county, town"),
                    parent_id = table.Column<int>(type: "integer", nullable: true, comment: "The region it belongs to; NULL where not known")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_regions", x => x.region_id);
                },
                comment: "Provinces, cities, counties as a tree");

            migrationBuilder.CreateTable(
                name: "samples",
                columns: table => new
                {
                    sample_id = table.Column<long>(type: "bigint", nullable: false, comment: "In order")
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    method = table.Column<string>(type: "text", nullable: false, comment: "simple, by-unit, by-rule, risk"),
                    seed = table.Column<long>(type: "bigint", nullable: false, comment: "The draw can be repeated by it"),
                    size = table.Column<int>(type: "integer", nullable: false, comment: "Evaluations asked for"),
                    population = table.Column<long>(type: "bigint", nullable: false, comment: "Evaluations it was drawn from"),
                    parameters = table.Column<string>(type: "jsonb", nullable: false, comment: "Filter and stated error bound, as JSON"),
                    drawn_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false, comment: "UTC")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_samples", x => x.sample_id);
                },
                comment: "A spot check drawn with perfeval sample");

            migrationBuilder.CreateTable(
                name: "submissions",
                columns: table => new
                {
                    submission_id = table.Column<long>(type: "bigint", nullable: false, comment: "Assigned by the loader"),
                    content_key = table.Column<string>(type: "text", nullable: false, comment: "What makes it the same content: its SHA-256; of what could not be opened, path: and the SHA-256 of its path"),
                    sha256 = table.Column<string>(type: "text", nullable: true, comment: "SHA-256 of the bytes, 64 hexadecimal digits; NULL where they could not be read"),
                    path = table.Column<string>(type: "text", nullable: false, comment: "Path it was first found under; an entry of an archive after !"),
                    format = table.Column<string>(type: "text", nullable: true, comment: "docx, pdf, txt; NULL where refused before that was known"),
                    bytes = table.Column<long>(type: "bigint", nullable: true, comment: "Size"),
                    pages = table.Column<int>(type: "integer", nullable: true, comment: "Pages; PDF only"),
                    scanned_pages = table.Column<int>(type: "integer", nullable: true, comment: "Pages that are pictures without text"),
                    encoding = table.Column<string>(type: "text", nullable: true, comment: "Of a text file: utf-8, utf-16le, utf-16be, gb18030"),
                    state = table.Column<string>(type: "text", nullable: false, comment: "loaded or refused"),
                    reason_code = table.Column<string>(type: "text", nullable: true, comment: "Why refused, for programs: not-supported, limit-time, worker-died"),
                    reason = table.Column<string>(type: "text", nullable: true, comment: "Why refused, for people (Chinese)"),
                    modified_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true, comment: "When the file was last written, by its own date (UTC)"),
                    load_id = table.Column<long>(type: "bigint", nullable: false, comment: "The load that brought it first"),
                    load_run = table.Column<string>(type: "text", nullable: false, comment: "The process that stored it"),
                    loaded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false, comment: "When it was stored (UTC)"),
                    reader_id = table.Column<int>(type: "integer", nullable: true, comment: "Versions of program, rules and schemas that read it"),
                    read_milliseconds = table.Column<int>(type: "integer", nullable: false, comment: "Time its reading took"),
                    attempts = table.Column<int>(type: "integer", nullable: false, comment: "How often reading was begun; 2 after a worker process was lost"),
                    evaluation_count = table.Column<int>(type: "integer", nullable: false, comment: "Evaluations in it"),
                    finding_count = table.Column<int>(type: "integer", nullable: false, comment: "Findings in it, without those across files"),
                    notice_count = table.Column<int>(type: "integer", nullable: false, comment: "Notices: doubts about our own reading")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_submissions", x => x.submission_id);
                },
                comment: "One submitted content: a file, whatever its names; loaded, or refused with a reason");

            migrationBuilder.CreateTable(
                name: "units",
                columns: table => new
                {
                    unit_id = table.Column<int>(type: "integer", nullable: false, comment: "Key")
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    unit_key = table.Column<string>(type: "text", nullable: false, comment: "Normalised name"),
                    name = table.Column<string>(type: "text", nullable: false, comment: "Name as first written, or as the mapping gives it"),
                    region_id = table.Column<int>(type: "integer", nullable: true, comment: "Where it belongs"),
                    is_mapped = table.Column<bool>(type: "boolean", nullable: false, comment: "Name and region were given by a mapping file")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_units", x => x.unit_id);
                },
                comment: "A unit that reports, by its normalised name");

            migrationBuilder.CreateTable(
                name: "sample_items",
                columns: table => new
                {
                    sample_id = table.Column<long>(type: "bigint", nullable: false, comment: "The spot check"),
                    item_no = table.Column<int>(type: "integer", nullable: false, comment: "In the order drawn"),
                    submission_id = table.Column<long>(type: "bigint", nullable: false, comment: "The file"),
                    evaluation_no = table.Column<int>(type: "integer", nullable: false, comment: "Number of the evaluation within the file, from 1"),
                    stratum = table.Column<string>(type: "text", nullable: true, comment: "Unit or rule it was drawn for"),
                    probability = table.Column<decimal>(type: "numeric", nullable: false, comment: "With which it could be drawn")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sample_items", x => new { x.sample_id, x.item_no });
                    table.ForeignKey(
                        name: "fk_sample_items_samples",
                        column: x => x.sample_id,
                        principalTable: "samples",
                        principalColumn: "sample_id",
                        onDelete: ReferentialAction.Cascade);
                },
                comment: "An evaluation in a spot check");

            migrationBuilder.CreateTable(
                name: "documents",
                columns: table => new
                {
                    submission_id = table.Column<long>(type: "bigint", nullable: false, comment: "The file"),
                    json = table.Column<string>(type: "jsonb", nullable: false, comment: "In the shape of evaluation.schema.json"),
                    source = table.Column<byte[]>(type: "bytea", nullable: true, comment: "The submitted file, compressed with Brotli; with --keep-source only")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_documents", x => x.submission_id);
                    table.ForeignKey(
                        name: "fk_documents_submissions",
                        column: x => x.submission_id,
                        principalTable: "submissions",
                        principalColumn: "submission_id",
                        onDelete: ReferentialAction.Cascade);
                },
                comment: "The whole reading of a submission as canonical JSON, and its source file where that is kept");

            migrationBuilder.CreateTable(
                name: "evaluations",
                columns: table => new
                {
                    submission_id = table.Column<long>(type: "bigint", nullable: false, comment: "The file"),
                    evaluation_no = table.Column<int>(type: "integer", nullable: false, comment: "Number of the evaluation within the file, from 1"),
                    evaluation_key = table.Column<string>(type: "text", nullable: false, comment: "The same for every submission of the same unit, project, year, type, form and stage"),
                    is_current = table.Column<bool>(type: "boolean", nullable: false, comment: "FALSE once a later submission of the same evaluation is loaded"),
                    superseded_by = table.Column<long>(type: "bigint", nullable: true, comment: "The submission that holds the current one; NULL for the current one"),
                    type = table.Column<string>(type: "text", nullable: false, comment: "project, department, transfer"),
                    form = table.Column<string>(type: "text", nullable: false, comment: "table, narrative"),
                    stage = table.Column<string>(type: "text", nullable: false, comment: "evaluation; goal: states targets only"),
                    layout_id = table.Column<string>(type: "text", nullable: true, comment: "Layout of the form; NULL where none was recognised"),
                    profile_id = table.Column<string>(type: "text", nullable: true, comment: "Scoring profile it was judged by"),
                    title = table.Column<string>(type: "text", nullable: true, comment: "Title"),
                    fiscal_year = table.Column<int>(type: "integer", nullable: true, comment: "The year evaluated"),
                    region = table.Column<string>(type: "text", nullable: true, comment: "Place as written or implied by a unit name"),
                    project_name = table.Column<string>(type: "text", nullable: true, comment: "Project; NULL for departments"),
                    project_code = table.Column<string>(type: "text", nullable: true, comment: "Code of the project"),
                    competent_department = table.Column<string>(type: "text", nullable: true, comment: "主管部门"),
                    local_department = table.Column<string>(type: "text", nullable: true, comment: "地方主管部门"),
                    implementing_unit = table.Column<string>(type: "text", nullable: true, comment: "实施单位, 部门名称 or the reporting unit"),
                    unit_id = table.Column<int>(type: "integer", nullable: true, comment: "The unit, by its normalised name"),
                    total_weight = table.Column<decimal>(type: "numeric", nullable: true, comment: "总分值, in points"),
                    total_weight_text = table.Column<string>(type: "text", nullable: true, comment: "总分值 as written"),
                    total_score = table.Column<decimal>(type: "numeric", nullable: true, comment: "自评总分, in points"),
                    total_score_text = table.Column<string>(type: "text", nullable: true, comment: "自评总分 as written"),
                    recomputed_score = table.Column<decimal>(type: "numeric", nullable: true, comment: "The total that the parts give, in points; NULL where it cannot be told"),
                    review_total_score = table.Column<decimal>(type: "numeric", nullable: true, comment: "Total under 复核得分, in points"),
                    review_total_score_text = table.Column<string>(type: "text", nullable: true, comment: "Total under 复核得分 as written"),
                    grade = table.Column<string>(type: "text", nullable: true, comment: "等级 as written"),
                    initial_budget = table.Column<decimal>(type: "numeric", nullable: true, comment: "年初预算数 of the total row, in yuan; NULL where blank"),
                    initial_budget_text = table.Column<string>(type: "text", nullable: true, comment: "年初预算数 of the total row as written"),
                    annual_budget = table.Column<decimal>(type: "numeric", nullable: true, comment: "全年预算数 of the total row, in yuan; NULL where blank"),
                    annual_budget_text = table.Column<string>(type: "text", nullable: true, comment: "全年预算数 of the total row as written"),
                    executed = table.Column<decimal>(type: "numeric", nullable: true, comment: "全年执行数 of the total row, in yuan; NULL where blank"),
                    executed_text = table.Column<string>(type: "text", nullable: true, comment: "全年执行数 of the total row as written"),
                    execution_rate = table.Column<decimal>(type: "numeric", nullable: true, comment: "Stated execution rate of the total row, in per cent"),
                    execution_rate_text = table.Column<string>(type: "text", nullable: true, comment: "Stated execution rate as written"),
                    indicator_count = table.Column<int>(type: "integer", nullable: false, comment: "Indicators in it"),
                    page = table.Column<int>(type: "integer", nullable: true, comment: "Page, from 1; PDF only"),
                    block = table.Column<int>(type: "integer", nullable: true, comment: "Paragraph or table in reading order, from 0"),
                    table_row = table.Column<int>(type: "integer", nullable: true, comment: "Row in the grid of the table, from 0"),
                    table_column = table.Column<int>(type: "integer", nullable: true, comment: "Column in the grid of the table, from 0"),
                    line = table.Column<int>(type: "integer", nullable: true, comment: "Line, from 1; text files only"),
                    place = table.Column<string>(type: "text", nullable: true, comment: "Place for people (Chinese): 第1页 表2 行5 列4")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evaluations", x => new { x.submission_id, x.evaluation_no });
                    table.ForeignKey(
                        name: "fk_evaluations_submissions",
                        column: x => x.submission_id,
                        principalTable: "submissions",
                        principalColumn: "submission_id",
                        onDelete: ReferentialAction.Cascade);
                },
                comment: "One self-evaluation: a form or a narrative report; a file can hold several");

            migrationBuilder.CreateTable(
                name: "findings",
                columns: table => new
                {
                    finding_id = table.Column<long>(type: "bigint", nullable: false, comment: "Changes when the file is read again; the fingerprint does not")
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    submission_id = table.Column<long>(type: "bigint", nullable: false, comment: "The file"),
                    evaluation_no = table.Column<int>(type: "integer", nullable: true, comment: "The evaluation; NULL where it concerns the file"),
                    finding_no = table.Column<int>(type: "integer", nullable: false, comment: "From 1, within the file; findings across files count for themselves"),
                    across_files = table.Column<bool>(type: "boolean", nullable: false, comment: "Found by comparing files (PE7xx)"),
                    rule = table.Column<string>(type: "text", nullable: false, comment: "Id of the rule"),
                    severity = table.Column<string>(type: "text", nullable: false, comment: "error, warning, info"),
                    subject = table.Column<string>(type: "text", nullable: true, comment: "What it is about"),
                    stated = table.Column<string>(type: "text", nullable: true, comment: "What the report says"),
                    expected = table.Column<string>(type: "text", nullable: true, comment: "What recomputing gives"),
                    message = table.Column<string>(type: "text", nullable: false, comment: "One sentence with the figures and the arithmetic (Chinese)"),
                    evidence = table.Column<string>(type: "jsonb", nullable: false, comment: "Every operand: role, text as written, place; as JSON"),
                    excerpt = table.Column<string>(type: "text", nullable: true, comment: "The line of the source it points at"),
                    fingerprint = table.Column<string>(type: "text", nullable: false, comment: "The same for the same fault, over re-reading and re-submission"),
                    reader_id = table.Column<int>(type: "integer", nullable: false, comment: "Versions of program, rules and schemas"),
                    page = table.Column<int>(type: "integer", nullable: true, comment: "Page, from 1; PDF only"),
                    block = table.Column<int>(type: "integer", nullable: true, comment: "Paragraph or table in reading order, from 0"),
                    table_row = table.Column<int>(type: "integer", nullable: true, comment: "Row in the grid of the table, from 0"),
                    table_column = table.Column<int>(type: "integer", nullable: true, comment: "Column in the grid of the table, from 0"),
                    line = table.Column<int>(type: "integer", nullable: true, comment: "Line, from 1; text files only"),
                    place = table.Column<string>(type: "text", nullable: true, comment: "Place for people (Chinese): 第1页 表2 行5 列4")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_findings", x => x.finding_id);
                    table.ForeignKey(
                        name: "fk_findings_submissions",
                        column: x => x.submission_id,
                        principalTable: "submissions",
                        principalColumn: "submission_id",
                        onDelete: ReferentialAction.Cascade);
                },
                comment: "A doubt about a report: it contradicts itself, another report or the published rules");

            migrationBuilder.CreateTable(
                name: "notices",
                columns: table => new
                {
                    submission_id = table.Column<long>(type: "bigint", nullable: false, comment: "The file"),
                    notice_no = table.Column<int>(type: "integer", nullable: false, comment: "From 1"),
                    code = table.Column<string>(type: "text", nullable: false, comment: "For programs"),
                    message = table.Column<string>(type: "text", nullable: false, comment: "For people (Chinese)"),
                    location = table.Column<string>(type: "jsonb", nullable: true, comment: "Place, as JSON"),
                    page = table.Column<int>(type: "integer", nullable: true, comment: "Page, from 1; PDF only"),
                    block = table.Column<int>(type: "integer", nullable: true, comment: "Paragraph or table in reading order, from 0"),
                    table_row = table.Column<int>(type: "integer", nullable: true, comment: "Row in the grid of the table, from 0"),
                    table_column = table.Column<int>(type: "integer", nullable: true, comment: "Column in the grid of the table, from 0"),
                    line = table.Column<int>(type: "integer", nullable: true, comment: "Line, from 1; text files only"),
                    place = table.Column<string>(type: "text", nullable: true, comment: "Place for people (Chinese): 第1页 表2 行5 列4")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notices", x => new { x.submission_id, x.notice_no });
                    table.ForeignKey(
                        name: "fk_notices_submissions",
                        column: x => x.submission_id,
                        principalTable: "submissions",
                        principalColumn: "submission_id",
                        onDelete: ReferentialAction.Cascade);
                },
                comment: "A doubt about our own reading of a file");

            migrationBuilder.CreateTable(
                name: "submission_paths",
                columns: table => new
                {
                    path_key = table.Column<string>(type: "text", nullable: false, comment: "SHA-256 of the path"),
                    submission_id = table.Column<long>(type: "bigint", nullable: false, comment: "The file"),
                    path = table.Column<string>(type: "text", nullable: false, comment: "As given on the command line; an entry of an archive after !"),
                    first_load_id = table.Column<long>(type: "bigint", nullable: false, comment: "The load that found it first"),
                    last_load_id = table.Column<long>(type: "bigint", nullable: false, comment: "The load that found it last"),
                    modified_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true, comment: "When the file was last written, by its own date (UTC)")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_submission_paths", x => new { x.path_key, x.submission_id });
                    table.ForeignKey(
                        name: "fk_submission_paths_submissions",
                        column: x => x.submission_id,
                        principalTable: "submissions",
                        principalColumn: "submission_id",
                        onDelete: ReferentialAction.Cascade);
                },
                comment: "Every path under which a content was found");

            migrationBuilder.CreateIndex(
                name: "ix_dispositions_fingerprint",
                table: "dispositions",
                column: "fingerprint");

            migrationBuilder.CreateIndex(
                name: "ix_evaluations_evaluation_key",
                table: "evaluations",
                column: "evaluation_key");

            migrationBuilder.CreateIndex(
                name: "ix_evaluations_unit_id_fiscal_year",
                table: "evaluations",
                columns: new[] { "unit_id", "fiscal_year" });

            migrationBuilder.CreateIndex(
                name: "ix_findings_fingerprint",
                table: "findings",
                column: "fingerprint");

            migrationBuilder.CreateIndex(
                name: "ix_findings_rule",
                table: "findings",
                column: "rule");

            migrationBuilder.CreateIndex(
                name: "ix_findings_submission_id",
                table: "findings",
                column: "submission_id");

            migrationBuilder.CreateIndex(
                name: "ix_indicators_canonical_id",
                table: "indicators",
                column: "canonical_id");

            migrationBuilder.CreateIndex(
                name: "ix_loads_arguments_key",
                table: "loads",
                column: "arguments_key");

            migrationBuilder.CreateIndex(
                name: "ix_readers_version_rules_schemas",
                table: "readers",
                columns: new[] { "version", "rules", "schemas" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_regions_region_key",
                table: "regions",
                column: "region_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_submission_paths_submission_id",
                table: "submission_paths",
                column: "submission_id");

            migrationBuilder.CreateIndex(
                name: "ix_submissions_content_key",
                table: "submissions",
                column: "content_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_submissions_state",
                table: "submissions",
                column: "state");

            migrationBuilder.CreateIndex(
                name: "ix_units_region_id",
                table: "units",
                column: "region_id");

            migrationBuilder.CreateIndex(
                name: "ix_units_unit_key",
                table: "units",
                column: "unit_key",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "canonical_indicators");

            migrationBuilder.DropTable(
                name: "dispositions");

            migrationBuilder.DropTable(
                name: "documents");

            migrationBuilder.DropTable(
                name: "evaluations");

            migrationBuilder.DropTable(
                name: "facts");

            migrationBuilder.DropTable(
                name: "findings");

            migrationBuilder.DropTable(
                name: "funds");

            migrationBuilder.DropTable(
                name: "indicators");

            migrationBuilder.DropTable(
                name: "layouts");

            migrationBuilder.DropTable(
                name: "loads");

            migrationBuilder.DropTable(
                name: "notices");

            migrationBuilder.DropTable(
                name: "passages");

            migrationBuilder.DropTable(
                name: "profiles");

            migrationBuilder.DropTable(
                name: "readers");

            migrationBuilder.DropTable(
                name: "recomputations");

            migrationBuilder.DropTable(
                name: "regions");

            migrationBuilder.DropTable(
                name: "sample_items");

            migrationBuilder.DropTable(
                name: "submission_paths");

            migrationBuilder.DropTable(
                name: "units");

            migrationBuilder.DropTable(
                name: "samples");

            migrationBuilder.DropTable(
                name: "submissions");

            migrationBuilder.DropSequence(
                name: "submission_ids");
        }
    }
}
