using System.Globalization;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Exports;
using PerfEval.Ingest.Reading;
using PerfEval.Ingest.Reading.Docx;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Benchmarks;

/// <summary>Time and bytes allocated for one document in memory; the first line is what the others are compared with.</summary>
internal static class SpeedRun
{
    public static int Print(IReadOnlyList<byte[]> documents)
    {
        var ingestion = new Ingestion(SchemaFiles.BuiltIn);
        Work[] works =
        [
            new("inflate and walk document.xml", i => Baseline.InflateAndWalk(documents[i])),
            new("DocxReader", i => new DocxReader().Read("a.docx", documents[i], ReadingLimits.Default, CancellationToken.None)),
            new("whole pipeline to JSON", i =>
            {
                var submission = ingestion.Run(ReaderCatalog.Read("a.docx", documents[i], ReadingLimits.Default, CancellationToken.None));
                JsonExport.Write(submission, Stream.Null);
                return submission;
            }),
            .. Stages.Of(documents),
        ];

        var measurements = Measurement.Take(documents.Count, works, calls: 2000);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{documents.Count} documents of about {documents[0].Length:N0} bytes"));
        Console.WriteLine($"{"work",-32} {"median µs",10} {"fastest µs",11} {"ratio",7} {"allocated KB",13}");
        foreach (var measurement in measurements)
        {
            var ratio = measurement.Median / measurements[0].Median;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{measurement.Name,-32} {measurement.Median.TotalMicroseconds,10:N1} {measurement.Fastest.TotalMicroseconds,11:N1} {ratio,7:N2} {measurement.AllocatedBytes / 1024.0,13:N1}"));
        }

        return 0;
    }
}
