using System.Text.RegularExpressions;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Warehouse.AcrossFiles.Copies;

/// <summary>schemas/rules/copied-text.yaml.</summary>
internal sealed class CopiedTextParameters
{
    private const string Path = "rules/copied-text.yaml";
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);

    private CopiedTextParameters(YamlData data)
    {
        TemplateUnits = (int)data.RequiredNumber("template-units");
        UnitsToKnow = (int)data.RequiredNumber("units-to-know");
        ShortestPassage = (int)data.RequiredNumber("shortest-passage");
        ShortestCopy = (int)data.RequiredNumber("shortest-copy");
        ChanceBits = (int)data.RequiredNumber("chance-bits");
        Similarity = data.RequiredNumber("similarity") / 100m;
        ChangedSimilarity = data.RequiredNumber("changed-similarity") / 100m;
        InOrder = data.RequiredNumber("in-order") / 100m;
        Boilerplate = [.. data.RequiredList("boilerplate").Select(text => Pattern(data, "boilerplate", text))];
        Quotations = [.. data.RequiredList("quotations").Select(text => Pattern(data, "quotations", text))];
    }

    public int TemplateUnits { get; }

    public int UnitsToKnow { get; }

    public int ShortestPassage { get; }

    public int ShortestCopy { get; }

    /// <summary>Bits beyond those that chance explains.</summary>
    public int ChanceBits { get; }

    /// <summary>From 0 to 1.</summary>
    public decimal Similarity { get; }

    /// <summary>From 0 to 1; with <see cref="InOrder"/>.</summary>
    public decimal ChangedSimilarity { get; }

    /// <summary>From 0 to 1.</summary>
    public decimal InOrder { get; }

    internal IReadOnlyList<Regex> Boilerplate { get; }

    internal IReadOnlyList<Regex> Quotations { get; }

    /// <exception cref="SchemaDataException">The file cannot be used.</exception>
    public static CopiedTextParameters Load(SchemaFiles schemas) => YamlData.Read(schemas, Path, data => new CopiedTextParameters(data));

    private static Regex Pattern(YamlData data, string key, string text)
    {
        try
        {
            return new Regex(text, RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, Timeout);
        }
        catch (Exception broken) when (broken is ArgumentException or NotSupportedException)
        {
            throw data.Mistake(key, $"“{text}”不是可用的正则表达式：{broken.Message}", broken);
        }
    }
}
