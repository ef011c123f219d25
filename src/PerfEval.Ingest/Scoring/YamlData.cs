using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace PerfEval.Ingest.Scoring;

/// <summary>One YAML file read strictly: a mapping whose every key is known, and complaints that name file and line.</summary>
internal sealed class YamlData
{
    private readonly string path;

    private YamlData(string path, YamlMappingNode root) => (this.path, Root) = (path, root);

    public YamlMappingNode Root { get; }

    public static YamlData Parse(string path, string text)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (YamlException broken)
        {
            throw new InvalidProfileException(path, (int)broken.Start.Line, $"不是有效的 YAML：{broken.Message}", broken);
        }

        if (stream.Documents.Count != 1 || stream.Documents[0].RootNode is not YamlMappingNode root)
            throw new InvalidProfileException(path, 1, "应为一组“键: 值”");
        return new(path, root);
    }

    /// <summary>The entries, each with its key; a key that is not among the known ones is refused with the nearest of them.</summary>
    public IEnumerable<(string Key, YamlNode Value)> Entries(YamlMappingNode mapping, IReadOnlyCollection<string> known)
    {
        foreach (var (node, value) in mapping.Children)
        {
            var key = (node as YamlScalarNode)?.Value ?? "";
            if (!known.Contains(key))
                throw Complaint(node, $"没有名为“{key}”的键，是否应为“{NearestWord.To(key, known)}”");
            yield return (key, value);
        }
    }

    public string Text(YamlNode node) =>
        node is YamlScalarNode { Value: { Length: > 0 } text } ? text : throw Complaint(node, "应为文字");

    public decimal Number(YamlNode node) =>
        node is YamlScalarNode scalar && decimal.TryParse(scalar.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Complaint(node, $"应为数字，写的是“{node}”");

    public IEnumerable<YamlNode> Items(YamlNode node) =>
        node is YamlSequenceNode list ? list.Children : throw Complaint(node, "应为列表");

    public YamlMappingNode Mapping(YamlNode node) =>
        node as YamlMappingNode ?? throw Complaint(node, "应为一组“键: 值”");

    public IReadOnlyList<string> Texts(YamlNode node) => [.. Items(node).Select(Text)];

    public InvalidProfileException Complaint(YamlNode node, string message) => new(path, (int)node.Start.Line, message);
}
