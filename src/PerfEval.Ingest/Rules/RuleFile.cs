using System.Text.RegularExpressions;
using PerfEval.Ingest.Schemas;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PerfEval.Ingest.Rules;

/// <summary>A parameter file under schemas/rules that cannot be used. The message is Chinese and begins with file and line.</summary>
public sealed class RuleDataException : Exception
{
    public RuleDataException(string path, long line, string message, Exception? inner = null)
        : base(FormattableString.Invariant($"schemas/{path}:{line}: {message}"), inner) => (Path, Line) = (path, line);

    public string Path { get; }

    /// <summary>1-based; 0 where the file as a whole is meant.</summary>
    public long Line { get; }
}

/// <summary>A YAML file of rule parameters: a mapping whose values are texts, lists of texts, or lists of mappings.</summary>
internal sealed class RuleFile
{
    internal static readonly TimeSpan MatchTimeout = TimeSpan.FromSeconds(1);
    private readonly string path;
    private readonly YamlMappingNode root;

    private RuleFile(string path, YamlMappingNode root) => (this.path, this.root) = (path, root);

    public static RuleFile Load(SchemaFiles schemas, string path)
    {
        if (!schemas.Paths.Contains(path, StringComparer.Ordinal))
            throw new RuleDataException(path, 0, "文件不存在");
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(schemas.Read(path)));
        }
        catch (YamlException e)
        {
            throw new RuleDataException(path, e.Start.Line, "YAML 语法错误：" + e.Message, e);
        }

        if (stream.Documents.Count == 0 || stream.Documents[0].RootNode is not YamlMappingNode root)
            throw new RuleDataException(path, 1, "应为键值对");
        return new(path, root);
    }

    /// <summary>A list of texts.</summary>
    public IReadOnlyList<string> Strings(string key) => [.. List(root, key).Select(Scalar)];

    /// <summary>A list of mappings, each as a file of its own.</summary>
    public IReadOnlyList<RuleFile> Entries(string key) => [.. List(root, key).Select(n =>
        n is YamlMappingNode mapping ? new RuleFile(path, mapping) : throw Wrong(n, $"“{key}”的每一项应为键值对"))];

    public string Text(string key) => Scalar(Find(key) ?? throw Wrong(root, $"缺少“{key}”"));

    /// <summary>A regular expression over folded text, linear in its length; <paramref name="expand"/> fills in its placeholders.</summary>
    public Regex Pattern(string key, Func<string, string>? expand = null) =>
        OptionalPattern(key, expand) ?? throw Wrong(root, $"缺少“{key}”");

    public Regex? OptionalPattern(string key, Func<string, string>? expand = null)
    {
        if (Find(key) is not { } node)
            return null;
        var text = Scalar(node);
        try
        {
            return new Regex(expand is null ? text : expand(text), RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, MatchTimeout);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            throw new RuleDataException(path, node.Start.Line, $"“{key}”不是可用的正则表达式：{e.Message}", e);
        }
    }

    private YamlNode? Find(string key) => root.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;

    private IEnumerable<YamlNode> List(YamlMappingNode mapping, string key) => Find(key) switch
    {
        YamlSequenceNode list => list.Children,
        null => throw Wrong(mapping, $"缺少“{key}”"),
        var other => throw Wrong(other, $"“{key}”应为列表"),
    };

    private string Scalar(YamlNode node) =>
        node is YamlScalarNode { Value: { Length: > 0 } value } ? value : throw Wrong(node, "应为非空文字");

    private RuleDataException Wrong(YamlNode node, string message) => new(path, node.Start.Line, message);
}
