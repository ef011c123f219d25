using System.Globalization;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Exports;
using PerfEval.Ingest.Reading;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Robustness.Tests.Determinism;

public class PipelineDeterminismTests
{
    private static readonly Lazy<string[]> First = new(() => [.. SampleFiles.All.Select(f => Json(new Ingestion(SchemaFiles.BuiltIn), f))]);

    [Fact]
    public void One_pipeline_used_by_many_threads_in_another_order_gives_the_JSON_that_a_fresh_one_gives_each_file()
    {
        var shared = new Ingestion(SchemaFiles.BuiltIn);
        var again = new string[SampleFiles.All.Count];
        Parallel.For(0, again.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i =>
        {
            var at = again.Length - 1 - i;
            again[at] = Json(shared, SampleFiles.All[at]);
        });

        Assert.True(again.Length > 400, "The corpus holds too few sources.");
        Assert.Equal(First.Value, again);
    }

    /// <summary>Cultures by name are not to be had here, and a program that hosts the library may have made itself one.</summary>
    [Fact]
    public void Under_a_culture_with_other_signs_digits_and_dates_the_JSON_is_the_same()
    {
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NumberDecimalSeparator = "٫";
        odd.NumberFormat.NumberGroupSeparator = ".";
        odd.NumberFormat.NegativeSign = "−";
        odd.NumberFormat.PositiveSign = "plus ";
        odd.NumberFormat.PercentDecimalSeparator = ",";
        odd.NumberFormat.NumberGroupSizes = [2];
        odd.DateTimeFormat.DateSeparator = "·";
        odd.DateTimeFormat.TimeSeparator = "h";
        odd.DateTimeFormat.ShortDatePattern = "d.M.yy";

        // A thread of its own takes the culture along to nobody else.
        var again = Array.Empty<string>();
        var thread = new Thread(() =>
        {
            CultureInfo.CurrentCulture = odd;
            CultureInfo.CurrentUICulture = odd;
            var shared = new Ingestion(SchemaFiles.BuiltIn);
            again = [.. SampleFiles.All.Select(f => Json(shared, f))];
        });
        thread.Start();
        thread.Join();

        Assert.Equal(First.Value, again);
    }

    private static string Json(Ingestion pipeline, string file)
    {
        var path = Path.GetRelativePath(Repository.Root, file).Replace('\\', '/');
        return JsonExport.ToJson(pipeline.Run(ReaderCatalog.BuiltIn.Read(path, File.ReadAllBytes(file), ReadingLimits.Default, CancellationToken.None)));
    }
}
