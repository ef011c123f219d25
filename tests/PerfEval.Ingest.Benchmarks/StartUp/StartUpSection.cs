using PerfEval.Ingest.Benchmarks.Figures;
using PerfEval.Ingest.Benchmarks.Running;
using PerfEval.Ingest.Benchmarks.Stages;

namespace PerfEval.Ingest.Benchmarks.StartUp;

/// <summary>The program on one file from the start of its process to the end, beside a program that does nothing.</summary>
internal sealed class StartUpSection : ISection
{
    public string Id => "startup";

    public string Title => "start-up beside an empty .NET console program";

    public string Explanation =>
        """
        `perfeval check one.docx` (a form of two pages) as whole processes, in turn with a console program whose Main returns at once: the program for files in machine code and the
        program with all commands, beside an empty program published in the same way as the latter (`dotnet publish -c Release -r linux-x64 --self-contained false`, compiled ahead), and both as built, started by `dotnet`.
        """;

    public async Task<SectionResult> MeasureAsync(BenchmarkRun run)
    {
        var file = Path.Combine(run.NewFolder(), "one.docx");
        await File.WriteAllBytesAsync(file, TwoPageForm.Make(1));
        (string Name, int Empty, Command Command)[] programs =
        [
            ("empty program, published", 0, new(await DotnetBuild.PublishEmptyAsync(run.NewFolder()))),
            ("`perfeval check one.docx`, machine code", 0, new(await run.NativeProgramAsync(), "check", file)),
            ("`perfeval check one.docx`, published", 0, new(await run.PublishedProgramAsync(), "check", file)),
            ("empty program, as built", 3, new("dotnet", await DotnetBuild.BuildEmptyAsync(run.NewFolder()))),
            ("`perfeval check one.docx`, as built", 3, new("dotnet", BenchmarkRun.BuiltProgram, "check", file)),
        ];
        var (clock, processor, memory) = (Lists(), Lists(), Lists());
        var rounds = run.Settings.IsShort ? 7 : 21;
        for (var round = -1; round < rounds; round++)
        {
            for (var i = 0; i < programs.Length; i++)
            {
                var took = await WatchedProcess.RunAsync(programs[i].Command with { Expected = [0, 3] });
                if (round < 0)
                    continue;
                clock[i].Add(1000 * took.Seconds);
                processor[i].Add(1000 * took.ProcessorSeconds);
                memory[i].Add(took.MostBytes / 1e6);
            }
        }

        var table = new FigureTable(FormattableString.Invariant($"{rounds} starts of each in turn"), "program", "by the clock", "to the empty one", "processor time", "to the empty one's", "memory");
        for (var i = 0; i < programs.Length; i++)
        {
            var empty = programs[i].Empty;
            table.Add(
                programs[i].Name, Figure.Of(Measure.Milliseconds, clock[i]), RatioOfMedians(clock[i], clock[empty]), Figure.Of(Measure.Milliseconds, processor[i]),
                RatioOfMedians(processor[i], processor[empty]), Figure.Of(Measure.Megabytes, memory[i]));
        }

        return new([table])
        {
            Headlines = [new(HeadlineNames.StartUp, RatioOfMedians(clock[1], clock[0]).ToString(), $"{Figure.Of(Measure.Milliseconds, clock[1]).Short} / {Figure.Of(Measure.Milliseconds, clock[0]).Short}")],
        };

        List<double>[] Lists() => [.. programs.Select(_ => new List<double>())];
    }

    /// <summary>Single starts vary too much for their ratios to say anything: medians of thirds of the rounds.</summary>
    private static Figure RatioOfMedians(List<double> ours, List<double> empty) =>
        Figure.RatioOf(Figure.MediansOfThirds(ours), Figure.MediansOfThirds(empty));
}
