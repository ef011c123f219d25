using System.Text;
using PerfEval.Ingest.Cli;

namespace PerfEval.Ingest.Robustness.Tests.Determinism;

public sealed class LoadDeterminismTests : IDisposable
{
    /// <summary>Numbers given in the order of loading, and what the clock says.</summary>
    private static readonly string[] LeftOut =
        ["submission_id", "superseded_by", "unit_id", "region_id", "parent_id", "reader_id", "load_id", "first_load_id", "last_load_id", "finding_id", "disposition_id", "load_run", "loaded_at", "modified_at", "read_milliseconds", "attempts"];

    private readonly string folder = Directory.CreateTempSubdirectory("perfeval-jobs-").FullName;

    [Fact]
    public async Task Whatever_the_number_of_jobs_and_the_order_of_loading_the_stored_documents_go_out_byte_for_byte_the_same()
    {
        SampleFiles.CopySome(Path.Combine(folder, "in"), 30);
        var parts = Directory.GetDirectories(Path.Combine(folder, "in")).Order(StringComparer.Ordinal).ToArray();
        await LoadAsync("one", [.. parts], "--jobs", "1");
        await LoadAsync("three", [.. parts.Reverse()], "--jobs", "3");
        foreach (var part in parts.Reverse())
            await LoadAsync("bit-by-bit", [part], "--in-process");

        foreach (var other in (string[])["three", "bit-by-bit"])
        {
            Assert.Equal(await File.ReadAllBytesAsync(await ExportAsync("one", "json"), Cancellation), await File.ReadAllBytesAsync(await ExportAsync(other, "json"), Cancellation));
            var (expected, actual) = (await ExportAsync("one", "csv"), await ExportAsync(other, "csv"));
            foreach (var table in (string[])["evaluations", "funds", "indicators", "facts", "findings", "notices", "recomputations", "passages"])
                Assert.Equal(Rows(Path.Combine(expected, table + ".csv")), Rows(Path.Combine(actual, table + ".csv")));
        }
    }

    [Fact]
    public async Task From_the_same_warehouse_workbook_and_tables_are_the_same_files_every_time()
    {
        SampleFiles.CopySome(Path.Combine(folder, "in"), 60);
        await LoadAsync("one", [Path.Combine(folder, "in")], "--jobs", "2");
        foreach (var to in (string[])["xlsx", "csv", "json"])
        {
            var (first, second) = (await ExportAsync("one", to, "first"), await ExportAsync("one", to, "second"));
            var files = Files(first);
            Assert.NotEmpty(files);
            Assert.Equal(files.Select(f => Path.GetRelativePath(first, f)), Files(second).Select(f => Path.GetRelativePath(second, f)));
            foreach (var (a, b) in files.Zip(Files(second)))
                Assert.True(File.ReadAllBytes(a).AsSpan().SequenceEqual(File.ReadAllBytes(b)), $"{Path.GetFileName(a)} is another file the second time.");
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static string[] Files(string path) => File.Exists(path) ? [path] : [.. Directory.EnumerateFiles(path).Order(StringComparer.Ordinal)];

    /// <summary>The rows without the columns that are left out, sorted.</summary>
    private static List<string> Rows(string path)
    {
        var records = Records(File.ReadAllText(path)).ToList();
        int[] kept = [.. Enumerable.Range(0, records[0].Count).Where(i => !LeftOut.Contains(records[0][i], StringComparer.Ordinal))];
        var rows = records.Select(r => string.Join('\u001f', kept.Select(i => r[i]))).ToList();
        rows.Sort(StringComparer.Ordinal);
        return rows;
    }

    private static IEnumerable<List<string>> Records(string csv)
    {
        var (record, field, quoted) = (new List<string>(), new StringBuilder(), false);
        foreach (var c in csv.TrimStart('\uFEFF'))
        {
            if (c == '"')
            {
                // A doubled quote ends and begins again; that it stands in the text is of no matter here.
                quoted = !quoted;
            }
            else if (quoted || c is not (',' or '\n' or '\r'))
            {
                field.Append(c);
            }
            else if (c != '\r')
            {
                record.Add(field.ToString());
                field.Clear();
                if (c == '\n')
                {
                    yield return record;
                    record = [];
                }
            }
        }
    }

    private string Url(string name) => "sqlite:" + Path.Combine(folder, name + ".db");

    private async Task LoadAsync(string warehouse, string[] paths, params string[] more)
    {
        await using var error = new StringWriter();
        var status = await PerfEvalApp.RunAsync(["load", .. paths, "--db", Url(warehouse), .. more], TextWriter.Null, error);
        Assert.True(status == 0, error.ToString());
    }

    private async Task<string> ExportAsync(string warehouse, string to, string into = "")
    {
        var path = Path.Combine(folder, $"{warehouse}{into}-{to}" + (to == "csv" ? "" : "." + to));
        await using var error = new StringWriter();
        var status = await PerfEvalApp.RunAsync(["export", "--to", to, "-o", path, "--db", Url(warehouse)], TextWriter.Null, error);
        Assert.True(status == 0, error.ToString());
        return path;
    }
}
