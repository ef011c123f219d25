using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PerfEval.Ingest.Schemas;

/// <summary>
/// A mapping of a YAML data file: every data file is read through here. Values are asked for by key; what has another
/// shape is refused with file and line, and so, once all is read, are keys that nobody asked for.
/// </summary>
public sealed class YamlData
{
    private static readonly TimeSpan MatchTimeout = TimeSpan.FromSeconds(10);
    private readonly string path;
    private readonly YamlMappingNode node;
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private readonly List<YamlData> parts = [];
    private readonly bool isBuiltIn;

    private YamlData(string path, YamlMappingNode node, bool isBuiltIn) => (this.path, this.node, this.isBuiltIn) = (path, node, isBuiltIn);

    /// <summary>Reads a whole file by <paramref name="read"/>, which has to ask for every key that may stand in it.</summary>
    /// <exception cref="SchemaDataException">The file is missing, is no mapping, lacks a key or has one too many, or a value has another shape.</exception>
    public static T Read<T>(SchemaFiles files, string path, Func<YamlData, T> read) =>
        files.Paths.Contains(path, StringComparer.Ordinal)
            ? Read(Parse(path, files.Read(path), files.IsBuiltIn(path)), read)
            : throw new SchemaDataException(path, 0, "文件不存在");

    /// <inheritdoc cref="Read{T}(SchemaFiles, string, Func{YamlData, T})"/>
    public static T Read<T>(string path, string text, Func<YamlData, T> read) => Read(Parse(path, text), read);

    private static T Read<T>(YamlData data, Func<YamlData, T> read)
    {
        var result = read(data);
        data.RefuseUnasked();
        return result;
    }

    /// <summary>For files that are read in several goes; the last one calls <see cref="RefuseUnasked"/>.</summary>
    /// <exception cref="SchemaDataException">No YAML mapping at the top.</exception>
    public static YamlData Parse(string path, string text) => Parse(path, text, isBuiltIn: false);

    private static YamlData Parse(string path, string text, bool isBuiltIn)
    {
        var stream = new YamlStream();
        try
        {
            if (!isBuiltIn)
                YamlShape.Refuse(path, text);
            stream.Load(new StringReader(text));
        }
        catch (YamlException broken)
        {
            throw new SchemaDataException(path, broken.Start.Line, $"不是合法的 YAML：{broken.Message}", broken);
        }
        catch (Exception broken) when (broken is not SchemaDataException)
        {
            // The library has faults of its own on text that is no YAML.
            throw new SchemaDataException(path, 0, $"不是合法的 YAML：{broken.Message}", broken);
        }

        return stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode mapping
            ? new(path, mapping, isBuiltIn)
            : throw new SchemaDataException(path, 1, "应为一组“键: 值”");
    }

    /// <summary>In the order of the file: for mappings whose keys are data.</summary>
    public IEnumerable<string> Keys => node.Children.Keys.Select(Name);

    /// <exception cref="SchemaDataException">A key, here or in a mapping read from here, was never asked for; the message names the nearest that was.</exception>
    public void RefuseUnasked()
    {
        foreach (var key in node.Children.Keys)
        {
            if (!asked.Contains(Name(key)))
                throw Wrong(key, $"不认识“{Name(key)}”，最接近的是“{NearestWord.To(Name(key), asked)}”");
        }

        foreach (var part in parts)
            part.RefuseUnasked();
    }

    public YamlData? Map(string key) => Child(key) is { } child ? Mapping(key, child) : null;

    /// <exception cref="SchemaDataException">The key is missing.</exception>
    public YamlData Section(string key) => Map(key) ?? throw Missing(key);

    public string? Text(string key) => Child(key) is { } child ? Scalar(key, child) : null;

    /// <exception cref="SchemaDataException">The key is missing.</exception>
    public string Required(string key) => Text(key) ?? throw Missing(key);

    public bool Flag(string key) => Text(key) is { } text
        && (bool.TryParse(text, out var value) ? value : throw Mistake(key, $"“{key}”应为 true 或 false"));

    public decimal? Number(string key)
    {
        if (Text(key) is not { } text)
            return null;
        return decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Mistake(key, $"“{key}”应为数字，写的是“{text}”");
    }

    /// <exception cref="SchemaDataException">The key is missing.</exception>
    public decimal RequiredNumber(string key) => Number(key) ?? throw Missing(key);

    /// <summary>Every key of the mapping with its number.</summary>
    public IEnumerable<(string Key, decimal Value)> Numbers() => Keys.Select(key => (key, RequiredNumber(key)));

    /// <summary>A list of words; empty where the key is missing.</summary>
    public IReadOnlyList<string> List(string key) => Child(key) is { } child ? Words(key, child) : [];

    /// <exception cref="SchemaDataException">The key is missing.</exception>
    public IReadOnlyList<string> RequiredList(string key) => Words(key, Child(key) ?? throw Missing(key));

