using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using PerfEval.Ingest.Warehouse.Tests.Databases;

namespace PerfEval.Ingest.Stress.Soaking;

/// <summary>What a warehouse holds of each file, in a few bytes, so that two of any size can be compared: the sum over its rows' hashes.</summary>
internal sealed class WarehouseDigest
{
    private const int ShownContents = 3;
    private const int ShownLines = 6;
    private const int ShownWidth = 400;

    private readonly Dictionary<string, (int Rows, UInt128 Sum)> _contents = new(StringComparer.Ordinal);

    public long Rows { get; private set; }

    public static async Task<WarehouseDigest> OfAsync(string url, CancellationToken cancellation)
    {
        var digest = new WarehouseDigest();
        await using var database = SoakDatabase.Open(url);
        await foreach (var (content, line) in WarehouseDump.ReadAsync(database, cancellation))
            digest.Add(content, line);
        return digest;
    }

    /// <summary>Empty where both hold the same; else what differs, the first of it in full.</summary>
    public static async Task<IReadOnlyList<string>> DifferencesAsync(string calm, string disturbed, CancellationToken cancellation) =>
        await DifferencesAsync(calm, await OfAsync(calm, cancellation), disturbed, await OfAsync(disturbed, cancellation), cancellation);

    public static async Task<IReadOnlyList<string>> DifferencesAsync(string calm, WarehouseDigest one, string disturbed, WarehouseDigest other, CancellationToken cancellation)
    {
        var contents = one._contents.Keys.Union(other._contents.Keys, StringComparer.Ordinal)
            .Where(k => one._contents.GetValueOrDefault(k) != other._contents.GetValueOrDefault(k)).Order(StringComparer.Ordinal).ToList();
        if (contents.Count == 0)
            return [];
        var shown = contents.Take(ShownContents).ToHashSet(StringComparer.Ordinal);
        var (ofOne, ofOther) = (await LinesAsync(calm, shown, cancellation), await LinesAsync(disturbed, shown, cancellation));
        return
        [
            $"{contents.Count} contents differ",
            .. ofOne.Except(ofOther, StringComparer.Ordinal).Take(ShownLines).Select(l => "calm only: " + Short(l)),
            .. ofOther.Except(ofOne, StringComparer.Ordinal).Take(ShownLines).Select(l => "disturbed only: " + Short(l)),
        ];
    }

    private void Add(string content, string line)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(line), hash);
        var (rows, sum) = _contents.GetValueOrDefault(content);
        _contents[content] = (rows + 1, unchecked(sum + BinaryPrimitives.ReadUInt128LittleEndian(hash)));
        Rows++;
    }

    private static async Task<List<string>> LinesAsync(string url, HashSet<string> contents, CancellationToken cancellation)
    {
        var lines = new List<string>();
        await using var database = SoakDatabase.Open(url);
        await foreach (var (content, line) in WarehouseDump.ReadAsync(database, cancellation))
        {
            if (contents.Contains(content))
                lines.Add(line);
        }

        return lines;
    }

    private static string Short(string line) => line.Length <= ShownWidth ? line : line[..ShownWidth] + "…";
}
