using System.Text.Json;
using PerfEval.Ingest.Cli.Gold;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Exports;
using PerfEval.Ingest.Generator.Many;
using PerfEval.Ingest.Generator.Model;
using PerfEval.Ingest.Reading.Archives;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Corpus.Tests.Generated;

/// <summary>Submissions by the thousand, drawn from a seed: what the loader is tested with has to be what its truth says.</summary>
public sealed class ManyTests
{
    private static readonly Ingestion Pipeline = new(SchemaFiles.BuiltIn);

    private static readonly ManyOptions Mixed = new() { Count = 240, Seed = 11, Faults = 0.4m, Hostile = 0.05m, Resubmitted = 0.05m, Duplicates = 0.03m, Copied = 0.2m, Jumps = 0.1m, Outliers = 0.1m };

    private static readonly Lazy<IReadOnlyList<(Made File, string Truth)>> Files = new(() => [.. ManyRun.Make(Mixed)]);

    [Fact]
    public void What_is_read_from_a_generated_file_is_its_truth()
    {
        Assert.All(Files.Value.Where(f => f.File is { Case: not null, Planned.IsDuplicate: false }), made =>
        {
            using var truth = JsonDocument.Parse(made.Truth);
            using var read = JsonDocument.Parse(JsonExport.ToJson(Pipeline.Run(Corpus.ReadDocument(made.File.Planned.Path, made.File.Content))));
            Assert.Empty(GoldComparison.Compare(truth.RootElement.GetProperty("gold"), read.RootElement).Misses.Select(m => m.ToString()));
        });
    }

    [Fact]
    public void The_same_seed_gives_the_same_files_and_another_seed_others()
    {
        var options = Mixed with { Count = 60 };
        var (once, again, other) = (Truths(options), Truths(options), Truths(options with { Seed = 12 }));
        Assert.Equal(once, again);
        Assert.Empty(once.Intersect(other, StringComparer.Ordinal));
    }

    [Fact]
    public void The_first_files_do_not_depend_on_how_many_follow() =>
        Assert.Equal(Truths(Mixed with { Count = 60 }), Files.Value.Take(60).Select(f => f.Truth));

    [Fact]
    public void No_two_files_have_the_same_path_or_unless_they_are_meant_to_the_same_bytes()
    {
        Assert.Equal(Mixed.Count, Files.Value.Select(f => f.File.Planned.Path).Distinct(StringComparer.Ordinal).Count());
        Assert.Distinct(Files.Value.Where(f => f.File is { Planned.IsDuplicate: false, Content.Length: > 0 }).Select(f => Sha256(f.Truth)));
    }

