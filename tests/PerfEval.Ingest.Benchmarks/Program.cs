using PerfEval.Ingest.Benchmarks;
using PerfEval.Ingest.Benchmarks.Loading;
using PerfEval.Ingest.Benchmarks.Reviewing;

// Run by hand:
//   dotnet run -c Release --project tests/PerfEval.Ingest.Benchmarks [file.docx]          time and bytes allocated per document
//   dotnet run -c Release --project tests/PerfEval.Ingest.Benchmarks memory [megabytes]   memory of the whole program on large files
//   dotnet run -c Release --project tests/PerfEval.Ingest.Benchmarks pdf file.pdf         PDF pages to glyphs and rulings, against pdftotext and mutool
//   dotnet run -c Release --project tests/PerfEval.Ingest.Benchmarks narrative            reports in prose of 50, 100 and 200 pages
//   dotnet run -c Release --project tests/PerfEval.Ingest.Benchmarks names                what a name of an indicator costs, against FuzzySharp
//   dotnet run -c Release --project tests/PerfEval.Ingest.Benchmarks load [--files N] [--documents N] [--rounds N] [--only rows|program] [--program perfeval.dll]
//                                                                                         the loader against COPY, INSERT and EF Core; the whole program
//   dotnet run -c Release --project tests/PerfEval.Ingest.Benchmarks review [--findings 1000000] [--rounds N] [--db URL] [--only fill|index|pages]
//                                                                                         the review page over a large warehouse
if (args is ["review", .. var large])
    return await ReviewBenchmark.PrintAsync(large);
if (args is ["load", .. var settings])
    return await LoadBenchmark.PrintAsync(settings);
if (args is ["hash", var folder])
    return HashRun.Print(folder);
return args is ["names"]
    ? NamesRun.Print()
    : args is ["narrative"]
    ? NarrativeRun.Print()
    : args is ["pdf", var pdf]
    ? PdfRun.Print(pdf)
    : args is ["memory", ..]
    ? MemoryRun.Print(args is [_, var megabytes] ? int.Parse(megabytes, System.Globalization.CultureInfo.InvariantCulture) : 50)
    : SpeedRun.Print(args is [var file] ? [File.ReadAllBytes(file)] : [.. Enumerable.Range(1, 500).Select(TwoPageForm.Make)]);
