using System.Runtime.ExceptionServices;

namespace PerfEval.Pdf.Tests.Fuzzing;

/// <summary>One mutated document, made from its number alone and read to its last page under small limits.</summary>
internal static class FuzzCase
{
    /// <summary>Small, so that reaching them is part of the test and many documents can be read.</summary>
    public static PdfLimits Limits { get; } = new()
    {
        MaxStreamBytes = 2_000_000, MaxDecodedBytes = 8_000_000, MaxObjects = 100_000, MaxPages = 50, MaxPageOperators = 50_000, MaxPageGlyphs = 20_000,
        MaxPagePaths = 20_000, MaxCMapEntries = 50_000,
    };

    /// <summary>Bytes that reading one document may ask for all in all, many times what the limits above leave to be kept.</summary>
    private const long MostAllocated = 400_000_000;

    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);

    public static byte[] Make(int number)
    {
        var random = new Random(number);
        var seeds = FuzzSeeds.All;
        byte[] file;
        if (random.Next(3) == 0)
        {
            // The objects change before the table of their places is made: what is behind the file layer gets its share.
            var pdf = FuzzSeeds.Classic(source => random.Next(6) == 0 ? Mutations.ApplyToObject(random, source, seeds) : source);
            file = random.Next(3) == 0 ? pdf.BuildWithObjectStream() : pdf.Build();
        }
        else
        {
            file = seeds[random.Next(seeds.Count)];
            for (var i = random.Next(1, 5); i > 0; i--)
                file = Mutations.Apply(random, file, seeds);
        }

        return file;
    }

    /// <summary>What is wrong with how the document was read; null where it was read, in whole or in part, or refused, as it should be.</summary>
    public static string? Run(byte[] file)
    {
        var thread = Environment.CurrentManagedThreadId;
        Exception? hidden = null;

        // The reader turns whatever a page throws into a notice; here every such exception is a fault, though nobody sees it.
        void OnThrown(object? sender, FirstChanceExceptionEventArgs thrown)
        {
            var isAllowed = thrown.Exception is PdfException or OperationCanceledException or System.Text.DecoderFallbackException;
            if (!isAllowed && Environment.CurrentManagedThreadId == thread)
                hidden ??= thrown.Exception;
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        using var hang = new CancellationTokenSource(Hang);
        AppDomain.CurrentDomain.FirstChanceException += OnThrown;
        try
        {
            Read(file, hang.Token);
        }
        catch (PdfException)
        {
            // The stated end of a file that cannot be read.
        }
        catch (Exception e)
        {
            return "thrown: " + e;
        }
        finally
        {
            AppDomain.CurrentDomain.FirstChanceException -= OnThrown;
        }

        if (hidden is not null)
            return "hidden: " + hidden.GetType().Name + " " + hidden.Message + "\n" + hidden.StackTrace;
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return allocated > MostAllocated ? FormattableString.Invariant($"allocated {allocated} bytes") : null;
    }

    private static void Read(byte[] file, CancellationToken hang)
    {
        using var document = PdfDocument.Open(file, Limits, hang);
        for (var i = 0; i < document.PageCount; i++)
        {
            var content = document.GetPage(i).Read();
            Assert.True(content.Glyphs.Count <= Limits.MaxPageGlyphs);
            Assert.True(content.Rulings.Count + content.Fills.Count <= 2 * Limits.MaxPagePaths);
            foreach (var image in content.Images)
                _ = image.ReadBytes();
        }
    }
}
