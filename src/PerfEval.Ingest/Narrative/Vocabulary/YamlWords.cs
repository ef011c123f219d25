using YamlDotNet.RepresentationModel;

namespace PerfEval.Ingest.Narrative.Vocabulary;

/// <summary>Reads word lists and maps out of a YAML section. A missing key is a broken build or folder and throws.</summary>
internal static class YamlWords
{
    public static YamlMappingNode Section(this YamlMappingNode node, string key) => (YamlMappingNode)node[key];

    public static string Text(this YamlMappingNode node, string key) => ((YamlScalarNode)node[key]).Value!;

    public static WordList Words(this YamlMappingNode node, string key) => new(Texts(node[key]));

    public static IReadOnlyDictionary<string, string> Map(this YamlMappingNode node, string key) =>
        Pairs(node, key).ToDictionary(p => p.Key, p => ((YamlScalarNode)p.Value).Value!, StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Lists(this YamlMappingNode node, string key) =>
        Pairs(node, key).ToDictionary(p => p.Key, p => (IReadOnlyList<string>)[.. Texts(p.Value)], StringComparer.Ordinal);

    /// <summary>key: [a, b] turned round: a → key, b → key.</summary>
    public static IReadOnlyDictionary<string, string> Inverted(this YamlMappingNode node, string key) =>
        node.Lists(key).SelectMany(p => p.Value, (p, word) => (word, p.Key)).ToDictionary(p => p.word, p => p.Key, StringComparer.Ordinal);

    private static IEnumerable<KeyValuePair<string, YamlNode>> Pairs(YamlMappingNode node, string key) =>
        node.Section(key).Children.Select(c => KeyValuePair.Create(((YamlScalarNode)c.Key).Value!, c.Value));

    private static IEnumerable<string> Texts(YamlNode node) => ((YamlSequenceNode)node).Children.Select(c => ((YamlScalarNode)c).Value!);
}
