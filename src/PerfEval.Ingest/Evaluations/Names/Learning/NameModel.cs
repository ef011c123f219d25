using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Evaluations.Names.Learning;

/// <summary>What training leaves behind: schemas/indicators/model.bin.</summary>
internal sealed record NameModel
{
    public const string Path = "indicators/model.bin";

    private const uint Magic = 0x314D4E50;
    private const int Version = 3;

    /// <summary>Lies in the same folder and is nothing that training reads.</summary>
    private const string Scoring = "indicators/bounds.yaml";

    private const int MostIds = 10_000;

    /// <summary>Of the data it was trained with: a test holds model and data together.</summary>
    public required string DataHash { get; init; }

    /// <summary>The ids of the classes from 1; class 0 are names without counterpart.</summary>
    public required IReadOnlyList<string> Ids { get; init; }

    public required NameJudge Judge { get; init; }

    /// <summary>Below this confidence no indicator is given.</summary>
    public required float Threshold { get; init; }

    /// <summary>Below this probability no category is given.</summary>
    public required float CategoryThreshold { get; init; }

    public required LinearModel Meanings { get; init; }
    public required LinearModel Categories { get; init; }

    /// <summary>The names of these data, worked out.</summary>
    public required KnownNames Known { get; init; }

    /// <summary>On names of indicators none of whose labelled names was trained with.</summary>
    public required NameMetrics HeldOutFamilies { get; init; }

    /// <summary>On single names left out, others of the same indicator being known.</summary>
    public required NameMetrics HeldOutNames { get; init; }

    /// <summary>SHA-256 of everything that training reads.</summary>
    public static string HashOf(SchemaFiles schemas)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, text) in schemas.Under("indicators").Where(f => f.Path != Scoring))
            hash.AppendData(Encoding.UTF8.GetBytes(path + "\0" + text.ReplaceLineEndings("\n") + "\0"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(Magic);
        writer.Write(Version);
        writer.Write(DataHash);
        HeldOutFamilies.Write(writer);
        HeldOutNames.Write(writer);
        writer.Write(Ids.Count);
        foreach (var id in Ids)
            writer.Write(id);
        foreach (var weight in Judge.Ranking.Weights.Concat(Judge.Sureness.Weights))
            writer.Write(weight);
        writer.Write(Threshold);
        writer.Write(CategoryThreshold);
        Meanings.Write(writer);
        Categories.Write(writer);
        Known.Write(writer);
        return stream.ToArray();
    }

    /// <exception cref="SchemaDataException">It is no model, one of another version, or damaged.</exception>
    public static NameModel Parse(ReadOnlyMemory<byte> bytes)
    {
        var held = MemoryMarshal.TryGetArray(bytes, out var array) ? array : bytes.ToArray();
        using var stream = new MemoryStream(held.Array!, held.Offset, held.Count, writable: false);
        using var reader = new BinaryReader(stream, Encoding.UTF8);
        try
        {
            return reader.ReadUInt32() == Magic && reader.ReadInt32() == Version ? Read(reader) : throw Unusable(null);
        }
        catch (Exception damaged) when (damaged is IOException or InvalidDataException or FormatException)
        {
            throw Unusable(damaged);
        }
    }

    private static NameModel Read(BinaryReader reader)
    {
        var hash = reader.ReadString();
        var (families, names) = (NameMetrics.Read(reader), NameMetrics.Read(reader));
        var ids = new string[reader.ReadInt32() is >= 0 and <= MostIds and var count ? count : throw Unusable(null)];
        for (var i = 0; i < ids.Length; i++)
            ids[i] = reader.ReadString();
        var judge = new NameJudge(Read(reader, CandidateSigns.Own), Read(reader, CandidateSigns.Count));
        var model = new NameModel
        {
            DataHash = hash,
            HeldOutFamilies = families,
            HeldOutNames = names,
            Ids = ids,
            Judge = judge,
            Threshold = reader.ReadSingle(),
            CategoryThreshold = reader.ReadSingle(),
            Meanings = LinearModel.Read(reader),
            Categories = LinearModel.Read(reader),
            Known = KnownNames.Read(reader),
        };
        return model.Meanings.Classes == ids.Length + 1 && model.Categories.Classes == Enum.GetValues<IndicatorCategory>().Length ? model : throw Unusable(null);
    }

    private static Calibration Read(BinaryReader reader, int signs)
    {
        var weights = new float[Calibration.WeightCount(signs)];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = reader.ReadSingle();
        return new(signs, weights);
    }

    private static SchemaDataException Unusable(Exception? why) => new(Path, 0, "不是本版本可用的模型，请用 perfeval train 重新训练", why);
}
