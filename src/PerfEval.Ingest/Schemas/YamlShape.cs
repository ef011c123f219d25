using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PerfEval.Ingest.Schemas;

/// <summary>
/// What a file of YAML from a stranger may not do. The library loads a file by recursion: one nested without end would end
/// the program, and an anchor may hold itself.
/// </summary>
internal static class YamlShape
{
    private const int MostNesting = 64;

    /// <exception cref="SchemaDataException">Nested too deeply, or with an anchor or alias.</exception>
    /// <exception cref="YamlException">No YAML.</exception>
    public static void Refuse(string path, string text)
    {
        var parser = new Parser(new StringReader(text));
        var depth = 0;
        while (parser.MoveNext())
        {
            var current = parser.Current!;
            depth += current.NestingIncrease;
            if (depth > MostNesting)
                throw new SchemaDataException(path, current.Start.Line, "嵌套过深");
            if (current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
                throw new SchemaDataException(path, current.Start.Line, "不支持锚点（&）和别名（*），请写出全文");
        }
    }
}
