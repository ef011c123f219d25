using System.Globalization;

namespace PerfEval.Pdf.Tests.Fuzzing;

/// <summary>
/// Documents broken in thousands of ways. PERFEVAL_FUZZ_COUNT sets how many, PERFEVAL_FUZZ_FIRST the number of the first: the case that
/// a failure names is repeated with its number and a count of 1.
/// </summary>
public class FuzzTests
{
    private const int UsualCount = 3_000;

    /// <summary>The smallest that a reader's thread may have: a nesting too deep shows here first.</summary>
    private const int StackBytes = 512 * 1024;

    [Fact]
    public void A_sound_seed_is_read_without_a_fault()
    {
        foreach (var seed in FuzzSeeds.All)
        {
            Assert.Null(FuzzCase.Run(seed));
            using var document = PdfDocument.Open(seed);
            Assert.NotEmpty(document.GetPage(0).Read().Glyphs);
        }
    }

    [Fact]
    public void A_broken_document_is_read_or_refused_and_never_does_anything_else()
    {
        var first = Setting("PERFEVAL_FUZZ_FIRST", 1);
        var count = Setting("PERFEVAL_FUZZ_COUNT", UsualCount);
        var faults = new List<string>();
        var runner = new Thread(() => Run(first, count, faults), StackBytes);
        runner.Start();
        runner.Join();

        Assert.True(faults.Count == 0, string.Join("\n\n", faults));
    }

    private static void Run(int first, int count, List<string> faults)
    {
        var trace = Environment.GetEnvironmentVariable("PERFEVAL_FUZZ_TRACE");
        for (var number = first; number < first + count && faults.Count < 20; number++)
        {
            // A stack that overflows takes the process with it: the file then tells which case it was.
            if (trace is not null)
                File.WriteAllText(trace, number.ToString(CultureInfo.InvariantCulture));
            string? fault;
            try
            {
                fault = FuzzCase.Run(FuzzCase.Make(number));
            }
            catch (Exception e)
            {
                fault = "the case itself: " + e;
            }

            if (fault is not null)
                faults.Add(FormattableString.Invariant($"Case {number}: {fault}"));
        }
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