    /// <summary>Every key of the mapping with its list of words.</summary>
    public IEnumerable<(string Key, IReadOnlyList<string> Words)> Lists() => Keys.Select(key => (key, RequiredList(key)));

    /// <summary>A list of lists of words.</summary>
    /// <exception cref="SchemaDataException">The key is missing.</exception>
    public IReadOnlyList<IReadOnlyList<string>> Groups(string key) =>
        [.. Items(key, Child(key) ?? throw Missing(key)).Select(item => Words(key, item))];

    /// <summary>A list of mappings; empty where the key is missing.</summary>
    public IReadOnlyList<YamlData> Maps(string key) => Child(key) is { } child
        ? [.. Items(key, child).Select(item => item is YamlMappingNode ? Mapping(key, item) : throw Wrong(item, $"“{key}”的每一项应为一组“键: 值”"))]
        : [];

    /// <summary>A regular expression over folded text, linear in its length; null where the key is missing.</summary>
    /// <param name="key">The key.</param>
    /// <param name="expand">Fills in the placeholders of the expression.</param>
    public Regex? Pattern(string key, Func<string, string>? expand = null)
    {
        if (Text(key) is not { } text)
            return null;
        try
        {
            return new Regex(expand is null ? text : expand(text), RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, MatchTimeout);
        }
        catch (Exception broken) when (broken is ArgumentException or NotSupportedException)
        {
            throw Mistake(key, $"“{key}”不是可用的正则表达式：{broken.Message}", broken);
        }
    }

    /// <exception cref="SchemaDataException">The key is missing.</exception>
    public Regex RequiredPattern(string key, Func<string, string>? expand = null) => Pattern(key, expand) ?? throw Missing(key);

    /// <summary>
    /// As <see cref="Pattern"/>, made only when it is first needed, as most are in few runs: making one costs more than
    /// reading the file it stands in. One that is not built in is made at once, so that a mistake in it is reported on loading.
    /// </summary>
    public Lazy<Regex>? DeferredPattern(string key, Func<string, string>? expand = null)
    {
        if (Text(key) is null)
            return null;
        var pattern = new Lazy<Regex>(() => RequiredPattern(key, expand));
        if (!isBuiltIn)
            _ = pattern.Value;
        return pattern;
    }

    /// <exception cref="SchemaDataException">The key is missing.</exception>
    public Lazy<Regex> RequiredDeferredPattern(string key, Func<string, string>? expand = null) => DeferredPattern(key, expand) ?? throw Missing(key);

    /// <summary>A word that has to be one of a choice.</summary>
    /// <exception cref="SchemaDataException">The key is missing.</exception>
    public T Choice<T>(string key, IReadOnlyDictionary<string, T> choices) => OneOf(key, Required(key), choices);

    /// <summary>What a word under a key stands for; one that is none of the choices is refused with the nearest.</summary>
    public T OneOf<T>(string key, string word, IReadOnlyDictionary<string, T> choices) => choices.TryGetValue(word, out var meaning)
        ? meaning
        : throw Mistake(key, $"不认识“{word}”，最接近的是“{NearestWord.To(word, choices.Keys)}”");

    /// <summary>A mistake at a key, for values that only the caller can judge.</summary>
    public SchemaDataException Mistake(string key, string message, Exception? inner = null) =>
        new(path, LineOf(key), message, inner);

    private static string Name(YamlNode key) => (key as YamlScalarNode)?.Value ?? "";

    /// <summary>The line of the value, or of the key where the value is a mapping and begins below it.</summary>
    private long LineOf(string key) => Child(key) switch
    {
        YamlMappingNode => node.Children.Keys.First(k => Name(k) == key).Start.Line,
        { } value => value.Start.Line,
        null => node.Start.Line,
    };

    private YamlNode? Child(string key)
    {
        asked.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;
    }

    private YamlData Mapping(string key, YamlNode value)
    {
        var part = new YamlData(path, value as YamlMappingNode ?? throw Wrong(value, $"“{key}”应为一组“键: 值”"), isBuiltIn);
        parts.Add(part);
        return part;
    }

    private string Scalar(string key, YamlNode value) =>
        value is YamlScalarNode { Value: { Length: > 0 } text } ? text : throw Wrong(value, $"“{key}”应为非空文字");

    private IList<YamlNode> Items(string key, YamlNode value) =>
        value is YamlSequenceNode list ? list.Children : throw Wrong(value, $"“{key}”应为列表");

    private string[] Words(string key, YamlNode value) => [.. Items(key, value).Select(item => Scalar(key, item))];

    private SchemaDataException Missing(string key)
    {
        // Most often it is there and misspelt.
        var other = NearestWord.To(key, Keys.Where(k => !asked.Contains(k)));
        return Wrong(node, other.Length > 0 && NearestWord.Distance(key, other) <= 2 ? $"缺少“{key}”，是否误写为“{other}”" : $"缺少“{key}”");
    }

    private SchemaDataException Wrong(YamlNode at, string message) => new(path, at.Start.Line, message);
}
