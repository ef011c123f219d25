using System.Text.Json;
using PerfEval.Ingest.Cli.Gold;
using PerfEval.Ingest.Exports;
using PerfEval.Ingest.Generator.Many;
using PerfEval.Ingest.Generator.Pdf;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Corpus.Tests.Generated;

/// <summary>How well generated submissions are read: every layout in every format and form of text, with known truth, over several seeds.</summary>
public sealed class GeneratedReadingTests
{
    private const int FilesPerSeed = 120;

    private static readonly ulong[] Seeds = [101, 102, 103];

    private static readonly Ingestion Pipeline = new(SchemaFiles.BuiltIn);

    private static readonly Lazy<ILookup<string, GoldResult>> Results = new(() => Seeds
        .SelectMany(seed => ManyRun.Make(new() { Count = FilesPerSeed, Seed = seed, Faults = 0.5m, Hostile = 0, Duplicates = 0, Mix = ["docx", "pdf", "txt"], Mixed = 0.2m, Several = 0.1m }))
        .Select(m => (Format: Format(m.File), Result: Read(m.File, m.Truth)))
        .ToLookup(r => r.Format, r => r.Result, StringComparer.Ordinal));

    public static TheoryData<string, decimal, decimal, decimal> Floors => new()
    {
        { "docx", 0.999m, 0.97m, 0.99m },
        { "pdf", 0.999m, 0.97m, 0.99m },
        // Where a flattened row can be understood in more than one way, a finding that hangs on it is not made.
        { "txt", 0.99m, 0.95m, 0.93m },

        { "pdf without rules", 0.995m, 0.97m, 0.97m },
    };

    [Theory]
    [MemberData(nameof(Floors))]
    public void Generated_files_are_read_at_least_so_well(string format, decimal fieldF1, decimal findingPrecision, decimal findingRecall)
    {
        var (fields, findings) = (new Tally(), new Tally());
        foreach (var result in Results.Value[format])
        {
            fields.Add(result.Fields);
            findings.Add(result.Findings);
        }

        Assert.True(
            fields.F1 >= fieldF1 && findings.Precision >= findingPrecision && findings.Recall >= findingRecall,
            FormattableString.Invariant($"{format}: fields {fields.F1:0.0000}, findings {findings.Precision:0.0000} and {findings.Recall:0.0000} of {findings.Right + findings.Missing}\n") + string.Join('\n', Results.Value[format].SelectMany(r => r.Misses).Take(30)));
    }

    [Fact]
    public void No_layout_of_the_catalogue_is_missing_from_the_generator()
    {
        var made = Sheet.OfProjects.Concat(Sheet.OfDepartments).Select(s => s.Layout).ToHashSet(StringComparer.Ordinal);
        var known = Pipeline.Layouts.Select(l => l.Id).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(known.Except(made, StringComparer.Ordinal));
        Assert.Equal(["local"], made.Except(known, StringComparer.Ordinal));
    }

    [Fact]
    public void A_report_and_its_form_and_forms_of_several_projects_stand_in_one_file()
    {
        var files = ManyRun.Files(new() { Count = 300, Seed = 7, Hostile = 0 }).ToList();
        Assert.Contains(files, f => f.Planned.Shape == FileShape.FormAndReport && f.Case!.Evaluations.Select(e => e.Form).Order(StringComparer.Ordinal).SequenceEqual(["narrative", "table"]));
        Assert.Contains(files, f => f.Planned.Shape == FileShape.SeveralForms && f.Case!.Evaluations.Select(e => e.ProjectName).Distinct(StringComparer.Ordinal).Count() > 1);
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes_however_many_are_made_at_once()
    {
        var options = new ManyOptions { Count = 40, Seed = 13 };
        Assert.Equal(
            Plan.Files(options).Select(p => Convert.ToHexString(Made.From(p, options).Content)),
            ManyRun.Files(options).Select(f => Convert.ToHexString(f.Content)));
    }

    [Fact]
    public void Labels_lie_beside_the_files_that_they_are_of()
    {
        var folder = Directory.CreateTempSubdirectory("perfeval-many-");
        try
        {
            var options = new ManyOptions { Count = 30, Seed = 5, Folder = folder.FullName, Gold = folder.FullName };
            var labelled = ManyRun.Files(options).Where(f => f.Case is not null).Select(f => Path.ChangeExtension(f.Planned.Path, ".gold.json")).Order(StringComparer.Ordinal).ToList();
            Assert.Equal(labelled, Directory.EnumerateFiles(folder.FullName, "*.gold.json", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder.FullName, f).Replace('\\', '/')).Order(StringComparer.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Format(Made file) => file.Rules == PdfRules.None ? "pdf without rules" : file.Planned.Format;

    private static GoldResult Read(Made file, string truth)
    {
        using var labels = JsonDocument.Parse(truth);
        using var read = JsonDocument.Parse(JsonExport.ToJson(Pipeline.Run(Corpus.ReadDocument(file.Planned.Path, file.Content))));
        return GoldComparison.Compare(labels.RootElement.GetProperty("gold"), read.RootElement);
    }
}
