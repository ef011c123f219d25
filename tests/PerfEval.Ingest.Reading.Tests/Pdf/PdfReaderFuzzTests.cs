using System.Globalization;
using System.Text;
using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Reading.Tests.Pdf;

/// <summary>
/// Broken copies of the repository's own documents, read through all of the PDF reader. Case n is the same on every machine.
/// PERFEVAL_FUZZ_COUNT sets how many, PERFEVAL_FUZZ_START the first.
/// </summary>
public class PdfReaderFuzzTests
{
    private static readonly string[] Sources =
    [
        "corpus/national-standard/clean/source.pdf", "corpus/department/clean/source.pdf", "corpus/department/tasks/source.pdf", "corpus/department/total-mismatch/source.pdf",
    ];

    private static readonly string[] Words = ["null", "[", "<<", ">>", "]", "endobj", "stream\n", " 0 R", " 99999999999 ", " -1 ", "1e38", "0 0 0 0 0 0 cm ", " q ", " BT ", " /F9 1 Tf "];

    [Fact]
    public void A_broken_document_gives_a_document_or_a_refusal_and_nothing_else()
    {
        var sources = Sources.Select(Samples.Read).ToArray();
        var start = Setting("PERFEVAL_FUZZ_START", 0);
        var end = start + Setting("PERFEVAL_FUZZ_COUNT", 60);
        for (var number = start; number < end; number++)
        {
            var random = new Random(number);
            var file = sources[random.Next(sources.Length)];
            for (var i = random.Next(1, 6); i > 0 && file.Length > 0; i--)
                file = Break(random, file);
            try
            {
                Assert.NotNull(ReaderCatalog.BuiltIn.Read("a.pdf", file, ReadingLimits.Default, TestContext.Current.CancellationToken));
            }
            catch (UnreadableFileException e)
            {
                Assert.NotEmpty(e.Code);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                Assert.Fail(FormattableString.Invariant($"Case {number}: {e}"));
            }
        }
    }

    private static byte[] Break(Random random, byte[] file)
    {
        var at = random.Next(file.Length);
        var length = random.Next(Math.Min(2_000, file.Length - at));
        switch (random.Next(7))
        {
            case 0:
                return file[..at];
            case 1:
                return [.. file.AsSpan(0, at), .. file.AsSpan(at + length)];
            case 2:
                var from = random.Next(file.Length - length);
                return [.. file.AsSpan(0, at), .. file.AsSpan(from, length), .. file.AsSpan(at)];
            case 3:
                return [.. file.AsSpan(0, at), .. Encoding.ASCII.GetBytes(Words[random.Next(Words.Length)]), .. file.AsSpan(at)];
            case 4:
                return Digit(random, file, at);
            default:
                var changed = (byte[])file.Clone();
                for (var i = random.Next(1, 10); i > 0; i--)
                    changed[random.Next(changed.Length)] = (byte)random.Next(256);
                return changed;
        }
    }

    /// <summary>A digit of the file becomes another: lengths, references, numbers of objects, places.</summary>
    private static byte[] Digit(Random random, byte[] file, int from)
    {
        var changed = (byte[])file.Clone();
        var found = changed.AsSpan(from).IndexOfAnyInRange((byte)'0', (byte)'9');
        if (found >= 0)
            changed[from + found] = (byte)('0' + random.Next(10));
        return changed;
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
