using System.Text;

namespace PerfEval.Pdf.Objects;

/// <summary>An object of a PDF file (ISO 32000-1, 7.3). Immutable once parsed.</summary>
internal abstract class PdfObject
{
    public static PdfObject Null { get; } = new PdfNull();

    public bool IsNull => this is PdfNull;
}

internal sealed class PdfNull : PdfObject;

internal sealed class PdfBoolean : PdfObject
{
    private PdfBoolean(bool value) => Value = value;

    public static PdfBoolean True { get; } = new(true);
    public static PdfBoolean False { get; } = new(false);

    public bool Value { get; }
}

/// <summary>An integer or a real.</summary>
internal sealed class PdfNumber(double value) : PdfObject
{
    public double Value { get; } = value;

    /// <summary>Rounded towards zero and clamped.</summary>
    public int Int => Value >= int.MaxValue ? int.MaxValue : Value <= int.MinValue ? int.MinValue : double.IsNaN(Value) ? 0 : (int)Value;

    public long Long => Value >= 9e18 ? long.MaxValue : Value <= -9e18 ? long.MinValue : double.IsNaN(Value) ? 0 : (long)Value;
}

/// <summary>A name without its slash, #xx undone; one char a byte (Latin-1).</summary>
internal sealed class PdfName(string value) : PdfObject
{
    public string Value { get; } = value;

    /// <summary>The bytes of the name, as a Chinese font name in GBK needs them.</summary>
    public byte[] Bytes => Encoding.Latin1.GetBytes(Value);

    public override string ToString() => "/" + Value;
}

/// <summary>A string, decrypted, escapes undone.</summary>
internal sealed class PdfString(byte[] bytes) : PdfObject
{
    public byte[] Bytes { get; } = bytes;
}

internal sealed class PdfReference(int number, int generation) : PdfObject
{
    public int Number { get; } = number;
    public int Generation { get; } = generation;

    public override string ToString() => $"{Number} {Generation} R";
}

/// <summary>An array. The indexer follows references; out of range is null.</summary>
internal sealed class PdfArray(IReadOnlyList<PdfObject> items, IObjectSource source) : PdfObject
{
    public IReadOnlyList<PdfObject> Raw { get; } = items;
    public int Count => Raw.Count;

    public PdfObject this[int index] => index >= 0 && index < Raw.Count ? source.Resolve(Raw[index]) : Null;

    public double Number(int index, double otherwise = 0) => this[index] is PdfNumber n ? n.Value : otherwise;
}

/// <summary>A dictionary. All getters follow references; what is absent or of another type is null (or the value given).</summary>
internal sealed class PdfDictionary(IReadOnlyDictionary<string, PdfObject> entries, IObjectSource source) : PdfObject
{
    public IReadOnlyDictionary<string, PdfObject> Raw { get; } = entries;
    public IObjectSource Source { get; } = source;

    public PdfObject this[string key] => Raw.TryGetValue(key, out var value) ? Source.Resolve(value) : Null;

    public PdfDictionary? Dictionary(string key) => this[key] switch
    {
        PdfDictionary d => d,
        PdfStream s => s.Dictionary,
        _ => null,
    };

    public PdfArray? Array(string key) => this[key] as PdfArray;

    public PdfStream? Stream(string key) => this[key] as PdfStream;

    public string? Name(string key) => (this[key] as PdfName)?.Value;

    public byte[]? Bytes(string key) => (this[key] as PdfString)?.Bytes;

    public double Number(string key, double otherwise = 0) => this[key] is PdfNumber n ? n.Value : otherwise;

    public int Int(string key, int otherwise = 0) => this[key] is PdfNumber n ? n.Int : otherwise;

    public bool Bool(string key, bool otherwise = false) => this[key] is PdfBoolean b ? b.Value : otherwise;

    /// <summary>Object number where the entry is a reference: an identity to cache by and to detect cycles with.</summary>
    public int? ReferenceNumber(string key) => Raw.TryGetValue(key, out var value) && value is PdfReference r ? r.Number : null;
}

/// <summary>
/// A stream: its dictionary and its bytes in the file, still encoded and still encrypted. <see cref="Number"/> and
/// <see cref="Generation"/> are what its decryption key is made of.
/// </summary>
internal sealed class PdfStream(PdfDictionary dictionary, ReadOnlyMemory<byte> raw, int number, int generation) : PdfObject
{
    public PdfDictionary Dictionary { get; } = dictionary;
    public ReadOnlyMemory<byte> Raw { get; } = raw;
    public int Number { get; } = number;
    public int Generation { get; } = generation;
}
