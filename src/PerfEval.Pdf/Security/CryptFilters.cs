using PerfEval.Pdf.Objects;

namespace PerfEval.Pdf.Security;

/// <summary>Which method serves strings, streams and embedded files, and which a filter's name stands for (ISO 32000-2, 7.6.6).</summary>
internal sealed class CryptFilters
{
    private const int MaxFilters = 1000;
    private const string Identity = "Identity";

    private readonly Dictionary<string, CryptMethod> methods = new(StringComparer.Ordinal) { [Identity] = CryptMethod.Identity };

    private CryptFilters(CryptMethod all) => Strings = Streams = EmbeddedFiles = all;

    private CryptFilters(CryptFilters named, CryptMethod streams, CryptMethod strings, CryptMethod embeddedFiles)
    {
        methods = named.methods;
        (Streams, Strings, EmbeddedFiles) = (streams, strings, embeddedFiles);
    }

    public CryptMethod Strings { get; }
    public CryptMethod Streams { get; }
    public CryptMethod EmbeddedFiles { get; }

    /// <exception cref="PdfException">A filter in use has an unknown method.</exception>
    public static CryptFilters Read(PdfDictionary encrypt, int version)
    {
        if (version < 4)
            return new CryptFilters(CryptMethod.Rc4);
        var named = new CryptFilters(CryptMethod.Identity);
        if (encrypt.Dictionary("CF") is { } dictionaries)
        {
            foreach (var name in dictionaries.Raw.Keys.Take(MaxFilters))
            {
                if (Method(dictionaries.Dictionary(name)?.Name("CFM"), version) is { } method && !string.Equals(name, Identity, StringComparison.Ordinal))
                    named.methods[name] = method;
            }
        }

        var streams = named.Use(encrypt.Name("StmF") ?? Identity);
        return new CryptFilters(named, streams, named.Use(encrypt.Name("StrF") ?? Identity), encrypt.Name("EFF") is { } eff ? named.Use(eff) : streams);
    }

    /// <summary>The method that a stream's own Crypt filter names; none for a name that is not defined.</summary>
    public CryptMethod Named(string name) => methods.GetValueOrDefault(name);

    private CryptMethod Use(string name) =>
        methods.TryGetValue(name, out var method) ? method : throw SecurityParameters.Unknown($"the crypt filter {name}");

    /// <summary>AES-256 needs the long file key that only version 5 makes.</summary>
    private static CryptMethod? Method(string? name, int version) => name switch
    {
        null or "None" => CryptMethod.Identity,
        "V2" => CryptMethod.Rc4,
        "AESV2" => CryptMethod.AesV2,
        "AESV3" when version == 5 => CryptMethod.AesV3,
        _ => null,
    };
}