    [Fact]
    public void A_hundred_and_fifty_thousand_files_have_paths_of_their_own_under_as_many_cities_as_it_takes()
    {
        var planned = Plan.Files(new() { Count = 150_000, Seed = 6 }).ToList();
        Assert.Equal(planned.Count, planned.Select(p => p.Path).Distinct(StringComparer.Ordinal).Count());
        Assert.All(planned.GroupBy(p => p.Series.County, p => p.Series.City), county => Assert.Single(county.Distinct(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_duplicate_has_the_bytes_of_its_first_and_a_resubmission_its_unit_project_and_year_but_other_figures()
    {
        var byPath = Files.Value.ToDictionary(f => f.File.Planned.Path, f => f.File, StringComparer.Ordinal);
        var duplicates = Files.Value.Where(f => f.File.Planned.IsDuplicate).ToList();
        var resubmissions = Files.Value.Where(f => f.File.Planned is { Again: > 0, IsDuplicate: false }).ToList();
        Assert.NotEmpty(duplicates);
        Assert.NotEmpty(resubmissions);
        Assert.All(duplicates, d => Assert.Equal(byPath[d.File.Planned.First!.Path].Content, d.File.Content));
        Assert.All(resubmissions, r =>
        {
            var (first, second) = (byPath[r.File.Planned.First!.Path].Case!.Evaluations.First(), r.File.Case!.Evaluations.First());
            Assert.Equal((first.Type, first.Unit, first.ProjectName, first.Year), (second.Type, second.Unit, second.ProjectName, second.Year));
            Assert.NotEqual(Figures(first), Figures(second));
        });
    }

    private static IEnumerable<string?> Figures(Evaluation evaluation) =>
        evaluation.Funds.SelectMany(f => new[] { f.Annual.Text, f.Executed.Text }).Concat(evaluation.Indicators.SelectMany(i => new[] { i.Actual?.Text, i.Score.Text })).Append(evaluation.TotalScore.Text);

    [Fact]
    public void A_jump_is_of_four_times_the_money_and_an_outlier_of_thirty_times_the_count()
    {
        var series = Series.Draw(5, 30);
        var (plain, jump, outlier) = (Draw(Oddity.None), Draw(Oddity.Jump), Draw(Oddity.Outlier));
        Assert.InRange(jump.Annual / plain.Annual, 3.5m, 4.5m);
        var name = DraftDrawing.Counted(series).Name;
        Assert.InRange(Target(outlier) / Target(plain), 28m, 32m);
        Assert.Contains(Files.Value, f => f.Truth.Contains("\"jump\":", StringComparison.Ordinal));
        Assert.Contains(Files.Value, f => f.Truth.Contains("\"outlier\":", StringComparison.Ordinal));

        Draft Draw(Oddity oddity) => DraftDrawing.Draw(5, series, 2022, again: 0, oddity);
        decimal Target(Draft draft) => draft.Indicators.Single(i => i.Name == name).Target.Value!.Value;
    }

    [Fact]
    public void A_copied_report_says_the_sentences_of_another_unit_with_a_project_of_the_same_kind()
    {
        var copies = Files.Value.Where(f => f.File.Planned is { CopiedFrom: not null, IsDuplicate: false }).ToList();
        Assert.NotEmpty(copies);
        Assert.All(copies, c =>
        {
            var (own, source) = (c.File.Planned.Series, c.File.Planned.CopiedFrom!.Series);
            Assert.NotEqual(own.Unit, source.Unit);
            Assert.Equal(own.Kind.Name, source.Kind.Name);
        });
    }

    [Fact]
    public void Every_fault_of_the_catalogue_is_planted_and_stands_among_the_expected_findings()
    {
        var planted = ManyRun.Make(new() { Count = 600, Seed = 3, Faults = 1, Narratives = 0, Hostile = 0, Mix = ["txt"] }).Select(f => f.File).ToList();
        Assert.Equal(Faults.All.Select(f => f.Rule).Order(StringComparer.Ordinal), planted.SelectMany(p => p.Planted).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.All(planted, p => Assert.Subset(p.Case!.Findings.Select(f => f.Rule).ToHashSet(StringComparer.Ordinal), p.Planted.ToHashSet(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_hostile_file_is_refused_with_the_code_that_its_truth_names()
    {
        var some = Files.Value[0].File.Case!;
        Assert.All(HostileFile.All.Where(h => h.Refusal is not null), hostile =>
        {
            for (var turn = 0; turn < 12; turn++)
            {
                var content = hostile.Make(some, new Chance(1, turn));
                var code = hostile.Entry is { } entry
                    ? ArchiveReader.Entries(content, ReadingLimits.Default, TestContext.Current.CancellationToken).Single(e => e.Path == entry).Error?.Code
                    : Assert.Throws<UnreadableFileException>(() => Corpus.ReadDocument("上报" + hostile.Extension, content)).Code;
                Assert.Equal((hostile.Name, hostile.Refusal), (hostile.Name, code));
            }
        });
    }

    [Fact]
    public void A_zip_holds_what_the_folder_would()
    {
        var folder = Directory.CreateTempSubdirectory("perfeval-many-");
        try
        {
            var (tree, zip, truth) = (Path.Combine(folder.FullName, "tree"), Path.Combine(folder.FullName, "all.zip"), Path.Combine(folder.FullName, "truth.jsonl"));
            Assert.Equal(0, ManyRun.Run(["--count", "30", "--seed", "9", "-o", tree, "--truth", truth], TextWriter.Null, TextWriter.Null));
            Assert.Equal(0, ManyRun.Run(["--count", "30", "--seed", "9", "--zip", zip], TextWriter.Null, TextWriter.Null));
            using var archive = System.IO.Compression.ZipFile.OpenRead(zip);
            var zipped = archive.Entries.ToDictionary(e => e.FullName, e => e.Length, StringComparer.Ordinal);
            var written = Directory.EnumerateFiles(tree, "*", SearchOption.AllDirectories)
                .ToDictionary(f => Path.GetRelativePath(tree, f).Replace('\\', '/'), f => new FileInfo(f).Length, StringComparer.Ordinal);
            Assert.Equal(written.OrderBy(f => f.Key, StringComparer.Ordinal), zipped.OrderBy(f => f.Key, StringComparer.Ordinal));
            Assert.Equal(30, File.ReadLines(truth).Count());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("-o", "x")]
    [InlineData("--count", "10")]
    [InlineData("--count", "10", "-o", "x", "--truth", "x/truth.jsonl")]
    [InlineData("--count", "10", "-o", "x", "--faults", "2")]
    [InlineData("--count", "10", "-o", "x", "--formats", "doc")]
    public void Options_that_make_no_sense_are_refused(params string[] arguments) =>
        Assert.NotNull(ManyOptions.Parse(arguments).Fault);

    private static List<string> Truths(ManyOptions options) => [.. ManyRun.Make(options).Select(f => f.Truth)];

    private static string Sha256(string truth)
    {
        using var json = JsonDocument.Parse(truth);
        return json.RootElement.GetProperty("sha256").GetString()!;
    }
}
