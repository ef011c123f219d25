using System.Globalization;
using PerfEval.Ingest;
using PerfEval.Ingest.Benchmarks;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading;
using PerfEval.Ingest.Reading.Docx;
using PerfEval.Ingest.Schemas;

// Run by hand: dotnet run -c Release --project tests/PerfEval.Ingest.Benchmarks [file.docx]
// One line of work is one line here; the first is what the others are compared with.
var ingestion = new Ingestion(SchemaFiles.BuiltIn);
(string Name, Func<byte[], object> Work)[] works =
[
    ("inflate and walk document.xml", Baseline.InflateAndWalk),
    ("DocxReader", docx => new DocxReader().Read("a.docx", docx, ReadingLimits.Default, CancellationToken.None)),
    ("ReaderCatalog", docx => ReaderCatalog.Read("a.docx", docx, ReadingLimits.Default, CancellationToken.None)),
    ("whole pipeline", docx => ingestion.Run(ReaderCatalog.Read("a.docx", docx, ReadingLimits.Default, CancellationToken.None))),
];

var document = args.Length > 0 ? File.ReadAllBytes(args[0]) : TwoPageForm.Make();
var measurements = Measurement.Take(document, works, calls: 1000);

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"document: {document.Length:N0} bytes"));
Console.WriteLine($"{"work",-32} {"median µs",10} {"fastest µs",11} {"ratio",7} {"allocated KB",13}");
foreach (var measurement in measurements)
{
    var ratio = measurement.Median / measurements[0].Median;
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{measurement.Name,-32} {measurement.Median.TotalMicroseconds,10:N1} {measurement.Fastest.TotalMicroseconds,11:N1} {ratio,7:N2} {measurement.AllocatedBytes / 1024.0,13:N1}"));
}

return 0;
