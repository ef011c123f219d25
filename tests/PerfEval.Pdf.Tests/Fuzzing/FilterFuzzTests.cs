using System.Globalization;
using System.IO.Compression;
using PerfEval.Pdf.Filters;
using PerfEval.Pdf.Tests.Filters;

namespace PerfEval.Pdf.Tests.Fuzzing;

/// <summary>The filters alone, without a file around them: many more cases in the same time. Deterministic, as <see cref="FuzzTests"/>.</summary>
public class FilterFuzzTests
{
    private static readonly string[] Filters = ["/Fl", "/LZW", "/A85", "/AHx", "/RL", "/Crypt", "/Nil"];
    private static readonly string[] Numbers = ["0", "1", "-1", "2", "3", "7", "10", "12", "15", "16", "255", "1000", "65536", "100000000", "2147483647", "-2147483648", "null", "/N"];

    private static int Count =>
        int.TryParse(Environment.GetEnvironmentVariable("PERFEVAL_FUZZ_COUNT"), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 2_000;

    [Fact]
    public void Filters_with_any_parameters_and_any_data_throw_nothing_but_limits()
    {
        var limits = new PdfLimits { MaxStreamBytes = 300_000, MaxDecodedBytes = 1_000_000 };
        for (var number = 0; number < Count; number++)
        {
            var random = new Random(number);
            string Any() => Numbers[random.Next(Numbers.Length)];
            var chain = string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => Filters[random.Next(Filters.Length)]));
            var parameters = $"<< /Predictor {Any()} /Columns {Any()} /Colors {Any()} /BitsPerComponent {(random.Next(2) == 0 ? "8" : Any())} /EarlyChange {Any()} >>";
            var data = Data(random);
            try
            {
                _ = Streams.Decode(data, $"/Filter [{chain}] /DecodeParms [{parameters} {parameters}]", limits);
            }
            catch (PdfException e) when (e.Fault == PdfFault.Limit)
            {
                Assert.NotNull(e.LimitName);
            }
            catch (Exception e)
            {
                Assert.Fail(FormattableString.Invariant($"Case {number}: {e}"));
            }
        }
    }

    [Fact]
    public void Broken_deflate_gives_the_bytes_that_the_framework_finds_and_no_others()
    {
        for (var number = 0; number < Count * 5; number++)
        {
            var random = new Random(number);
            var data = Deflated(random);
            for (var i = random.Next(4); i > 0; i--)
                data[random.Next(data.Length)] ^= (byte)(1 << random.Next(8));
            if (random.Next(4) == 0)
                data = data[..random.Next(data.Length)];

            // Kept from run to run: what an earlier document left in the buffers must not show.
            using var output = new FilterOutput(random.Next(2_000), new PdfBudget(new PdfLimits { MaxStreamBytes = 5_000_000 }, CancellationToken.None));
            var whole = Inflater.Inflate(data, output, out _);
            var reference = Reference(data);

            // The framework takes data that ends early for whole; it must then have found the same bytes.
            Assert.True(reference is not null || !whole, FormattableString.Invariant($"Case {number}: damage is not seen"));
            if (reference is not null)
                Assert.True(reference.AsSpan().SequenceEqual(output.Array.AsSpan(0, output.Length)), FormattableString.Invariant($"Case {number}: {whole}"));
        }
    }

    private static byte[]? Reference(byte[] data)
    {
        using var input = new MemoryStream(data);
        using var inflate = new DeflateStream(input, CompressionMode.Decompress);
        using var result = new MemoryStream();
        try
        {
            inflate.CopyTo(result);
        }
        catch (InvalidDataException)
        {
            return null;
        }

        return result.ToArray();
    }

    private static byte[] Data(Random random)
    {
        var text = FlateFilterTests.Text(random, random.Next(2_000));
        var data = random.Next(6) switch
        {
            0 => text,
            1 => LzwFilterTests.Encode(text, early: true),
            2 => Streams.Zlib(Streams.Zlib(new byte[random.Next(1_000_000)])),
            3 => Noise(random),
            _ => Streams.Zlib(text),
        };
        return random.Next(2) == 0 ? data : Mutations.Apply(random, data, [text]);
    }

    private static byte[] Deflated(Random random)
    {
        using var result = new MemoryStream();
        using (var deflate = new DeflateStream(result, (CompressionLevel)random.Next(4), leaveOpen: true))
        {
            deflate.Write(random.Next(3) == 0 ? Noise(random) : FlateFilterTests.Text(random, random.Next(1, 3_000)));
            if (random.Next(3) == 0)
                deflate.Flush();
            deflate.Write(new byte[random.Next(1, 600)]);
        }

        return result.ToArray();
    }

    private static byte[] Noise(Random random)
    {
        var noise = new byte[random.Next(1, 1_500)];
        random.NextBytes(noise);
        for (var i = 0; i < noise.Length; i++)
            noise[i] &= (byte)(random.Next(3) == 0 ? 0xFF : 0x0F);
        return noise;
    }
}
