using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PerfEval.Ingest.Schemas;

/// <summary>A mistake in a data file, said so that an auditor can mend it: file, line, what was expected.</summary>
public sealed class SchemaDataException(string path, long line, string message)
    : Exception(string.Create(CultureInfo.InvariantCulture, $"schemas/{path} 第 {line} 行：{message}"))
{
    public string Path { get; } = path;
    public long Line { get; } = line;
}

/// <summary>A mapping of a YAML data file, read with its line numbers. Keys are read by name; an unknown key is a mistake.</summary>
public sealed class YamlData
{
    private readonly string path;
    private readonly YamlMappingNode node;

    private YamlData(string path, YamlMappingNode node)
    {
        this.path = path;
        this.node = node;
    }

    /// <exception cref="SchemaDataException">No YAML mapping at the top.</exception>
    public static YamlData Parse(string path, string text)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (YamlException e)
        {
            throw new SchemaDataException(path, e.Start.Line, "不是合法的 YAML：" + e.Message);
        }

        return stream.Documents.Count > 0 && stream.Documents[0].RootNode is YamlMappingNode mapping
            ? new(path, mapping)
            : throw new SchemaDataException(path, 1, "应为“键: 值”形式的映射");
    }

    public IEnumerable<string> Keys => node.Children.Keys.OfType<YamlScalarNode>().Select(k => k.Value ?? string.Empty);

    /// <summary>Refuses keys that nothing reads, naming the nearest valid one.</summary>
    public YamlData Only(params string[] valid)
    {
        foreach (var key in node.Children.Keys.OfType<YamlScalarNode>())
        {
            if (!valid.Contains(key.Value, StringComparer.Ordinal))
                throw new SchemaDataException(path, key.Start.Line, $"不认识“{key.Value}”，可用的有：{string.Join("、", valid)}（最接近的是“{Nearest(key.Value ?? string.Empty, valid)}”）");
        }

        return this;
    }

    public YamlData? Map(string key) => Child(key) switch
    {
        null => null,
        YamlMappingNode mapping => new(path, mapping),
        var other => throw new SchemaDataException(path, other.Start.Line, $"“{key}”应为映射"),
    };

    public string? Text(string key) => Child(key) switch
    {
        null => null,
        YamlScalarNode scalar => scalar.Value,
        var other => throw new SchemaDataException(path, other.Start.Line, $"“{key}”应为一个词"),
    };

    /// <exception cref="SchemaDataException">The key is missing.</exception>
    public string Required(string key) =>
        Text(key) ?? throw new SchemaDataException(path, node.Start.Line, $"缺少“{key}”");

    public bool Flag(string key) => Text(key) is { } text
        && (bool.TryParse(text, out var value) ? value : throw new SchemaDataException(path, Child(key)!.Start.Line, $"“{key}”应为 true 或 false"));

    public decimal? Number(string key)
    {
        if (Text(key) is not { } text)
            return null;
        return decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new SchemaDataException(path, Child(key)!.Start.Line, $"“{key}”应为数字，实为“{text}”");
    }

    public IReadOnlyList<string> List(string key) => Child(key) switch
    {
        null => [],
        YamlSequenceNode sequence => sequence.Children.OfType<YamlScalarNode>().Select(s => s.Value ?? string.Empty).ToArray(),
        var other => throw new SchemaDataException(path, other.Start.Line, $"“{key}”应为列表"),
    };

    /// <summary>A mistake at a key, for values that only the caller can judge.</summary>
    public SchemaDataException Mistake(string key, string message) => new(path, (Child(key) ?? node).Start.Line, message);

    /// <summary>The valid word with the smallest edit distance.</summary>
    public static string Nearest(string word, IEnumerable<string> valid) =>
        valid.MinBy(v => EditDistance(word, v)) ?? string.Empty;

    private YamlNode? Child(string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;

    private static int EditDistance(string a, string b)
    {
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var current = new int[b.Length + 1];
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
            previous = current;
        }

        return previous[b.Length];
    }
}
